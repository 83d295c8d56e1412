/** A letter that lies open. It looks like paper and says who wrote it and when. */
import { useId } from "preact/hooks";
import { dayOfWeek } from "../../core/index.ts";
import type { Id } from "../../core/index.ts";
import { HeldFoot } from "../held/held-foot.tsx";
import { useHouse } from "../house.ts";
import { dayWords } from "../model/story-date.ts";
import { lookOf } from "../parts/actor-tag.tsx";
import { useModal } from "../parts/dialog.tsx";
import { HelpButton } from "../parts/help-button.tsx";
import { Icon } from "../parts/icon.tsx";
import { Words } from "../parts/words.tsx";
import { usePlay, usePlayStore } from "../use-play.ts";
import { useNames, useSay, useT } from "../use-words.ts";
import "../styles/cards.css";

/** The open letter. */
export function OpenLetter({ letter: id }: { readonly letter: Id }) {
  const t = useT();
  const say = useSay();
  const names = useNames();
  const house = useHouse();
  const play = usePlayStore();
  const scenario = usePlay((state) => state.scenario);
  const week = usePlay(({ story }) => story.week);
  const isHeld = usePlay(({ session }) => session.held !== null);
  const close = () => { play.getState().act({ type: "advance" }); };
  const { dialog, onCancel } = useModal(close);
  const titleId = useId();
  const letter = scenario.letters.find((candidate) => candidate.id === id);
  if (!letter) return null;
  const { name, role } = names(letter.from);
  return (
    <dialog ref={dialog} class="letter" aria-labelledby={titleId} data-testid="letter" data-letter={id} data-colour={lookOf(house, letter.from).colour} onCancel={onCancel}>
      <div class="letter-paper" tabIndex={0} role="group" aria-label={t("letter.label")}>
        <p class="letter-from"><Icon name={lookOf(house, letter.from).pictogram} /><span><strong><Words of={name} /></strong>{role ? <>, <Words of={role} /></> : null}</span></p>
        <p class="letter-date">{dayWords(dayOfWeek(scenario, week), house.i18n.language())}</p>
        <h2 id={titleId} tabIndex={-1} data-first-focus><Words of={say(letter.title)} /></h2>
        {letter.lines.map((line) => <p key={line}><Words of={say(line)} /></p>)}
      </div>
      {isHeld ? <HeldFoot /> : (
        <div class="card-buttons">
          <HelpButton />
          <button type="button" class="button main" data-testid="letter-close" onClick={close}><Icon name="envelope-open" />{t("letter.close")}</button>
        </div>
      )}
    </dialog>
  );
}

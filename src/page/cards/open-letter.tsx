/** A letter that lies open. It looks like paper and says who wrote it and when. */
import { useId, useRef } from "preact/hooks";
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
import type { Called } from "../use-words.ts";
import { useFit } from "./use-fit.ts";
import "../styles/letters.css";

interface LetterHeadProps {
  readonly pictogram: string;
  readonly sender: Called;
  /** Whose name stands in the window. */
  readonly to: string;
  readonly date: string;
}

/** Who wrote, to whom, and when: the sender's mark, and the name where the envelope has its window. */
function LetterHead({ pictogram, sender: { name, role }, to, date }: LetterHeadProps) {
  return (
    <div class="letter-head">
      <p class="letter-from">
        <span class="letter-mark"><Icon name={pictogram} /></span>
        <span><strong><Words of={name} /></strong>{role ? <span class="letter-role"><Words of={role} /></span> : null}</span>
      </p>
      <p class="letter-window"><span>{to}</span><span class="letter-date">{date}</span></p>
    </div>
  );
}

/** The closed envelope in which it comes. Decoration only. */
function Envelope({ pictogram }: { readonly pictogram: string }) {
  return (
    <div class="envelope" aria-hidden="true">
      <svg class="envelope-folds" viewBox="0 0 100 62" preserveAspectRatio="none" focusable="false"><path d="M0 0 50 34 100 0" /></svg>
      <span class="letter-mark"><Icon name={pictogram} /></span>
      <span class="envelope-window" />
      <span class="envelope-stamp" />
    </div>
  );
}

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
  const object = useRef<HTMLDivElement>(null);
  useFit(object);
  const { dialog, onCancel } = useModal(close);
  const titleId = useId();
  const letter = scenario.letters.find((candidate) => candidate.id === id);
  if (!letter) return null;
  const { pictogram, colour } = lookOf(house, letter.from);
  return (
    <dialog ref={dialog} class="letter" aria-labelledby={titleId} data-testid="letter" data-letter={id} data-colour={colour} onCancel={onCancel}>
      <div ref={object} class="letter-object">
        <div class="letter-paper" tabIndex={0} role="group" aria-label={t("letter.label")} data-fits>
          <LetterHead pictogram={pictogram} sender={names(letter.from)} to={scenario.persona.name} date={dayWords(dayOfWeek(scenario, week), house.i18n.language())} />
          <h2 id={titleId} tabIndex={-1} data-first-focus><Words of={say(letter.title)} /></h2>
          {letter.lines.map((line) => <p key={line}><Words of={say(line)} /></p>)}
        </div>
        <Envelope pictogram={pictogram} />
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

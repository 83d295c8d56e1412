/** One decision: large numbered cards. What is closed stays visible and says why. */
import { offeredChoices } from "../../core/index.ts";
import type { ClosedReason, OfferedChoice, TextId } from "../../core/index.ts";
import { lazy } from "../lazy.tsx";
import { useFocusOn } from "../parts/focus.ts";
import { Icon } from "../parts/icon.tsx";
import { Words } from "../parts/words.tsx";
import type { PlayState } from "../../store/play-store.ts";
import { usePlay, usePlayStore } from "../use-play.ts";
import { useSay, useT } from "../use-words.ts";

const VotePart = lazy(() => import("../room/vote-part.tsx").then((late) => late.VotePart), "lead");

/** Whether the room ever voted; about this choice or not is the late parts' affair. */
const hasVoted = ({ room }: PlayState) => room !== null && room.votes.length > 0;

/** The pictogram of each reason for which something is closed. */
export const WHY_ICONS: Readonly<Record<ClosedReason, string>> = {
  law: "scales", waiting: "hourglass", energy: "battery-low", "not-informed": "eye-slash", "other-person": "users",
};

/** Why something is closed: the kind of reason, and its words. */
export function WhyClosed({ why, text }: { readonly why: ClosedReason; readonly text?: TextId }) {
  const t = useT();
  const say = useSay();
  return (
    <span class="why" data-why={why}>
      <Icon name={WHY_ICONS[why]} />
      <span><strong>{t(`why.${why}`)}.</strong> {text === undefined ? t(`road.why.${why}`) : <Words of={say(text)} />}</span>
    </span>
  );
}

function ChoiceCard({ offered: { choice, closed }, number }: { readonly offered: OfferedChoice; readonly number: number }) {
  const say = useSay();
  const t = useT();
  const play = usePlayStore();
  const isHeld = usePlay(({ session }) => session.held !== null);
  const isVoted = usePlay(hasVoted);
  const choose = () => { if (!closed) play.getState().act({ type: "choose", choice: choice.id }); };
  return (
    <li>
      <button
        type="button" class={closed ? "choice closed" : "choice"} data-testid="choice" data-choice={choice.id}
        aria-disabled={closed || isHeld ? "true" : undefined} onClick={choose}
      >
        <span class="choice-number">{number}</span>
        <span class="choice-words">
          {closed ? <span class="visually-hidden">{t("choice.closed")}: </span> : null}
          <Words of={say(choice.text)} />
          {closed ? <WhyClosed why={closed.why} text={closed.text} /> : null}
        </span>
        {isVoted ? <VotePart choice={choice.id} /> : null}
      </button>
    </li>
  );
}

/** The choices of the moment. Focus goes to their title, so that one Tab reaches the first. */
export function ChoiceCards() {
  const t = useT();
  const scenario = usePlay((state) => state.scenario);
  const story = usePlay((state) => state.story);
  const mode = usePlay(({ session }) => session.mode);
  const isHeld = usePlay(({ session }) => session.held !== null);
  const isVoted = usePlay(hasVoted);
  const offered = offeredChoices(scenario, story);
  const title = useFocusOn<HTMLHeadingElement>(isHeld ? null : `${story.place?.encounter}/${story.place?.node}`);
  return (
    <div class="choices">
      <h2 ref={title} tabIndex={-1} class="choices-title">{t(mode === "group" ? "choice.titleGroup" : "choice.title")}</h2>
      {isVoted ? <VotePart is="banner" /> : null}
      <ol class="choice-list" data-count={offered.length}>
        {offered.map((each, index) => <ChoiceCard key={each.choice.id} offered={each} number={index + 1} />)}
      </ol>
      {isVoted ? <VotePart is="voices" /> : null}
    </div>
  );
}

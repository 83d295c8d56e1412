/** Above the choices while the room votes: how to vote, and once it is closed what the room proposes. Never a count before that. */
import { offeredChoices } from "../../core/index.ts";
import type { Id } from "../../core/index.ts";
import type { Vote } from "../../store/room-types.ts";
import { proposalOf, turnoutOf } from "../../store/room-facts.ts";
import { useFocusOn } from "../parts/focus.ts";
import { Icon } from "../parts/icon.tsx";
import { usePlay } from "../use-play.ts";
import { useT } from "../use-words.ts";

/** The numbers that stand on the choices, by choice. */
export function useNumbers(): (choice: Id) => number {
  const scenario = usePlay((state) => state.scenario);
  const story = usePlay((state) => state.story);
  const offered = offeredChoices(scenario, story);
  return (id) => offered.findIndex(({ choice }) => choice.id === id) + 1;
}

function useOutcome(): (vote: Vote) => string {
  const t = useT();
  const numberOf = useNumbers();
  return (vote) => {
    const proposal = proposalOf(vote);
    const last = vote.rounds.at(-1);
    if (!last || turnoutOf(last) === 0) return t("vote.none");
    return proposal === null ? t("vote.tie") : t("vote.proposal", { number: numberOf(proposal) });
  };
}

/** The banner of a vote. */
export function VoteBanner({ vote }: { readonly vote: Vote }) {
  const t = useT();
  const outcome = useOutcome();
  const { isClosed, way, rounds } = vote;
  const title = useFocusOn<HTMLHeadingElement>(`${isClosed} ${rounds.length}`);
  const isSecond = rounds.length > 1;
  return (
    <div class="vote-banner" data-testid="vote" data-state={isClosed ? "closed" : "open"} data-voices={way === "tables" ? "" : undefined}>
      <Icon name={isClosed || way === "tables" ? "chat-circle" : "users-three"} />
      <h2 ref={title} tabIndex={-1}>
        {isSecond && !isClosed ? <span class="vote-again">{t("vote.again")} </span> : null}
        {isClosed ? outcome(vote) : t(way === "tables" ? "vote.tables" : "vote.hands")}
      </h2>
      {isClosed && isSecond ? <p class="vote-legend"><span data-round="1">{t("vote.first")}</span><span data-round="2">{t("vote.second")}</span></p> : null}
    </div>
  );
}

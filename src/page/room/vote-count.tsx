/** What one choice got, once the vote is closed: a number and a bar for each round, and how many moved in between. */
import type { Id } from "../../core/index.ts";
import type { Vote } from "../../store/room-types.ts";
import { proposalOf } from "../../store/room-facts.ts";
import { countsOf, mostVotes } from "../model/vote-counts.ts";
import { useT } from "../use-words.ts";

function Moved({ by }: { readonly by: number }) {
  const t = useT();
  if (by === 0) return null;
  return (
    <span class="vote-moved">
      <span aria-hidden="true">{by > 0 ? `+${by}` : `−${-by}`}</span>
      <span class="visually-hidden">{t(by > 0 ? "vote.more" : "vote.fewer", { count: Math.abs(by) })}</span>
    </span>
  );
}

function Round({ count, most, round, isOnly }: { readonly count: number; readonly most: number; readonly round: number; readonly isOnly: boolean }) {
  const t = useT();
  return (
    <span class="vote-round" data-round={isOnly ? 2 : round}>
      {isOnly ? null : <span class="visually-hidden">{t(round === 1 ? "vote.first" : "vote.second")}: </span>}
      <svg class="vote-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width={(count / most) * 100} height="10" /></svg>
      <span class="vote-number">{count}<span class="visually-hidden"> {t("vote.votes", { count })}</span></span>
    </span>
  );
}

/** The votes for a choice; nothing before the vote is closed, nor for what could not be chosen. */
export function VoteCount({ vote, choice }: { readonly vote: Vote; readonly choice: Id }) {
  if (!vote.isClosed || !vote.options.includes(choice)) return null;
  const counts = countsOf(vote, choice);
  const most = mostVotes(vote);
  const [first, second] = counts;
  return (
    <span class="vote-count" data-testid="vote-result" data-counts={counts.join(" ")} data-proposal={proposalOf(vote) === choice ? "" : undefined}>
      <span class="vote-rounds">{counts.map((count, round) => <Round key={round} count={count} most={most} round={round + 1} isOnly={counts.length === 1} />)}</span>
      {first === undefined || second === undefined ? null : <Moved by={second - first} />}
    </span>
  );
}

/** A vote in one row: what was done in the end, and how many were for it in each round. Numbers and ids only. */
import type { Id } from "../../core/index.ts";
import type { VoteReport } from "../../store/room-report.ts";
import { turnoutOf } from "../../store/room-facts.ts";

export interface VoteInShort {
  readonly question: VoteReport["question"];
  /** What was done, else what the room proposed; null where nothing came of it. */
  readonly choice: Id | null;
  readonly isTaken: boolean;
  /** What the room proposed in the end, where something else was done. */
  readonly otherProposal: Id | null;
  /** Votes for that choice and votes in all, by round. */
  readonly rounds: readonly { readonly count: number; readonly all: number }[];
}

/** The short of a vote. */
export function voteInShort({ question, rounds, proposed, taken }: VoteReport): VoteInShort {
  const proposal = proposed.at(-1) ?? null;
  const choice = taken ?? proposal;
  return {
    question, choice, isTaken: taken !== null, otherProposal: taken !== null && proposal !== taken ? proposal : null,
    rounds: rounds.map((round) => ({ count: choice === null ? 0 : round.counts[choice] ?? 0, all: turnoutOf(round) })),
  };
}

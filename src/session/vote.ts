/**
 * A vote of the room: a question that the story asks, and how many would take which way, in one round or in two.
 * One result, however votes come in. Knows numbers and tables, never people.
 */
import type { Id } from "../core/index.ts";
import type { RoomEntry, VoteWay } from "./room-entry.ts";

/** What one table would do, and why in a few words. */
export interface TableVoice {
  readonly choice: Id;
  readonly reason: string;
}

export interface Round {
  /** Votes by choice; a choice without votes may be missing. */
  readonly counts: Readonly<Record<Id, number>>;
  /** By the number of the table; empty unless tables vote. */
  readonly tables: Readonly<Record<number, TableVoice>>;
}

export interface Vote {
  /** The moment at which the story asked. */
  readonly question: { readonly encounter: Id; readonly node: Id; readonly week: number };
  /** What stood open then, in the author's order. */
  readonly options: readonly Id[];
  readonly way: VoteWay;
  /** The first, and after the talk perhaps a second. */
  readonly rounds: readonly Round[];
  /** True for a vote on a side way, beside the room's own path. */
  readonly isBeside: boolean;
  /** Counts are shown only once this is so. */
  readonly isClosed: boolean;
  /** What was done in the end; null while nothing was. */
  readonly taken: Id | null;
}

const EMPTY: Round = { counts: {}, tables: {} };
/** A question is put to the room twice at most: before the talk and after it. */
export const MOST_ROUNDS = 2;

/** A vote that has just been opened. */
export function openVote(question: Vote["question"], options: readonly Id[], way: VoteWay, isBeside = false): Vote {
  return { question, options, way, isBeside, rounds: [EMPTY], isClosed: false, taken: null };
}

function changeLast(vote: Vote, change: (round: Round) => Round): Vote {
  const last = vote.rounds.at(-1) ?? EMPTY;
  return { ...vote, rounds: [...vote.rounds.slice(0, -1), change(last)] };
}

/** Counts of tables: each table is one voice. */
function countTables(tables: Round["tables"]): Record<Id, number> {
  const counts: Record<Id, number> = {};
  for (const { choice } of Object.values(tables)) counts[choice] = (counts[choice] ?? 0) + 1;
  return counts;
}

/** A round in which nobody voted is none: it is opened again. */
const isLastEmpty = ({ rounds }: Vote) => turnoutOf(rounds.at(-1) ?? EMPTY) === 0;

/** True where the room may be asked once more: a second round, or one in which nobody voted. */
export function mayVoteAgain(vote: Vote): boolean {
  return vote.isClosed && (vote.rounds.length < MOST_ROUNDS || isLastEmpty(vote));
}

/** The vote after an entry; one that does not fit (closed, an option that did not stand there) changes nothing. */
export function stepVote(vote: Vote, entry: RoomEntry): Vote {
  switch (entry.type) {
    case "vote-count":
      if (vote.isClosed || vote.way === "tables" || !vote.options.includes(entry.choice)) return vote;
      return changeLast(vote, (round) => ({ ...round, counts: { ...round.counts, [entry.choice]: entry.count } }));
    case "vote-table": {
      if (vote.isClosed || vote.way !== "tables" || !vote.options.includes(entry.choice)) return vote;
      return changeLast(vote, (round) => {
        const tables = { ...round.tables, [entry.table]: { choice: entry.choice, reason: entry.reason } };
        return { counts: countTables(tables), tables };
      });
    }
    case "vote-close": return vote.isClosed ? vote : { ...vote, isClosed: true };
    case "vote-again":
      if (!mayVoteAgain(vote)) return vote;
      if (isLastEmpty(vote)) return { ...vote, isClosed: false };
      return { ...vote, rounds: [...vote.rounds, EMPTY], isClosed: false };
    default: return vote;
  }
}

/** How many voted in a round. */
export function turnoutOf({ counts }: Round): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** The choices of a round by votes, most first; equals keep the author's order. */
export function rankOf({ options, rounds }: Vote, round: number = rounds.length - 1): readonly { readonly choice: Id; readonly count: number }[] {
  const counts = rounds[round]?.counts ?? {};
  return options.map((choice) => ({ choice, count: counts[choice] ?? 0 })).sort((a, b) => b.count - a.count);
}

/** What the room proposes: the choice with most votes; null without votes or when the first two are equal. */
export function proposalOf(vote: Vote): Id | null {
  const [first, second] = rankOf(vote);
  if (!first || first.count === 0 || first.count === second?.count) return null;
  return first.choice;
}

/** From what share for the second choice on a room counts as split (0 to 1). */
const SPLIT = 0.3;

/** True when the last round left the room in two minds: worth coming back to. */
export function isSplit(vote: Vote): boolean {
  const last = vote.rounds.at(-1);
  const [, second] = rankOf(vote);
  return last !== undefined && second !== undefined && turnoutOf(last) > 0 && second.count / turnoutOf(last) >= SPLIT;
}

/** By how many votes each choice grew from the first round to the second; null without a second. */
export function movementOf({ options, rounds }: Vote): Readonly<Record<Id, number>> | null {
  const [first, second] = rounds;
  if (!first || !second) return null;
  return Object.fromEntries(options.map((choice) => [choice, (second.counts[choice] ?? 0) - (first.counts[choice] ?? 0)]));
}

/** A vote as rows to draw: both rounds beside each other, and what the room proposes. Pure. */
import type { Desk, DeskVote, Worded } from "../session/index.ts";

export interface VoteRow {
  readonly id: string;
  /** The number that stands on the screen of the room. */
  readonly number: number;
  readonly words: Worded;
  /** By round, the first one first. */
  readonly counts: readonly number[];
  readonly isProposal: boolean;
}

/** One row for each option, in the order of the screen. */
export function voteRows({ options, rounds, proposal }: DeskVote, { choices }: Desk["now"]): readonly VoteRow[] {
  return options.map(({ id, words }, at) => {
    const place = choices.findIndex((choice) => choice.id === id);
    return { id, number: (place < 0 ? at : place) + 1, words, counts: rounds.map(({ counts }) => counts[id] ?? 0), isProposal: id === proposal };
  });
}

/** How many voices a round has. */
export function voicesIn({ rounds }: Pick<DeskVote, "rounds">, round: number): number {
  return Object.values(rounds[round]?.counts ?? {}).reduce((sum, count) => sum + count, 0);
}

/** More hands than this no option gets. */
export const MOST_HANDS = 999;

/** A typed number of hands; null for anything that is none. */
export function readCount(typed: string): number | null {
  return /^\d{1,3}$/.test(typed.trim()) ? Number(typed.trim()) : null;
}

/** The tables that vote: those with a role, or as many as the session was set up with. */
export function tablesOf({ tables, setting }: Pick<Desk, "tables" | "setting">): readonly { readonly table: number; readonly role: Worded | null }[] {
  if (tables.length > 0) return tables;
  return Array.from({ length: setting?.tables ?? 0 }, (_, at) => ({ table: at + 1, role: null }));
}

/** What each choice got in a vote, and what each table said. Pure. */
import type { Id } from "../../core/index.ts";
import type { Vote } from "../../store/room-types.ts";

/** Votes for a choice, round by round. */
export function countsOf({ rounds }: Vote, choice: Id): readonly number[] {
  return rounds.map(({ counts }) => counts[choice] ?? 0);
}

/** The most votes that any choice got in any round, at least one: the length of a whole bar. */
export function mostVotes({ rounds }: Vote): number {
  return Math.max(1, ...rounds.flatMap(({ counts }) => Object.values(counts)));
}

/** What a table said last, and what it had said before when that was something else. */
export interface VoiceNow {
  readonly table: number;
  readonly choice: Id;
  readonly before: Id | null;
  readonly reason: string;
}

/** The voices of the last round, by number of the table. */
export function voicesOf({ rounds }: Vote): readonly VoiceNow[] {
  const [first, second] = rounds;
  return Object.entries((second ?? first)?.tables ?? {}).map(([table, { choice, reason }]) => {
    const before = second ? first?.tables[Number(table)]?.choice ?? null : null;
    return { table: Number(table), choice, before: before === choice ? null : before, reason };
  }).sort((a, b) => a.table - b.table);
}

/** The vote about the question at which the story stands, and what each choice got in it. Pure. */
import type { Id } from "../../core/index.ts";
import type { Room, Vote } from "../../store/room-types.ts";

/** The vote that is open now, or was closed and not yet followed; null when the story does not stand at its question. */
export function voteNow(room: Room | null): Vote | null {
  const vote = room?.votes.at(-1);
  const place = room?.story.place;
  if (!vote || !place || vote.taken !== null || room.story.waiting !== "choice") return null;
  return vote.question.encounter === place.encounter && vote.question.node === place.node ? vote : null;
}

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

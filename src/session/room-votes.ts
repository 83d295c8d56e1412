/** The votes of a room: which one is about the question at which the story stands, opening it, counting in it, and what was done in the end. */
import { offeredChoices } from "../core/index.ts";
import type { Action, Scenario } from "../core/index.ts";
import type { RoomEntry } from "./room-entry.ts";
import type { Room } from "./room-state.ts";
import { openVote, stepVote, turnoutOf } from "./vote.ts";
import type { Vote } from "./vote.ts";

type Standing = Pick<Room, "story" | "branch" | "votes">;

/** The place of the last vote about the question at which the story stands, on this way; -1 when there is none. */
function placeOf({ story: { place }, branch, votes }: Standing): number {
  return votes.findLastIndex(({ question, isBeside }) => question.encounter === place?.encounter && question.node === place.node && isBeside === (branch !== null));
}

/** The vote that is open now, or was closed and not yet followed; null when the story does not stand at its question. */
export function voteHere(room: Standing): Vote | null {
  const vote = room.votes[placeOf(room)];
  return vote && vote.taken === null && room.story.waiting === "choice" ? vote : null;
}

const withVote = (votes: readonly Vote[], at: number, vote: Vote): readonly Vote[] => votes.map((one, place) => (place === at ? vote : one));

/** The room with a vote opened; one in which nobody voted yet may come in another way. Null where the story asks nothing, or is voted on already. */
export function openAt(scenario: Scenario, room: Room, way: Vote["way"]): Room | null {
  const { place, week, waiting } = room.story;
  if (waiting !== "choice" || !place || room.part !== "story") return null;
  const here = voteHere(room);
  if (here && (here.isClosed || here.way === way || here.rounds.some((round) => turnoutOf(round) > 0))) return null;
  const options = offeredChoices(scenario, room.story).flatMap(({ choice, closed }) => (closed ? [] : [choice.id]));
  const vote = openVote({ encounter: place.encounter, node: place.node, week }, options, way, room.branch !== null);
  return { ...room, votes: here ? withVote(room.votes, placeOf(room), vote) : [...room.votes, vote] };
}

/** The room after something happened in the vote about this question, else in the last one; null where that changes nothing. */
export function voteIn(room: Room, entry: RoomEntry): Room | null {
  const at = voteHere(room) ? placeOf(room) : room.votes.length - 1;
  const vote = room.votes[at];
  const stepped = vote && stepVote(vote, entry);
  return stepped && stepped !== vote ? { ...room, votes: withVote(room.votes, at, stepped) } : null;
}

/** The votes once a choice was made at their question. What the walker of a jump took, the room did not. */
export function noteTaken(room: Room, action: Action): readonly Vote[] {
  const vote = voteHere(room);
  if (!vote || action.type !== "choose" || room.toWalk > 0) return room.votes;
  return withVote(room.votes, placeOf(room), { ...vote, isClosed: true, taken: action.choice });
}

/** The votes once a choice was taken back: the one about it stands there again, closed, with what was counted. `back` stands at its question. */
export function noteUndone(back: Standing, undone: Action | undefined): readonly Vote[] {
  const at = placeOf(back);
  const vote = back.votes[at];
  return vote && undone?.type === "choose" && vote.taken === undone.choice ? withVote(back.votes, at, { ...vote, taken: null }) : back.votes;
}

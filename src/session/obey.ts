/**
 * From a command to what stands in the log: a resume at a cue also passes that cue, a moment at which the story asks holds the
 * room by itself, a jump becomes the way that was found. Pure; ways are handed in by whoever can walk.
 */
import { isAction } from "../core/index.ts";
import type { Id, LogEntry, Scenario } from "../core/index.ts";
import { entryOf } from "./command.ts";
import { wayToTalk } from "./next-talk.ts";
import { isRoomEntry } from "./room-entry.ts";
import type { Moment } from "./room-entry.ts";
import { stepRoom } from "./room.ts";
import type { Room } from "./room-state.ts";
import type { Walker } from "./walker.ts";

export interface Obeyed {
  readonly room: Room;
  /** What is to be written behind the log. */
  readonly log: readonly LogEntry[];
  /** False when the story went on; true when it now stands elsewhere on its path. */
  readonly isElsewhere: boolean;
}

interface Written {
  readonly room: Room;
  readonly log: readonly LogEntry[];
}

/** Writes an entry; null when it does not fit. Where the story leaves an encounter, or ends in it, the moment is written first. */
function write(scenario: Scenario, { room, log }: Written, entry: LogEntry, now: Moment): Written | null {
  const next = stepRoom(scenario, room, entry);
  if (!next) return null;
  const { place, ending } = next.story;
  const isLeaving = isAction(entry) && (room.story.place?.encounter !== place?.encounter || room.story.ending !== ending);
  if (!isLeaving || room.last === now || room.toWalk > 0) return { room: next, log: [...log, entry] };
  const moment = { type: "moment", at: now } as const;
  const timed = stepRoom(scenario, room, moment);
  const after = timed && stepRoom(scenario, timed, entry);
  return after && { room: after, log: [...log, moment, entry] };
}

/** True where the story waits at a cue at which the room does not talk. */
const isSilent = ({ story: { waiting, open }, talks }: Room) => waiting === "cue" && open !== null && !(talks[open] ?? true);

/** Back from a silent cue, too: there the story would only come forward again. */
function backFromSilence(scenario: Scenario, written: Written, now: Moment): Written {
  if (!isSilent(written.room)) return written;
  const next = write(scenario, written, { type: "step-back", at: now }, now);
  return next ? backFromSilence(scenario, next, now) : written;
}

/** Lets the story pass cues at which the room does not talk, and holds it, once, at one at which it does. */
function settle(scenario: Scenario, written: Written, now: Moment): Written {
  const { room } = written;
  if (room.story.waiting !== "cue" || room.held !== null || room.part !== "story") return written;
  const entry: LogEntry = isSilent(room) ? { type: "advance" } : { type: "hold", by: "cue", screen: "question", at: now };
  const next = write(scenario, written, entry, now);
  return next ? settle(scenario, next, now) : written;
}

/** What a room does by itself when it is taken up again: nothing, or the talk at which the story waits. */
export function settleRoom(scenario: Scenario, room: Room, now: Moment): Written {
  return settle(scenario, { room, log: [] }, now);
}

function wayTo(scenario: Scenario, room: Room, encounter: Id, now: Moment, { findWay }: Walker): readonly LogEntry[] | null {
  // What was met already is visited again beside the own path.
  const visited = room.branch ? -1 : room.own.findIndex((action) => action.type === "visit" && action.encounter === encounter);
  if (visited >= 0) return [{ type: "what-if", from: visited, at: now }, { type: "visit", encounter }];
  const way = findWay(scenario, room.story, encounter);
  return way && [{ type: "jump", encounter, steps: way.length, at: now }, ...way];
}

const isNextTalk = (command: unknown) => typeof command === "object" && command !== null && Object.keys(command).length === 1
  && "type" in command && command.type === "next-talk";

/** What a command comes to; null when it does not fit the moment. */
function entriesFor(scenario: Scenario, room: Room, command: unknown, now: Moment, walker: Walker): readonly LogEntry[] | null {
  if (isNextTalk(command)) return wayToTalk(scenario, room, now, walker);
  const entry = entryOf(command, now);
  if (!entry) return null;
  if (isAction(entry)) return room.held === null && room.part === "story" ? [entry] : null;
  if (!isRoomEntry(entry)) return null;
  switch (entry.type) {
    case "hold": return room.held?.by === "cue" && entry.screen === "freeze" ? null : [entry];
    case "resume": return room.held && (room.held.by === "cue" ? [entry, { type: "advance" }] : [entry]);
    // Looking back is about the own path: a side way is left for it.
    case "part": return room.branch && entry.part !== "story" ? [{ type: "come-back", at: now }, entry] : [entry];
    case "jump": return wayTo(scenario, room, entry.encounter, now, walker);
    default: return [entry];
  }
}

const ELSEWHERE: readonly string[] = ["what-if", "come-back", "step-back", "jump"];

/** Does what was asked; null when it does not fit the moment: an unknown command, a story's action while the room is held or looks back. */
export function obey(scenario: Scenario, room: Room, command: unknown, now: Moment, walker: Walker): Obeyed | null {
  const entries = entriesFor(scenario, room, command, now, walker);
  if (!entries) return null;
  let written: Written = { room, log: [] };
  for (const entry of entries) {
    const next = write(scenario, written, entry, now);
    if (!next) return null;
    written = entry.type === "step-back" ? backFromSilence(scenario, next, now) : next;
  }
  return { ...settle(scenario, written, now), isElsewhere: entries.some(({ type }) => ELSEWHERE.includes(type)) };
}

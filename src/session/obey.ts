/**
 * From a command to what stands in the log: a resume at a cue also passes that cue, a moment at which the story asks holds the
 * room by itself, a jump becomes the way that was found. Pure; the way is handed in by whoever can walk.
 */
import { isAction } from "../core/index.ts";
import type { Action, Id, LogEntry, Scenario, StoryState } from "../core/index.ts";
import { entryOf } from "./command.ts";
import type { Moment } from "./room-entry.ts";
import { isRoomEntry } from "./room-entry.ts";
import { stepRoom } from "./room.ts";
import type { Room } from "./room.ts";

/** Finds a legal way into an encounter; null when there is none. */
export type FindWay = (scenario: Scenario, from: StoryState, encounter: Id) => readonly Action[] | null;

export interface Obeyed {
  readonly room: Room;
  /** What is to be written behind the log. */
  readonly log: readonly LogEntry[];
  /** False when the story went on; true when it now stands elsewhere on its path. */
  readonly isElsewhere: boolean;
}

/** The cue at which the story waits holds the room, once. */
export function holdAtCue(room: Room, now: Moment): readonly LogEntry[] {
  return room.story.waiting === "cue" && room.held === null ? [{ type: "hold", by: "cue", screen: "question", at: now }] : [];
}

function wayTo(scenario: Scenario, room: Room, encounter: Id, now: Moment, findWay: FindWay): readonly LogEntry[] | null {
  // What was met already is visited again beside the own path.
  const visited = room.branch ? -1 : room.own.findIndex((action) => action.type === "visit" && action.encounter === encounter);
  if (visited >= 0) return [{ type: "what-if", from: visited, at: now }, { type: "visit", encounter }];
  const way = findWay(scenario, room.story, encounter);
  return way && [{ type: "jump", encounter, at: now }, ...way];
}

function entriesFor(scenario: Scenario, room: Room, entry: LogEntry, now: Moment, findWay: FindWay): readonly LogEntry[] | null {
  if (isAction(entry) || !isRoomEntry(entry)) return [entry];
  if (entry.type === "resume") return room.held?.by === "cue" ? [entry, { type: "advance" }] : [entry];
  return entry.type === "jump" ? wayTo(scenario, room, entry.encounter, now, findWay) : [entry];
}

const ELSEWHERE: readonly string[] = ["what-if", "come-back", "step-back", "jump"];

/** Does what was asked; null when it does not fit the moment: an unknown command, a story's action while the room is held. */
export function obey(scenario: Scenario, room: Room, command: unknown, now: Moment, findWay: FindWay): Obeyed | null {
  const entry = entryOf(command, now);
  if (!entry || (isAction(entry) && room.held !== null)) return null;
  if (entry.type === "hold" && room.held?.by === "cue" && entry["screen"] === "freeze") return null;
  if (entry.type === "resume" && room.held === null) return null;
  const entries = entriesFor(scenario, room, entry, now, findWay);
  if (!entries) return null;
  let next = room;
  for (const one of entries) {
    const stepped = stepRoom(scenario, next, one);
    if (!stepped) return null;
    next = stepped;
  }
  const held = holdAtCue(next, now);
  for (const one of held) next = stepRoom(scenario, next, one) ?? next;
  return { room: next, log: [...entries, ...held], isElsewhere: entries.some(({ type }) => ELSEWHERE.includes(type)) };
}

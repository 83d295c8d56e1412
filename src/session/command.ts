/**
 * What a facilitator may ask from another window: a closed list. A command is an entry of the log without its time;
 * the window that plays gives it one. Anything else that comes in is refused here.
 */
import type { Action, Id, LogEntry } from "../core/index.ts";
import { isRoomEntry } from "./room-entry.ts";
import type { Moment, RoomEntry } from "./room-entry.ts";

type Untimed<Entry> = Entry extends unknown ? Omit<Entry, "at"> : never;
/** Cues hold by themselves, and time is only ever lost by the window that plays. */
type FromRoom = Exclude<RoomEntry, { type: "back" | "moment" }>;

/** A command: a story's action, something of the room, a jump that the playing window looks up, or a walk to the next talk. */
export type Command = Action | Untimed<FromRoom> | { readonly type: "next-talk" };

const ACTIONS: Readonly<Record<Action["type"], Readonly<Record<string, (value: unknown) => boolean>>>> = {
  advance: {}, wait: {},
  choose: { choice: isName },
  visit: { encounter: isName },
  "bad-day": { on: (value) => typeof value === "boolean" },
};

function isName(value: unknown): value is Id {
  return typeof value === "string" && value.length > 0 && value.length <= 200;
}

function isStoryAction(value: Readonly<Record<string, unknown>>): boolean {
  const type = value["type"];
  if (typeof type !== "string" || !Object.hasOwn(ACTIONS, type)) return false;
  const checks = ACTIONS[type as Action["type"]];
  return Object.keys(value).every((field) => field === "type" || Object.hasOwn(checks, field))
    && Object.entries(checks).every(([field, check]) => check(value[field]));
}

/** Entries that carry no time. */
const TIMELESS: readonly string[] = ["vote-count", "vote-table", "skip", "keep", "talk", "order", "until", "turn", "answer"];

/**
 * The entry that a command comes to at a moment; null for anything that is not on the list: an unknown word, a field
 * too many or too few, a hold in the name of a cue.
 */
export function entryOf(command: unknown, now: Moment): LogEntry | null {
  if (typeof command !== "object" || command === null || Array.isArray(command)) return null;
  const fields = command as Readonly<Record<string, unknown>>;
  if (isStoryAction(fields)) return fields as Action;
  if ("at" in fields || fields["type"] === "back" || fields["type"] === "moment" || (fields["type"] === "hold" && fields["by"] !== "facilitator")) return null;
  const entry = TIMELESS.includes(String(fields["type"])) ? fields : { ...fields, at: now };
  return isRoomEntry(entry) ? entry : null;
}

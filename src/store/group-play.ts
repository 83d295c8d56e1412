/**
 * What only a group's play needs: a room made anew from its log, and what its facilitator asks. Fetched together with the
 * story when a group opens it, so that whoever plays alone does not wait for it.
 */
import { isAction, restore } from "../core/index.ts";
import type { Action, Effect, LogEntry, Save, Scenario, StoryState } from "../core/index.ts";
import { isRoomEntry, obey, readRoom, settleRoom, shownPath, stepRoom } from "../session/index.ts";
import type { Command, ReadRoom, Room, Setting } from "../session/index.ts";
import type { Storage } from "../platform/storage.ts";
import { findTalk, findWay } from "../walk/index.ts";
import type { GroupStart } from "./group-start.ts";
import { readAlive } from "./keep-alive.ts";

export { isRoomEntry, readSessionFile } from "../session/index.ts";
export { mendPlay } from "./mend-play.ts";

/** Shorter than this (milliseconds) nothing is said of time in which nobody played. */
const SHORTEST_GAP = 60_000;

/** A room, its log, and what it has shown. */
export interface PlayedRoom {
  readonly room: Room;
  readonly log: readonly LogEntry[];
  /** All that the path to this moment showed. */
  readonly shown: readonly Effect[];
  /** What the last step showed. */
  readonly fresh: readonly Effect[];
}

/** A save as far as it fits the story. */
export interface FollowedRoom {
  readonly story: StoryState;
  readonly kept: readonly LogEntry[];
  readonly isWhole: boolean;
}

function shownOn(scenario: Scenario, save: Save, path: readonly Action[]): readonly Effect[] {
  return restore(scenario, { ...save, log: path }).effects;
}

/** A jump of which the log holds only a part is over: what comes is the room's own. */
function endJump(scenario: Scenario, read: ReadRoom): Pick<ReadRoom, "room" | "kept"> {
  const { room, kept } = read;
  const end = { type: "moment", at: room.last ?? 0 } as const;
  const ended = room.toWalk > 0 ? stepRoom(scenario, room, end) : null;
  return ended ? { room: ended, kept: [...kept, end] } : read;
}

/** A room as its log left it; a moment at which the story asks holds it, also when the window was closed just before. */
export function playRoom(scenario: Scenario, save: Save, now: number): PlayedRoom {
  const read = endJump(scenario, readRoom(scenario, save));
  const { room, log } = settleRoom(scenario, read.room, now);
  const shown = shownOn(scenario, save, shownPath(room));
  return { room, log: [...read.kept, ...log], shown, fresh: shown };
}

/** A room after time in which the laptop slept or the window was closed; null when that was too short to matter, or no session runs. */
export function leaveOutOfRoom(scenario: Scenario, { room, log, shown }: Omit<PlayedRoom, "fresh">, since: number, now: number): PlayedRoom | null {
  const { began, ended } = room.clock;
  if (began === null || ended !== null || now - since < SHORTEST_GAP) return null;
  const entry = { type: "back", since, at: now } as const;
  const next = stepRoom(scenario, room, entry);
  return next && { room: next, log: [...log, entry], shown, fresh: [] };
}

/** Does what was asked; null when it does not fit the moment. `save` is the play's own, whatever its log. */
export function leadRoom(scenario: Scenario, save: Save, played: Omit<PlayedRoom, "fresh">, command: unknown, now: number): PlayedRoom | null {
  const obeyed = obey(scenario, played.room, command, now, { findWay, findTalk });
  if (!obeyed) return null;
  const { room, isElsewhere } = obeyed;
  const log = [...played.log, ...obeyed.log];
  if (isElsewhere) {
    const shown = shownOn(scenario, save, shownPath(room));
    return { room, log, shown, fresh: shown };
  }
  const fresh = obeyed.log.some(isAction) ? room.fresh : [];
  return { room, log, shown: [...played.shown, ...fresh], fresh };
}

/** Follows a save of a group; what was only tried beside its path does not count. */
export function followRoom(scenario: Scenario, save: Save): FollowedRoom {
  const { room, kept, isWhole } = readRoom(scenario, save);
  return { story: room.story, kept, isWhole };
}

/** What a kept session was set up for; null when it never was. */
export function settingIn({ log }: Save): Setting | null {
  const entry = log.findLast((one) => one.type === "set-up");
  return entry && isRoomEntry(entry) && entry.type === "set-up" ? entry : null;
}

/** The part of a play that a session is entered by. */
interface Entered {
  readonly room: Room | null;
  readonly scenario: Scenario;
  lead(command: Command): boolean;
  leaveOut(since: number): void;
}

/** The first moment of a session in this window: it is set up as was asked, or the time since it was last alive is left out. */
export function enterSession({ room, scenario, lead, leaveOut }: Entered, storage: Storage, start: GroupStart | undefined): void {
  if (!start) {
    if (room?.last != null) leaveOut(Math.max(room.last, readAlive(storage, scenario.id) ?? 0));
    return;
  }
  lead({ type: "set-up", ...start.setting });
  for (const wish of start.wishes ?? []) lead(wish);
  lead({ type: "begin" });
  lead({ type: "part", part: start.part });
}

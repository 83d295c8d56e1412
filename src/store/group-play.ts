/**
 * What only a group's play needs: a room made anew from its log, and what its facilitator asks. Fetched together with the
 * story when a group opens it, so that whoever plays alone does not wait for it.
 */
import { isAction, restore } from "../core/index.ts";
import type { Action, Effect, LogEntry, Save, Scenario, StoryState } from "../core/index.ts";
import { holdAtCue, obey, readRoom, shownPath, stepRoom } from "../session/index.ts";
import type { Room } from "../session/index.ts";
import { findWay } from "../walk/index.ts";

export { isRoomEntry } from "../session/index.ts";

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

/** A room as its log left it; a moment at which the story asks holds it, also when the window was closed just before. */
export function playRoom(scenario: Scenario, save: Save, now: number): PlayedRoom {
  const { room, kept } = readRoom(scenario, save);
  const held = holdAtCue(room, now);
  const whole = held.reduce((before, entry) => stepRoom(scenario, before, entry) ?? before, room);
  const shown = shownOn(scenario, save, shownPath(whole));
  return { room: whole, log: [...kept, ...held], shown, fresh: shown };
}

/** Does what was asked; null when it does not fit the moment. `save` is the play's own, whatever its log. */
export function leadRoom(scenario: Scenario, save: Save, played: Omit<PlayedRoom, "fresh">, command: unknown, now: number): PlayedRoom | null {
  const obeyed = obey(scenario, played.room, command, now, findWay);
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

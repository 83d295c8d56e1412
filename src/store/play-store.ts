/**
 * One play in progress: runs each action through the core or, with a group, through the room; writes the log, keeps it,
 * and tells whoever listens. The log is the one truth; everything else here can be made anew from it.
 */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import { isAction, restore, SAVE_FORMAT, step } from "../core/index.ts";
import type { Action, Effect, LogEntry, Refusal, Save, SaveFault, Scenario, StoryState } from "../core/index.ts";
import type { Command, Room, Session } from "../session/index.ts";
import type * as GroupPlayModule from "./group-play.ts";
import type { PlayedRoom } from "./group-play.ts";

/** What a group's play needs; see group-play.ts. */
export type GroupPlay = typeof GroupPlayModule;

/** Something the player should know: a save that was put aside, or that nothing can be kept. */
export type Notice =
  | { readonly is: "save-fault"; readonly fault: SaveFault; readonly aside: string | null }
  | { readonly is: "cannot-keep" };

export interface PlayState {
  readonly scenario: Scenario;
  readonly story: StoryState;
  /** The room of a group; null for somebody alone. */
  readonly room: Room | null;
  readonly session: Session;
  readonly log: readonly LogEntry[];
  /** All that was shown so far, oldest first: the transcript is read from this. */
  readonly shown: readonly Effect[];
  /** What the last step showed; new on every step, so that the stage can follow. */
  readonly fresh: readonly Effect[];
  readonly notice: Notice | null;
  /** False once the device refused to keep the play. */
  readonly isKept: boolean;
  /** True for a facilitator who walks through a story alone; nothing of it is kept. */
  readonly isRehearsal: boolean;
  /** A player's action. Gives the reason when it is refused; a held session refuses all of them. */
  act(action: Action): Refusal | "held" | null;
  /** One action back, without limit; only alone. */
  undo(): boolean;
  /** What the facilitator asks; false when it does not fit the moment, or somebody plays alone. */
  lead(command: Command): boolean;
  /** Time since a moment (milliseconds since 1970) in which nobody played: it counts for nothing. */
  leaveOut(since: number): void;
  dismissNotice(): void;
  /** Takes over the whole scenario once it is here, and does what was asked for in the meantime. */
  extend(scenario: Scenario): void;
}
export type PlayStore = StoreApi<PlayState>;

export interface PlayOptions {
  readonly scenario: Scenario;
  readonly save: Save;
  /** Writes the play; false when it could not be kept. */
  keep(save: Save): boolean;
  /** The time now, milliseconds since 1970. */
  now(): number;
  /** Must be here for the play of a group. */
  readonly groupPlay?: GroupPlay | null;
  readonly notice?: Notice;
  /** False when the device refused to keep what this play begins with. */
  readonly isKept?: boolean;
  readonly isRehearsal?: boolean;
  /** False while another window leads this session: then nothing may be done here. */
  mayLead?(): boolean;
}

/** True when the script of the encounter that an action goes to is still on its way. */
function isOnItsWay(scenario: Scenario, action: Action): boolean {
  const encounter = action.type === "visit" ? scenario.encounters[action.encounter] : undefined;
  return encounter !== undefined && Object.keys(encounter.nodes).length === 0;
}

const ALONE: Session = { mode: "solo", held: null };

/** What a play is at a moment, all of it made from its log. */
type Played = Pick<PlayState, "story" | "room" | "session" | "log" | "shown" | "fresh">;

function playAlone(scenario: Scenario, save: Save): Played {
  const { state, kept, effects } = restore(scenario, { ...save, log: save.log.filter(isAction) });
  return { story: state, room: null, session: ALONE, log: kept, shown: effects, fresh: effects };
}

/** What others see of a room that was played on. */
function asPlayed({ room, log, shown, fresh }: PlayedRoom): Played {
  return { story: room.story, room, session: { mode: "group", held: room.held }, log, shown, fresh };
}

/** A save with nothing in it yet. */
export function newSave(scenario: Scenario, seed: number, mode: Save["mode"]): Save {
  return { format: SAVE_FORMAT, scenario: scenario.id, version: scenario.version, seed, mode, log: [] };
}

/** Takes a play up where its save leaves it. Throws for a group's play without what such a play needs. */
export function createPlayStore({ scenario: opening, save, keep, now, groupPlay = null, notice, isKept = true, isRehearsal = false, mayLead = () => true }: PlayOptions): PlayStore {
  const { seed, mode } = save;
  if (mode === "group" && !groupPlay) throw new Error("a group's play was begun before what it needs was fetched");
  const saveOf = (log: readonly LogEntry[]): Save => ({ ...newSave(opening, seed, mode), log });
  const playAgain = (scenario: Scenario, log: readonly LogEntry[]) =>
    (mode === "group" && groupPlay ? asPlayed(groupPlay.playRoom(scenario, saveOf(log), now())) : playAlone(scenario, saveOf(log)));
  /** What was asked for before its script was here. */
  let asked: Action | null = null;
  return createStore<PlayState>((set, get) => {
    const keepLog = (log: readonly LogEntry[]): Pick<PlayState, "notice" | "isKept"> => {
      const isKept = keep(saveOf(log));
      // Told once; put away it stays away until keeping fails anew after it worked.
      return { isKept, notice: isKept || !get().isKept ? get().notice : { is: "cannot-keep" } };
    };

    const lead = (command: Command): boolean => {
      const { room, scenario, log, shown } = get();
      const led = room && groupPlay && mayLead() ? groupPlay.leadRoom(scenario, saveOf([]), { room, log, shown }, command, now()) : null;
      if (led) set({ ...asPlayed(led), ...keepLog(led.log) });
      return led !== null;
    };

    const actAlone = (action: Action): Refusal | null => {
      const { story, log, scenario, shown } = get();
      const next = step(scenario, story, action);
      if (next.refused) return next.refused;
      const whole = [...log, action];
      set({ story: next.state, log: whole, fresh: next.effects, shown: [...shown, ...next.effects], ...keepLog(whole) });
      return null;
    };

    return {
      scenario: opening,
      ...playAgain(opening, save.log),
      notice: notice ?? (isKept ? null : { is: "cannot-keep" }),
      isKept, isRehearsal,
      act: (action) => {
        const { session, scenario, room, story } = get();
        if (session.held) return "held";
        asked = isOnItsWay(scenario, action) ? action : null;
        if (asked) return null;
        if (!room) return actAlone(action);
        // What the story itself would allow is held back by the session: another part, another window.
        return lead(action) ? null : step(scenario, story, action).refused ?? "held";
      },
      undo: () => {
        const { log, session, scenario } = get();
        const last = log.findLastIndex(isAction);
        if (session.mode === "group" || last < 0) return false;
        const again = playAgain(scenario, log.slice(0, last));
        set({ ...again, ...keepLog(again.log) });
        return true;
      },
      lead,
      leaveOut: (since) => {
        const { room, scenario, log, shown } = get();
        const later = room && groupPlay && mayLead() ? groupPlay.leaveOutOfRoom(scenario, { room, log, shown }, since, now()) : null;
        if (later) set({ ...asPlayed(later), ...keepLog(later.log) });
      },
      dismissNotice: () => set({ notice: null }),
      extend: (scenario) => { set({ scenario }); if (asked) get().act(asked); },
    };
  });
}

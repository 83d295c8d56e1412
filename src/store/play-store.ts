/**
 * One play in progress: runs each action through the core and the session, writes the log, keeps it, and tells
 * whoever listens. The log is the one truth; everything else here can be made anew from it.
 */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import { isAction, restore, SAVE_FORMAT, step } from "../core/index.ts";
import type { Action, Effect, LogEntry, Refusal, Save, SaveFault, Scenario, StoryState } from "../core/index.ts";
import { followStory, isHeld, restoreSession, stepSession } from "../session/index.ts";
import type { Session, SessionAction } from "../session/index.ts";

/** Something the player should know: a save that was put aside, or that nothing can be kept. */
export type Notice =
  | { readonly is: "save-fault"; readonly fault: SaveFault; readonly aside: string | null }
  | { readonly is: "cannot-keep" };

export interface PlayState {
  readonly scenario: Scenario;
  readonly story: StoryState;
  readonly session: Session;
  readonly log: readonly LogEntry[];
  /** All that was shown so far, oldest first: the transcript is read from this. */
  readonly shown: readonly Effect[];
  /** What the last step showed; new on every step, so that the stage can follow. */
  readonly fresh: readonly Effect[];
  readonly notice: Notice | null;
  /** A player's action. Gives the reason when it is refused; a held session refuses all of them. */
  act(action: Action): Refusal | "held" | null;
  /** One action back, without limit; only alone. */
  undo(): boolean;
  /** The facilitator's action. */
  lead(action: SessionAction): void;
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
  readonly notice?: Notice;
}

/** True when the script of the encounter that an action goes to is still on its way. */
function isOnItsWay(scenario: Scenario, action: Action): boolean {
  const encounter = action.type === "visit" ? scenario.encounters[action.encounter] : undefined;
  return encounter !== undefined && Object.keys(encounter.nodes).length === 0;
}

/** Runs the story's own actions among what the facilitator brought about. */
function runEntries(scenario: Scenario, story: StoryState, entries: readonly LogEntry[]): { state: StoryState; effects: Effect[] } {
  const effects: Effect[] = [];
  const state = entries.filter(isAction).reduce((before, action) => {
    const next = step(scenario, before, action);
    effects.push(...next.effects);
    return next.state;
  }, story);
  return { state, effects };
}

/** A save with nothing in it yet. */
export function newSave(scenario: Scenario, seed: number, mode: Save["mode"]): Save {
  return { format: SAVE_FORMAT, scenario: scenario.id, version: scenario.version, seed, mode, log: [] };
}

/** Takes a play up where its save leaves it. */
export function createPlayStore({ scenario: opening, save, keep, notice }: PlayOptions): PlayStore {
  const { seed, mode } = save;
  const saveOf = (log: readonly LogEntry[]): Save => ({ ...newSave(opening, seed, mode), log });
  /** What was asked for before its script was here. */
  let asked: Action | null = null;
  return createStore<PlayState>((set, get) => {
    const keepLog = (log: readonly LogEntry[]): Notice | null => (keep(saveOf(log)) ? get().notice : { is: "cannot-keep" });

    const show = (story: StoryState, session: Session, log: readonly LogEntry[], fresh: readonly Effect[]) => {
      const followed = followStory(session, story);
      const whole = [...log, ...followed.log];
      set({ story, session: followed.session, log: whole, fresh, shown: [...get().shown, ...fresh], notice: keepLog(whole) });
    };

    const playAgain = (scenario: Scenario, log: readonly LogEntry[]) => {
      const again = restore(scenario, saveOf(log));
      return {
        story: again.state, log: again.kept, shown: again.effects, fresh: again.effects,
        session: restoreSession(mode, again.kept, again.state),
      };
    };

    return {
      scenario: opening,
      ...playAgain(opening, save.log),
      notice: notice ?? null,
      act: (action) => {
        const { story, session, log, scenario } = get();
        if (isHeld(session)) return "held";
        asked = isOnItsWay(scenario, action) ? action : null;
        if (asked) return null;
        const next = step(scenario, story, action);
        if (next.refused) return next.refused;
        show(next.state, session, [...log, action], next.effects);
        return null;
      },
      undo: () => {
        const { log, session, scenario } = get();
        const last = log.findLastIndex(isAction);
        if (session.mode === "group" || last < 0) return false;
        const again = playAgain(scenario, log.slice(0, last));
        set({ ...again, notice: keepLog(again.log) });
        return true;
      },
      lead: (action) => {
        const { session, log, story, scenario } = get();
        const led = stepSession(session, action);
        if (led.log.length === 0) return;
        const { state, effects } = runEntries(scenario, story, led.log);
        show(state, led.session, [...log, ...led.log], effects);
      },
      dismissNotice: () => set({ notice: null }),
      extend: (scenario) => {
        set({ scenario });
        if (asked) get().act(asked);
      },
    };
  });
}

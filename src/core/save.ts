/**
 * A play as it is kept: which story, which version, which seed, and the log. Restoring is playing the log again.
 * What does not fit any more ends at the nearest valid place; nothing is thrown away here.
 */
import type { Action } from "./action.ts";
import type { Effect } from "./effect.ts";
import type { Id, Scenario } from "./scenario.ts";
import { startStory } from "./start-story.ts";
import { step } from "./step.ts";
import { StoryError } from "./story-error.ts";
import type { StoryState } from "./story-state.ts";

/** The format that is written, and the oldest that can still be read. */
export const SAVE_FORMAT = 1;
export const OLDEST_SAVE_FORMAT = 1;

export interface Save {
  readonly format: number;
  readonly scenario: Id;
  readonly version: number;
  readonly seed: number;
  readonly mode: "solo" | "group";
  readonly log: readonly LogEntry[];
}

/** An entry that moves no story: what happened in the room (a hold, a vote, a note). The core keeps it in its place and looks no further. */
export interface Remark {
  readonly type: string;
  readonly [field: string]: unknown;
}
export type LogEntry = Action | Remark;

/** Why a save could not be followed to its end. */
export type SaveFault = "WW401" | "WW402" | "WW403" | "WW404" | "WW405";

export interface Restored {
  readonly state: StoryState;
  readonly effects: readonly Effect[];
  /** Entries that were followed; fewer than the log holds when something did not fit. */
  readonly kept: readonly LogEntry[];
  readonly fault?: SaveFault;
}

const ACTION_TYPES: readonly string[] = ["advance", "choose", "visit", "wait", "bad-day"] satisfies readonly Action["type"][];

function isSoundAction(entry: Readonly<Record<string, unknown>>): boolean {
  switch (entry["type"]) {
    case "choose": return typeof entry["choice"] === "string";
    case "visit": return typeof entry["encounter"] === "string";
    case "bad-day": return typeof entry["on"] === "boolean";
    default: return true;
  }
}

function isLogEntry(value: unknown, isRemark: (value: unknown) => boolean): value is LogEntry {
  if (typeof value !== "object" || value === null) return false;
  const entry = value as Record<string, unknown>;
  if (typeof entry["type"] !== "string") return false;
  return ACTION_TYPES.includes(entry["type"]) ? isSoundAction(entry) : isRemark(value);
}

/**
 * Reads what was kept as text; `isRemark` judges the entries that are not the story's (without it there may be none). Faults: WW401 not readable as a save, WW402 newer than this game, WW403 too old.
 */
export function parseSave(text: string, isRemark: (value: unknown) => boolean = () => false): Save | SaveFault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "WW401";
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "WW401";
  const { format, scenario, version, seed, mode, log } = value as Record<string, unknown>;
  if (typeof format !== "number" || !Number.isInteger(format)) return "WW401";
  if (format > SAVE_FORMAT) return "WW402";
  if (format < OLDEST_SAVE_FORMAT) return "WW403";
  if (typeof scenario !== "string" || !Number.isInteger(version) || !Number.isInteger(seed)) return "WW401";
  if ((mode !== "solo" && mode !== "group") || !Array.isArray(log) || !log.every((entry) => isLogEntry(entry, isRemark))) return "WW401";
  return { format, scenario, version: version as number, seed: seed as number, mode, log };
}

/** True for the entries that move the story itself. */
export function isAction(entry: LogEntry): entry is Action {
  return ACTION_TYPES.includes(entry.type);
}

/**
 * Plays a save again. Faults: WW404 the story has changed and the log fits only in part,
 * WW405 the save is of another story (the play then starts anew).
 */
export function restore(scenario: Scenario, save: Save): Restored {
  const start = startStory(scenario, { seed: save.seed, stopsAtCues: save.mode === "group" });
  let { state } = start;
  if (save.scenario !== scenario.id) return { state, effects: start.effects, kept: [], fault: "WW405" };
  const effects: Effect[] = [...start.effects];
  const kept: LogEntry[] = [];
  for (const entry of save.log) {
    if (isAction(entry)) {
      const next = tryStep(scenario, state, entry);
      if (!next) return { state, effects, kept, fault: "WW404" };
      state = next.state;
      effects.push(...next.effects);
    }
    kept.push(entry);
  }
  return { state, effects, kept };
}

function tryStep(scenario: Scenario, state: StoryState, action: Action) {
  try {
    const next = step(scenario, state, action);
    return next.refused ? null : next;
  } catch (error) {
    if (error instanceof StoryError) return null;
    throw error;
  }
}

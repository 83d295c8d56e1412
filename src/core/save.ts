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

/** The fields of each action besides its type, and what each must be. */
const ACTION_FIELDS: Readonly<Record<Action["type"], Readonly<Record<string, "string" | "boolean">>>> = {
  advance: {}, wait: {}, choose: { choice: "string" }, visit: { encounter: "string" }, "bad-day": { on: "boolean" },
};

function isSoundAction(entry: Readonly<Record<string, unknown>>, type: Action["type"]): boolean {
  const fields = ACTION_FIELDS[type];
  return Object.keys(entry).every((name) => name === "type" || Object.hasOwn(fields, name))
    && Object.entries(fields).every(([name, kind]) => typeof entry[name] === kind);
}

/** Judges an entry that is not the story's own. */
export type IsRemark = (value: unknown) => boolean;
const noRemark: IsRemark = () => false;

/** True for what may stand in a log: an action of the story that is sound and has no field too many, or a remark as `isRemark` judges it. */
export function isLogEntry(value: unknown, isRemark: IsRemark = noRemark): value is LogEntry {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const entry = value as Readonly<Record<string, unknown>>;
  const { type } = entry;
  if (typeof type !== "string") return false;
  return Object.hasOwn(ACTION_FIELDS, type) ? isSoundAction(entry, type as Action["type"]) : isRemark(value);
}

/** A save whose log has not been judged yet. */
export interface OpenedSave {
  readonly head: Omit<Save, "log">;
  readonly entries: readonly unknown[];
}

/** Judges all of a save but the entries of its log. Faults: WW401 not a save, WW402 newer than this game, WW403 too old. */
export function openSave(value: unknown): OpenedSave | SaveFault {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "WW401";
  const { format, scenario, version, seed, mode, log } = value as Readonly<Record<string, unknown>>;
  if (typeof format !== "number" || !Number.isInteger(format)) return "WW401";
  if (format > SAVE_FORMAT) return "WW402";
  if (format < OLDEST_SAVE_FORMAT) return "WW403";
  if (typeof scenario !== "string" || !Number.isInteger(version) || !Number.isInteger(seed)) return "WW401";
  if ((mode !== "solo" && mode !== "group") || !Array.isArray(log)) return "WW401";
  return { head: { format, scenario, version: version as number, seed: seed as number, mode }, entries: log };
}

/**
 * Reads what was kept as text; `isRemark` judges the entries that are not the story's (without it there may be none). Faults: WW401 not readable as a save, WW402 newer than this game, WW403 too old.
 */
export function parseSave(text: string, isRemark: IsRemark = noRemark): Save | SaveFault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "WW401";
  }
  const opened = openSave(value);
  if (typeof opened === "string") return opened;
  const log = opened.entries.filter((entry): entry is LogEntry => isLogEntry(entry, isRemark));
  return log.length === opened.entries.length ? { ...opened.head, log } : "WW401";
}

/** True for the entries that move the story itself. */
export function isAction(entry: LogEntry): entry is Action {
  return Object.hasOwn(ACTION_FIELDS, entry.type);
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

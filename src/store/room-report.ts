/**
 * The door to what a facilitator takes home of a session, and to a session as a file. Fetched only by the screens that show,
 * save or open one, so that nobody who plays waits for it.
 */
import type { LogEntry, Save, Scenario } from "../core/index.ts";
import type { Room } from "../session/index.ts";
import { newSave } from "./play-store.ts";

export {
  DEBRIEF_STEPS as STEPS_BACK, makeReport as reportOf, toCsv as csvOf, toJson as jsonOf, writeSessionFile as sessionFileOf,
} from "../session/index.ts";
export type {
  Decision, PathStop, Prompt, PromptAbout, Report, ReportWords, Room, SessionFileRead, VoteReport,
} from "../session/index.ts";

/** What is to be kept of a group's play. */
export function saveOfRoom(scenario: Scenario, { seed }: Pick<Room, "seed">, log: readonly LogEntry[]): Save {
  return { ...newSave(scenario, seed, "group"), log };
}

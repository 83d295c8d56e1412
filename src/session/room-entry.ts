/**
 * What happens in the room beside the story, as it stands in the log. Whoever reads a log checks its entries here.
 * No entry has a place for a person: tables have numbers, counts have no names.
 */
import type { Id } from "../core/index.ts";

/** Milliseconds since 1970, handed in by whoever has a clock. */
export type Moment = number;

/** What the room sees while it is held: the picture as it stands, nothing, or a question. */
export const SCREENS = ["freeze", "blank", "question"] as const;
export type Screen = (typeof SCREENS)[number];

/** How votes come in. Phones are for later: the result is the same. */
export const VOTE_WAYS = ["hands", "tables", "phones"] as const;
export type VoteWay = (typeof VOTE_WAYS)[number];

/** Not an interface: only a type is taken for the core's remark, which may have any field. */
type Timed = { readonly at: Moment };

export type RoomEntry =
  /** Entries from before there was a clock have no time. */
  | { readonly type: "hold"; readonly by: "facilitator" | "cue"; readonly screen?: Screen; readonly question?: string; readonly at?: Moment }
  | { readonly type: "resume"; readonly at?: Moment }
  | (Timed & { readonly type: "begin" | "end" | "debrief" })
  /** The laptop slept or the window was closed until now: this time counts for nothing. */
  | (Timed & { readonly type: "back"; readonly since: Moment })
  | (Timed & { readonly type: "vote-open"; readonly way: VoteWay })
  | { readonly type: "vote-count"; readonly choice: Id; readonly count: number }
  | { readonly type: "vote-table"; readonly table: number; readonly choice: Id; readonly reason: string }
  | (Timed & { readonly type: "vote-close" | "vote-again" })
  | (Timed & { readonly type: "note"; readonly text: string })
  | (Timed & { readonly type: "talked"; readonly prompt: Id })
  | (Timed & { readonly type: "show-card"; readonly card: Id })
  /** Tries another way from where the group's own path had so many actions. */
  | (Timed & { readonly type: "what-if"; readonly from: number })
  | (Timed & { readonly type: "come-back" })
  /** One action back, on the own path or on the side branch. */
  | (Timed & { readonly type: "step-back" })
  /** The actions that follow, up to this encounter, were found by the walker. */
  | (Timed & { readonly type: "jump"; readonly encounter: Id })
  | { readonly type: "skip" | "keep"; readonly encounter: Id }
  | { readonly type: "answer"; readonly form: Id; readonly item: Id; readonly field: Id; readonly text: string };

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

/** Longer than this no note, question or reason is kept (signs). */
export const MOST_SIGNS = 2000;

const isTime: Check = (value) => typeof value === "number" && Number.isFinite(value);
const isWord: Check = (value) => typeof value === "string" && value.length > 0 && value.length <= 200;
const isText: Check = (value) => typeof value === "string" && value.length <= MOST_SIGNS;
const isCount: Check = (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 999;
const isPlace: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const isOneOf = (words: readonly string[]): Check => (value) => typeof value === "string" && words.includes(value);
const maybe = (check: Check): Check => (value) => value === undefined || check(value);

const TIMED = { at: isTime };
const CHECKS: Readonly<Record<RoomEntry["type"], Readonly<Record<string, Check>>>> = {
  hold: { by: isOneOf(["facilitator", "cue"]), screen: maybe(isOneOf(SCREENS)), question: maybe(isText), at: maybe(isTime) },
  resume: { at: maybe(isTime) },
  begin: TIMED, end: TIMED, debrief: TIMED,
  back: { at: isTime, since: isTime },
  "vote-open": { at: isTime, way: isOneOf(VOTE_WAYS) },
  "vote-count": { choice: isWord, count: isCount },
  "vote-table": { table: isCount, choice: isWord, reason: isText },
  "vote-close": TIMED, "vote-again": TIMED,
  note: { at: isTime, text: isText },
  talked: { at: isTime, prompt: isWord },
  "show-card": { at: isTime, card: isWord },
  "what-if": { at: isTime, from: isPlace },
  "come-back": TIMED, "step-back": TIMED,
  jump: { at: isTime, encounter: isWord },
  skip: { encounter: isWord }, keep: { encounter: isWord },
  answer: { form: isWord, item: isWord, field: isWord, text: isText },
};

/** True for an entry of the room whose every field is sound, and that has no field too many. */
export function isRoomEntry(value: unknown): value is RoomEntry {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const fields = value as Fields;
  const type = fields["type"];
  if (typeof type !== "string" || !Object.hasOwn(CHECKS, type)) return false;
  const checks = CHECKS[type as RoomEntry["type"]];
  return Object.keys(fields).every((name) => name === "type" || Object.hasOwn(checks, name))
    && Object.entries(checks).every(([name, check]) => check(fields[name]));
}

/**
 * What happens in the room beside the story, as it stands in the log. Whoever reads a log checks its entries here.
 * No entry has a place for a person: tables have numbers, counts have no names.
 */
import type { Id } from "../core/index.ts";
import { AUDIENCES, FEWEST_TABLES, LENGTHS, MOST_TABLES, PARTS, ROLES } from "./setting.ts";
import type { Part, Setting } from "./setting.ts";

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
  | (Timed & Setting & { readonly type: "set-up" })
  | (Timed & { readonly type: "begin" | "end" })
  /** The session goes to one of its parts; the story waits in the others. */
  | (Timed & { readonly type: "part"; readonly part: Part })
  /** The story left one encounter for another: from here its time runs. */
  | (Timed & { readonly type: "moment" })
  /** The laptop slept or the window was closed until now: this time counts for nothing. */
  | (Timed & { readonly type: "back"; readonly since: Moment })
  | (Timed & { readonly type: "vote-open"; readonly way: VoteWay })
  | { readonly type: "vote-count"; readonly choice: Id; readonly count: number }
  | { readonly type: "vote-table"; readonly table: number; readonly choice: Id; readonly reason: string }
  | (Timed & { readonly type: "vote-close" | "vote-again" })
  | (Timed & { readonly type: "note"; readonly text: string })
  | (Timed & { readonly type: "talked"; readonly prompt: Id })
  | (Timed & { readonly type: "show-card"; readonly card: Id })
  | (Timed & { readonly type: "hide-card" })
  /** Tries another way from where the group's own path had so many actions. */
  | (Timed & { readonly type: "what-if"; readonly from: number })
  | (Timed & { readonly type: "come-back" })
  /** One action back, on the own path or on the side branch. */
  | (Timed & { readonly type: "step-back" })
  /** So many of the actions that follow were found by the walker, not chosen by the room. */
  | (Timed & { readonly type: "jump"; readonly encounter: Id; readonly steps?: number })
  | { readonly type: "skip" | "keep"; readonly encounter: Id }
  /** Whether the room talks at a moment of the story; where it does not, the story goes on by itself. */
  | { readonly type: "talk"; readonly cue: Id; readonly isOn: boolean }
  /** The order in which the facilitator would like to come past the encounters of the plan. */
  | { readonly type: "order"; readonly encounters: readonly Id[] }
  /** After which encounter of the plan the room looks back; null for the story's own ending. */
  | { readonly type: "until"; readonly encounter: Id | null }
  /** Which part of the form that is taken home lies open, and which of its points. */
  | { readonly type: "turn"; readonly group: Id; readonly item: Id | null }
  | { readonly type: "answer"; readonly form: Id; readonly item: Id; readonly field: Id; readonly text: string };

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

/** Longer than this no note, question or reason is kept (signs). */
export const MOST_SIGNS = 2000;

/** Beyond this there is no date, milliseconds. */
const LAST_MOMENT = 8.64e15;
const isTime: Check = (value) => typeof value === "number" && Math.abs(value) <= LAST_MOMENT;
const isWord: Check = (value) => typeof value === "string" && value.length > 0 && value.length <= 200;
const isText: Check = (value) => typeof value === "string" && value.length <= MOST_SIGNS;
const isCount: Check = (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 999;
const isPlace: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const isOneOf = (words: readonly unknown[]): Check => (value) => words.includes(value);
const isWordOrNull: Check = (value) => value === null || isWord(value);
const isYesOrNo: Check = (value) => typeof value === "boolean";
const isTables: Check = (value) => Number.isInteger(value) && Number(value) >= FEWEST_TABLES && Number(value) <= MOST_TABLES;
const isListOfWords: Check = (value) => Array.isArray(value) && value.length <= 200 && value.every(isWord);
const maybe = (check: Check): Check => (value) => value === undefined || check(value);

const TIMED = { at: isTime };
const CHECKS: Readonly<Record<RoomEntry["type"], Readonly<Record<string, Check>>>> = {
  hold: { by: isOneOf(["facilitator", "cue"]), screen: maybe(isOneOf(SCREENS)), question: maybe(isText), at: maybe(isTime) },
  resume: { at: maybe(isTime) },
  "set-up": {
    at: isTime, audience: isOneOf(AUDIENCES), length: isOneOf(LENGTHS), roles: isOneOf(ROLES), tables: isTables,
    language: isOneOf(["nl", "fr", "en"]), register: isOneOf(["full", "plain"]),
  },
  begin: TIMED, end: TIMED, moment: TIMED,
  part: { at: isTime, part: isOneOf(PARTS) },
  back: { at: isTime, since: isTime },
  "vote-open": { at: isTime, way: isOneOf(VOTE_WAYS) },
  "vote-count": { choice: isWord, count: isCount },
  "vote-table": { table: isCount, choice: isWord, reason: isText },
  "vote-close": TIMED, "vote-again": TIMED,
  note: { at: isTime, text: isText },
  talked: { at: isTime, prompt: isWord },
  "show-card": { at: isTime, card: isWord }, "hide-card": TIMED,
  "what-if": { at: isTime, from: isPlace },
  "come-back": TIMED, "step-back": TIMED,
  jump: { at: isTime, encounter: isWord, steps: maybe(isPlace) },
  skip: { encounter: isWord }, keep: { encounter: isWord },
  talk: { cue: isWord, isOn: isYesOrNo },
  order: { encounters: isListOfWords },
  until: { encounter: isWordOrNull },
  turn: { group: isWord, item: isWordOrNull },
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

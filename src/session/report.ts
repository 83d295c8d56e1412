/**
 * What a facilitator takes home: the path, the votes, the notes, the time, the cards, what was talked about and the answers.
 * Plain data, as JSON or as a table. There is no column in which a person could stand.
 */
import { toList } from "../core/index.ts";
import type { Card, Id, Scenario } from "../core/index.ts";
import { makeDebrief, ownStory } from "./debrief.ts";
import type { DebriefStep } from "./debrief.ts";
import type { Room } from "./room.ts";
import { timePlayed } from "./session-clock.ts";
import type { Setting } from "./setting.ts";
import type { Vote } from "./vote.ts";

/** The format of reports that this game writes. */
export const REPORT_FORMAT = 1;

export interface Report {
  readonly format: number;
  readonly scenario: Id;
  readonly version: number;
  /** Null for a room that was never set up. */
  readonly setting: Setting | null;
  /** Minutes, pauses left out. */
  readonly minutes: number;
  readonly ending: Id | null;
  readonly path: readonly { readonly week: number; readonly encounter: Id; readonly choice: Id; readonly closed: readonly Id[] }[];
  readonly votes: readonly Vote[];
  readonly notes: readonly { readonly week: number; readonly encounter: Id | null; readonly text: string }[];
  /** Minutes by encounter. */
  readonly time: Readonly<Record<Id, number>>;
  readonly cards: readonly Id[];
  readonly prompts: readonly { readonly id: Id; readonly step: DebriefStep; readonly isTalked: boolean }[];
  readonly answers: Room["answers"];
}

const toMinutes = (milliseconds: number) => Math.round(milliseconds / 6000) / 10;

/** The report of a room; `now` in milliseconds since 1970 for a session that has not ended. */
export function makeReport(scenario: Scenario, room: Room, cards: readonly Card[], now: number): Report {
  const story = ownStory(room);
  return {
    format: REPORT_FORMAT, scenario: scenario.id, version: scenario.version, setting: room.setting,
    minutes: toMinutes(timePlayed(room.clock, now)), ending: story.ending,
    path: toList(story.trail).flatMap((entry) => (entry.is === "chose"
      ? [{ week: entry.week, encounter: entry.encounter, choice: entry.choice, closed: entry.closed.map(({ choice }) => choice) }] : [])),
    votes: room.votes,
    notes: room.notes.map(({ text, spot }) => ({ week: spot.week, encounter: spot.encounter, text })),
    time: Object.fromEntries(Object.entries(room.stays).map(([encounter, stayed]) => [encounter, toMinutes(stayed)])),
    cards: [...new Set([...Object.keys(story.cards), ...room.shownCards])],
    prompts: makeDebrief(scenario, room, cards).map(({ id, step }) => ({ id, step, isTalked: room.talked.includes(id) })),
    answers: room.answers,
  };
}

type Row = readonly (string | number)[];

/** A cell as RFC 4180 wants it. A cell that a spreadsheet would take for a formula is kept a text. */
function cell(value: string | number): string {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function voteRows(votes: readonly Vote[]): Row[] {
  return votes.flatMap(({ question, options, rounds, taken }) => rounds.flatMap((round, at) => [
    ...options.map((choice): Row => [`vote ${at + 1}`, question.week, question.encounter, choice, round.counts[choice] ?? 0, choice === taken ? "taken" : ""]),
    ...Object.entries(round.tables).map(([table, { choice, reason }]): Row => [`table ${table}`, question.week, question.encounter, choice, "", reason]),
  ]));
}

/** The report as one table: what, week, encounter, item, number, text. */
export function toCsv(report: Report): string {
  const rows: Row[] = [
    ["what", "week", "encounter", "item", "number", "text"],
    ...report.path.map(({ week, encounter, choice, closed }): Row => ["choice", week, encounter, choice, "", closed.length > 0 ? `closed: ${closed.join(" ")}` : ""]),
    ...voteRows(report.votes),
    ...report.notes.map(({ week, encounter, text }): Row => ["note", week, encounter ?? "", "", "", text]),
    ...Object.entries(report.time).map(([encounter, minutes]): Row => ["minutes", "", encounter, "", minutes, ""]),
    ...report.cards.map((card): Row => ["card", "", "", card, "", ""]),
    ...report.prompts.map(({ id, step, isTalked }): Row => ["prompt", "", "", id, "", `${step}${isTalked ? ", talked about" : ""}`]),
    ...Object.entries(report.answers).flatMap(([form, items]) => Object.entries(items).flatMap(([item, fields]) => (
      Object.entries(fields).map(([field, text]): Row => [`form ${form}`, "", "", `${item} ${field}`, "", text])))),
  ];
  return `${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/**
 * A report as one table for a spreadsheet. Made for the one that opens it here: a Belgian Excel parts cells by a semicolon and
 * writes 2,5 with a comma (2.5 would become the second of May), and reads UTF-8 only behind a byte order mark. Names of
 * columns and ids stay as they are in every language, so that tables of many sessions can be laid under each other; the last
 * column has words for whoever reads. There is no column in which a person could stand.
 */
import type { Id } from "../core/index.ts";
import type { Prompt } from "./debrief.ts";
import { CSV_HEAD } from "./report.ts";
import type { PathStop, Report, VoteReport } from "./report.ts";

/** Says what ids mean, in the language of who reads. */
export interface ReportWords {
  encounter(id: Id): string;
  choice(where: { readonly encounter: Id; readonly node: Id }, id: Id): string;
  /** What a moment of talk asks. */
  talk(cue: Id): string;
  card(id: Id): string;
  ending(id: Id): string;
  prompt(prompt: Prompt): string;
}

type Cell = string | number;
/** What, week, encounter, item, number, text, words. */
type Row = readonly [what: string, week: Cell, encounter: string, item: Cell, number: Cell, text: string, words: string];

const NO_WORDS: ReportWords = { encounter: () => "", choice: () => "", talk: () => "", card: () => "", ending: () => "", prompt: () => "" };

/** A cell as RFC 4180 wants it, with a semicolon. A text that a spreadsheet would take for a formula is kept a text. */
function cell(value: Cell): string {
  if (typeof value === "number") return String(value).replace(".", ",");
  const text = /^\s*[=+\-@]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\n\r;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function sessionRows({ scenario, version, setting, day, minutes, pauses, ending }: Report, words: ReportWords): Row[] {
  const rows: readonly (readonly [item: string, number: Cell, text: string, words?: string])[] = [
    ["scenario", version, scenario], ["day", "", day ?? ""], ["minutes", minutes, ""], ["pauses", pauses, ""],
    ...(setting ? [
      ["audience", "", setting.audience], ["length", setting.length, ""], ["roles", "", setting.roles], ["tables", setting.tables, ""],
      ["language", "", setting.language], ["register", "", setting.register],
    ] as const : []),
    ...(ending === null ? [] : [["ending", "", ending, words.ending(ending)]] as const),
  ];
  return rows.map(([item, number, text, said = ""]): Row => ["session", "", "", item, number, text, said]);
}

function pathRows(path: readonly PathStop[], words: ReportWords, prefix = ""): Row[] {
  return path.flatMap(({ week, encounter, isLight, decisions }) => [
    [`${prefix}met`, week, encounter, "", "", isLight ? "hope" : "", words.encounter(encounter)] as const,
    ...decisions.flatMap(({ node, choice, closed, isWalked }): Row[] => [
      [`${prefix}choice`, week, encounter, choice, "", isWalked ? "jump" : "", words.choice({ encounter, node }, choice)],
      ...closed.map((shut): Row => [`${prefix}closed`, week, encounter, shut.choice, "", shut.why, words.choice({ encounter, node }, shut.choice)]),
    ]),
  ]);
}

function voteRows({ question, options, rounds, proposed, taken, isBeside }: VoteReport, words: ReportWords, at: number): Row[] {
  const { week, encounter } = question;
  const marks = (choice: Id, round: number) =>
    [...(proposed[round] === choice ? ["proposed"] : []), ...(taken === choice ? ["taken"] : [])].join(" ");
  const name = `vote ${at + 1}${isBeside ? " what-if" : ""}`;
  return rounds.flatMap(({ counts, tables }, round) => [
    ...options.map((choice): Row => [`${name} round ${round + 1}`, week, encounter, choice, counts[choice] ?? 0, marks(choice, round), words.choice(question, choice)]),
    ...Object.entries(tables).map(([table, { choice, reason }]): Row =>
      [`${name} round ${round + 1} table ${table}`, week, encounter, choice, "", reason, words.choice(question, choice)]),
  ]);
}

function answerRows(answers: Report["answers"]): Row[] {
  return Object.entries(answers).flatMap(([form, items]) => Object.entries(items).flatMap(([item, fields]) =>
    Object.entries(fields).map(([field, text]): Row => [`form ${form}`, "", "", `${item} ${field}`, "", text, ""])));
}

/** The report as one table. Without words the last column is empty. */
export function toCsv(report: Report, words: ReportWords = NO_WORDS): string {
  const rows: Row[] = [
    ...sessionRows(report, words),
    ...pathRows(report.path, words),
    ...report.missed.map(({ week, encounter }): Row => ["missed", week, encounter, "", "", "", words.encounter(encounter)]),
    ...report.tried.flatMap(({ path }, at) => pathRows(path, words, `tried ${at + 1} `)),
    ...report.talks.map(({ week, encounter, cue }): Row => ["talk", week, encounter ?? "", cue, "", "", words.talk(cue)]),
    ...report.votes.flatMap((vote, at) => voteRows(vote, words, at)),
    ...report.questions.map(({ week, encounter, text }): Row => ["question", week, encounter ?? "", "", "", text, encounter === null ? "" : words.encounter(encounter)]),
    ...report.notes.map(({ week, encounter, text }): Row => ["note", week, encounter ?? "", "", "", text, encounter === null ? "" : words.encounter(encounter)]),
    ...Object.entries(report.time).map(([encounter, minutes]): Row => ["minutes", "", encounter, "", minutes, "", words.encounter(encounter)]),
    ...report.cards.story.map(({ card, week }): Row => ["card", week, "", card, "", "story", words.card(card)]),
    ...report.cards.shown.map((card): Row => ["card", "", "", card, "", "facilitator", words.card(card)]),
    ...report.prompts.map((prompt): Row => ["prompt", prompt.moment?.week ?? "", prompt.moment?.encounter ?? "", prompt.id, "", `${prompt.step}${prompt.isTalked ? " talked" : ""}`, words.prompt(prompt)]),
    ...answerRows(report.answers),
  ];
  return `\uFEFF${CSV_HEAD}\r\n${rows.map((row) => `${row.map(cell).join(";")}\r\n`).join("")}`;
}

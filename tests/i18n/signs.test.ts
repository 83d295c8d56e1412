/** The signs between the words: curled quotes everywhere, and in French a space that never breaks where French wants one. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const LOCALES = join(import.meta.dirname, "../../src/i18n/locales");

function wordsIn(table: object, path = ""): [key: string, words: string][] {
  return Object.entries(table).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "string" ? [[`${path}${name}`, value] as [string, string]] : wordsIn(value as object, `${path}${name}.`));
}

const tables = readdirSync(LOCALES).filter((name) => name.endsWith(".json"))
  .map((name) => [name, wordsIn(JSON.parse(readFileSync(join(LOCALES, name), "utf8")) as object)] as const);
const tablesOf = (...languages: string[]) => tables.filter(([name]) => languages.some((language) => name.startsWith(language)));

const STRAIGHT = /['"]/;
const DOTS = /\.\.\./;
/** A high sign without a space that never breaks before it, an opening quote without one after it, a space before the three dots. */
const NOT_FRENCH = /[^\u00A0][:;?!»%]|^[:;?!»%]|«(?!\u00A0)|\s…|\u202F|\u00A0(?![:;?!»%])(?<!«\u00A0)/;
/** A space before a sign that Dutch and English put close to the word. */
const LIKE_FRENCH = /\s[:;?!]|[«»]|\u202F/;

const faultyIn = (words: readonly [key: string, words: string][], fault: RegExp) => words.filter(([, text]) => fault.test(text));

describe.each(tables)("the signs in %s", (_, words) => {
  it("are curled, and three dots are one sign", () => {
    expect(faultyIn(words, STRAIGHT)).toEqual([]);
    expect(faultyIn(words, DOTS)).toEqual([]);
  });
});

describe.each(tablesOf("fr"))("the spaces in %s", (_, words) => {
  it("never break before : ; ? ! » % nor after «", () => expect(faultyIn(words, NOT_FRENCH)).toEqual([]));
});

describe.each(tablesOf("nl", "en"))("the spaces in %s", (_, words) => {
  it("are not those of French", () => expect(faultyIn(words, LIKE_FRENCH)).toEqual([]));
});

describe("a planted fault", () => {
  it.each(["Pourquoi ?", "Pourquoi\u202F?", "Pourquoi?", "« oui\u00A0»", "«oui\u00A0»", "«\u00A0oui »", "Suite : fin", "Suite\u00A0:\u00A0fin", "10 %", "On attend …"])("in French is seen: %s", (text) => {
    expect(text).toMatch(NOT_FRENCH);
  });

  it.each(["Pourquoi\u00A0?", "«\u00A0Qui\u00A0?\u00A0» Moi.", "«\u00A0oui\u00A0»\u00A0: non", "{{name}}\u00A0: {{words}}", "10\u00A0%", "On attend…"])("is not seen in good French: %s", (text) => {
    expect(text).not.toMatch(NOT_FRENCH);
  });

  it("is seen in straight quotes, and in Dutch with the spaces of French", () => {
    expect("l'été").toMatch(STRAIGHT);
    expect("Et puis...").toMatch(DOTS);
    expect("Waarom ?").toMatch(LIKE_FRENCH);
    expect("Waarom?").not.toMatch(LIKE_FRENCH);
  });

  it("can be found, for there are tables of three languages", () => {
    expect(tables.length % 3).toBe(0);
    for (const language of ["nl", "fr", "en"]) expect(tablesOf(language).length).toBeGreaterThanOrEqual(4);
  });
});

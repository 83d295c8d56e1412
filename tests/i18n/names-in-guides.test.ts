/** The guides for who leads a session call every button as the screen calls it, in Dutch. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const LOCALES = join(ROOT, "src/i18n/locales");

const wordsIn = (table: object): string[] => Object.values(table).flatMap((value: unknown) => (typeof value === "string" ? [value] : wordsIn(value as object)));
const onScreen = readdirSync(LOCALES).filter((name) => /^nl.*\.json$/.test(name)).flatMap((name) => wordsIn(JSON.parse(readFileSync(join(LOCALES, name), "utf8")) as object));
/** Words as a guide may name them: without their last full stop, or up to their comma. */
const known = new Set(onScreen.flatMap((words) => [words, words.replace(/\.$/, ""), words.split(",")[0] ?? words]));

/** What stands between a heading and the next of its kind. */
function sectionOf(path: string, heading: string): string {
  const text = readFileSync(join(ROOT, path), "utf8");
  const from = text.indexOf(`\n## ${heading}\n`);
  if (from < 0) throw new Error(`${path} has no section ‘${heading}’`);
  const end = text.indexOf("\n## ", from + 1);
  return text.slice(from, end < 0 ? undefined : end);
}

const namesIn = (text: string) => [...text.matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g)].map(([, name = ""]) => name);
const unknownIn = (text: string) => namesIn(text).filter((name) => !known.has(name));

/** Of the authors' guide the list of how to write is left out: there the words in slanted letters are examples. */
const authorsGuide = sectionOf("scenarios/README.md", "15. Een sessie leiden").split("\n").filter((line) => !line.startsWith("- ")).join("\n");

describe.each([
  ["README.md", sectionOf("README.md", "Lead a session"), 25],
  ["scenarios/README.md", authorsGuide, 8],
])("a button in %s", (_, section, least) => {
  it("is named as on the screen", () => {
    expect(unknownIn(section)).toEqual([]);
    expect(namesIn(section).length).toBeGreaterThanOrEqual(least);
  });

  it("would be missed under another name", () => {
    const [first = ""] = namesIn(section);
    expect(unknownIn(section.replaceAll(`*${first}*`, `*${first} nu*`))).toContain(`${first} nu`);
  });
});

/** The interface in three languages: same keys, same values in them, and no word that nobody uses. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createI18n } from "../../src/i18n/i18n.ts";
import enFollowUp from "../../src/i18n/locales/en-follow-up.json";
import enLater from "../../src/i18n/locales/en-later.json";
import enLead from "../../src/i18n/locales/en-lead.json";
import en from "../../src/i18n/locales/en.json";
import frFollowUp from "../../src/i18n/locales/fr-follow-up.json";
import frLater from "../../src/i18n/locales/fr-later.json";
import frLead from "../../src/i18n/locales/fr-lead.json";
import fr from "../../src/i18n/locales/fr.json";
import nlFollowUp from "../../src/i18n/locales/nl-follow-up.json";
import nlLater from "../../src/i18n/locales/nl-later.json";
import nlLead from "../../src/i18n/locales/nl-lead.json";
import nl from "../../src/i18n/locales/nl.json";

/** The folders that show words. */
const SHOWING = ["page", "speaker"].map((folder) => join(import.meta.dirname, "../../src", folder));

function flatten(table: object, path = ""): [key: string, words: string][] {
  return Object.entries(table).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "string" ? [[`${path}${name}`, value] as [string, string]] : flatten(value as object, `${path}${name}.`));
}

const placesIn = (words: string) => [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

function sourceOf(folder: string): string {
  return !existsSync(folder) ? "" : readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
}

/** Keys as the page writes them: whole, or with a place that is filled in. */
function usedKeys(source: string): RegExp[] {
  const whole = [...source.matchAll(/"([a-z][\w-]*(?:\.[\w-]+)+)"/gi)].map(([, key]) => key ?? "");
  const filled = [...source.matchAll(/`([a-z][\w-]*\.[^`\s]*\$\{[^`]*)`/gi)].map(([, key]) => key ?? "");
  const escape = (text: string) => text.replaceAll(".", "\\.");
  return [...whole.map((key) => new RegExp(`^${escape(key)}(_one|_other)?$`)),
    ...filled.map((key) => new RegExp(`^${escape(key.replace(/\$\{[^}]*(\{[^}]*\}[^}]*)*\}/g, "\u0000")).replaceAll("\u0000", "[\\w-]+")}$`))];
}

describe.each([
  ["fr", fr, nl], ["en", en, nl], ["fr-later", frLater, nlLater], ["en-later", enLater, nlLater],
  ["fr-lead", frLead, nlLead], ["en-lead", enLead, nlLead], ["fr-follow-up", frFollowUp, nlFollowUp], ["en-follow-up", enFollowUp, nlFollowUp],
])("interface words in %s", (_name, table, dutch) => {
  const theirs = new Map(flatten(table));

  it("has the keys of the Dutch words, no more and no fewer", () => {
    expect([...theirs.keys()].sort()).toEqual(flatten(dutch).map(([key]) => key).sort());
  });

  it("fills in the same values", () => {
    for (const [key, words] of flatten(dutch)) expect([key, placesIn(theirs.get(key) ?? "")]).toEqual([key, placesIn(words)]);
  });

  it("leaves no words empty", () => {
    expect([...theirs].filter(([, words]) => words.trim() === "")).toEqual([]);
  });
});

describe("interface words and the page", () => {
  const used = usedKeys(SHOWING.map(sourceOf).join("\n"));

  it("has no word that the page never shows", () => {
    const keys = [nl, nlLater, nlLead, nlFollowUp].flatMap((table) => flatten(table)).map(([key]) => key);
    expect(keys.filter((key) => !used.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  it("keeps every group in one of the two tables only, for the later ones are laid over the first", () => {
    expect(Object.keys(nlLater).filter((group) => group in nl)).toEqual([]);
  });
});

describe("the interface", () => {
  it("speaks Dutch at once, and counts", () => {
    const { t } = createI18n();
    expect(t("line.next")).toBe("Verder");
    expect(t("edge.tray", { count: 1 })).toBe("Fichebak, 1 fiche");
    expect(t("edge.tray", { count: 3 })).toBe("Fichebak, 3 fiches");
  });

  it("changes language in mid-play and tells who listens", async () => {
    const i18n = createI18n();
    let heard = 0;
    i18n.subscribe(() => { heard += 1; });
    await i18n.setLanguage("fr");
    expect(i18n.language()).toBe("fr");
    expect(i18n.t("line.next")).toBe("Suite");
    expect(heard).toBe(1);
  });

  it("brings later words in the language of the moment, also after a change", async () => {
    const i18n = createI18n();
    await i18n.load("later");
    expect(i18n.t("held.resume")).toBe("Verder spelen");
    await i18n.setLanguage("en");
    expect(i18n.t("held.resume")).toBe("Go on playing");
  });
});

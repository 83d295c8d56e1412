/** What is told at the note of a session that this device kept: silent when it is whole, one line with its code when it is not. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Save } from "../../src/core/index.ts";
import { createI18n } from "../../src/i18n/i18n.ts";
import { keptWords } from "../../src/page/start/kept-words.ts";
import type { KeptPlay } from "../../src/store/keep-play.ts";

const save: Save = { format: 1, scenario: "small", version: 1, seed: 7, mode: "group", log: [] };
const ASIDE = "werkwijzer:aside:small:1";
const mended = (lost: number | null, aside: string | null = ASIDE): KeptPlay => ({ save, aside, mayKeep: aside !== null, mended: { kept: 40, lost } });
const FAULTS = ["WW401", "WW402", "WW403"] as const;

describe.each(["nl", "fr", "en"] as const)("a kept session in %s", (language) => {
  const i18n = createI18n();
  beforeAll(async () => {
    await i18n.setLanguage(language);
    await Promise.all([i18n.load("later"), i18n.load("lead")]);
  });
  const words = (kept: KeptPlay | null) => keptWords(i18n.t, kept);

  it("needs no word when there is none, or when it is whole", () => {
    expect([words(null), words({ save: null }), words({ save }), words({ save, isKept: false, mayKeep: false })]).toEqual([null, null, null, null]);
  });

  it("says how far it can be read, how much is left out, where the whole of it is, and the code", () => {
    expect(words(mended(12))).toMatch(/\b40\b.*\b12\b.*werkwijzer:aside:small:1.* \(WW410\)$/);
    expect(words(mended(1))).toMatch(/\b40\b.*\b1\b.* \(WW410\)$/);
    expect(words(mended(null))).toMatch(/\b40\b.* \(WW410\)$/);
  });

  it("says that nothing is kept where the whole of it has no place", () => {
    expect(words(mended(12, null))).toContain(i18n.t("notice.notAside"));
  });

  it("has a line with its code for each fault", () => {
    for (const fault of FAULTS) expect(words({ save: null, fault, aside: ASIDE })).toMatch(new RegExp(`werkwijzer:aside:small:1.* \\(${fault}\\)$`));
  });

  it("has another line for each, without a gap", () => {
    const all = [mended(12), mended(1), mended(null), mended(12, null), ...FAULTS.map((fault): KeptPlay => ({ save: null, fault, aside: ASIDE }))].map(words);
    expect(new Set(all).size).toBe(all.length);
    for (const line of all) expect(line).not.toMatch(/start\.|notice\.|[{}]|undefined/);
  });
});

/** What is told of a session file: one line for each outcome, with what to do, in three languages. */
import { beforeAll, describe, expect, it } from "vitest";
import { createI18n } from "../../src/i18n/i18n.ts";
import { fileWords } from "../../src/page/start/file-words.ts";
import type { FileOutcome } from "../../src/page/start/file-words.ts";
import type { Save } from "../../src/core/index.ts";
import { codeOfRead } from "../../src/session/index.ts";

const save: Save = { format: 3, scenario: "small", version: 1, seed: 7, mode: "group", log: [] };
const OPENED: readonly FileOutcome[] = [
  { is: "whole", save }, { is: "changed", save },
  { is: "partly", save, kept: 40, lost: 1, at: 41 }, { is: "partly", save, kept: 40, lost: 12, at: 41 }, { is: "partly", save, kept: 40, lost: null, at: 41 },
];
const REFUSED: readonly FileOutcome[] = [
  ...(["WW402", "WW403", "WW405", "WW406", "WW407", "WW408"] as const).map((fault): FileOutcome => ({ is: "fault", fault })),
  { is: "unread", fault: "too-big" }, { is: "unread", fault: "unreadable" },
];

describe.each(["nl", "fr", "en"] as const)("a session file in %s", (language) => {
  const i18n = createI18n();
  beforeAll(async () => {
    await i18n.setLanguage(language);
    await i18n.load("lead");
  });
  const words = (outcome: FileOutcome) => fileWords(i18n.t, "nadine.json", outcome);

  it("has a line of its own for every outcome, each a whole sentence", () => {
    const all = [...OPENED, ...REFUSED].map(words);
    expect(new Set(all).size).toBe(all.length);
    for (const line of all) {
      expect(line).not.toMatch(/start\.|[{}]|undefined/);
      expect(line).toMatch(/\.( \(WW4\d\d\))?$/);
    }
  });

  it("ends with the code that the list of messages knows, and without one where there is nothing to look up", () => {
    for (const outcome of [...OPENED, ...REFUSED]) {
      const code = outcome.is === "unread" ? null : codeOfRead(outcome);
      expect([outcome, /\((WW\d+)\)$/.exec(words(outcome))?.[1] ?? null]).toEqual([outcome, code]);
    }
  });

  it("names the file, and how much of it is left and lost", () => {
    for (const outcome of OPENED) expect(words(outcome)).toContain("nadine.json");
    expect(words({ is: "partly", save, kept: 40, lost: 12, at: 41 })).toMatch(/\b40\b.*\b12\b/);
    expect(words({ is: "partly", save, kept: 40, lost: null, at: 41 })).toMatch(/\b40\b/);
  });
});

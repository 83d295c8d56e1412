/** Questions for looking back: whole sentences in three languages, short enough to read from a wall, each from its moment. */
import { beforeAll, describe, expect, it } from "vitest";
import { CAUSES, IGLOO_LEVELS, MAIN_BODIES } from "../../src/core/index.ts";
import { createI18n } from "../../src/i18n/i18n.ts";
import type { I18n, InterfaceLanguage } from "../../src/i18n/i18n.ts";
import { promptWords } from "../../src/page/model/prompt-words.ts";
import type { PromptSources } from "../../src/page/model/prompt-words.ts";
import type { Prompt, PromptAbout } from "../../src/store/room-report.ts";

const ABOUT: readonly PromptAbout[] = [
  { is: "heaviest", encounter: "phone" }, { is: "hope", encounter: "phone" }, { is: "missed", encounter: "phone" },
  { is: "unopened", card: "rights" }, { is: "never-learned", fact: "stairs", actor: "planner" },
  { is: "closed", choice: "phone.ask", because: null },
  ...CAUSES.filter((cause) => cause !== "own-choice").map((cause): PromptAbout => ({ is: "no-choice", cause, because: "phone.because.1" })),
  ...IGLOO_LEVELS.map((level): PromptAbout => ({ is: "silent", level })),
  ...MAIN_BODIES.map((body): PromptAbout => ({ is: "not-met", body })),
  { is: "split", vote: 0 }, { is: "moved", vote: 0 }, { is: "other-way", tried: 0 }, { is: "ask" },
];
const promptOf = (about: PromptAbout): Prompt => ({ id: about.is, step: "feel", about, moment: { encounter: "phone", week: 4 } });

const STORY: Readonly<Record<string, string>> = {
  "phone.title": "Telefoon", "phone.ask": "Vragen wat kan.", "phone.because.1": "Er kwam een regel.", "fact.stairs": "dat trappen niet lukken", "rights.title": "Je recht",
};
const sourcesOf = ({ t }: I18n, language: InterfaceLanguage): PromptSources => ({
  t, language, persona: "Ann",
  say: (id) => ({ text: STORY[id] ?? id, language: "nl" }),
  nameOf: () => ({ text: "mevrouw Plan", language: "nl" }),
  titleOf: (id) => `${id}.title`, cardTitleOf: (id) => `${id}.title`, factTextOf: (id) => `fact.${id}`,
  weekOf: (week) => `week ${week}`,
});
const words = (i18n: I18n, about: PromptAbout, language: InterfaceLanguage) => promptWords(promptOf(about), sourcesOf(i18n, language));
const textOf = (i18n: I18n, about: PromptAbout, language: InterfaceLanguage) => words(i18n, about, language).question.map(({ text }) => text).join("");

describe.each(["nl", "fr", "en"] as const)("a question for looking back in %s", (language) => {
  const i18n = createI18n();
  beforeAll(async () => {
    await i18n.setLanguage(language);
    await i18n.load("lead");
  });

  it.each(ABOUT.map((about) => [Object.values(about).join(" "), about] as const))("about %s is one that can be asked", (_, about) => {
    const text = textOf(i18n, about, language);
    expect(text).not.toMatch(/prompt\.|[{}]|\.title|undefined/);
    expect(text).toMatch(/\?$/);
    expect(text.charAt(0)).toBe(text.charAt(0).toUpperCase());
    // What is quoted of the story is as long as its author made it (here four words at most); the question around it stays short.
    expect(text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length).toBeLessThanOrEqual(21 + 4);
    // Never anybody's own body: only what was seen in the story.
    expect(text).not.toMatch(/jouw gezondheid|je ziekte|votre santé|votre maladie|your health|your illness/i);
  });

  it("asks something else of each thing", () => {
    const all = ABOUT.map((about) => textOf(i18n, about, language));
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("a question in another language than the story", () => {
  it("keeps each piece in its own, and begins with a capital", async () => {
    const i18n = createI18n();
    await i18n.setLanguage("en");
    await i18n.load("lead");
    expect(words(i18n, { is: "never-learned", fact: "stairs", actor: "planner" }, "en").question.slice(0, 3)).toEqual([
      { text: "Mevrouw Plan", language: "nl" }, { text: " never knew ", language: "en" }, { text: "dat trappen niet lukken", language: "nl" },
    ]);
    expect(words(i18n, { is: "closed", choice: "phone.ask", because: null }, "en").question[1]).toEqual({ text: "Vragen wat kan", language: "nl" });
  });

  it("says its moment, or none", async () => {
    const i18n = createI18n();
    await i18n.load("lead");
    expect(words(i18n, { is: "hope", encounter: "phone" }, "nl").moment).toBe("Telefoon · week 4");
    expect(promptWords({ ...promptOf({ is: "ask" }), moment: null }, sourcesOf(i18n, "nl")).moment).toBeNull();
  });
});

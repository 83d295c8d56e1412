/** The plan in numbers and in a line: what fits, what could be left out, and when a story is simply longer than the session. */
import { beforeAll, describe, expect, it } from "vitest";
import { createI18n } from "../../src/i18n/i18n.ts";
import { countsOf, isWhole, overTime } from "../../src/page/start/plan-facts.ts";
import type { Plan } from "../../src/page/start/plan-facts.ts";
import { setUntil } from "../../src/session/index.ts";
import { fitWords, planWords } from "../../src/page/start/plan-words.ts";
import { scenario } from "./small-story.ts";

type Stop = Plan["stops"][number];
const stop = (encounter: string, minutes: number, more: Partial<Stop> = {}): Stop => ({ encounter, minutes, talk: null, isDropped: false, isLater: false, isUsual: true, mayDrop: false, ...more });
const talk = (minutes: number, isOn = true) => ({ cue: "why", minutes, isOn });
const planOf = (...stops: Stop[]): Plan => ({ opening: 2, until: null, debrief: 8, stops });

/** 2 + (10 + 4) + (6 + 3) + 8 minutes. */
const PLAN = planOf(stop("phone", 10, { talk: talk(4) }), stop("coffee", 6, { mayDrop: true, talk: talk(3) }));
const SHORTER = planOf(stop("phone", 10, { talk: talk(4, false) }), stop("coffee", 6, { mayDrop: true, isDropped: true, talk: talk(3) }));

describe("a plan in numbers", () => {
  it("counts what is not left out, a dropped encounter's talk neither", () => {
    expect(countsOf(PLAN)).toEqual({ stops: 2, talks: 2, minutes: 33 });
    expect(countsOf(SHORTER)).toEqual({ stops: 1, talks: 0, minutes: 20 });
  });

  it("counts nothing of what lies beyond the encounter after which the room looks back", () => {
    expect(countsOf(setUntil(PLAN, "phone"))).toEqual({ stops: 1, talks: 1, minutes: 24 });
    expect(countsOf(setUntil(PLAN, "coffee"))).toEqual(countsOf(PLAN));
  });

  it("fits, or is so much longer than the session", () => expect([overTime(PLAN, 60), overTime(PLAN, 30)]).toEqual([0, 3]));

  it("waits for a story whose later script is still on its way", () => {
    expect(isWhole(scenario)).toBe(true);
    const { phone } = scenario.encounters;
    if (!phone) throw new Error("the small story has no phone");
    expect(isWhole({ ...scenario, encounters: { ...scenario.encounters, later: { ...phone, id: "later", nodes: {} } } })).toBe(false);
  });
});

describe.each([
  ["nl", "2 ontmoetingen, 2 gesprekken, samen ongeveer 33 minuten", "1 ontmoeting, geen gesprek onderweg, samen ongeveer 20 minuten"],
  ["fr", "2 rencontres, 2 discussions, environ 33 min en tout", "1 rencontre, pas de discussion en chemin, environ 20 min en tout"],
  ["en", "2 encounters, 2 talks, about 33 minutes in all", "1 encounter, no talk on the way, about 20 minutes in all"],
] as const)("a plan in words in %s", (language, many, few) => {
  const i18n = createI18n();
  beforeAll(async () => {
    await i18n.setLanguage(language);
    await i18n.load("lead");
  });

  it("is one line, with one and many told apart", () => {
    expect(planWords(i18n.t, PLAN)).toBe(many);
    expect(planWords(i18n.t, SHORTER)).toBe(few);
  });

  it("says nothing more when it fits, and how much too long it is when it does not", () => {
    expect(fitWords(i18n.t, PLAN, 60)).toBeNull();
    const over = fitWords(i18n.t, PLAN, 30);
    expect(over).toMatch(/\b3\b/);
    expect(over).not.toMatch(/start\.|[{}]/);
  });
});

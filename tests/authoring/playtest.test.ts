import { describe, expect, it } from "vitest";
import { playtest } from "../../src/authoring/playtest.ts";
import { writePlaytest, isSound } from "../../src/authoring/playtest-report.ts";
import type { Beat, Encounter, Scenario } from "../../src/core/index.ts";
import { choice, encounter, line, node, scenario, toEnding, toNode, toRoad } from "../support/build-scenario.ts";
import { createRandomPicker, measureEncounters, minutesOf, playThrough } from "../../src/walk/index.ts";

const WORDS = { texts: {}, cards: [] };
const OPTIONS = { walks: 300, seeds: 100 };
const cues: Beat[] = ["one", "two", "three", "four", "five"].map((cue) => ({ is: "cue", cue }));
const cueList = Object.fromEntries(["one", "two", "three", "four", "five"].map((id) => [id, { id, form: "pairs" as const, minutes: 3 }]));

/** A small sound story: everybody is met, hope comes by, five cues, two endings, both sides of each condition. */
const soundEncounters = (): Encounter[] => [
  encounter("all", [node("start", [...cues, { is: "hope" }, line("a")], [
    choice("left", toNode("next"), { consequence: { set: ["left"], changes: [{ cause: "rule", bars: { stress: 1 }, because: "b" }] } }),
    choice("right", toNode("next")),
  ]), node("next", [line("b", "narrator", { when: { is: "flag", flag: "left" } })], toRoad)], { also: ["fund", "occupational", "vdab"] }),
  encounter("last", [node("start", [line("c")], { is: "branch", exits: [
    { when: { is: "flag", flag: "left" }, goto: toEnding("done") }, { goto: toEnding("other") },
  ] })], { phase: "herstel", arrival: { is: "comes", week: 6 } }),
];
const endings: Scenario["endings"] = {
  done: { id: "done", title: "t", lines: [], opening: "o" }, other: { id: "other", title: "t", lines: [], opening: "o" },
};
const sound = (encounters = soundEncounters()) => scenario(encounters, { cues: cueList, endings });

const run = (story: Scenario) => playtest(story, WORDS, OPTIONS);
const codes = (story: Scenario) => run(story).faults.map(({ code }) => code);

describe("a playtest", () => {
  it("finds nothing wrong with a sound story and reaches all of it", () => {
    const result = run(sound());
    expect(result.faults).toEqual([]);
    expect(result.unreached).toEqual([]);
    expect(isSound(result)).toBe(true);
    expect(Object.values(result.endings).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  it("tells a dead end on the road, with the way there", () => {
    const result = run(sound(soundEncounters().slice(0, 1)));
    expect(result.faults[0]).toMatchObject({ code: "WW250", path: expect.arrayContaining(["> all"]) });
  });

  it("tells a choice list in which nothing is open", () => {
    const [all, last] = soundEncounters();
    const shut = encounter("shut", [node("start", [line("x")], [choice("no", toRoad, { when: { is: "flag", flag: "never" } })])]);
    expect(codes(sound([all!, shut, last!]))).toContain("WW251");
  });

  it("tells a play that never ends", () => {
    const loop = encounter("loop", [node("start", [line("x")], toNode("start"))], { arrival: { is: "comes", week: 0 } });
    expect(codes(sound([loop]))).toContain("WW255");
  });

  it("tells what was never reached, both sides of a condition included", () => {
    const [all, last] = soundEncounters();
    const never = encounter("never", [node("start", [line("x")], toRoad)], { arrival: { is: "open", weeks: [0, 4] }, when: { is: "flag", flag: "never" } });
    expect(run(sound([all!, never, last!])).unreached).toEqual(["condition never: yes", "encounter never", "node never/start"]);
  });

  it("wants the four main bodies, five cues and a moment of hope on every path", () => {
    const [all, last] = soundEncounters();
    const bare = { ...all!, also: [], nodes: { ...all!.nodes, start: { ...all!.nodes["start"]!, beats: [line("a")] } } };
    expect(codes(sound([bare, last!])).sort()).toEqual(["WW256", "WW257", "WW258"]);
  });

  it("counts the plays that blame the persona", () => {
    const [all, last] = soundEncounters();
    const blame = encounter("blame", [node("start", [line("x"), { is: "consequence", consequence: {
      changes: [1, 2, 3].map(() => ({ cause: "own-choice" as const, bars: { stress: 1 }, because: "b" })) } }], toRoad)]);
    const result = run(sound([all!, blame, last!]));
    expect(result.blamingShare).toBe(1);
    expect(isSound(result)).toBe(false);
  });

  it("tells how long each encounter takes and how often it is met, in the order of the story", () => {
    const texts = { a: Array(180).fill("woord").join(" "), b: "b", c: Array(90).fill("woord").join(" ") };
    const story = sound();
    const report = writePlaytest(story, playtest(story, { texts, cards: [] }, OPTIONS), 100);
    const rows = report.slice(report.findIndex((row) => row.startsWith("  ontmoeting minuten")) + 1);
    // Going there is a choice of eight seconds. Then one minute of words and one more choice; half a minute of words and none.
    expect(rows.slice(0, 2)).toEqual(["        1.27  100.0 %  all", "        0.63  100.0 %  last"]);
  });

  it("is the same every time", () => expect(run(sound())).toEqual(run(sound())));

  it("writes a report an author can act on", () => {
    const report = writePlaytest(sound(), run(sound(soundEncounters().slice(0, 1))), 100).join("\n");
    expect(report).toContain("WW250  doodlopend op de weg in week");
    expect(report).toMatch(/pad: > all {2}= (left|right)/);
    expect(report).toContain("WW252  nooit bereikt: ending done");
  });
});

describe("the minutes of a play", () => {
  it.each([1, 2, 3, 4, 5])("are all found back in its encounters (%i)", (seed) => {
    const story = { ...sound(), letters: [
      { id: "first", from: "fund", title: "t", lines: ["d"], week: 0 }, { id: "between", from: "fund", title: "t", lines: ["d"], week: 5 },
    ] };
    const words = { texts: { a: "één twee", b: "één", c: "één twee drie", d: "één twee drie vier", o: "één twee drie vier vijf" }, cards: [] };
    const play = playThrough(story, seed, createRandomPicker(seed));
    expect(play.effects.filter(({ type }) => type === "letter").length).toBe(2);
    const measured = Object.values(measureEncounters([play], story, words));
    expect(measured.reduce((sum, { minutes }) => sum + minutes, 0)).toBeCloseTo(minutesOf(play, story, words));
  });

  it("are words at 180 a minute and eight seconds a choice", () => {
    const texts = { a: Array(180).fill("woord").join(" "), c: Array(90).fill("woord").join(" ") };
    const play = playThrough(sound(), 1, createRandomPicker(1));
    const decisions = play.turns.filter(({ action }) => action.type === "choose" || action.type === "visit").length;
    expect(minutesOf(play, sound(), { texts, cards: [] })).toBeCloseTo(1.5 + decisions * 8 / 60);
  });
});

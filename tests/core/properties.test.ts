/** What must hold on every way through a story, whatever somebody does. */
import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { BAR_MAX, INCOME_MAX, legalActions, restore, SAVE_FORMAT, step, toList } from "../../src/core/index.ts";
import type { Action, Scenario } from "../../src/core/index.ts";
import { choice, encounter, line, node, scenario, toNode, toRoad, toEnding } from "../support/build-scenario.ts";
import { playByNumbers } from "../support/player.ts";

/** A story with telling and keeping silent, chance, energy, letters and an employer who would like to name the illness. */
const story: Scenario = scenario([
  encounter("phone", [
    node("rings", [line("ask", "employer")], [
      choice("tell", toNode("named"), { consequence: { tell: { diagnosis: ["employer"] }, changes: [{ cause: "own-choice", bars: { stress: 1 }, because: "b" }] } }),
      choice("keep", toNode("named")),
    ]),
    node("named", [line("names-it", "employer", { uses: ["diagnosis"] }), line("bye", "employer")], toRoad),
  ]),
  encounter("talk", [
    node("start", [line("again", "employer", { uses: ["diagnosis"] })], { is: "chance", exits: [{ weight: 1, goto: toNode("good") }, { weight: 1, goto: toNode("bad") }] }),
    node("good", [{ is: "hope" }, line("good", "employer")], toRoad),
    node("bad", [{ is: "consequence", consequence: { changes: [{ cause: "other-person", bars: { energy: -3, outlook: -2 }, trust: { employer: -4 }, income: 54, because: "b" }] } }, line("bad", "employer")], toRoad),
  ], { arrival: { is: "open", weeks: [1, 9] }, cost: 2 }),
  encounter("last", [node("start", [line("end")], toEnding("done"))], { phase: "herstel", arrival: { is: "comes", week: 8 } }),
], { letters: [{ id: "post", from: "fund", title: "t", lines: ["l"], week: 3, card: "c" }] });

const ways = fc.record({ picks: fc.array(fc.nat(12), { maxLength: 60 }), seed: fc.nat() });

describe("on every way through a story", () => {
  it("the bars keep their bounds", () => fc.assert(fc.property(ways, ({ picks, seed }) => {
    const { situation } = playByNumbers(story, picks, seed).story;
    for (const value of [situation.energy, situation.stress, situation.outlook, ...Object.values(situation.trust)]) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(BAR_MAX);
    }
    expect(situation.income).toBeGreaterThanOrEqual(0);
    expect(situation.income).toBeLessThanOrEqual(INCOME_MAX);
  })));

  it("time never runs back, and there is always a way on until the ending", () => fc.assert(fc.property(ways, ({ picks, seed }) => {
    const { story: state, effects } = playByNumbers(story, picks, seed);
    const weeks = effects.flatMap((effect) => (effect.type === "week" ? [effect.week] : []));
    expect(weeks).toEqual([...weeks].sort((a, b) => a - b));
    expect(legalActions(story, state).length === 0).toBe(state.waiting === "ended");
  })));

  it("playing the log again gives the same state", () => fc.assert(fc.property(ways, ({ picks, seed }) => {
    const player = playByNumbers(story, picks, seed);
    const again = restore(story, { format: SAVE_FORMAT, scenario: story.id, version: 1, seed, mode: "solo", log: player.log });
    expect(again.state).toEqual(player.story);
  })));

  it("no employer uses a medical fact that was not shared", () => fc.assert(fc.property(ways, ({ picks, seed }) => {
    const { said, log } = playByNumbers(story, picks, seed);
    const wasShared = log.some((action) => action.type === "choose" && action.choice === "tell");
    expect(wasShared || !said.some((id) => id === "names-it" || id === "again")).toBe(true);
  })));

  it("a refused action changes nothing and shows nothing", () => {
    const anything: fc.Arbitrary<Action> = fc.oneof(
      fc.constant<Action>({ type: "advance" }), fc.constant<Action>({ type: "wait" }),
      fc.string().map((name): Action => ({ type: "choose", choice: name })),
      fc.constantFrom("phone", "talk", "last", "__proto__").map((name): Action => ({ type: "visit", encounter: name })),
    );
    fc.assert(fc.property(ways, anything, ({ picks, seed }, action) => {
      const { story: state } = playByNumbers(story, picks, seed);
      const next = step(story, state, action);
      if (!next.refused) return;
      expect(next.state).toBe(state);
      expect(next.effects).toEqual([]);
    }));
  });

  it("every met encounter stands once on the trail", () => fc.assert(fc.property(ways, ({ picks, seed }) => {
    const { story: state } = playByNumbers(story, picks, seed);
    const met = toList(state.trail).flatMap((entry) => (entry.is === "met" ? [entry.encounter] : []));
    expect(met.toSorted()).toEqual(Object.keys(state.met).toSorted());
  })));
});

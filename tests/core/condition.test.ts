import { describe, expect, it } from "vitest";
import { holds } from "../../src/core/index.ts";
import type { Condition } from "../../src/core/index.ts";
import { encounter, line, node, scenario, toRoad } from "../support/build-scenario.ts";
import { startPlayer } from "../support/player.ts";

const story = scenario([encounter("phone", [node("start", [
  { is: "consequence", consequence: { set: ["rang"] } }, { is: "card", card: "contact" }, line("a"),
], toRoad)])]);
const state = startPlayer(story).visit("phone").goOn(2).story;

const cases: [string, Condition, boolean][] = [
  ["a flag that is set", { is: "flag", flag: "rang" }, true],
  ["a flag that is not", { is: "flag", flag: "other" }, false],
  ["not", { is: "not", of: { is: "flag", flag: "other" } }, true],
  ["all", { is: "all", of: [{ is: "flag", flag: "rang" }, { is: "flag", flag: "other" }] }, false],
  ["any", { is: "any", of: [{ is: "flag", flag: "rang" }, { is: "flag", flag: "other" }] }, true],
  ["the week", { is: "week", range: { min: 0, max: 0 } }, true],
  ["a later week", { is: "week", range: { min: 1 } }, false],
  ["the phase", { is: "phase", phase: "uitval" }, true],
  ["a bar", { is: "bar", bar: "energy", range: { max: 1 } }, false],
  ["income", { is: "bar", bar: "income", range: { min: 100 } }, true],
  ["trust", { is: "trust", actor: "employer", range: { min: 3 } }, true],
  ["trust in a stranger", { is: "trust", actor: "vdab", range: { min: 1 } }, false],
  ["knowledge", { is: "knows", actor: "physician", fact: "diagnosis" }, true],
  ["knowledge somebody lacks", { is: "knows", actor: "employer", fact: "diagnosis" }, false],
  ["the law in force", { is: "law", regime: "since-2026" }, true],
  ["the law of before", { is: "law", regime: "before" }, false],
  ["a card seen", { is: "card", card: "contact" }, true],
  ["a choice not made", { is: "chose", choice: "phone/go" }, false],
  ["somebody met", { is: "met", encounter: "phone" }, true],
];

describe("a condition", () => {
  it.each(cases)("on %s", (_, condition, expected) => expect(holds(story, state, condition)).toBe(expected));
  it("always holds when there is none", () => expect(holds(story, state, undefined)).toBe(true));
});

import { describe, expect, it } from "vitest";
import { choice, encounter, line, node, scenario, toRoad } from "../support/build-scenario.ts";
import { startPlayer } from "../support/player.ts";
import { ledgerByCause, mainBodiesNotMet, ownShareOfBadTurns, statementsOn, isNewSince2026 } from "../../src/core/index.ts";
import type { Card, Change } from "../../src/core/index.ts";

const after = (changes: readonly Change[]) => startPlayer(scenario([encounter("phone", [
  node("start", [line("a")], [choice("go", toRoad, { consequence: { changes } })]),
])])).visit("phone").goOn().choose("go");

describe("a change", () => {
  it("moves the bars within their bounds and writes what really changed", () => {
    const player = after([{ cause: "other-person", bars: { energy: 9, stress: -9 }, trust: { employer: -1, fund: 1 }, because: "why" }]);
    expect(player.story.situation).toMatchObject({ energy: 5, stress: 0, trust: { employer: 2, fund: 1 } });
    expect(player.story.ledger?.last).toMatchObject({ changed: { energy: 3, stress: -2, "trust:employer": -1, "trust:fund": 1 }, bad: true, because: "why" });
  });

  it("sets income, and counts a fall as a bad turn", () => {
    expect(after([{ cause: "rule", income: 60 }]).story.ledger?.last).toMatchObject({ changed: { income: -40 }, bad: true });
    expect(after([{ cause: "rule", income: 100 }]).story.ledger?.last.bad).toBe(false);
  });

  it("stands in the ledger under its cause", () => {
    const { story } = after([
      { cause: "waiting", bars: { stress: 1 }, because: "the letter came late" },
      { cause: "own-choice", bars: { outlook: -1 }, because: "waited" },
      { cause: "own-choice", bars: { outlook: 1 } },
    ]);
    expect(ledgerByCause(story).map(({ cause, entries }) => [cause, entries.length])).toEqual([["own-choice", 1], ["waiting", 1]]);
    expect(ownShareOfBadTurns(story)).toBe(0.5);
  });

  it("blames nobody when nothing went badly", () => {
    expect(ownShareOfBadTurns(after([]).story)).toBe(0);
  });
});

describe("reading the road", () => {
  it("says which of the four main bodies were not met", () => {
    const story = scenario([encounter("phone", [node("start", [line("a")], toRoad)], { also: ["vdab"] })]);
    expect(mainBodiesNotMet(story, startPlayer(story).visit("phone").story)).toEqual(["fund", "occupational-health"]);
  });
});

describe("a card", () => {
  const statement = (validFrom: string, validUntil?: string): Card["statements"][number] => ({
    layer: "law", text: validFrom, sources: ["W1"], confidence: "high", validFrom, checkedOn: "2026-11-21", checkBefore: "2027-06-30",
    ...(validUntil ? { validUntil } : {}),
  });
  const card: Card = {
    id: "c", actor: "fund", title: "t", igloo: ["outer-world"], must: [], may: [], mayNot: [], ask: [],
    statements: [statement("2022-10-01", "2026-01-01"), statement("2026-01-01"), statement("2027-01-01")],
  };

  it("shows only what held on the story's day", () => {
    expect(statementsOn(card, "2025-12-31").map(({ text }) => text)).toEqual(["2022-10-01"]);
    expect(statementsOn(card, "2026-01-01").map(({ text }) => text)).toEqual(["2026-01-01"]);
  });

  it("marks what is new since 2026", () => {
    expect(card.statements.map(isNewSince2026)).toEqual([false, true, true]);
  });
});

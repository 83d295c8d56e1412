/** What the end says: what changed, without numbers, and what no choice could have changed. */
import { describe, expect, it } from "vitest";
import type { StoryState } from "../../src/core/index.ts";
import { beyondChoice, changeWords, tellingEntries } from "../../src/page/model/ledger-words.ts";
import { play } from "./small-story.ts";

const turn = (cause: "own-choice" | "rule", bad: boolean) => ({ cause, bad, week: 0, in: "phone", changed: {} });
const withTurns = (...turns: ReturnType<typeof turn>[]): StoryState =>
  ({ ...play().state, ledger: turns.reduce<StoryState["ledger"]>((before, last) => ({ last, before }), null) });

describe("a change in words", () => {
  it("says more or less, and about whom", () => {
    expect(changeWords({ changed: { energy: -1, stress: 1, income: -40, "trust:planner": 1 } })).toEqual([
      { key: "energyDown" }, { key: "stressUp" }, { key: "incomeDown" }, { key: "trustUp", actor: "planner" },
    ]);
  });

  it("is silent about what stayed as it was, and about what it does not know", () => {
    expect(changeWords({ changed: { outlook: 0, luck: 3 } })).toEqual([]);
  });
});

describe("what no choice could have changed", () => {
  it("is said by how much the own choices weighed", () => {
    expect(beyondChoice(withTurns())).toBeNull();
    expect(beyondChoice(withTurns(turn("own-choice", false)))).toBeNull();
    expect(beyondChoice(withTurns(turn("rule", true)))).toBe("noChoiceAll");
    expect(beyondChoice(withTurns(turn("rule", true), turn("rule", true), turn("own-choice", true)))).toBe("noChoiceMost");
    expect(beyondChoice(withTurns(turn("own-choice", true)))).toBe("noChoiceSome");
  });
});

describe("the entries of one cause", () => {
  const entry = (week: number, changed: Record<string, number>, bad = false) => ({ cause: "rule", week, in: "phone", changed, bad }) as const;
  const entries = [entry(1, {}), entry(2, { stress: 1 }, true), entry(3, { outlook: 1 }), entry(4, { stress: 1, energy: -1 }, true)];

  it("show those that changed most, in the order in which they happened, and keep the rest", () => {
    const { telling, rest } = tellingEntries(entries, 2);
    expect(telling.map(({ week }) => week)).toEqual([2, 4]);
    expect(rest.map(({ week }) => week)).toEqual([1, 3]);
  });

  it("show all when there are few", () => {
    expect(tellingEntries(entries, 9)).toEqual({ telling: entries, rest: [] });
  });
});

import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { addDays, dayOfWeek, holdsOn, monthOfWeek, regimesIn } from "../../src/core/index.ts";
import { scenario } from "../support/build-scenario.ts";

describe("the calendar", () => {
  it("agrees with the platform's own calendar over two centuries", () => {
    fc.assert(fc.property(fc.integer({ min: -36500, max: 36500 }), (days) => {
      const expected = new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
      expect(addDays("2000-01-01", days)).toBe(expected);
    }));
  });

  it("counts weeks and months from the first day of sickness", () => {
    const story = { starts: "2026-02-02" };
    expect(dayOfWeek(story, 4)).toBe("2026-03-02");
    expect(monthOfWeek(story, 0)).toBe(1);
    expect(monthOfWeek(story, 4)).toBe(2);
    expect(monthOfWeek(story, 16)).toBe(4);
    expect(monthOfWeek(story, 52)).toBe(12);
  });

  it("knows which law holds on a day, the last day of the old one included", () => {
    const old = { id: "old", from: "2022-10-01", until: "2026-01-01" };
    expect([holdsOn(old, "2025-12-31"), holdsOn(old, "2026-01-01")]).toEqual([true, false]);
    expect(regimesIn(scenario([]), 0)).toEqual(["since-2026"]);
    expect(regimesIn(scenario([], { starts: "2025-06-01" }), 0)).toEqual(["before"]);
  });
});

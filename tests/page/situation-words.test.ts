/** From numbers to steps with a word. */
import { describe, expect, it } from "vitest";
import { incomeBand, levelOf } from "../../src/page/model/situation-words.ts";

describe("the situation in words", () => {
  it("stands on one of six steps, also when a number lies outside", () => {
    expect([-1, 0, 2, 2.6, 5, 9].map(levelOf)).toEqual([0, 0, 2, 3, 5, 5]);
  });

  it("tells income as a band: as before, a bit less, clearly less, far less, very little", () => {
    expect([100, 89, 60, 50, 20, 0].map(incomeBand)).toEqual([4, 3, 2, 1, 0, 0]);
  });

  it("never lets less income read as more", () => {
    const bands = Array.from({ length: 101 }, (_, index) => incomeBand(index));
    expect(bands).toEqual([...bands].sort((a, b) => a - b));
  });
});

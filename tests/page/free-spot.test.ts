/** Room for a small line, so that it lies over no words. */
import { describe, expect, it } from "vitest";
import { freeSpot } from "../../src/page/model/free-spot.ts";

const view = { left: 0, top: 0, right: 400, bottom: 300 };
const size = { width: 100, height: 20 };
const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe("a free spot", () => {
  it("is high and in the middle when nothing is in the way", () => {
    expect(freeSpot(size, view, [])).toEqual({ left: 150, top: 6 });
  });

  it("lies under an edge of words", () => {
    const spot = freeSpot(size, view, [box(0, 0, 400, 60)]);
    expect(spot?.left).toBe(150);
    expect(spot?.top).toBeGreaterThanOrEqual(66);
    expect(spot?.top).toBeLessThan(78);
  });

  it("steps down a little before it steps aside, and aside before it steps down far", () => {
    expect(freeSpot(size, view, [box(140, 0, 260, 30)])?.left).toBe(150);
    expect(freeSpot(size, view, [box(140, 0, 260, 200)])?.left).toBe(6);
  });

  it("is nowhere when there is no room, and nowhere on a screen that is too narrow", () => {
    expect(freeSpot(size, view, [view])).toBeNull();
    expect(freeSpot({ width: 500, height: 20 }, view, [])).toBeNull();
  });
});

/** Weeks on the road. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { besideAt, lengthOf, placeSigns, pointAt, raiseSigns, readLine } from "../../src/stage/road-path.ts";

const corner = readLine([[0, 0], [100, 0], [100, 300]], 52);

describe("the road", () => {
  it("runs evenly: half the year is half the way", () => {
    expect(lengthOf(corner)).toBe(400);
    expect(pointAt(corner, 13)).toEqual({ x: 100, y: 0 });
    expect(pointAt(corner, 26)).toEqual({ x: 100, y: 100 });
    expect(pointAt(corner, 6.5)).toEqual({ x: 50, y: 0 });
  });

  it("ends at its ends", () => {
    expect(pointAt(corner, -3)).toEqual({ x: 0, y: 0 });
    expect(pointAt(corner, 99)).toEqual({ x: 100, y: 300 });
    expect(pointAt(readLine([], 52), 5)).toEqual({ x: 0, y: 0 });
  });

  it("goes straight on for what stands beyond its ends", () => {
    expect(besideAt(corner, 13)).toEqual(pointAt(corner, 13));
    expect(besideAt(corner, -13)).toEqual({ x: -100, y: 0 });
    expect(besideAt(corner, 65)).toEqual({ x: 200, y: 300 });
  });

  it("is drawn from left to right inside its picture, week after week", () => {
    const drawn = JSON.parse(readFileSync("assets/road/road.json", "utf8")) as { path: number[][]; weeks: number; size: [number, number] };
    const line = readLine(drawn.path, drawn.weeks);
    const points = Array.from({ length: drawn.weeks + 1 }, (_, week) => pointAt(line, week));
    expect(points.every(({ x, y }) => x >= 0 && x <= drawn.size[0] && y >= 0 && y <= drawn.size[1])).toBe(true);
    expect(points.every(({ x }, at) => at === 0 || x > (points[at - 1]?.x ?? 0))).toBe(true);
  });
});

describe("signs beside the road", () => {
  it("stand at their weeks where there is room", () => {
    expect(placeSigns([4, 9, 12], 1, 50)).toEqual([4, 9, 12]);
    expect(placeSigns([], 1, 50)).toEqual([]);
  });

  it("move apart around their weeks where they would touch, in their order", () => {
    expect(placeSigns([4, 9, 9, 12], 1, 50)).toEqual([4, 8.5, 9.5, 12]);
    expect(placeSigns([9, 4, 9], 1, 50)).toEqual([8.5, 4, 9.5]);
    expect(placeSigns([7, 7, 8], 2, 50).map((week) => Math.round(week * 100) / 100)).toEqual([5.33, 7.33, 9.33]);
  });

  it("never stand past the walker", () => {
    expect(placeSigns([1, 10, 10], 1, 9)).toEqual([1, 8, 9]);
  });

  it("are all apart late in a full year", () => {
    const met = [0, 0, 1, 2, 5, 7, 8, 10, 11, 16, 17, 18, 18, 18, 26, 27, 32, 39];
    const placed = placeSigns(met, 0.95, 47);
    placed.forEach((week, at) => { if (at > 0) expect(week - (placed[at - 1] ?? 0)).toBeGreaterThan(0.949); });
    placed.forEach((week, at) => expect(Math.abs(week - (met[at] ?? 0))).toBeLessThan(2.5));
  });

  it("stand higher by turns where they are close", () => {
    expect(raiseSigns([1, 1.5, 2, 5], 0.9)).toEqual([false, true, false, false]);
    expect(raiseSigns([1, 2, 3], 0.9)).toEqual([false, false, false]);
  });
});

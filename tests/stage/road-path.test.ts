/** Weeks on the road. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lengthOf, pointAt, readLine, spreadWeeks } from "../../src/stage/road-path.ts";

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

  it("moves apart what happened in one week, around that week and in order", () => {
    expect(spreadWeeks([4, 9, 9, 12], 1)).toEqual([4, 8.5, 9.5, 12]);
    expect(spreadWeeks([7, 7, 7], 0.5)).toEqual([6.5, 7, 7.5]);
  });

  it("is drawn from left to right inside its picture, week after week", () => {
    const drawn = JSON.parse(readFileSync("assets/road/road.json", "utf8")) as { path: number[][]; weeks: number; size: [number, number] };
    const line = readLine(drawn.path, drawn.weeks);
    const points = Array.from({ length: drawn.weeks + 1 }, (_, week) => pointAt(line, week));
    expect(points.every(({ x, y }) => x >= 0 && x <= drawn.size[0] && y >= 0 && y <= drawn.size[1])).toBe(true);
    expect(points.every(({ x }, at) => at === 0 || x > (points[at - 1]?.x ?? 0))).toBe(true);
  });
});

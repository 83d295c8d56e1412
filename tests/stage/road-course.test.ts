/** The road that was drawn, against the windows through which it is seen: everything that matters is above the words. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { frameStage } from "../../src/stage/layout.ts";
import type { Frame, Size } from "../../src/stage/layout.ts";
import { HALF_WIDTH, LINE, ROAD, cornerOfLayer, frameOfWeek, roadFrame, shiftOf, sizeOf } from "../../src/stage/pictures/road-course.ts";
import { VAN, walkerUnit } from "../../src/stage/pictures/road-drawings.ts";
import { pointAt } from "../../src/stage/road-path.ts";

interface Plot { readonly body: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
interface Drawn {
  readonly size: readonly [number, number];
  readonly weeks: number;
  readonly path: readonly (readonly [number, number])[];
  readonly halfWidths: readonly number[];
  readonly stretches: readonly { readonly phase: string; readonly from: number; readonly to: number }[];
  readonly borders: readonly number[];
  readonly buildings: readonly Plot[];
}
const road = JSON.parse(readFileSync("assets/road/road.json", "utf8")) as Drawn;
const weeks = Array.from({ length: road.weeks + 1 }, (_, week) => week);

/** Share of the stage's height at which the panel begins; the same as the page says on a wide screen. */
const PANEL = 0.6;
/** Share of the height of a wide screen that the edge with its buttons takes. */
const EDGE = 0.1;
const wide: Record<string, Size> = { beamer: { width: 1920, height: 1080 }, laptop: { width: 1366, height: 768 }, "old beamer": { width: 1024, height: 768 } };
const alone: Record<string, Size> = { phone: { width: 360, height: 228 }, "phone with choices": { width: 360, height: 172 }, "small phone": { width: 320, height: 190 }, "phone on its side": { width: 266, height: 300 } };
const windows: [string, Frame, number][] = [
  ...Object.entries(wide).map(([name, size]): [string, Frame, number] => [name, roadFrame(frameStage(size, 1, PANEL)), EDGE]),
  ...Object.entries(alone).map(([name, size]): [string, Frame, number] => [name, roadFrame(frameStage(size, 2)), 0]),
];
const figureHeight = 2880;

describe("the road that was drawn", () => {
  it("has five stretches that follow each other through the whole year", () => {
    expect(road.stretches.map(({ phase }) => phase)).toEqual(["uitval", "herstel", "voorbereiding", "terugkeer", "na-de-terugkeer"]);
    expect(road.stretches.map(({ from }) => from)).toEqual([0, ...road.stretches.slice(0, -1).map(({ to }) => to)]);
    expect(road.stretches.at(-1)?.to).toBe(1);
  });

  it("has its border marks where one stretch ends and the next begins", () => {
    road.borders.forEach((x, at) => {
      const border = pointAt(LINE, (road.stretches[at]?.to ?? 0) * road.weeks);
      expect(Math.abs(border.x - x)).toBeLessThan(40);
    });
    expect(road.borders).toHaveLength(4);
  });

  it("has a building for everybody's body, side by side", () => {
    expect(road.buildings.map(({ body }) => body)).toEqual(["home", "care", "fund", "occupational-health", "employer", "vdab"]);
    road.buildings.forEach(({ x }, at) => {
      const before = road.buildings[at - 1];
      if (before) expect(x).toBeGreaterThan(before.x + before.width);
    });
  });

  it.each(road.buildings.map((plot) => [plot.body, plot] as const))("%s stands beside the road and not under it", (_body, { x, y, width }) => {
    const under = road.path.filter(([at], nth) => at > x && at < x + width && y > (road.path[nth]?.[1] ?? 0) - (road.halfWidths[nth] ?? 0));
    expect(under).toEqual([]);
    expect(road.path.some(([at]) => at > x && at < x + width)).toBe(true);
  });
});

describe.each(windows)("the window on the road of a %s", (_name, frame, edge) => {
  const seen = weeks.map((week) => frameOfWeek(frame, week));

  it("stays inside the picture", () => {
    for (const { left, top, width, height } of seen) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(ROAD.width + 0.001);
      expect(top + height).toBeLessThanOrEqual(ROAD.height + 0.001);
    }
  });

  it("shows the walker from head to foot in every week, clear of edge and words", () => {
    const tall = figureHeight * walkerUnit(frame);
    for (const week of weeks) {
      const { left, top, width, height, floor } = frameOfWeek(frame, week);
      const { x, y } = pointAt(LINE, week);
      expect(x - tall * 0.25).toBeGreaterThan(left);
      expect(x + tall * 0.25).toBeLessThan(left + width);
      expect(y - tall).toBeGreaterThan(top + height * edge);
      expect(y + HALF_WIDTH).toBeLessThan(floor);
    }
  });

  it("shows the van where it stops", () => {
    const { left, width } = frameOfWeek(frame, 20);
    expect(pointAt(LINE, 25.2).x + VAN.width * 0.6).toBeLessThan(left + width);
  });

  it("shows every building whole, above the words and below the edge", () => {
    for (const { x, y, width, height } of road.buildings) {
      const whole = seen.filter((one) => x >= one.left && x + width <= one.left + one.width);
      expect(whole.length).toBeGreaterThan(0);
      for (const one of whole) {
        expect(y).toBeLessThan(one.floor);
        expect(y - height).toBeGreaterThan(one.top + one.height * edge);
      }
    }
  });

  it("lets the far land go by slower than the road, and the nearest faster", () => {
    const [early, late] = [frameOfWeek(frame, 10), frameOfWeek(frame, 40)];
    const passed = (layer: "back" | "road" | "front") => late.left - early.left - (shiftOf(layer, late) - shiftOf(layer, early));
    expect(passed("back")).toBeLessThan(passed("road"));
    expect(passed("front")).toBeGreaterThan(passed("road"));
  });

  it.each(["back", "front"] as const)("never looks past the ends of the %s layer", (layer) => {
    const size = sizeOf(layer);
    const start = cornerOfLayer(size).x;
    for (const one of [frameOfWeek(frame, 0), frameOfWeek(frame, 52)]) {
      const from = one.left - shiftOf(layer, one);
      expect(from).toBeGreaterThanOrEqual(start);
      expect(from + one.width).toBeLessThanOrEqual(start + ROAD.width * size);
    }
  });
});

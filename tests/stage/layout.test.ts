/** Where things stand on a beamer, a laptop and a phone. */
import { describe, expect, it } from "vitest";
import { OVERSCAN, WORLD, floorShare, frameAround, frameStage, pixelRatio, placePerson } from "../../src/stage/layout.ts";
import type { Frame, Size } from "../../src/stage/layout.ts";

const beamer: Size = { width: 1920, height: 1080 };
const laptop: Size = { width: 1366, height: 768 };
const phone: Size = { width: 360, height: 250 };
const sizes = { beamer, laptop, phone, landscape: { width: 740, height: 360 }, square: { width: 800, height: 800 }, tower: { width: 320, height: 568 } };

/** A head of 540 drawing units, in canvas pixels. */
const headOf = (frame: Frame) => placePerson(frame, "left", false).unit * 540 * frame.scale;

describe("the window on a place", () => {
  it.each(Object.entries(sizes))("stays inside the drawing on a %s, with room to drift where it fills it", (_name, size) => {
    const frame = frameStage(size, 1);
    expect(frame.left).toBeGreaterThanOrEqual(0);
    expect(frame.top).toBeGreaterThanOrEqual(0);
    expect(frame.left + frame.width).toBeLessThanOrEqual(WORLD.width);
    expect(frame.top + frame.height).toBeLessThanOrEqual(WORLD.height + 0.001);
    expect(frame.width * OVERSCAN).toBeLessThanOrEqual(WORLD.width + 0.001);
  });

  it("makes a head a quarter of the height on a beamer and more on a phone", () => {
    expect(headOf(frameStage(beamer, 1)) / 1080).toBeCloseTo(0.255, 2);
    expect(headOf(frameStage(laptop, 1)) / 768).toBeCloseTo(0.255, 2);
    expect(headOf(frameStage(phone, 1)) / 250).toBeGreaterThan(0.32);
  });

  it("keeps two heads inside a phone's picture and apart from each other", () => {
    const frame = frameStage(phone, 1);
    const [left, right] = [placePerson(frame, "left", false), placePerson(frame, "right", false)];
    const half = 250 * left.unit;
    expect(left.x - half).toBeGreaterThan(frame.left);
    expect(right.x + half).toBeLessThan(frame.left + frame.width);
    expect(right.x - left.x).toBeGreaterThan(3 * half);
  });

  it("has its words over the picture on a beamer, below it on a phone, or where the page says", () => {
    expect(floorShare(beamer)).toBe(0.71);
    expect(floorShare(phone)).toBe(1);
    const frame = frameStage(beamer, 1, 0.6);
    expect((frame.floor - frame.top) / frame.height).toBeCloseTo(0.6);
  });

  it("lets busts end just under the panel of a beamer", () => {
    const frame = frameStage(beamer, 1);
    const share = (placePerson(frame, "right", false).bottom - frame.top) / frame.height;
    expect(share).toBeGreaterThanOrEqual(0.71);
    expect(share).toBeLessThan(0.75);
  });
});

describe("people", () => {
  it("turn towards the persona, who looks right", () => {
    const frame = frameStage(beamer, 1);
    expect((["left", "right", "far-right"] as const).map((side) => placePerson(frame, side, true).isMirrored)).toEqual([false, true, true]);
  });

  it("move up for a third, who stands smaller", () => {
    const frame = frameStage(beamer, 1);
    expect(placePerson(frame, "right", true).x).toBeLessThan(placePerson(frame, "right", false).x);
    expect(placePerson(frame, "far-right", true).unit).toBeLessThan(placePerson(frame, "right", true).unit);
  });
});

describe("pixels", () => {
  it("follow the screen up to twice, and less where the canvas would grow too large", () => {
    expect(pixelRatio(phone, 3, 5_000_000)).toBe(2);
    expect(pixelRatio(beamer, 1, 5_000_000)).toBe(1);
    expect(pixelRatio(beamer, 2, 5_000_000)).toBeCloseTo(Math.sqrt(5_000_000 / (1920 * 1080)));
  });

  it("make a sharper window of the same world", () => {
    const [once, twice] = [frameStage(phone, 1), frameStage(phone, 2)];
    expect(twice.canvas).toEqual({ width: 720, height: 500 });
    expect(twice.scale).toBeCloseTo(once.scale * 2);
    expect(twice.width).toBeCloseTo(once.width);
  });
});

describe("a wide picture and what lies before it", () => {
  const road = { width: 3840, height: 1080 };

  it("is followed, but never past its ends", () => {
    const frame = frameStage(beamer, 1);
    expect(frameAround(frame, road, { x: 0, y: 700 }).left).toBe(0);
    expect(frameAround(frame, road, { x: 3840, y: 700 }).left).toBeCloseTo(3840 - frame.width);
    const middle = frameAround(frame, road, { x: 2000, y: 700 });
    expect(middle.left).toBeLessThan(2000);
    expect(middle.left + middle.width).toBeGreaterThan(2000);
  });
});

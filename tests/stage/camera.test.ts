/** The camera: near layers move more than far ones, never far, and lines stay sharp at rest. */
import { describe, expect, it } from "vitest";
import { AFAR, aimBetween, placeLayer } from "../../src/stage/camera.ts";
import type { Layer } from "../../src/stage/camera.ts";
import { OVERSCAN, WORLD, frameStage } from "../../src/stage/layout.ts";

const frame = frameStage({ width: 1920, height: 1080 }, 1, 0.6);
const layers: readonly Layer[] = ["back", "wall", "middle", "people", "front"];

describe("the camera", () => {
  it("leaves everything in its place from afar", () => {
    for (const layer of [...layers, "light"] as const) {
      const { x, y, scale } = placeLayer(layer, AFAR, frame);
      expect([Math.abs(x), Math.abs(y), scale]).toEqual([0, 0, 1]);
    }
  });

  it("moves near layers more than far ones, against the side it goes to", () => {
    const drifts = layers.map((layer) => -placeLayer(layer, { side: 1, near: 0 }, frame).x);
    expect(drifts).toEqual([...drifts].sort((a, b) => a - b));
    expect(drifts[0]).toBeGreaterThan(0);
    expect(drifts.at(-1)).toBeGreaterThan(drifts[0] ?? 0);
    expect(drifts.at(-1)).toBeLessThanOrEqual(12.5);
  });

  it("rests on whole pixels while it is not near", () => {
    for (const layer of layers) {
      const pixels = placeLayer(layer, { side: -1, near: 0 }, frame).x * frame.scale;
      expect(pixels).toBeCloseTo(Math.round(pixels));
    }
  });

  it("never shows what lies beyond the edge of a drawing", () => {
    expect(OVERSCAN).toBeGreaterThan(1);
    for (const layer of layers) for (const side of [-1, 0, 1]) for (const near of [0, 0.5, 1]) {
      const { x, y, scale } = placeLayer(layer, { side, near }, frame);
      expect(x).toBeLessThanOrEqual(frame.left);
      expect(y).toBeLessThanOrEqual(frame.top);
      expect(x + WORLD.width * scale).toBeGreaterThanOrEqual(frame.left + frame.width);
      expect(y + WORLD.height * scale).toBeGreaterThanOrEqual(frame.top + frame.height);
    }
  });

  it("keeps the point it looks at where it is", () => {
    const { x, y, scale } = placeLayer("people", { side: 0, near: 1 }, frame);
    const middle = frame.left + frame.width / 2;
    expect(x + middle * scale).toBeCloseTo(middle);
    expect(y + frame.floor * scale).toBeCloseTo(frame.floor);
  });

  it("goes from one aim to another", () => {
    expect(aimBetween({ side: -1, near: 0 }, { side: 1, near: 1 }, 0.5)).toEqual({ side: 0, near: 0.5 });
  });
});

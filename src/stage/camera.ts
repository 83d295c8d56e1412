/**
 * Where the layers of a room go when the camera moves: towards who speaks, and a little nearer at a moment that counts.
 * Near things move more than far ones, which gives the picture its depth. Pure arithmetic in world units.
 */
import type { Frame } from "./layout.ts";

/** How the camera stands. */
export interface Aim {
  /** -1 towards the left, 1 towards the right, 0 in the middle. */
  readonly side: number;
  /** 0 from afar, 1 near. */
  readonly near: number;
}

export type Layer = "back" | "wall" | "middle" | "light" | "people" | "front" | "haze";

export interface LayerPlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** World units that a layer drifts at most. Light and haze stay: they lie on nothing. */
const DRIFT: Readonly<Record<Layer, number>> = { back: 2, wall: 4, middle: 6, people: 8, front: 12, light: 0, haze: 0 };
/** How much larger a layer is from near. */
const NEARER: Readonly<Record<Layer, number>> = { back: 0.012, wall: 0.016, middle: 0.021, people: 0.026, front: 0.034, light: 0, haze: 0 };

export const AFAR: Aim = { side: 0, near: 0 };

/** The aim on its way from one to another. */
export function aimBetween(from: Aim, to: Aim, share: number): Aim {
  return { side: from.side + (to.side - from.side) * share, near: from.near + (to.near - from.near) * share };
}

/** Where a layer stands: grown around the middle of what is seen, moved against the drift. At rest from afar on whole pixels, so that lines stay sharp. */
export function placeLayer(layer: Layer, { side, near }: Aim, { left, width, floor, scale }: Frame): LayerPlace {
  const grown = 1 + near * NEARER[layer];
  const drift = Math.round(-side * DRIFT[layer] * scale) / scale;
  return { x: drift - (left + width / 2) * (grown - 1), y: -floor * (grown - 1), scale: grown };
}

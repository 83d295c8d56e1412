/**
 * The road as it was drawn: its line, its size, where its buildings stand, and the window through which it is seen.
 * Arithmetic on what lies beside the drawing; draws nothing.
 */
import { WORLD, frameAround } from "../layout.ts";
import type { Frame, Size } from "../layout.ts";
import { pointAt, readLine } from "../road-path.ts";
import type { RoadLine } from "../road-path.ts";

interface Drawn {
  readonly path: readonly (readonly number[])[];
  readonly halfWidths: readonly number[];
  readonly weeks: number;
  readonly band: { readonly top: number; readonly bottom: number };
}

const files = import.meta.glob<Drawn>("../../../assets/road/road.json", { import: "default", eager: true });
const drawn = Object.values(files)[0];

/** The line of the drawn road; a plain one where there is no drawing. */
export const LINE: RoadLine = drawn ? readLine(drawn.path, drawn.weeks) : readLine([[230, 640], [3640, 640]], 52);

/** Half the width of the road as it lies there, world units: the same all along to a few units. */
export const HALF_WIDTH = drawn ? Math.round(drawn.halfWidths.reduce((sum, one) => sum + one, 0) / drawn.halfWidths.length) : 24;

/** The road drawing, in world units. */
export const ROAD: Size = { width: WORLD.width * 2, height: WORLD.height };

/** World height above which all that matters lies: the page's panel begins there, or the picture ends. */
const BAND_END = drawn?.band.bottom ?? 728;
/** How much nearer the road is looked at than a room, so that the walker is well seen. */
const NEARER = 1.2;
/** How much slower the far land goes by than the road, and how much faster what is nearest. */
const DEPTH = { back: 0.2, road: 0, front: -0.1 } as const;

export type RoadLayer = keyof typeof DEPTH;

/** What is nearest goes by faster, so it is drawn a little larger around the middle of the year: its ends are never seen. */
const NEAREST = 1.08;

/** Size of a layer against the road. */
export function sizeOf(layer: RoadLayer): number {
  return layer === "front" ? NEAREST : 1;
}

/** Top left of a layer of this size, world units: it grows around the middle of the year and the end of the band. */
export function cornerOfLayer(size: number): { readonly x: number; readonly y: number } {
  return { x: (ROAD.width / 2) * (1 - size), y: BAND_END * (1 - size) };
}

/** The window on the road: as on a room, but nearer. */
export function roadFrame(frame: Frame): Frame {
  const width = frame.width / NEARER;
  const height = frame.height / NEARER;
  const floor = frame.top + (frame.floor - frame.top) / NEARER;
  return { ...frame, scale: frame.scale * NEARER, width, height, floor };
}

/** The part of the road that is in view in a week (parts of a week count); `frame` is the road's own. The eye keeps its height. */
export function frameOfWeek(frame: Frame, week: number): Frame {
  const { x } = pointAt(LINE, week);
  return frameAround(frame, ROAD, { x, y: BAND_END - (frame.floor - frame.top) * 0.28 });
}

/** How far a layer is moved along with the eye, world units: nothing in the middle of the year. */
export function shiftOf(layer: RoadLayer, { left, width, scale }: Frame): number {
  return Math.round(DEPTH[layer] * (left - (ROAD.width - width) / 2) * scale) / scale;
}

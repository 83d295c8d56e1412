/**
 * Which drawings the road needs, and the line along which the year runs. Lists only; draws nothing.
 */
import { figureDrawings } from "../figures/drawings.ts";
import type { Scaled } from "../figures/drawings.ts";
import { WORLD, frameAround } from "../layout.ts";
import type { Frame, Size } from "../layout.ts";
import { pointAt, readLine } from "../road-path.ts";
import type { RoadLine } from "../road-path.ts";
import { want } from "../textures/wanted.ts";
import type { Wanted } from "../textures/wanted.ts";

/** The road as a view tells it, also behind the title where nobody walks. */
export interface RoadShown {
  readonly figure: string | null;
  readonly week: number;
}

const files = import.meta.glob<{ path: readonly (readonly number[])[]; weeks: number }>(
  "../../../assets/road/road.json", { import: "default", eager: true },
);
const drawn = Object.values(files)[0];

/** The line of the drawn road; a plain one where there is no drawing. */
export const LINE: RoadLine = drawn ? readLine(drawn.path, drawn.weeks) : readLine([[150, 640], [3690, 640]], 52);

/** The road drawing, in world units; it is kept as two halves, because no texture may be endlessly wide. */
export const ROAD: Size = { width: WORLD.width * 2, height: WORLD.height };
export const HALVES = [0, 1] as const;

/** World units per drawing unit of the figure that walks. */
export const WALKER_UNIT = 0.08;

/** The layers of the road from back to front, drawn as one; marks and walker stand before all of them. */
const [BACK, ...OVER] = ["road/back.svg", "road/road.svg", "road/buildings.svg", "road/front.svg"] as const;

/** One half of the road. */
export function halfDrawing(half: 0 | 1, { scale }: Frame): Wanted {
  return { ...want(BACK, WORLD.width * scale, WORLD.height * scale, "room", { at: half, of: 2 }), over: OVER };
}

/** The figure that walks, at its size. */
export function walkerOf(figure: string, { scale }: Frame): Scaled {
  return { figure, body: "stand", pixels: WALKER_UNIT * scale };
}

/** The window on the road: as on a room, but nearer. */
export function roadFrame(frame: Frame): Frame {
  const width = frame.width / NEARER;
  const height = frame.height / NEARER;
  const floor = frame.top + (frame.floor - frame.top) / NEARER;
  return { ...frame, scale: frame.scale * NEARER, width, height, floor };
}

/** The part of the road that is in view in a week; `frame` is the road's own. */
export function frameOfWeek(frame: Frame, week: number): Frame {
  return frameAround(frame, ROAD, pointAt(LINE, week));
}

/** World units. */
export const VAN: Size = { width: 168, height: 112 };
export const SIDE_PATH: Size = { width: 150, height: 100 };

/** How much nearer the road is looked at than a room, so that the walker is well seen. */
const NEARER = 1.2;

/** The post van at its size. */
export function vanDrawing({ scale }: Frame): Wanted {
  return want("road/van.svg", VAN.width * scale, VAN.height * scale);
}

/** The faint path of what was let go by. */
export function sidePathDrawing({ scale }: Frame): Wanted {
  return want("road/side-path.svg", SIDE_PATH.width * scale, SIDE_PATH.height * scale);
}

/** Everything the road needs to be shown on a stage with this window. */
export function roadDrawings({ figure }: RoadShown, stage: Frame): Wanted[] {
  const frame = roadFrame(stage);
  const walker = figure === null ? [] : [...figureDrawings(walkerOf(figure, frame), "calm"), vanDrawing(frame), sidePathDrawing(frame)];
  return [...HALVES.map((half) => halfDrawing(half, frame)), ...walker];
}

/**
 * Which drawings the road needs. Lists only; draws nothing.
 */
import type { Face } from "../../core/index.ts";
import { BOXES, figureDrawings } from "../figures/drawings.ts";
import type { Scaled } from "../figures/drawings.ts";
import { WORLD } from "../layout.ts";
import type { Frame, Size } from "../layout.ts";
import { addressOf } from "../textures/files.ts";
import { want } from "../textures/wanted.ts";
import type { Wanted } from "../textures/wanted.ts";
import { roadFrame, sizeOf } from "./road-course.ts";
import type { RoadLayer } from "./road-course.ts";

/** The road as a view tells it, also behind the title where nobody walks. */
export interface RoadShown {
  readonly figure: string | null;
  readonly week: number;
  readonly face: Face;
  /** What stands on the signs. */
  readonly pictograms: readonly string[];
}

/** The road drawing is kept as two halves, because no texture may be endlessly wide. */
export const HALVES = [0, 1] as const;

/** The layers of the road from back to front; marks and walker stand before all of them. */
export const ROAD_LAYERS = ["back", "road", "front"] as const satisfies readonly RoadLayer[];
const fileOf = (layer: RoadLayer) => `road/${layer}.svg`;

/** Narrower than this (world units) and what stands along the road is drawn larger. */
const NARROW = 1200;
/** World units per drawing unit of the figure that walks. */
export const walkerUnit = ({ width }: Frame) => (width < NARROW ? 0.07 : 0.064);
/** Width of a sign's board, world units. */
export const signSize = ({ width }: Frame) => (width < NARROW ? 70 : 58);

/** One half of a layer. */
export function halfDrawing(layer: RoadLayer, half: 0 | 1, frame: Frame): Wanted {
  const pixels = frame.scale * sizeOf(layer);
  return want(fileOf(layer), WORLD.width * pixels, WORLD.height * pixels, layer === "back" ? "room" : "nothing", { at: half, of: 2 });
}

/** The figure that walks, at its size. */
export function walkerOf(figure: string, frame: Frame): Scaled {
  return { figure, body: "stand", pixels: walkerUnit(frame) * frame.scale };
}

/** The body in the middle of a step, in the box of the standing one; null for a figure that has none. */
export function strideDrawing({ figure, pixels }: Scaled): Wanted | null {
  const path = `figures/${figure}/walk.svg`;
  const [, , width, height] = BOXES.stand;
  return addressOf(path) === undefined ? null : want(path, width * pixels, height * pixels);
}

/** World units. */
export const VAN: Size = { width: 156, height: 104 };
export const LETTER: Size = { width: 64, height: 48 };
export const SIDE_PATH: Size = { width: 168, height: 112 };

/** The post van at its size. */
export function vanDrawing({ scale }: Frame): Wanted {
  return want("road/van.svg", VAN.width * scale, VAN.height * scale);
}

/** The letter that the van brings. */
export function letterDrawing({ scale }: Frame): Wanted {
  return want("road/letter.svg", LETTER.width * scale, LETTER.height * scale);
}

/** The faint path of what was let go by. */
export function sidePathDrawing({ scale }: Frame): Wanted {
  return want("road/side-path.svg", SIDE_PATH.width * scale, SIDE_PATH.height * scale);
}

/** A pictogram at the size it has on a sign. */
export function pictogramDrawing(pictogram: string, frame: Frame): Wanted {
  const side = signSize(frame) * 0.52 * frame.scale;
  return want(`icons/${pictogram}.svg`, side, side);
}

function walkerDrawings({ figure, face, pictograms }: RoadShown, frame: Frame): Wanted[] {
  if (figure === null) return [];
  const stride = strideDrawing(walkerOf(figure, frame));
  return [
    ...figureDrawings(walkerOf(figure, frame), face), ...(stride ? [stride] : []),
    vanDrawing(frame), letterDrawing(frame), sidePathDrawing(frame), ...[...new Set(pictograms)].map((one) => pictogramDrawing(one, frame)),
  ];
}

/** Everything the road needs to be shown on a stage with this window. */
export function roadDrawings(shown: RoadShown, stage: Frame): Wanted[] {
  const frame = roadFrame(stage);
  const land = ROAD_LAYERS.flatMap((layer) => HALVES.map((half) => halfDrawing(layer, half, frame)));
  return [...land, ...walkerDrawings(shown, frame)];
}

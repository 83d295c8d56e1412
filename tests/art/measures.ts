/** What is measured on finished drawings, as it is seen on a projector in a lit room. Knows no test and no limit. */
import { ROOM_LIGHT, measureContrast } from "../../assets/drawing/figures/contrast.mjs";
import { list } from "./figure-files.ts";
import type { Box } from "./figure-files.ts";
import { paint, readColour } from "./paint.ts";
import type { Colour, Picture } from "./paint.ts";
import type { Shape } from "./shapes.ts";

/** Lightness and two axes of colour in OKLab, in which equal steps look equally large (Ottosson, 2020). */
type Seen = readonly [number, number, number];

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** A colour as it is seen with the light of the room on the screen. */
export function seeColour([red, green, blue]: Colour): Seen {
  const [r, g, b] = [red, green, blue].map((channel) => (linear(channel) + ROOM_LIGHT) / (1 + ROOM_LIGHT)) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function stepBetween(one: Seen, other: Seen): number {
  return Math.hypot(...one.map((value, i) => value - (other[i] ?? 0)));
}

/** How far two colours (#rrggbb) look apart; 0.02 is about the least that is noticed. */
export function measureStep(one: string, other: string): number {
  return stepBetween(seeColour(readColour(one)), seeColour(readColour(other)));
}

function toHex(colour: Colour): string {
  return `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
}

/** Pixels across a face: one for three drawing units. */
const FACE_WIDTH = 90;

/** The part of a picture where a face stands: of the features on it, or of what they lie on. */
export function paintFace(shapes: readonly Shape[]): Picture {
  return paint(shapes, list.boxes.face, FACE_WIDTH);
}

/** Of the edge of a feature's ink, the share (0–1) that has at least this contrast with what lies along it. */
export function measureInkSeen(feature: Picture, ground: Picture, contrast: number): number {
  const isInk = (i: number) => { const colour = feature.pixels[i]; return colour ? toHex(colour) === list.ink : false; };
  const along = feature.pixels.flatMap((_, i) => (isInk(i) ? [i - 1, i + 1, i - FACE_WIDTH, i + FACE_WIDTH].filter((next) => !isInk(next)) : []));
  const seen = along.filter((i) => {
    const colour = feature.pixels[i] ?? ground.pixels[i];
    return colour && measureContrast(list.ink, toHex(colour)) >= contrast;
  });
  return along.length === 0 ? 0 : seen.length / along.length;
}

/** Means of square blocks of a picture; what is not painted has the colour of the paper. */
function blur({ pixels, width, height }: Picture, block: number, paper: Colour): Colour[] {
  const [columns, rows] = [Math.floor(width / block), Math.floor(height / block)];
  return Array.from({ length: columns * rows }, (_, cell): Colour => {
    const sum = [0, 0, 0];
    for (let i = 0; i < block * block; i++) {
      const [x, y] = [(cell % columns) * block + (i % block), Math.floor(cell / columns) * block + Math.floor(i / block)];
      for (const [axis, value] of (pixels[y * width + x] ?? paper).entries()) sum[axis] = (sum[axis] ?? 0) + value / (block * block);
    }
    return [sum[0] ?? 0, sum[1] ?? 0, sum[2] ?? 0];
  });
}

const PAPER: Colour = [248, 238, 223];

/** A face as seen from the back row: how dark each spot of ten drawing units is, features only. */
export function lookAtFace(features: readonly Shape[]): number[] {
  const darkness = ([red, green, blue]: Colour) => 1 - (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
  const bare = darkness(PAPER);
  return blur(paint(features.filter(({ opacity }) => opacity === 1), list.boxes.face, 108), 4, PAPER).map((colour) => darkness(colour) - bare);
}

/** How much two faces differ: 0 the same, 1 nothing in common. */
export function measureFaces(one: readonly number[], other: readonly number[]): number {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + Math.abs(value), 0);
  return sum(one.map((value, i) => value - (other[i] ?? 0))) / (sum(one) + sum(other));
}

const HEAD_AND_SHOULDERS: Box = [-20, -130, 1000, 1000];

/** A bust as seen from far: twenty by twenty spots of colour. Outline and colours both count. */
export function lookAtBust(shapes: readonly Shape[]): Seen[] {
  return blur(paint(shapes, HEAD_AND_SHOULDERS, 80), 4, PAPER).map(seeColour);
}

/** The mean step between the spots of two busts. */
export function measureBusts(one: readonly Seen[], other: readonly Seen[]): number {
  return one.reduce((total, spot, i) => total + stepBetween(spot, other[i] ?? spot), 0) / one.length;
}

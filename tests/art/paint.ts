/** Paints shapes into a small picture, pixel by pixel, so that finished drawings can be measured. Knows no person. */
import type { Point } from "./outline.ts";
import type { Shape } from "./shapes.ts";
import type { Box } from "./figure-files.ts";

type Lines = readonly (readonly Point[])[];
export type Colour = readonly [number, number, number];

/** A picture: colours row by row, and how many pixels there are to a row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Null where nothing is painted. */
  readonly pixels: (Colour | null)[];
}

interface View {
  readonly box: Box;
  readonly width: number;
  readonly height: number;
}

type Crossing = readonly [x: number, turn: 1 | -1];

function crossingsAt(lines: Lines, y: number): Crossing[] {
  const found: Crossing[] = [];
  for (const line of lines) {
    for (const [i, [x, top]] of line.entries()) {
      const [nextX, nextY] = line[i + 1] ?? line[0] ?? [x, top];
      if ((top <= y) === (nextY <= y)) continue;
      found.push([x + ((y - top) / (nextY - top)) * (nextX - x), top < nextY ? 1 : -1]);
    }
  }
  return found.sort((a, b) => a[0] - b[0]);
}

/** Calls back for every pixel whose middle lies inside the lines. */
function coverArea(lines: Lines, isEvenOdd: boolean, { box, width, height }: View, cover: (i: number) => void): void {
  const unit = box[2] / width;
  for (let row = 0; row < height; row++) {
    const crossings = crossingsAt(lines, box[1] + (row + 0.5) * unit);
    let turns = 0;
    for (const [i, [x, turn]] of crossings.entries()) {
      turns += isEvenOdd ? 1 : turn;
      if (isEvenOdd ? turns % 2 === 0 : turns === 0) continue;
      const from = Math.max(0, Math.ceil((x - box[0]) / unit - 0.5));
      const to = Math.min(width - 1, Math.floor(((crossings[i + 1]?.[0] ?? x) - box[0]) / unit - 0.5));
      for (let column = from; column <= to; column++) cover(row * width + column);
    }
  }
}

function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const share = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

/** Calls back for every pixel whose middle lies on a line of this width. */
function coverLine(line: readonly Point[], reach: number, { box, width, height }: View, cover: (i: number) => void): void {
  const unit = box[2] / width;
  const cell = (value: number, from: number, most: number) => Math.max(0, Math.min(most - 1, Math.floor((value - from) / unit)));
  for (const [i, a] of line.entries()) {
    const b = line[i + 1] ?? a;
    for (let row = cell(Math.min(a[1], b[1]) - reach, box[1], height); row <= cell(Math.max(a[1], b[1]) + reach, box[1], height); row++) {
      for (let column = cell(Math.min(a[0], b[0]) - reach, box[0], width); column <= cell(Math.max(a[0], b[0]) + reach, box[0], width); column++) {
        if (distanceTo([box[0] + (column + 0.5) * unit, box[1] + (row + 0.5) * unit], a, b) <= reach) cover(row * width + column);
      }
    }
  }
}

/** #rrggbb as three numbers, 0 to 255. */
export function readColour(colour: string): Colour {
  const channel = (from: number) => parseInt(colour.slice(from, from + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

function lay(under: Colour | null, over: Colour, opacity: number): Colour {
  const mix = (i: 0 | 1 | 2) => (under ? under[i] + (over[i] - under[i]) * opacity : over[i]);
  return [mix(0), mix(1), mix(2)];
}

function paintShape({ pixels }: Picture, shape: Shape, view: View): void {
  const allowed = new Set<number>();
  if (shape.clip) coverArea(shape.clip, false, view, (i) => { allowed.add(i); });
  const paint = (colour: string | null, covered: ReadonlySet<number>) => {
    if (colour === null) return;
    for (const i of covered) if (!shape.clip || allowed.has(i)) pixels[i] = lay(pixels[i] ?? null, readColour(colour), shape.opacity);
  };
  const [inside, along] = [new Set<number>(), new Set<number>()];
  if (shape.fill !== null) coverArea(shape.lines, shape.isEvenOdd, view, (i) => { inside.add(i); });
  paint(shape.fill, inside);
  if (shape.stroke !== null) for (const line of shape.lines) coverLine(line, shape.strokeWidth / 2, view, (i) => { along.add(i); });
  paint(shape.stroke, along);
}

/** The shapes painted one over the other, as seen through the box, so many pixels wide. */
export function paint(shapes: readonly Shape[], box: Box, width: number): Picture {
  const height = Math.round((width * box[3]) / box[2]);
  const picture: Picture = { width, height, pixels: new Array<Colour | null>(width * height).fill(null) };
  for (const shape of shapes) paintShape(picture, shape, { box, width, height });
  return picture;
}

/** Turns the outline of a path into polygons, so that a drawing can be measured without a browser. Knows geometry only. */

export type Point = readonly [number, number];

/** Straight pieces for one curve: enough for what is measured at a few pixels. */
const PIECES = 8;

interface Pen {
  at: Point;
  start: Point;
  /** The control point that a smooth curve goes on from. */
  handle: Point | null;
  readonly lines: Point[][];
}

const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
const WORDS = /[a-zA-Z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g;

function goTo(pen: Pen, to: Point): void {
  pen.lines.at(-1)?.push(to);
  pen.at = to;
}

function bend(pen: Pen, controls: readonly Point[], to: Point): void {
  const points = [pen.at, ...controls, to];
  for (let piece = 1; piece <= PIECES; piece++) {
    let row: readonly Point[] = points;
    const share = piece / PIECES;
    while (row.length > 1) row = row.slice(1).map(([x, y], i) => [between(row[i]?.[0] ?? 0, x, share), between(row[i]?.[1] ?? 0, y, share)]);
    pen.lines.at(-1)?.push(row[0] ?? to);
  }
  pen.at = to;
  pen.handle = controls.at(-1) ?? null;
}

function between(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/** An arc is drawn as the curve over its chord; in these drawings arcs are short. */
function arch(pen: Pen, [rx, isSweep]: readonly [number, boolean], to: Point): void {
  const [dx, dy] = [to[0] - pen.at[0], to[1] - pen.at[1]];
  const chord = Math.hypot(dx, dy) || 1;
  const half = Math.min(chord / 2, rx);
  const rise = 2 * (rx - Math.sqrt(rx * rx - half * half)) * (isSweep ? 1 : -1);
  bend(pen, [[pen.at[0] + dx / 2 + (dy / chord) * rise, pen.at[1] + dy / 2 - (dx / chord) * rise]], to);
}

function mirror({ at, handle }: Pen): Point {
  return handle ? [2 * at[0] - handle[0], 2 * at[1] - handle[1]] : at;
}

/** One step of the pen; `n` are its numbers, already absolute. */
function step(pen: Pen, command: string, n: readonly number[]): void {
  const point = (i: number): Point => [n[i] ?? 0, n[i + 1] ?? 0];
  const keepsHandle = "CSQT".includes(command);
  if (!keepsHandle) pen.handle = null;
  switch (command) {
    case "M": pen.lines.push([]); pen.start = point(0); return goTo(pen, pen.start);
    case "L": return goTo(pen, point(0));
    case "H": return goTo(pen, [n[0] ?? 0, pen.at[1]]);
    case "V": return goTo(pen, [pen.at[0], n[0] ?? 0]);
    case "C": return bend(pen, [point(0), point(2)], point(4));
    case "S": return bend(pen, [mirror(pen), point(0)], point(2));
    case "Q": return bend(pen, [point(0)], point(2));
    case "T": return bend(pen, [mirror(pen)], point(0));
    case "A": return arch(pen, [n[0] ?? 0, n[4] === 1], point(5));
    default: goTo(pen, pen.start); pen.lines.push([pen.start]);
  }
}

/** The numbers of a step made absolute. */
function place(numbers: readonly number[], command: string, [x, y]: Point): number[] {
  if (command === "H") return numbers.map((value) => value + x);
  if (command === "V") return numbers.map((value) => value + y);
  if (command === "A") return numbers.map((value, i) => (i < 5 ? value : value + (i === 5 ? x : y)));
  return numbers.map((value, i) => value + (i % 2 === 0 ? x : y));
}

/** The lines of a path, one for each piece that it draws without lifting the pen. */
export function readOutline(outline: string): Point[][] {
  const words = outline.match(WORDS) ?? [];
  const pen: Pen = { at: [0, 0], start: [0, 0], handle: null, lines: [] };
  let command = "";
  for (let next = 0; next < words.length;) {
    if (/[a-zA-Z]/.test(words[next] ?? "")) command = words[next++] ?? "";
    const upper = command.toUpperCase();
    const count = COUNTS[upper];
    if (count === undefined) throw new Error(`not a path: ${outline.slice(0, 60)}`);
    const numbers = words.slice(next, next + count).map(Number);
    next += count;
    step(pen, upper, command === upper ? numbers : place(numbers, upper, pen.at));
    if (upper === "M") command = command === "M" ? "L" : "l";
    if (count === 0 && /\d/.test(words[next] ?? "")) throw new Error(`not a path: ${outline.slice(0, 60)}`);
  }
  return pen.lines.filter((line) => line.length > 1);
}

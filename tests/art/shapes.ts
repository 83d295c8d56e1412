/** Reads the shapes of a finished drawing: groups moved about, paths, circles, ellipses. Refuses what it does not know. */
import { readOutline } from "./outline.ts";
import type { Point } from "./outline.ts";

export interface Shape {
  readonly lines: readonly (readonly Point[])[];
  /** #rrggbb, or nothing where only a line is drawn. */
  readonly fill: string | null;
  readonly stroke: string | null;
  /** Drawing units. */
  readonly strokeWidth: number;
  readonly opacity: number;
  readonly isEvenOdd: boolean;
  /** What the shape is cut to. */
  readonly clip: readonly (readonly Point[])[] | null;
}

/** a, b, c, d, e, f as in SVG. */
type Matrix = readonly [number, number, number, number, number, number];
interface Group {
  readonly matrix: Matrix;
  readonly fill: string | null;
  readonly isEvenOdd: boolean;
  readonly clip: Shape["clip"];
}

type Attributes = Readonly<Record<string, string>>;

const TAGS = /<(\/?)([a-zA-Z]+)([^>]*?)(\/?)>/g;
const STILL: Matrix = [1, 0, 0, 1, 0, 0];

function readAttributes(text: string): Attributes {
  return Object.fromEntries([...text.matchAll(/([a-z-]+)="([^"]*)"/gi)].map(([, name = "", value = ""]) => [name, value]));
}

function readTransform(text: string | undefined): Matrix {
  if (text === undefined) return STILL;
  const [, name, inner = ""] = /^\s*(\w+)\(([^)]*)\)\s*$/.exec(text) ?? [];
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = inner.trim().split(/[\s,]+/).map(Number);
  if (name === "translate") return [1, 0, 0, 1, a, b];
  if (name === "matrix") return [a, b, c, d, e, f];
  if (name === "scale") return [a, 0, 0, b === 0 ? a : b, 0, 0];
  if (name === "rotate" && b === 0 && c === 0) return [Math.cos(a * Math.PI / 180), Math.sin(a * Math.PI / 180), -Math.sin(a * Math.PI / 180), Math.cos(a * Math.PI / 180), 0, 0];
  throw new Error(`a move that is not known: ${text}`);
}

function combine([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function move(lines: readonly (readonly Point[])[], [a, b, c, d, e, f]: Matrix): Point[][] {
  return lines.map((line) => line.map(([x, y]): Point => [a * x + c * y + e, b * x + d * y + f]));
}

function readLines(tag: string, at: Attributes): Point[][] {
  const number = (name: string) => Number(at[name] ?? 0);
  if (tag === "path") return readOutline(at["d"] ?? "");
  if (tag === "rect") {
    const [x, y, width, height] = [number("x"), number("y"), number("width"), number("height")];
    return [[[x, y], [x + width, y], [x + width, y + height], [x, y + height], [x, y]]];
  }
  const [rx, ry] = tag === "circle" ? [number("r"), number("r")] : [number("rx"), number("ry")];
  return [Array.from({ length: 25 }, (_, i): Point => [number("cx") + rx * Math.cos(i * Math.PI / 12), number("cy") + ry * Math.sin(i * Math.PI / 12)])];
}

function colourOf(value: string | undefined, inherited: string | null): string | null {
  if (value === undefined) return inherited;
  if (value === "none") return null;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(value);
  const long = short ? `#${short.slice(1).map((digit) => digit + digit).join("")}` : value;
  if (!/^#[0-9a-f]{6}$/i.test(long)) throw new Error(`a colour that is not known: ${value}`);
  return long.toLowerCase();
}

function enter(group: Group, at: Attributes, clips: ReadonlyMap<string, Shape["clip"]>): Group {
  const clip = /^url\(#(.*)\)$/.exec(at["clip-path"] ?? "")?.[1];
  return {
    matrix: combine(group.matrix, readTransform(at["transform"])), fill: colourOf(at["fill"], group.fill),
    isEvenOdd: at["fill-rule"] === undefined ? group.isEvenOdd : at["fill-rule"] === "evenodd",
    clip: clip === undefined ? group.clip : clips.get(clip) ?? group.clip,
  };
}

/** All shapes of a drawing, from back to front, in drawing units. */
export function readShapes(svg: string): Shape[] {
  const shapes: Shape[] = [];
  const clips = new Map<string, Shape["clip"]>();
  const groups: Group[] = [{ matrix: STILL, fill: "#000000", isEvenOdd: false, clip: null }];
  let clipId: string | null = null;
  for (const [, closes, tag = "", text = "", isEmpty] of svg.matchAll(TAGS)) {
    const group = groups.at(-1) as Group;
    const at = readAttributes(text);
    if (tag === "svg" || tag === "defs") continue;
    if (tag === "clipPath") clipId = closes ? null : at["id"] ?? null;
    else if (tag === "g") { if (closes) groups.pop(); else if (!isEmpty) groups.push(enter(group, at, clips)); }
    else if (!["path", "circle", "ellipse", "rect"].includes(tag)) throw new Error(`a shape that is not known: ${tag}`);
    else if (clipId !== null) clips.set(clipId, move(readLines(tag, at), group.matrix));
    else {
      const { matrix, fill, isEvenOdd, clip } = enter(group, at, clips);
      const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
      shapes.push({
        lines: move(readLines(tag, at), matrix), fill, isEvenOdd, clip, stroke: colourOf(at["stroke"], null),
        strokeWidth: Number(at["stroke-width"] ?? 1) * scale, opacity: Number(at["opacity"] ?? 1) * Number(at["fill-opacity"] ?? 1),
      });
    }
  }
  return shapes;
}

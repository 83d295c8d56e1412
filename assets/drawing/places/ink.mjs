// The pen and the flat colour of every place: hand-drawn ink outlines, fills, and the maths of simple shapes.
// It knows nothing of rooms or objects. Stateless and deterministic: the tremble of a line comes from its own coordinates.
// Own work of the project; outlines are computed with perfect-freehand (MIT), used while building only.
import { getStroke } from 'perfect-freehand';
import { encodePath, simplify } from './encode.mjs';

/** The one ink colour. */
export const INK = '#2b1f2b';

const hash = (a, b, c = 0) => {
  const s = Math.sin(a * 12.9898 + b * 78.233 + c * 37.719) * 43758.5453;
  return s - Math.floor(s);
};
/** A number from 0 to 1 that is always the same for the same place and index. */
export const chance = (x, y, k = 0) => hash(Math.round(x), Math.round(y), k);

const smooth = (seed, at) => {
  const i = Math.floor(at), f = at - i, u = f * f * (3 - 2 * f);
  return hash(seed, i) * (1 - u) + hash(seed, i + 1) * u - 0.5;
};

function walkPoints(pts, seed, tremble, step) {
  const out = [];
  let run = 0;
  for (let i = 0; i < pts.length - 1; i++) {
    const [a, b] = pts[i], [c, d] = pts[i + 1], len = Math.hypot(c - a, d - b) || 1;
    const n = Math.max(1, Math.round(len / step)), nx = -(d - b) / len, ny = (c - a) / len;
    for (let k = 0; k < n; k++) {
      const t = k / n, j = tremble * smooth(seed, (run + t * len) / 70) * (k ? 1 : 0.5);
      out.push([a + (c - a) * t + nx * j, b + (d - b) * t + ny * j, 0.52 + 0.5 * smooth(seed + 7, (run + t * len) / 120)]);
    }
    run += len;
  }
  out.push([...pts[pts.length - 1], 0.5]);
  return out;
}

/** An ink line through points. Width in picture pixels, five or more for anything that must be seen. */
export function line(given, w = 5.5, colour = INK, tremble = 2.2) {
  const pts = given.filter(([x, y], i) => !i || Math.hypot(x - given[i - 1][0], y - given[i - 1][1]) > 0.4);
  if (pts.length < 2) return '';
  const seed = Math.round(pts[0][0] * 3 + pts[0][1] * 7 + pts.length);
  const length = pts.reduce((sum, [x, y], i) => sum + (i ? Math.hypot(x - pts[i - 1][0], y - pts[i - 1][1]) : 0), 0);
  const small = length < 320;
  const outline = getStroke(walkPoints(pts, seed, small ? tremble * 0.5 : tremble, small ? 8 : 22), {
    size: w * 1.12, thinning: 0.42, smoothing: small ? 0.2 : 0.4, streamline: small ? 0 : 0.08, simulatePressure: false, last: true,
  });
  if (outline.length < 3) return '';
  return `<path fill="${colour}" d="${encodePath(simplify(outline, 0.36))}"/>`;
}

// The seam of a closed outline lies in the middle of its longest side, where nobody sees it.
function turnToLongestSide(pts) {
  let best = 0, at = 0;
  pts.forEach(([x, y], i) => {
    const [a, b] = pts[(i + 1) % pts.length], d = Math.hypot(a - x, b - y);
    if (d > best) [best, at] = [d, i];
  });
  const p = pts[at], q = pts[(at + 1) % pts.length], mid = [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
  return [mid, ...pts.slice(at + 1), ...pts.slice(0, at + 1), mid];
}

/** A flat patch of colour without outline. */
export const flat = (pts, fill, opacity = 1) =>
  `<path d="${encodePath(pts)}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;

/** A closed shape: fill and ink outline. */
export const shape = (pts, fill, w = 5.5, ink = INK) => flat(pts, fill) + line(turnToLongestSide(pts), w, ink);

/** The corners of an upright rectangle. */
export const corners = (x, y, w, h) => [[x, y], [x + w, y], [x + w, y + h], [x, y + h]];

/** A rectangle with outline. */
export const box = (x, y, w, h, fill, lw = 5.5, ink = INK) => shape(corners(x, y, w, h), fill, lw, ink);

/** Points of an arc; angles in degrees, 0 is to the right, clockwise. */
export const arc = (cx, cy, rx, ry, from, to, n = 22) =>
  Array.from({ length: n + 1 }, (_, i) => {
    const a = ((from + ((to - from) * i) / n) * Math.PI) / 180;
    return [cx + rx * Math.cos(a), cy + ry * Math.sin(a)];
  });

/** Points of a rectangle with round corners. */
export const roundCorners = (x, y, w, h, r) => [
  ...arc(x + r, y + r, r, r, 180, 270, 5), ...arc(x + w - r, y + r, r, r, 270, 360, 5),
  ...arc(x + w - r, y + h - r, r, r, 0, 90, 5), ...arc(x + r, y + h - r, r, r, 90, 180, 5),
];

/** A rectangle with round corners and outline. */
export const rounded = (x, y, w, h, r, fill, lw = 5.5, ink = INK) => shape(roundCorners(x, y, w, h, r), fill, lw, ink);

/** An ellipse with outline. */
export const oval = (cx, cy, rx, ry, fill, lw = 5.5, ink = INK) => {
  const n = Math.max(18, Math.min(56, Math.round((rx + ry) / 3.4)));
  const ring = arc(cx, cy, rx, ry, 40, 408, n);
  return `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}"/>` + line(ring, lw, ink, 1.2);
};

/** Points of a leafy outline: an ellipse with round lobes of unequal size. */
export function lobes(cx, cy, rx, ry, n = 9, depth = 0.1) {
  const turn = chance(cx, n) * 6, out = [];
  for (let i = 0; i < n; i++) {
    const wide = 0.8 + 0.4 * chance(cx, i, 8), grow = 1 + 0.07 * (chance(cx, i, 9) - 0.5);
    for (let k = 0; k < 7; k++) {
      const a = turn + ((i + k / 7) * 2 * Math.PI) / n, r = grow * (1 - depth + depth * 1.5 * wide * Math.sin((k / 7) * Math.PI) ** 0.7);
      out.push([cx + rx * r * Math.cos(a), cy + ry * r * Math.sin(a)]);
    }
  }
  return out;
}

/** A dot or disc without outline. */
export const disc = (cx, cy, r, fill, opacity = 1) =>
  `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;

/** A soft flat ellipse: shadows, glows without gradient. */
export const pool = (cx, cy, rx, ry, fill, opacity) =>
  `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}" opacity="${opacity}"/>`;

/** The shadow of a thing standing at (x, y), w wide. */
export const contact = (x, y, w) => pool(x + w * 0.1, y - 1, w * 0.62, Math.max(6, w * 0.075), '#7b5138', 0.26);

/** Points of a quadratic (3 points) or cubic (4 points) curve. */
export function curve(p, n = 14) {
  const at = (k, t) => {
    const u = 1 - t;
    return p.length === 3
      ? u * u * p[0][k] + 2 * u * t * p[1][k] + t * t * p[2][k]
      : u ** 3 * p[0][k] + 3 * u * u * t * p[1][k] + 3 * u * t * t * p[2][k] + t ** 3 * p[3][k];
  };
  return Array.from({ length: n + 1 }, (_, i) => [at(0, i / n), at(1, i / n)]);
}

/** Points of one flowing line through all the given points (Catmull-Rom). */
export function flow(pts, n = 8, closed = false) {
  const at = (i) => (closed ? pts[(i + pts.length) % pts.length] : pts[Math.max(0, Math.min(pts.length - 1, i))]);
  const out = [], last = closed ? pts.length : pts.length - 1;
  for (let i = 0; i < last; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let k = 0; k < n; k++) {
      const t = k / n;
      out.push([0, 1].map((q) => 0.5 * (2 * b[q] + (c[q] - a[q]) * t + (2 * a[q] - 5 * b[q] + 4 * c[q] - d[q]) * t * t
        + (3 * b[q] - a[q] - 3 * c[q] + d[q]) * t ** 3)));
    }
  }
  if (!closed) out.push(pts[pts.length - 1]);
  return out;
}

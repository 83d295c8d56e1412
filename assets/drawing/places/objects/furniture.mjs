// Tables, chairs, shelves, cupboards and beds, seen from the front with a little of their depth.
// They know nothing of who uses them. Own work of the project.
import { box, chance, corners, disc, flat, flow, line, oval, rounded, roundCorners, shape } from '../ink.mjs';
import { C, mix } from '../palette.mjs';

const darker = (c, s = 0.25) => mix(c, C.walnut, s);
const lighter = (c, s = 0.25) => mix(c, '#fff6e0', s);

/** A soft shadow of a rectangle on the wall, to the lower right. */
export const wallShadow = (x, y, w, h, d = 18) => flat(corners(x + d, y + d, w, h), C.walnut, 0.16);

/** The near table top that closes a picture at the bottom; `y` is its far edge. */
export function nearTable(y, colour, { left = 120, right = 1800, grain = true, edge = 1010 } = {}) {
  const spread = (edge - y) * 0.42, dark = darker(colour, 0.34);
  let out = flat([[left - 40, y + 30], [right + 40, y + 30], [right + spread + 90, 1080], [left - spread - 90, 1080]], C.walnut, 0.22);
  out += flat([[left - spread, edge], [right + spread, edge], [right + spread, 1100], [left - spread, 1100]], dark) + shape([[left, y], [right, y], [right + spread, edge], [left - spread, edge]], colour, 6.5);
  out += flat([[left + 60, y + 12], [left + 760, y + 12], [left + 520, edge - 10], [left - spread + 90, edge - 10]], '#fff6e0', 0.16);
  if (grain) for (const [t, a, b] of [[0.16, 0.06, 0.4], [0.34, 0.5, 0.93], [0.52, 0.1, 0.62], [0.72, 0.36, 0.97], [0.88, 0.04, 0.5]]) {
    const yy = y + (edge - y) * t, lx = left - spread * t, w = right - left + 2 * spread * t;
    out += line([[lx + w * a, yy], [lx + w * b, yy + 2]], 5, darker(colour, 0.2), 4);
  }
  return out + line([[left - spread, edge], [right + spread, edge]], 6.5) + line([[left - spread, edge], [left - spread, 1100]], 6.5) + line([[right + spread, edge], [right + spread, 1100]], 6.5);
}

/** A table further back: top, apron and two legs. */
export const table = (x, y, w, h, colour) =>
  box(x + 34, y + 22, 24, h - 22, darker(colour)) + box(x + w - 58, y + 22, 24, h - 22, darker(colour)) + box(x + 22, y + 16, w - 44, 34, darker(colour, 0.15)) + rounded(x, y, w, 26, 8, colour);

/** A kitchen or office chair seen from the front; (x, y) is the top left of its back. */
export function chair(x, y, w, h, colour, seat = colour) {
  const by = y + h * 0.36, sy = y + h * 0.52;
  return line([[x + 14, sy], [x + 6, y + h]], 13, darker(colour)) + line([[x + w - 14, sy], [x + w - 6, y + h]], 13, darker(colour))
    + box(x + 6, y + 10, 18, sy - y, colour) + box(x + w - 24, y + 10, 18, sy - y, colour) + rounded(x, y, w, h * 0.17, 16, colour) + rounded(x + 14, by - h * 0.1, w - 28, h * 0.1, 8, colour) + rounded(x - 6, sy, w + 12, h * 0.12, 16, seat);
}

/** A waiting-room chair: shell on thin legs. */
export const shellChair = (x, y, w, h, colour) =>
  line([[x + 26, y + h * 0.6], [x + 10, y + h]], 9, C.slate) + line([[x + w - 26, y + h * 0.6], [x + w - 10, y + h]], 9, C.slate)
  + rounded(x, y, w, h * 0.56, 34, colour) + flat(roundCorners(x + w * 0.62, y + 14, w * 0.28, h * 0.46, 24), darker(colour), 0.35) + rounded(x - 8, y + h * 0.52, w + 16, h * 0.16, 24, lighter(colour, 0.12));

/** The back of a wooden chair close by, seen from behind; it closes a picture at the bottom. */
export const chairBack = (x, y, w, colour) =>
  line([[x + 26, y + 70], [x + 22, 1100]], 34) + line([[x + w - 26, y + 70], [x + w - 22, 1100]], 34) + line([[x + 26, y + 70], [x + 22, 1100]], 21, C.wood) + line([[x + w - 26, y + 70], [x + w - 22, 1100]], 21, C.wood)
  + rounded(x, y, w, 132, 44, colour, 6.5) + flat(roundCorners(x + 18, y + 16, w - 36, 26, 13), '#fff6e0', 0.22) + rounded(x + w / 2 - 46, y + 46, 92, 30, 15, darker(colour, 0.5), 5)
  + rounded(x + 30, y + 206, w - 60, 60, 24, darker(colour, 0.1), 6);

/** An open shelf case with `rows` boards. */
export function shelfCase(x, y, w, h, rows, colour, inner = darker(colour, 0.42)) {
  let out = wallShadow(x, y, w, h) + box(x, y, w, h, colour, 6);
  const gap = (h - 20) / rows;
  for (let r = 0; r < rows; r++) out += box(x + 18, y + 18 + r * gap, w - 36, gap - 18, inner, 5) + flat(corners(x + 22, y + 21 + r * gap, w - 44, 18), '#2b1f2b', 0.22);
  return out;
}
/** The floor heights of the boards of a shelf case. */
export const boards = (y, h, rows) => Array.from({ length: rows }, (_, r) => y + ((h - 20) / rows) * (r + 1) - 2);

/** A wall board on brackets. */
export const wallBoard = (x, y, w, colour) => wallShadow(x, y, w, 18, 14) + line([[x + 40, y + 18], [x + 40, y + 44]], 8, C.walnut) + line([[x + w - 40, y + 18], [x + w - 40, y + 44]], 8, C.walnut) + rounded(x, y, w, 20, 5, colour);

const bookColours = [C.coral, C.sun, C.teal, C.plum, C.moss, C.ochre, C.blue, C.rose, C.tealSoft];
/** Books on a board whose top is at `foot`, up to width `w`. */
export function books(x, foot, w, tall = 96, from = 0) {
  let at = x, out = '', i = from;
  while (at < x + w - 24) {
    const bw = 24 + Math.round(16 * chance(i, foot, 1)), bh = tall * (0.74 + 0.26 * chance(i, foot, 2)), lean = i % 6 === 5 ? 9 : 0, c = mix(bookColours[i % 9], C.walnut, 0.24);
    out += shape([[at + lean, foot - bh], [at + bw + lean, foot - bh], [at + bw, foot], [at, foot]], c, 5) + flat(corners(at + 5, foot - bh * 0.8, bw - 10, 9), '#fff6e0', 0.6);
    at += bw + 1 + lean;
    i++;
  }
  return out;
}

/** A row of binders, all one size. */
export const binders = (x, foot, n, colours, tall = 118, wide = 44) =>
  Array.from({ length: n }, (_, i) => box(x + i * wide, foot - tall, wide - 2, tall, mix(colours[i % colours.length], C.straw, 0.22), 5) + box(x + i * wide + 9, foot - tall + 16, wide - 20, 34, C.cream, 3.5) + disc(x + i * wide + wide / 2 - 1, foot - 22, 6, '#2b1f2b', 0.7)).join('');

/** A cupboard with doors. */
export function cupboard(x, y, w, h, colour, doors = 2) {
  let out = wallShadow(x, y, w, h) + box(x, y, w, h, colour, 6);
  const dw = (w - 24) / doors;
  for (let i = 0; i < doors; i++) out += rounded(x + 16 + i * dw, y + 18, dw - 8, h - 40, 6, lighter(colour, 0.14), 5) + disc(x + (i % 2 ? 16 + i * dw + 20 : 16 + (i + 1) * dw - 26), y + h * 0.5, 8, '#2b1f2b');
  return out;
}

/** A chest of drawers or filing cabinet. */
export function drawers(x, y, w, h, n, colour) {
  let out = wallShadow(x, y, w, h) + box(x, y, w, h, colour, 6);
  const dh = (h - 18) / n;
  for (let i = 0; i < n; i++) out += rounded(x + 14, y + 14 + i * dh, w - 28, dh - 10, 6, lighter(colour, 0.16), 5) + rounded(x + w / 2 - 34, y + 14 + i * dh + dh * 0.3, 68, 16, 7, darker(colour, 0.5), 4);
  return out;
}

/** The near quilt of a bed that closes a picture at the bottom: two rows of patches with seams. */
export function quilt(y, colour, patches) {
  const edge = flow([[-20, y + 40], [140, y + 18], [300, y + 6], [640, y + 14], [960, y + 20], [1300, y + 12], [1600, y + 2], [1780, y + 16], [1940, y + 38]], 6);
  const seam = (row, x) => y + 66 + row * 128 + 16 * Math.sin(x / 230 + row), at = (col, row) => -90 + col * 300 - row * 22 * (col - 3.4);
  const cell = (c, r) => [[at(c, r * -1), seam(r, at(c, -r))], [at(c + 1, -r), seam(r, at(c + 1, -r))], [at(c + 1, -r - 1), seam(r + 1, at(c + 1, -r - 1))], [at(c, -r - 1), seam(r + 1, at(c, -r - 1))]];
  let out = flat([...edge, [1940, 1080], [-20, 1080]], colour);
  patches.forEach((tint, i) => {
    const p = cell(i % 7, Math.floor(i / 7)), mid = [0, 1].map((k) => (p[0][k] + p[1][k] + p[2][k] + p[3][k]) / 4), motif = mix(tint, '#fff6e0', 0.3);
    out += shape(p, tint, 5, mix(colour, '#2b1f2b', 0.55));
    out += i % 3 ? [-46, 0, 46].map((d) => flat(roundCorners(mid[0] + d - 60, mid[1] - 5, 28, 10, 5), motif, 0.7)).join('') : disc(mid[0], mid[1], 20, motif, 0.6) + disc(mid[0], mid[1], 9, tint);
  });
  return out + flat([...edge, ...[...edge].reverse().map(([a, b]) => [a, b + 40])], mix(colour, '#fff6e0', 0.5)) + line(edge.map(([a, b]) => [a, b + 40]), 5, mix(colour, '#2b1f2b', 0.5)) + line(edge, 6.5);
}

/** A round rug or table top seen from the side. */
export const roundTop = (cx, cy, rx, ry, colour, thick = 26) =>
  `<ellipse cx="${cx}" cy="${cy + thick}" rx="${rx}" ry="${ry}" fill="${darker(colour, 0.35)}"/>` + line([[cx - rx, cy], [cx - rx, cy + thick]], 6) + line([[cx + rx, cy], [cx + rx, cy + thick]], 6)
  + oval(cx, cy, rx, ry, colour, 6.5) + `<ellipse cx="${cx - rx * 0.2}" cy="${cy - ry * 0.1}" rx="${rx * 0.62}" ry="${ry * 0.5}" fill="#fff6e0" opacity=".14"/>`;

/** A low sideboard on slender legs, with sliding doors and one open bay. */
export function sideboard(x, y, w, foot, colour) {
  const h = (foot - y) * 0.62, bay = w * 0.26, at = x + w - bay - 18;
  return line([[x + 40, y + h], [x + 26, foot]], 13, darker(colour, 0.6)) + line([[x + w - 40, y + h], [x + w - 26, foot]], 13, darker(colour, 0.6)) + box(x, y + 8, w, h, colour, 6) + rounded(x + 16, y + 40, (w - bay - 44) / 2, h - 48, 6, lighter(colour, 0.16), 5) + rounded(x + 22 + (w - bay - 44) / 2, y + 40, (w - bay - 44) / 2, h - 48, 6, lighter(colour, 0.1), 5)
    + [0.42, 0.58].map((t) => oval(x + 18 + (w - bay - 40) * t, y + h * 0.58, 9, 14, darker(colour, 0.6), 4.5)).join('') + box(at, y + 40, bay, h - 48, darker(colour, 0.5), 5) + rounded(x - 10, y, w + 20, 26, 8, lighter(colour, 0.1), 6);
}

/** A counter of upright slats with a pale top. */
export function slatCounter(x, y, w, foot, colour, top) {
  let out = box(x + 10, y + 20, w - 20, foot - y - 20, colour, 6) + flat(corners(x + 14, y + 24, w - 28, 22), C.walnut, 0.28);
  for (let a = x + 40; a < x + w - 24; a += 34) out += line([[a, y + 30], [a, foot - 6]], 5, darker(colour, 0.34));
  return out + rounded(x - 12, y, w + 24, 30, 10, top, 6);
}

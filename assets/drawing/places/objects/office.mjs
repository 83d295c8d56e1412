// Things of an office: screens, keyboards, papers, folders, phones, boards, coffee, keys, number display.
// No letters and no digits: marks only. They know nothing of whose office it is. Own work of the project.
import { arc, box, chance, contact, corners, curve, disc, flat, flow, line, oval, pool, rounded, roundCorners, shape } from '../ink.mjs';
import { C, mix } from '../palette.mjs';
import { wallShadow } from './furniture.mjs';

/** A computer screen from the front with calm blocks on it; y is its foot. */
export function screen(x, y, w, h, { back = false, tone = C.sky } = {}) {
  const foot = contact(x + w / 2, y + 2, w * 0.6) + rounded(x + w * 0.3, y - 12, w * 0.4, 14, 6, C.slate) + box(x + w * 0.45, y - 46, w * 0.1, 36, C.slate, 5);
  const body = rounded(x, y - h - 40, w, h, 12, C.slate, 6);
  if (back) return foot + body + flat(roundCorners(x + 10, y - h - 30, w - 20, h * 0.4, 8), '#ffffff', 0.1) + disc(x + w / 2, y - h * 0.5 - 40, 13, C.steel, 0.8);
  const sx = x + 14, sy = y - h - 26, sw = w - 28, sh = h - 28;
  let out = foot + body + flat(corners(sx, sy, sw, sh), mix(tone, '#ffffff', 0.55)) + flat(corners(sx, sy, sw, sh * 0.16), tone);
  for (let i = 0; i < 3; i++) out += flat(roundCorners(sx + 12, sy + sh * (0.26 + i * 0.24), sw * (0.5 - 0.08 * (i % 2)), sh * 0.11, 5), mix(tone, C.blue, 0.4), 0.7);
  return out + flat(roundCorners(sx + sw * 0.66, sy + sh * 0.28, sw * 0.26, sh * 0.5, 6), C.sun, 0.8);
}

/** A keyboard lying on a table. */
export const keyboard = (x, y, w) => shape([[x + 12, y], [x + w - 12, y], [x + w, y + 40], [x, y + 40]], C.steelPale) + [12, 24].map((d) => line([[x + 24, y + d], [x + w - 24, y + d]], 5, C.steel)).join('');

/** A stack of papers lying on a table. */
export function papers(x, y, w, n = 3, colour = C.white) {
  let out = flat([[x + 50, y + 10], [x + w + 22, y + 14], [x + w - 10, y + 78 + n * 9], [x + 12, y + 72 + n * 9]], C.walnut, 0.22);
  for (let i = n - 1; i >= 0; i--) { const d = i * 9, s = i % 2 ? 12 : 0; out += shape([[x + 40 + s, y + d], [x + w + s, y + d + 4], [x + w - 34 + s, y + 66 + d], [x + s, y + 60 + d]], i ? mix(colour, C.sand, 0.35) : colour, 5); }
  for (const t of [0.28, 0.5, 0.72]) out += line([[x + 52 - 26 * t, y + 66 * t], [x + w * (0.86 - 0.16 * (t * 4 % 2)) - 26 * t, y + 66 * t + 3]], 4.5, '#c9b396');
  return out;
}

/** A closed folder lying on a table. */
export const folder = (x, y, w, colour) => flat([[x + 52, y + 10], [x + w + 12, y + 10], [x + w - 24, y + 90], [x + 12, y + 90]], C.walnut, 0.22) + shape([[x + 40, y], [x + w, y], [x + w - 36, y + 78], [x, y + 78]], colour) + flat([[x + 34, y + 12], [x + w - 8, y + 12], [x + w - 12, y + 20], [x + 30, y + 20]], '#fff6e0', 0.5) + shape([[x + w * 0.4, y + 28], [x + w * 0.72, y + 28], [x + w * 0.7, y + 50], [x + w * 0.38, y + 50]], C.white, 4.5);

/** An envelope lying on a table. */
export const envelope = (x, y, w, colour = C.white) => {
  const p = [[x + 26, y], [x + w, y + 6], [x + w - 30, y + 92], [x, y + 84]];
  return flat(p.map(([a, b]) => [a + 11, b + 12]), C.walnut, 0.22) + shape(p, colour) + line([p[0], [x + w * 0.5, y + 52], p[1]], 5) + disc(x + w * 0.5, y + 52, 11, C.coral);
};

/** A telephone with its receiver; y is the table. */
export const phone = (x, y, k, colour = C.slate) => contact(x, y, 120 * k) + shape([[x - 60 * k, y], [x - 46 * k, y - 44 * k], [x + 46 * k, y - 44 * k], [x + 60 * k, y]], colour) + line(arc(x, y - 40 * k, 56 * k, 30 * k, 195, 345, 10), 22 * k) + line(arc(x, y - 40 * k, 56 * k, 30 * k, 197, 343, 10), 13 * k, mix(colour, '#fff6e0', 0.25)) + [-20, 0, 20].map((d) => disc(x + d * k, y - 16 * k, 5 * k, C.cream)).join('');

/** A mug; y is the table. */
export const mug = (x, y, k, colour, steam = false) => contact(x, y, 70 * k) + line(arc(x + 34 * k, y - 36 * k, 20 * k, 20 * k, -90, 95, 9), 9 * k) + shape([[x - 34 * k, y - 70 * k], [x + 34 * k, y - 70 * k], [x + 30 * k, y - 4 * k], [x + 20 * k, y + 2 * k], [x - 20 * k, y + 2 * k], [x - 30 * k, y - 4 * k]], colour) + `<ellipse cx="${x}" cy="${y - 69 * k}" rx="${33 * k}" ry="${9 * k}" fill="${mix(colour, C.walnut, 0.55)}"/>` + line(arc(x, y - 69 * k, 33 * k, 9 * k, 20, 385, 20), 5)
  + (steam ? [-12, 12].map((d) => line(flow([[x + d * k, y - 92 * k], [x + (d + 10) * k, y - 112 * k], [x + (d - 6) * k, y - 134 * k], [x + (d + 4) * k, y - 156 * k]], 5), 6, '#fffaf0')).join('') : '');

/** A box of paper handkerchiefs; y is the table. */
export const tissues = (x, y, k, colour = C.tealSoft) => contact(x, y, 156 * k) + shape(flow([[x - 30 * k, y - 60 * k], [x - 34 * k, y - 96 * k], [x - 6 * k, y - 88 * k], [x + 14 * k, y - 116 * k], [x + 34 * k, y - 92 * k], [x + 26 * k, y - 60 * k]], 5), C.white) + shape([[x - 72 * k, y - 66 * k], [x + 72 * k, y - 66 * k], [x + 76 * k, y], [x - 76 * k, y]], colour) + flat([[x - 66 * k, y - 40 * k], [x + 68 * k, y - 40 * k], [x + 68 * k, y - 28 * k], [x - 68 * k, y - 28 * k]], '#fff6e0', 0.5);

/** A bowl with apples and pears; y is the table. */
export const fruitBowl = (x, y, k) => contact(x, y, 150 * k) + [[-52, -74, C.coral], [4, -86, C.sun], [54, -72, C.mossSoft], [-24, -62, C.sun], [30, -58, C.coral]].map(([a, b, c]) => oval(x + a * k, y + b * k, 32 * k, 31 * k, c) + flat(arc(x + a * k - 6 * k, y + b * k - 8 * k, 12 * k, 10 * k, 0, 360, 10), '#fff6e0', 0.4)).join('') + line([[x + 6 * k, y - 112 * k], [x + 14 * k, y - 128 * k]], 6, C.walnut)
  + shape([[x - 116 * k, y - 56 * k], [x + 116 * k, y - 56 * k], ...curve([[x + 116 * k, y - 56 * k], [x + 96 * k, y - 6 * k], [x + 44 * k, y]], 7), ...curve([[x - 44 * k, y], [x - 96 * k, y - 6 * k], [x - 116 * k, y - 56 * k]], 7)], C.teal, 6) + flat([[x - 100 * k, y - 46 * k], [x + 100 * k, y - 46 * k], [x + 94 * k, y - 34 * k], [x - 94 * k, y - 34 * k]], '#fff6e0', 0.4);

/** A spray bottle and a folded cloth; y is the table. */
export const cleaning = (x, y, k) => contact(x, y, 74 * k) + flat([[x + 72 * k, y - 18 * k], [x + 222 * k, y - 14 * k], [x + 226 * k, y + 20 * k], [x + 68 * k, y + 16 * k]], C.walnut, 0.22) + shape([[x + 60 * k, y - 30 * k], [x + 210 * k, y - 26 * k], [x + 214 * k, y + 10 * k], [x + 56 * k, y + 6 * k]], C.sun) + line([[x + 64 * k, y - 12 * k], [x + 206 * k, y - 9 * k]], 5, C.ochre)
  + shape([[x - 36 * k, y - 92 * k], [x - 14 * k, y - 126 * k], [x + 14 * k, y - 126 * k], [x + 36 * k, y - 92 * k], [x + 34 * k, y], [x - 34 * k, y]], C.tealSoft) + flat(roundCorners(x - 22 * k, y - 74 * k, 44 * k, 48 * k, 6), C.cream, 0.8) + rounded(x - 15 * k, y - 146 * k, 30 * k, 24 * k, 5, C.coral) + shape([[x - 52 * k, y - 176 * k], [x + 24 * k, y - 176 * k], [x + 34 * k, y - 146 * k], [x - 50 * k, y - 152 * k]], C.coral) + line([[x - 20 * k, y - 148 * k], [x - 34 * k, y - 124 * k]], 8);

/** A pot with pens; y is the table. */
export const pens = (x, y, k, colour = C.plum) => contact(x, y, 54 * k) + [[-16, 12, C.sun], [0, 4, C.teal], [14, -10, C.coral]].map(([d, l, c]) => line([[x + d * 0.5 * k, y - 40 * k], [x + (d + l * 0.3) * k, y - (104 + l) * k]], 9 * k) + line([[x + d * 0.5 * k, y - 40 * k], [x + (d + l * 0.3) * k, y - (103 + l) * k]], 4.5 * k, c)).join('') + shape([[x - 28 * k, y - 62 * k], [x + 28 * k, y - 62 * k], [x + 24 * k, y], [x - 24 * k, y]], colour);

/** A round wall clock without digits. */
export const clock = (x, y, r, hour = 10, minute = 10) => {
  const hand = (turn, len, w, c) => { const a = (turn * 2 - 0.5) * Math.PI; return line([[x, y], [x + len * Math.cos(a), y + len * Math.sin(a)]], w, c); };
  return pool(x + 12, y + 14, r, r, C.walnut, 0.16) + oval(x, y, r, r, C.white, 6.5) + [0, 90, 180, 270].map((d) => { const a = (d * Math.PI) / 180; return line([[x + r * 0.78 * Math.cos(a), y + r * 0.78 * Math.sin(a)], [x + r * 0.88 * Math.cos(a), y + r * 0.88 * Math.sin(a)]], 5); }).join('') + hand((hour + minute / 60) / 12, r * 0.46, 8) + hand(minute / 60, r * 0.66, 6) + disc(x, y, 6, C.coral);
};

/** A framed picture; `inside` draws into (x, y, w, h). */
export const framed = (x, y, w, h, colour, inside) => wallShadow(x, y, w, h, 14) + box(x, y, w, h, colour, 6) + box(x + 18, y + 18, w - 36, h - 36, C.white, 5) + inside(x + 22, y + 22, w - 44, h - 44);

/** A notice board with pinned papers. */
export function noticeBoard(x, y, w, h, notes) {
  return wallShadow(x, y, w, h, 14) + box(x, y, w, h, C.straw, 6.5) + flat(corners(x + 12, y + 12, w - 24, h - 24), mix(C.straw, C.wood, 0.4)) + notes.map(([dx, dy, nw, nh, c], i) => { const t = (chance(dx, dy) - 0.5) * 10; return shape([[x + dx, y + dy + t], [x + dx + nw, y + dy], [x + dx + nw + 2, y + dy + nh], [x + dx + 2, y + dy + nh + t]], c, 5) + [0.4, 0.58, 0.76].slice(0, nh > 70 ? 3 : 1).map((q) => line([[x + dx + nw * 0.18, y + dy + nh * q], [x + dx + nw * (0.8 - 0.2 * (i % 2)), y + dy + nh * q]], 4.5, mix(c, C.walnut, 0.4))).join('') + disc(x + dx + nw / 2, y + dy + 9, 8, i % 2 ? C.coral : C.teal); }).join('');
}

/** A planning wall: a grid with coloured cards. */
export function planningWall(x, y, w, h, cols, rows) {
  const cards = [C.coral, C.sun, C.tealSoft, C.moss, C.rose, C.ochre];
  let out = wallShadow(x, y, w, h, 16) + rounded(x, y, w, h, 10, C.white, 6.5) + flat(corners(x + 12, y + 12, w - 24, (h - 24) / (rows + 0.6) * 0.6), C.tealPale);
  const cw = (w - 24) / cols, rh = (h - 24) / (rows + 0.6), y0 = y + 12 + rh * 0.6;
  for (let i = 1; i < cols; i++) out += line([[x + 12 + i * cw, y + 16], [x + 12 + i * cw, y + h - 14]], 4, '#cbbda8', 1);
  for (let r = 0; r < rows; r++) {
    out += line([[x + 14, y0 + r * rh], [x + w - 14, y0 + r * rh]], 4, '#cbbda8', 1);
    for (let c = 0; c < cols; c++) { const q = chance(c, r, 5); if (q > 0.34) out += flat(roundCorners(x + 22 + c * cw, y0 + r * rh + 9, (cw - 20) * (q > 0.8 && c < cols - 1 ? 2.05 : 1), rh - 18, 6), cards[Math.floor(q * 60) % 6]); if (q > 0.8) c++; }
  }
  return out;
}

/** A board with keys on hooks, each with a coloured tag. */
export function keyBoard(x, y, w, h, cols, rows) {
  let out = wallShadow(x, y, w, h, 16) + rounded(x, y, w, h, 12, C.straw, 6.5) + flat(roundCorners(x + 14, y + 14, w - 28, h - 28, 8), C.wood, 0.5);
  const tags = [C.coral, C.teal, C.sun, C.plum, C.moss, C.sky], cw = (w - 40) / cols, rh = (h - 36) / rows;
  for (let r = 0; r < rows; r++) for (let c = 0; c < cols; c++) {
    const kx = x + 20 + cw * (c + 0.5), ky = y + 30 + rh * r;
    out += line([[kx, ky - 4], [kx, ky + 8]], 8);
    if (chance(c, r, 9) < 0.2) continue;
    out += line(arc(kx, ky + 18, 10, 10, 0, 350, 12), 5, C.slate) + line([[kx - 5, ky + 28], [kx - 12, ky + 66]], 8) + line([[kx - 5, ky + 28], [kx - 12, ky + 65]], 4, C.sun) + line([[kx - 11, ky + 60], [kx - 1, ky + 62]], 6) + shape([[kx + 4, ky + 28], [kx + 20, ky + 32], [kx + 18, ky + 62], [kx + 2, ky + 60]], tags[(c * 2 + r * 3) % 6], 4.5);
  }
  return out;
}

/** A coffee machine with its jug; y is the table. */
export const coffeeMachine = (x, y, k) => rounded(x, y - 170 * k, 130 * k, 50 * k, 12, C.coral) + box(x + 90 * k, y - 130 * k, 40 * k, 120 * k, C.coral) + rounded(x - 4 * k, y - 20 * k, 138 * k, 20 * k, 8, C.slate) + shape([[x + 16 * k, y - 86 * k], [x + 72 * k, y - 86 * k], [x + 82 * k, y - 22 * k], [x + 6 * k, y - 22 * k]], '#dcebea') + flat([[x + 11 * k, y - 56 * k], [x + 77 * k, y - 56 * k], [x + 81 * k, y - 24 * k], [x + 8 * k, y - 24 * k]], C.walnut) + line([[x + 16 * k, y - 86 * k], [x + 72 * k, y - 86 * k]], 9) + disc(x + 110 * k, y - 146 * k, 8 * k, C.sun);

/** A number display with lit bars, no digits. */
export const display = (x, y, w, h) => wallShadow(x, y, w, h, 12) + line([[x + w / 2, -20], [x + w / 2, y]], 9, C.slate) + rounded(x, y, w, h, 14, C.slate, 6.5) + flat(roundCorners(x + 18, y + 18, w - 36, h - 36, 8), '#2c3140') + [0, 1, 2].map((i) => flat(roundCorners(x + 38 + i * (w - 66) / 3, y + 38, (w - 66) / 3 - 22, h - 76, 8), i === 2 ? C.sun : C.coralSoft)).join('');

/** A rack with leaflets. */
export function leaflets(x, y, w, rows) {
  const colours = [C.coral, C.tealSoft, C.sun, C.rose, C.mossSoft, C.plum], cw = (w - 24) / 3;
  let out = wallShadow(x, y, w, rows * 108 + 20, 14) + rounded(x, y, w, rows * 108 + 20, 10, C.woodDark, 6);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < 3; c++) { const k = colours[(r * 2 + c) % 6], lx = x + 16 + c * cw, ly = y + 18 + r * 108; out += box(lx, ly, cw - 8, 84, k, 5) + disc(lx + cw / 2 - 4, ly + 30, 13, C.cream, 0.85); }
    out += rounded(x + 6, y + 76 + r * 108, w - 12, 34, 6, C.wood, 5);
  }
  return out;
}
/** A wavy hill and sun for a frame. */
export const smallLandscape = (x, y, w, h) => flat(corners(x, y, w, h), '#cfe5ea') + disc(x + w * 0.72, y + h * 0.3, w * 0.11, C.sun) + flat([[x, y + h], [x, y + h * 0.62], ...curve([[x, y + h * 0.62], [x + w * 0.4, y + h * 0.36], [x + w, y + h * 0.7]], 10), [x + w, y + h]], C.mossSoft) + flat([[x, y + h], ...curve([[x, y + h * 0.8], [x + w * 0.6, y + h * 0.62], [x + w, y + h * 0.86]], 10), [x + w, y + h]], C.moss);

/** A whiteboard with a sketch in three colours and a few notes. */
export function whiteboard(x, y, w, h) {
  const q = (pts) => pts.map(([a, b]) => [x + w * a, y + h * b]);
  return wallShadow(x, y, w, h, 14) + rounded(x, y, w, h, 10, C.white, 6) + flat(q([[0.5, 0.05], [0.66, 0.05], [0.36, 0.95], [0.2, 0.95]]), '#dfeaea', 0.6) + line(flow(q([[0.12, 0.66], [0.3, 0.5], [0.46, 0.58], [0.62, 0.3]]), 6), 6, C.teal) + line(q([[0.1, 0.76], [0.64, 0.76]]), 5, C.slate) + line(q([[0.1, 0.24], [0.1, 0.76]]), 5, C.slate)
    + [[0.74, 0.16, C.sun], [0.74, 0.42, C.rose], [0.74, 0.68, C.tealSoft]].map(([a, b, c]) => flat(corners(x + w * a, y + h * b, w * 0.18, h * 0.19), c) + line(q([[a + 0.03, b + 0.1], [a + 0.13, b + 0.1]]), 3.5, mix(c, C.walnut, 0.4))).join('') + rounded(x + 16, y + h - 4, w - 32, 16, 5, C.steel, 4.5) + rounded(x + w * 0.2, y + h - 16, 50, 13, 5, C.coral, 4) + rounded(x + w * 0.42, y + h - 15, 50, 12, 5, C.blue, 4);
}

/** An office chair from behind; (x, y) is the top left of its back. */
export const officeChair = (x, y, w, h, colour) => line([[x + w / 2, y + h * 0.5], [x + w / 2, y + h - 30]], 16, C.slate) + line([[x + 6, y + h], [x + w / 2, y + h - 34], [x + w - 6, y + h]], 10, C.slate) + rounded(x, y, w, h * 0.46, 40, colour, 6) + flat(roundCorners(x + 18, y + 16, w - 36, 18, 9), '#fff6e0', 0.22) + rounded(x - 10, y + h * 0.5, w + 20, h * 0.13, 20, mix(colour, C.walnut, 0.2), 6);

/** A panel of felt between desks; y is the desk. */
export const feltPanel = (x, y, w, h, colour) => rounded(x, y - h, w, h, 16, colour, 5.5) + line([[x + 20, y - h + 22], [x + w - 20, y - h + 22]], 4.5, mix(colour, '#fff6e0', 0.4));

/** A photograph in a small standing frame; y is the board. */
export const photo = (x, y, k, colour = C.woodDark) => contact(x - 20 * k, y, 70 * k) + box(x - 40 * k, y - 92 * k, 80 * k, 92 * k, colour, 5) + flat(corners(x - 28 * k, y - 80 * k, 56 * k, 68 * k), '#cfe5ea') + oval(x - 10 * k, y - 44 * k, 12 * k, 13 * k, C.rose, 4) + oval(x + 13 * k, y - 36 * k, 9 * k, 10 * k, '#c99a6e', 4) + flat([[x - 28 * k, y - 12 * k], [x - 22 * k, y - 30 * k], [x + 2 * k, y - 30 * k], [x + 6 * k, y - 12 * k]], C.coral) + flat([[x + 4 * k, y - 12 * k], [x + 6 * k, y - 26 * k], [x + 22 * k, y - 26 * k], [x + 26 * k, y - 12 * k]], C.teal);

/** A rucksack or handbag left on the floor; y is the floor. */
export const bag = (x, y, k, colour) => contact(x - 50 * k, y, 110 * k) + line(arc(x, y - 108 * k, 34 * k, 46 * k, 180, 360, 11), 10 * k) + shape(flow([[x - 60 * k, y - 6], [x - 54 * k, y - 100 * k], [x, y - 116 * k], [x + 54 * k, y - 100 * k], [x + 60 * k, y - 6], [x, y]], 5, true), colour, 5.5) + rounded(x - 32 * k, y - 62 * k, 64 * k, 42 * k, 12, mix(colour, '#fff6e0', 0.22), 5);

/** A print of houses along the water, for framed(). */
export const townPrint = (x, y, w, h) => {
  const q = (pts) => pts.map(([a, b]) => [x + w * a, y + h * b]), foot = 0.76;
  const step = (a, c) => shape(q([[a, foot], [a, 0.5], [a + 0.04, 0.5], [a + 0.04, 0.4], [a + 0.08, 0.4], [a + 0.08, 0.3], [a + 0.12, 0.3], [a + 0.12, 0.4], [a + 0.16, 0.4], [a + 0.16, 0.5], [a + 0.2, 0.5], [a + 0.2, foot]]), c, 3);
  return flat(corners(x, y, w, h), '#dfe9e4') + flat(q([[0, 0.5], [1, 0.5], [1, foot], [0, foot]]), '#f0dcbc') + shape(q([[0.5, foot], [0.5, 0.3], [0.545, 0.06], [0.59, 0.3], [0.59, foot]]), '#b9a6a0', 3) + step(0.08, C.coralSoft) + step(0.29, C.sun) + step(0.64, C.rose) + shape(q([[0.85, foot], [0.85, 0.5], [0.91, 0.38], [0.97, 0.5], [0.97, foot]]), C.brick, 3)
    + flat(q([[0, foot], [1, foot], [1, 1], [0, 1]]), C.tealSoft) + line(q([[0, foot], [1, foot]]), 3.5) + [[0.14, 0.84], [0.4, 0.9], [0.66, 0.84]].map(([a, b]) => line(q([[a, b], [a + 0.14, b]]), 3.5, '#dfe9e4')).join('');
};

/** A lunch box with a flask beside it; y is the table. */
export const lunchBox = (x, y, k, colour = C.teal) => contact(x - 60 * k, y, 140 * k) + rounded(x - 66 * k, y - 52 * k, 96 * k, 52 * k, 12, colour, 5) + rounded(x - 70 * k, y - 62 * k, 104 * k, 18 * k, 8, mix(colour, '#fff6e0', 0.3), 5) + rounded(x + 44 * k, y - 104 * k, 42 * k, 104 * k, 10, C.coral, 5) + rounded(x + 48 * k, y - 132 * k, 34 * k, 32 * k, 8, C.steelPale, 5);

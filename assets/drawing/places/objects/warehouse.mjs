// Things of a warehouse: racks, cartons, pallets, a roll door, a forklift, a walkway. They know nothing of who works there.
// No letters and no digits on boxes. Own work of the project.
import { box, chance, contact, corners, disc, flat, line, oval, rounded, shape } from '../ink.mjs';
import { C, mix } from '../palette.mjs';

const card = ['#d3a26c', '#c9945f', '#dcb07e', '#c48a58'];
/** A cardboard box with its strip of tape; y is its foot. */
export const carton = (x, y, w, h, i = 0) => box(x, y - h, w, h, card[i % 4], 5) + flat(corners(x + w * 0.42, y - h + 3, w * 0.16, h * 0.34), C.cream, 0.55) + (i % 3 ? flat(corners(x + 12, y - 28, Math.min(34, w * 0.3), 16), C.cream, 0.8) : line([[x + 8, y - h * 0.6], [x + w - 8, y - h * 0.6]], 3.5, mix(card[i % 4], C.walnut, 0.5), 1));

/** A wooden pallet; y is the floor. */
export const pallet = (x, y, w) => [0, 0.42, 0.84].map((t) => box(x + w * t, y - 24, w * 0.16, 20, mix(C.straw, C.walnut, 0.3), 4.5)).join('') + rounded(x - 4, y - 38, w + 8, 15, 4, C.straw, 5);

/** A tall rack: posts, beams, and goods on each level; goods that are missing leave a calm gap. */
export function rack(x, y, w, foot, levels, { post = C.blue, beam = C.coral } = {}) {
  let out = flat(corners(x, y, w, foot - y), C.walnut, 0.1);
  const gap = (foot - y) / levels;
  for (let r = 0; r < levels; r++) {
    const at = y + gap * (r + 1) - 18;
    out += pallet(x + 34, at, w - 68);
    for (let i = 0, cx = x + 40; cx < x + w - 90; i++) {
      const cw = 70 + Math.round(44 * chance(cx, r, 2)), ch = Math.min(gap - 92, 64 + Math.round(70 * chance(cx, r, 3)));
      if (cx + cw > x + w - 36) break;
      if (chance(cx, r, 7) > 0.16) out += carton(cx, at - 38, cw, ch, i + r);
      cx += cw + 3;
    }
    out += rounded(x - 6, at, w + 12, 22, 4, beam, 5.5);
  }
  for (const px of [x, x + w - 22]) {
    out += box(px, y - 40, 22, foot - y + 44, post, 5.5);
    for (let a = y; a < foot - 30; a += 62) out += disc(px + 11, a, 4, C.cream, 0.75);
  }
  return out;
}

/** The frame of a roll door around an opening, its slats rolled half up. */
export function rollDoor(x, y, w, h, drop, colour) {
  let out = box(x, y, w, drop, colour, 5.5);
  for (let a = y + 22; a < y + drop - 8; a += 22) out += line([[x + 4, a], [x + w - 4, a]], 3.5, mix(colour, C.walnut, 0.4), 1.2);
  out += box(x - 4, y + drop - 8, w + 8, 16, C.slate, 5) + rounded(x - 34, y - 44, w + 68, 52, 12, C.steel, 5.5);
  for (const px of [x - 26, x + w]) { out += box(px, y, 26, h, C.sun, 5.5); for (let a = y + 40; a < y + h - 30; a += 90) out += flat([[px + 4, a + 26], [px + 22, a], [px + 22, a + 24], [px + 4, a + 50]], C.slate); }
  return out;
}

/** A forklift far off, seen from the side with its fork to the left; (x, y) is the floor under its middle. */
export const forklift = (x, y, k, colour = C.sun) => {
  const q = (pts) => pts.map(([a, b]) => [x + a * k, y + b * k]);
  return contact(x - 100 * k, y, 220 * k) + box(x - 96 * k, y - 230 * k, 14 * k, 222 * k, C.slate, 4.5) + line(q([[-96, -20], [-186, -20]]), 10 * k) + carton(x - 186 * k, y - 26 * k, 86 * k, 70 * k, 1)
    + line(q([[-64, -100], [-40, -226], [70, -226], [84, -100]]), 11 * k) + rounded(x - 52 * k, y - 240 * k, 132 * k, 18 * k, 6, C.slate, 4.5) + shape(q([[-78, -22], [-78, -92], [-34, -104], [-20, -70], [24, -70], [30, -124], [104, -118], [116, -22]]), colour, 5.5) + rounded(x - 4 * k, y - 134 * k, 22 * k, 64 * k, 8, C.plumDark, 4.5) + line(q([[-48, -104], [-30, -142]]), 6)
    + oval(x - 48 * k, y - 24 * k, 28 * k, 27 * k, C.slate, 5) + disc(x - 48 * k, y - 24 * k, 10 * k, C.steel) + oval(x + 74 * k, y - 22 * k, 25 * k, 24 * k, C.slate, 5) + disc(x + 74 * k, y - 22 * k, 9 * k, C.steel);
};

/** Ribs of a sheet-metal wall between two heights, not before the opening [x, y, width, height]. */
export const ribs = (y, foot, colour, [ox, oy, ow]) => Array.from({ length: 25 }, (_, i) => 12 + i * 78).map((x) => flat(corners(x, y, 7, (x > ox - 8 && x < ox + ow ? oy : foot) - y), colour, 0.55)).join('');

/** A walkway painted on the floor, narrowing towards (x, y). */
export const walkway = (x, y, half, foot, halfFoot, colour) => [-1, 1].map((s) => flat([[x + s * half, y], [x + s * (half + 14), y], [x + s * (halfFoot + 40), foot], [x + s * halfFoot, foot]], colour, 0.9)).join('');

/** A pallet truck leaning back with its handle; (x, y) is the floor under its wheel. */
export const palletTruck = (x, y, k, colour = C.coral) => line([[x, y - 30 * k], [x + 60 * k, y - 210 * k]], 13 * k) + line([[x, y - 30 * k], [x + 60 * k, y - 208 * k]], 6, colour) + rounded(x + 34 * k, y - 238 * k, 56 * k, 40 * k, 14, colour, 5) + rounded(x - 170 * k, y - 28 * k, 180 * k, 16 * k, 5, colour, 5) + oval(x, y - 14 * k, 17 * k, 16 * k, C.slate, 5);

/** A hand scanner and a roll of tape on a packing table; y is the table. */
export const tapeRoll = (x, y, k) => contact(x - 40 * k, y, 90 * k) + oval(x, y - 40 * k, 42 * k, 40 * k, C.wood, 5.5) + oval(x, y - 40 * k, 24 * k, 22 * k, C.cream, 5) + flat([[x + 34 * k, y - 60 * k], [x + 92 * k, y - 6 * k], [x + 72 * k, y - 2 * k], [x + 22 * k, y - 44 * k]], C.wood, 0.9);

/** A safety vest on a hook; (x, y) is the hook. */
export const vest = (x, y, k) => {
  const q = (pts) => pts.map(([a, b]) => [x + a * k, y + b * k]);
  return line(q([[0, -8], [0, 16]]), 8) + shape(q([[-20, 14], [-54, 34], [-62, 110], [-58, 226], [58, 226], [62, 110], [54, 34], [20, 14], [0, 58]]), '#f0a63c') + flat(q([[-60, 130], [60, 130], [60, 158], [-60, 158]]), C.cream) + flat(q([[-44, 32], [-22, 22], [-22, 128], [-44, 128]]), C.cream, 0.9) + flat(q([[44, 32], [22, 22], [22, 128], [44, 128]]), C.cream, 0.9) + line(q([[0, 60], [0, 222]]), 4.5);
};
/** A safety helmet on a hook or board; y is its rim. */
export const helmet = (x, y, k, colour = C.cream) => shape([[x - 52 * k, y], ...curveTop(x, y, k), [x + 52 * k, y]], colour) + rounded(x - 64 * k, y - 8 * k, 128 * k, 16 * k, 7, mix(colour, C.walnut, 0.12), 5) + line([[x, y - 54 * k], [x, y - 12 * k]], 8, mix(colour, C.walnut, 0.25));
const curveTop = (x, y, k) => Array.from({ length: 13 }, (_, i) => { const a = Math.PI + (Math.PI * i) / 12; return [x + 52 * k * Math.cos(a), y + 56 * k * Math.sin(a)]; });

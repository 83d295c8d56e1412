// Things of a bakery: shelves of bread, a counter of glass, an oven, baskets, scales. They know nothing of who bakes.
// No letters, no digits. Own work of the project.
import { arc, box, contact, corners, curve, disc, flat, flow, line, oval, pool, rounded, shape } from '../ink.mjs';
import { C, mix } from '../palette.mjs';
import { wallShadow } from './furniture.mjs';

const crust = ['#c98a4e', '#b9763e', '#d79c5e', '#a9683a'];
/** One round or long loaf with its cuts; y is the board. */
export function loaf(x, y, w, h, i = 0) {
  if (i % 4 === 2) return roundLoaf(x, y, w, h);
  const c = crust[i % 4], top = [...curve([[x, y - 4], [x - w * 0.02, y - h * 1.1], [x + w * 0.34, y - h]], 8), ...curve([[x + w * 0.66, y - h], [x + w * 1.02, y - h * 1.1], [x + w, y - 4]], 8)];
  return shape([...top, [x + w * 0.94, y], [x + w * 0.06, y]], c, 5) + flat([...curve([[x + w * 0.1, y - h * 0.5], [x + w * 0.14, y - h * 0.92], [x + w * 0.5, y - h * 0.94]], 6), ...curve([[x + w * 0.5, y - h * 0.8], [x + w * 0.24, y - h * 0.76], [x + w * 0.18, y - h * 0.46]], 6)], '#fff6e0', 0.3)
    + [0.36, 0.56, 0.76].map((t) => line(curve([[x + w * t - 8, y - h * 0.78], [x + w * t + 6, y - h * 0.62], [x + w * t + 2, y - h * 0.36]], 5), 5, mix(c, '#fff0d0', 0.6))).join('');
}

// A round country loaf with a cross cut and flour.
const roundLoaf = (x, y, w, h) => shape([...arc(x + w / 2, y - h * 0.46, w * 0.5, h * 0.5, 150, 390, 18), [x + w * 0.86, y], [x + w * 0.14, y]], crust[3], 5) + pool(x + w * 0.46, y - h * 0.62, w * 0.28, h * 0.2, '#fff0d8', 0.55) + line([[x + w * 0.28, y - h * 0.46], [x + w * 0.72, y - h * 0.62]], 5, '#f3d9ae') + line([[x + w * 0.4, y - h * 0.74], [x + w * 0.6, y - h * 0.32]], 5, '#f3d9ae');

/** Slanted shelves full of bread, some gone by now. */
export function breadShelves(x, y, w, h, rows) {
  const gap = h / rows;
  let out = wallShadow(x, y, w, h) + box(x, y, w, h, C.woodDark, 6);
  for (let r = 0; r < rows; r++) {
    const foot = y + gap * (r + 1) - 16, n = [5, 4, 6, 4][r % 4], step = (w - 40) / n;
    out += flat(corners(x + 14, y + gap * r + 12, w - 28, gap - 24), mix(C.woodDark, C.walnut, 0.6));
    for (let i = 0; i < n; i++) if ((r * 3 + i * 2) % 7 !== 6) out += loaf(x + 22 + i * step, foot, step - 10, Math.min(gap - 44, [74, 62, 84, 58][r % 4]), i + r);
    out += rounded(x - 8, foot, w + 16, 20, 6, C.wood, 5.5);
  }
  return out;
}

/** A counter with a glass front and trays of tarts and rolls; y is its top. */
export function glassCounter(x, y, w, foot) {
  let out = box(x, y + 20, w, foot - y - 20, C.cream, 6) + flat(corners(x + 20, y + 34, w - 40, 118), '#d6e6e4') + pool(x + w / 2, y + 150, w * 0.42, 10, C.walnut, 0.2);
  const n = Math.floor((w - 80) / 78);
  for (let i = 0; i < n; i++) { const cx = x + 72 + i * 78, c = [C.coral, C.sun, C.plum, C.rose][i % 4]; out += shape([[cx - 30, 144], [cx + 30, 144], [cx + 22, 112], [cx - 22, 112]].map(([a, b]) => [a, y + b - 2]), crust[i % 4], 4.5) + oval(cx, y + 108, 26, 10, c, 4.5) + disc(cx, y + 100, 7, i % 2 ? C.coral : C.cream); }
  return out + line([[x + 20, y + 150], [x + w - 20, y + 150]], 7, C.steel) + flat([[x + w * 0.2, y + 150], [x + w * 0.32, y + 34], [x + w * 0.42, y + 34], [x + w * 0.3, y + 150]], '#ffffff', 0.4) + line([[x + 20, y + 34], [x + 20, y + 150]], 5) + line([[x + w - 20, y + 34], [x + w - 20, y + 150]], 5) + rounded(x - 14, y, w + 28, 30, 10, C.wood, 6);
}

/** A baker's oven with two doors of glass, warm inside. */
export function oven(x, y, w, h) {
  let out = wallShadow(x, y, w, h) + rounded(x, y, w, h, 14, C.steelPale, 6) + flat(corners(x + 14, y + 14, w - 28, 40), C.steel) + [0.2, 0.34, 0.48].map((t) => disc(x + w * t, y + 34, 10, C.slate)).join('') + disc(x + w * 0.78, y + 34, 10, C.coral);
  for (const [i, t] of [0.16, 0.56].entries()) { const oy = y + h * t, oh = h * 0.34; out += rounded(x + 22, oy, w - 44, oh, 12, C.slate, 5.5) + rounded(x + 40, oy + 26, w - 80, oh - 48, 8, '#7a3f34', 4.5) + pool(x + w / 2, oy + oh - 40, (w - 110) / 2, 16, '#f0a050', 0.55) + (i ? '' : loaf(x + 64, oy + oh - 26, 70, 44, 1) + loaf(x + 146, oy + oh - 26, 70, 44, 2)) + line([[x + 50, oy + 12], [x + w - 50, oy + 12]], 9, C.steel); }
  return out;
}

/** A basket of rolls; y is the table. */
export const breadBasket = (x, y, k) => contact(x - 90 * k, y, 190 * k) + [[-70, -46], [-24, -58], [26, -56], [70, -44], [-2, -80], [44, -78], [-46, -76]].map(([a, b], i) => oval(x + a * k, y + b * k, 36 * k, 26 * k, crust[i % 4], 5) + line([[x + (a - 14) * k, y + (b - 6) * k], [x + (a + 14) * k, y + (b - 9) * k]], 4.5, mix(crust[i % 4], '#fff0d0', 0.6))).join('') + shape([[x - 116 * k, y - 42 * k], [x + 116 * k, y - 42 * k], [x + 92 * k, y], [x - 92 * k, y]], C.straw, 6) + [0.3, 0.62].map((t) => line([[x - (116 - 24 * t) * k, y - 42 * k * (1 - t)], [x + (116 - 24 * t) * k, y - 42 * k * (1 - t)]], 4.5, C.wood)).join('');

/** Kitchen scales with a dish; y is the table. */
export const scales = (x, y, k) => contact(x - 60 * k, y, 130 * k) + shape([[x - 62 * k, y], [x - 44 * k, y - 78 * k], [x + 44 * k, y - 78 * k], [x + 62 * k, y]], C.coral, 6) + oval(x, y - 38 * k, 30 * k, 28 * k, C.cream, 5) + line([[x, y - 38 * k], [x + 14 * k, y - 54 * k]], 6) + line([[x, y - 80 * k], [x, y - 100 * k]], 12, C.slate) + shape([[x - 84 * k, y - 116 * k], [x + 84 * k, y - 116 * k], [x + 56 * k, y - 94 * k], [x - 56 * k, y - 94 * k]], C.steelPale, 5.5);

/** A striped apron on a hook, its ties hanging, flour on its front; (x, y) is the hook. */
export const apron = (x, y, k, colour = C.blue) => {
  const q = (pts) => pts.map(([a, b]) => [x + a * k, y + b * k]), stripe = mix(colour, '#fff6e0', 0.7);
  return line(q([[-12, 0], [12, 0]]), 12) + line(q([[-30, 66], [0, 4], [30, 66]]), 8) + line(q(flow([[-66, 150], [-84, 190], [-76, 250]], 5)), 6) + line(q(flow([[66, 150], [86, 196], [80, 264]], 5)), 6)
    + shape(q([[-34, 64], [34, 64], ...curve([[34, 64], [38, 130], [74, 150]], 6), [80, 320], [-80, 320], ...curve([[-74, 150], [-38, 130], [-34, 64]], 6)]), colour, 5.5) + [-48, -16, 16, 48].map((d) => flat(q([[d - 4, Math.abs(d) > 30 ? 152 : 68], [d + 4, Math.abs(d) > 30 ? 152 : 68], [d + 5, 316], [d - 5, 316]]), stripe)).join('')
    + rounded(x - 44 * k, y + 196 * k, 88 * k, 62 * k, 10, colour, 5) + pool(x + 8 * k, y + 122 * k, 26 * k, 16 * k, '#fffaf0', 0.75) + pool(x - 36 * k, y + 286 * k, 20 * k, 12 * k, '#fffaf0', 0.7);
};

/** A striped awning seen from inside the shop window. */
export const awning = (x, y, w, drop, a, b) => Array.from({ length: Math.round(w / 60) }, (_, i) => { const n = Math.round(w / 60), sw = w / n, ax = x + i * sw; return shape([[ax, y], [ax + sw, y], [ax + sw, y + drop], ...arc(ax + sw / 2, y + drop, sw / 2, 16, 0, 180, 8), [ax, y + drop]], i % 2 ? a : b, 4.5); }).join('');

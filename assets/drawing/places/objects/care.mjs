// Things of a doctor's room: couch, scales, height rule, ring chart, blood-pressure meter, stethoscope, basin, posters.
// No letters and no digits. They know nothing of the person examined. Own work of the project.
import { arc, box, contact, curve, disc, flat, flow, line, oval, rounded, roundCorners, shape } from '../ink.mjs';
import { C, mix } from '../palette.mjs';
import { wallShadow } from './furniture.mjs';

/** An examination couch with a strip of paper, head end to the right. */
export const couch = (x, y, w, h, colour) =>
  box(x + 44, y + 40, 22, h - 40, C.steel) + box(x + w * 0.7, y + 40, 22, h - 40, C.steel) + box(x + 60, y + h * 0.62, w * 0.64, 18, C.steel)
  + shape([[x + w * 0.66, y + 8], [x + w - 60, y - 96], [x + w - 18, y - 78], [x + w * 0.74, y + 40]], colour, 6) + rounded(x, y, w * 0.74, 48, 20, colour, 6)
  + shape([[x + 30, y - 4], [x + w * 0.64, y - 4], [x + w - 80, y - 92], [x + w - 48, y - 92], [x + w * 0.68, y + 12], [x + 30, y + 14]], C.white, 5);

/** Rings with a gap, growing smaller: an eye chart without letters. */
export function ringChart(x, y, w, h) {
  let out = wallShadow(x, y, w, h, 14) + box(x, y, w, h, C.white, 6);
  const rows = [[1, 30, 9], [2, 21, 8], [3, 15, 7], [4, 11, 6]];
  let at = y + 54;
  rows.forEach(([n, r, t], k) => {
    for (let i = 0; i < n; i++) { const cx = x + (w * (i + 1)) / (n + 1), gap = [90, 180, 270, 180, 90, 270][(i * 2 + k) % 6]; out += line(arc(cx, at, r, r, gap + 32, gap + 328, 18), t, '#2b1f2b', 0.6); }
    at += r + (rows[k + 1]?.[1] ?? 0) + 30;
  });
  return out;
}

/** A poster with a heart. */
export function heartPoster(x, y, w, h) {
  const cx = x + w / 2, cy = y + h * 0.44, k = w / 200;
  const half = (s) => curve([[cx, cy - 26 * k], [cx + s * 26 * k, cy - 86 * k], [cx + s * 104 * k, cy - 50 * k], [cx + s * 62 * k, cy + 16 * k]], 9).concat(curve([[cx + s * 62 * k, cy + 16 * k], [cx + s * 36 * k, cy + 50 * k], [cx, cy + 78 * k]], 6).slice(1));
  return wallShadow(x, y, w, h, 14) + box(x, y, w, h, C.white, 6) + shape([...half(1), ...half(-1).reverse().slice(1)], C.coral) + line([[cx - 56 * k, cy], [cx - 24 * k, cy], [cx - 10 * k, cy - 26 * k], [cx + 8 * k, cy + 26 * k], [cx + 20 * k, cy], [cx + 56 * k, cy]], 6, C.cream) + line([[x + 40, y + h - 54], [x + w - 40, y + h - 54]], 6, C.sand) + line([[x + 60, y + h - 34], [x + w - 60, y + h - 34]], 6, C.sand);
}

/** A poster of a spine and back, as a calm curve of discs. */
export function backPoster(x, y, w, h) {
  const q = (pts) => pts.map(([a, b]) => [x + w * a, y + h * b]), spine = curve(q([[0.5, 0.4], [0.47, 0.62], [0.51, 0.86]]), 6);
  const right = [[0.57, 0.3], [0.58, 0.36], [0.8, 0.43], [0.87, 0.58], [0.89, 0.92]], left = right.map(([a, b]) => [1 - a, b]).reverse();
  return wallShadow(x, y, w, h, 14) + box(x, y, w, h, C.tealPale, 6) + shape(q([...right, ...left]), C.rose) + oval(x + w * 0.5, y + h * 0.2, w * 0.14, h * 0.13, C.walnut)
    + line(q([[0.3, 0.62], [0.3, 0.92]]), 5) + line(q([[0.7, 0.62], [0.7, 0.92]]), 5) + spine.map(([a, b]) => rounded(a - 15, b - 7, 30, 14, 6, C.cream, 4.5)).join('');
}

/** A height rule on the wall, with marks only, and a sliding head piece. */
export const heightRule = (x, y, h) => box(x, y, 40, h, C.sun, 5.5) + Array.from({ length: Math.floor(h / 34) }, (_, i) => line([[x + 3, y + 20 + i * 34], [x + (i % 3 ? 17 : 27), y + 20 + i * 34]], 5)).join('') + rounded(x - 10, y + h * 0.3, 100, 22, 6, C.cream, 5.5);

/** A blood-pressure meter with its cuff; y is the table. */
export const bloodPressure = (x, y, k) => contact(x, y, 110 * k) + contact(x + 210 * k, y - 2, 110 * k) + line(flow([[x + 40 * k, y - 30 * k], [x + 96 * k, y - 60 * k], [x + 120 * k, y - 4 * k], [x + 164 * k, y - 22 * k]], 7), 9) + shape(flow([[x + 150 * k, y - 50 * k], [x + 250 * k, y - 62 * k], [x + 268 * k, y - 14 * k], [x + 160 * k, y + 2 * k]], 6, true), C.blue) + rounded(x - 56 * k, y - 84 * k, 110 * k, 88 * k, 14, C.steelPale) + rounded(x - 40 * k, y - 70 * k, 78 * k, 36 * k, 6, C.tealSoft, 5) + disc(x - 26 * k, y - 16 * k, 9 * k, C.coral) + disc(x + 6 * k, y - 16 * k, 9 * k, C.slate);

/** A stethoscope lying on a table. */
export const stethoscope = (x, y, k) => {
  const q = (pts) => pts.map(([a, b]) => [x + a * k, y + b * k]);
  const tube = q(flow([[-110, -30], [-70, 26], [-10, 30], [50, 6], [110, 10], [150, 40]], 7)), fork = q(flow([[-110, 42], [-86, 30], [-70, 26]], 5));
  return line(tube, 17 * k) + line(fork, 17 * k) + line(tube, 8 * k, C.plum) + line(fork, 8 * k, C.plum) + oval(x + 164 * k, y + 44 * k, 28 * k, 18 * k, C.steel, 6) + oval(x + 164 * k, y + 42 * k, 15 * k, 9 * k, C.steelPale, 4.5);
};

/** A wash basin on the wall with a tap, soap and a towel; y is its rim. */
export const basin = (x, y, w) => line([[x + w / 2, y], [x + w / 2, y - 46], [x + w / 2 + 34, y - 52], [x + w / 2 + 36, y - 36]], 12, C.slate) + shape([[x, y], [x + w, y], ...curve([[x + w, y], [x + w * 0.94, y + 92], [x + w * 0.6, y + 96]], 7), ...curve([[x + w * 0.4, y + 96], [x + w * 0.06, y + 92], [x, y]], 7)], C.white, 6) + rounded(x - 10, y - 10, w + 20, 26, 12, C.white, 6) + rounded(x + 16, y - 66, 34, 56, 8, C.sun, 5);

/** A cabinet with glass doors, bottles and boxes; a cross as the only mark. */
export function glassCabinet(x, y, w, h) {
  let out = wallShadow(x, y, w, h) + rounded(x, y, w, h, 10, C.white, 6.5);
  for (let c = 0; c < 2; c++) {
    const gx = x + 18 + c * (w - 24) / 2, gw = (w - 24) / 2 - 12;
    out += box(gx, y + 20, gw, h - 40, '#cfe2e4', 5);
    for (let r = 0; r < 3; r++) {
      const foot = y + 20 + ((h - 40) / 3) * (r + 1) - 6;
      out += line([[gx, foot + 3], [gx + gw, foot + 3]], 5);
      [C.coralSoft, C.tealSoft, C.sun, C.plum].slice(r % 2, 3).forEach((k, i) => { out += rounded(gx + 12 + i * 36, foot - 44 - ((i + r + c) % 3) * 10, 28, 44 + ((i + r + c) % 3) * 10, 6, k, 4.5); });
    }
    out += flat([[gx + 10, y + h - 30], [gx + gw * 0.5, y + 26], [gx + gw * 0.72, y + 26], [gx + gw * 0.3, y + h - 30]], '#ffffff', 0.35);
  }
  return out;
}

/** A first-aid box on the wall. */
export const aidBox = (x, y, k) => wallShadow(x, y, 120 * k, 92 * k, 10) + rounded(x, y, 120 * k, 92 * k, 14, C.moss, 6) + flat(roundCorners(x + 50 * k, y + 20 * k, 20 * k, 54 * k, 4), C.cream) + flat(roundCorners(x + 33 * k, y + 37 * k, 54 * k, 20 * k, 4), C.cream);

/** A folding screen of cloth. */
export const foldingScreen = (x, y, h, colour) => [0, 1, 2].map((i) => { const a = x + i * 96, t = i % 2 ? 14 : 0; return shape([[a, y + t], [a + 96, y + 14 - t], [a + 96, y + h - 14 + t], [a, y + h - t]], i % 2 ? mix(colour, C.walnut, 0.12) : colour, 6) + line([[a + 34, y + 30], [a + 34, y + h - 30]], 5, mix(colour, C.walnut, 0.3)) + line([[a + 66, y + 30], [a + 66, y + h - 30]], 5, mix(colour, C.walnut, 0.3)); }).join('');

/** Bathroom scales or a stool for the couch; y is the floor. */
export const stool = (x, y, w, h, colour) => line([[x + w / 2, y - h], [x + w / 2, y - 30]], 15, C.slate) + line([[x + 4, y], [x + w / 2, y - 34], [x + w - 4, y]], 10, C.slate) + rounded(x, y - h - 22, w, 34, 16, colour, 6);

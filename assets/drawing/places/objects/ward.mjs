// Things of a hospital room: bed, drip stand, curtain on a rail, bed-head panel, armchair. Calm things, nothing that frightens.
// They know nothing of who lies there. Own work of the project.
import { arc, box, contact, corners, curve, disc, flat, flow, line, oval, pool, rounded, shape } from '../ink.mjs';
import { C, mix } from '../palette.mjs';

/** A hospital bed seen from its foot, made up, with a rail down on each side; cx is its middle, y the top of the pillow. */
export function wardBed(cx, y, w, h, blanket) {
  const q = (pts) => pts.map(([a, b]) => [cx + w * a, y + h * b]);
  return pool(cx, y + h, w * 0.6, 18, C.walnut, 0.25) + rounded(cx - w * 0.4, y - 46, w * 0.8, 110, 26, C.straw, 6) + rounded(cx - w * 0.35, y - 30, w * 0.7, 60, 18, mix(C.straw, '#fff6e0', 0.35), 4.5)
    + shape(q([[-0.38, 0.16], [0.38, 0.16], [0.5, 0.62], [-0.5, 0.62]]), C.white, 5.5) + shape(flow(q([[-0.24, 0.2], [-0.29, 0.04], [-0.12, -0.05], [0.1, -0.05], [0.28, 0.03], [0.24, 0.2], [0, 0.23]]), 6, true), C.white, 5.5) + line(q(flow([[-0.12, 0.08], [0, 0.12], [0.13, 0.07]], 5)), 4.5, '#c9b9b0')
    + shape([...q([[-0.43, 0.34]]), ...curve(q([[-0.43, 0.34], [0, 0.28], [0.43, 0.34]]), 9), ...q([[0.53, 0.7], [-0.53, 0.7]])], blanket, 5.5) + flat([...curve(q([[-0.43, 0.34], [0, 0.28], [0.43, 0.34]]), 9), ...curve(q([[0.455, 0.42], [0, 0.37], [-0.455, 0.42]]), 9)], C.white) + line(curve(q([[-0.455, 0.42], [0, 0.37], [0.455, 0.42]]), 9), 5)
    + [-0.22, 0.16].map((a) => line(curve(q([[a, 0.42], [a * 1.2, 0.54], [a * 1.3, 0.66]]), 7), 4.5, mix(blanket, C.walnut, 0.35))).join('')
    + [-1, 1].map((s) => line(q([[s * 0.47, 0.3], [s * 0.56, 0.58]]), 15) + line(q([[s * 0.47, 0.3], [s * 0.56, 0.58]]), 7, C.steel) + line(q([[s * 0.49, 0.42], [s * 0.575, 0.7]]), 11, C.steel)).join('')
    + rounded(cx - w * 0.58, y + h * 0.64, w * 1.16, h * 0.26, 22, C.straw, 6) + rounded(cx - w * 0.5, y + h * 0.69, w, h * 0.15, 12, mix(C.straw, '#fff6e0', 0.35), 4.5) + rounded(cx - w * 0.14, y + h * 0.63, w * 0.28, 18, 8, C.walnut, 4.5);
}

/** A drip stand with one clear bag; (x, y) is its foot. */
export const dripStand = (x, y, h) => line([[x - 54, y], [x, y - 26], [x + 54, y]], 9, C.slate) + line([[x, y - 20], [x, y - h]], 9, C.slate) + line(arc(x, y - h + 14, 40, 30, 190, 350, 9), 7, C.slate) + line([[x + 38, y - h + 8], [x + 38, y - h + 26]], 6, C.slate)
  + shape(flow([[x + 18, y - h + 28], [x + 58, y - h + 28], [x + 64, y - h + 80], [x + 56, y - h + 122], [x + 20, y - h + 122], [x + 12, y - h + 80]], 4, true), '#dff0f1', 5) + flat(flow([[x + 17, y - h + 78], [x + 60, y - h + 74], [x + 54, y - h + 117], [x + 22, y - h + 117]], 3, true), '#a9d5e0', 0.8) + line([[x + 38, y - h + 122], [x + 38, y - h + 150], ...curve([[x + 38, y - h + 150], [x + 30, y - h + 260], [x - 40, y - h + 300]], 8)], 4.5, '#8a9aa0') + rounded(x + 30, y - h + 128, 16, 26, 6, C.steelPale, 4);

/** A curtain hanging from a rail under the ceiling, drawn aside; folds from x to x + w. */
export function railCurtain(x, y, w, drop, colour) {
  const n = Math.round(w / 56), fold = mix(colour, C.walnut, 0.26), hem = Array.from({ length: n * 2 + 1 }, (_, i) => [x + (w * i) / (n * 2), y + drop + (i % 2 ? 12 : 0)]);
  let out = shape([[x, y], [x + w, y], ...flow(hem, 4).reverse()], colour, 5.5);
  for (let i = 0; i < n; i++) out += flat([[x + (i + 0.1) * (w / n), y + 10], [x + (i + 0.4) * (w / n), y + 10], [x + (i + 0.36) * (w / n), y + drop], [x + (i + 0.02) * (w / n), y + drop]], mix(colour, '#fff6e0', 0.4), 0.7) + line(curve([[x + (i + 0.62) * (w / n), y + 8], [x + (i + 0.7) * (w / n), y + drop * 0.5], [x + (i + 0.6) * (w / n), y + drop - 4]], 8), 4.5, fold);
  return out + Array.from({ length: n }, (_, i) => disc(x + (i + 0.5) * (w / n), y - 4, 7, C.slate)).join('');
}
/** The rail itself. */
export const curtainRail = (x, y, w) => line([[x, y], [x + w, y]], 10, C.slate);

/** The panel above a hospital bed: a shelf of light, sockets, a call button on its cord. */
export const bedPanel = (x, y, w) => flat(corners(x + 12, y + 14, w, 46), C.walnut, 0.14) + rounded(x, y, w, 46, 10, C.cream, 5.5) + flat(corners(x + 12, y + 6, w - 24, 9), '#fffdf2') + [0.14, 0.24].map((t) => rounded(x + w * t, y + 18, 22, 18, 5, C.steelPale, 4)).join('') + oval(x + w * 0.84, y + 28, 9, 9, C.coral, 4.5) + line(flow([[x + w * 0.76, y + 40], [x + w * 0.77, y + 96], [x + w * 0.72, y + 128]], 6), 4.5, C.slate) + rounded(x + w * 0.72 - 12, y + 120, 22, 40, 9, C.cream, 4.5) + disc(x + w * 0.72 - 1, y + 134, 6, C.coral);

/** A worn armchair for who comes to visit; (x, y) is the top left of its back. */
export const armchair = (x, y, w, h, colour) => contact(x, y + h, w) + rounded(x + 24, y, w - 48, h * 0.66, 40, colour, 6) + flat(corners(x + 60, y + 36, w - 120, 12), mix(colour, '#fff6e0', 0.5), 0.6) + rounded(x + 20, y + h * 0.5, w - 40, h * 0.26, 22, mix(colour, '#fff6e0', 0.16), 6) + rounded(x - 4, y + h * 0.36, 54, h * 0.54, 24, colour, 6) + rounded(x + w - 50, y + h * 0.36, 54, h * 0.54, 24, colour, 6) + line([[x + 26, y + h * 0.9], [x + 20, y + h]], 13, C.walnut) + line([[x + w - 26, y + h * 0.9], [x + w - 20, y + h]], 13, C.walnut);

/** A jug of water with a glass; y is the table. */
export const waterJug = (x, y, k) => contact(x - 40 * k, y, 130 * k) + line(arc(x + 40 * k, y - 62 * k, 26 * k, 30 * k, -80, 90, 9), 8) + shape([[x - 38 * k, y - 116 * k], [x - 54 * k, y - 122 * k], [x + 38 * k, y - 118 * k], [x + 42 * k, y], [x - 42 * k, y]], '#e3f1f0') + flat([[x - 39 * k, y - 72 * k], [x + 39 * k, y - 72 * k], [x + 40 * k, y - 5], [x - 40 * k, y - 5]], '#b3dbe2', 0.9) + shape([[x + 84 * k, y - 66 * k], [x + 134 * k, y - 66 * k], [x + 128 * k, y], [x + 90 * k, y]], '#e3f1f0', 5) + flat([[x + 88 * k, y - 34 * k], [x + 130 * k, y - 34 * k], [x + 126 * k, y - 4], [x + 92 * k, y - 4]], '#b3dbe2', 0.9);

/** A folded card standing up, with a heart; y is the table. */
export const standingCard = (x, y, k, colour) => shape([[x - 44 * k, y - 96 * k], [x + 34 * k, y - 104 * k], [x + 40 * k, y - 4 * k], [x - 38 * k, y + 4 * k]], colour, 5) + disc(x - 10 * k, y - 58 * k, 13 * k, C.coral) + disc(x + 8 * k, y - 60 * k, 13 * k, C.coral) + flat([[x - 22 * k, y - 54 * k], [x + 20 * k, y - 56 * k], [x, y - 26 * k]], C.coral) + box(x + 40 * k, y - 92 * k, 6, 90 * k, mix(colour, C.walnut, 0.3), 3.5);

// Things of a home: fridge, stove, worktop, tap, bed, vacuum cleaner, bucket, coats, stairs, a child's paintings.
// They know nothing of the people who live there. Own work of the project.
import { arc, box, contact, corners, curve, disc, flat, flow, line, oval, pool, rounded, roundCorners, shape } from '../ink.mjs';
import { C, mix } from '../palette.mjs';
import { wallShadow } from './furniture.mjs';

/** A fridge with a child's drawing and magnets on its door. */
export function fridge(x, y, w, h, colour = C.tealPale) {
  let out = wallShadow(x, y, w, h, 22) + rounded(x, y, w, h, 22, colour, 6.5) + flat(corners(x + w - 34, y + 16, 22, h - 40), mix(colour, C.teal, 0.5), 0.5) + line([[x, y + h * 0.3], [x + w, y + h * 0.3]], 6);
  out += rounded(x + 22, y + h * 0.15, 16, h * 0.1, 8, C.steel, 5) + rounded(x + 22, y + h * 0.34, 16, h * 0.16, 8, C.steel, 5);
  return out;
}

/** A child's drawing: a house, a sun and a hand-holding pair, held by magnets. */
export function childDrawing(x, y, k) {
  const q = (pts) => pts.map(([a, b]) => [x + a * k, y + b * k]);
  let out = shape(q([[0, 4], [150, 0], [154, 118], [3, 122]]), C.white, 5) + disc(x + 124 * k, y + 28 * k, 15 * k, C.sun);
  for (const a of [100, 140, 180, 225]) { const r = (a * Math.PI) / 180; out += line(q([[124 + 20 * Math.cos(r), 28 + 20 * Math.sin(r)], [124 + 30 * Math.cos(r), 28 + 30 * Math.sin(r)]]), 4, C.ochre); }
  out += line(q([[16, 104], [16, 62], [38, 40], [62, 62], [62, 104]]), 5, C.coral) + line(q([[14, 62], [64, 62]]), 5, C.coral) + line(q([[34, 104], [34, 82], [46, 82], [46, 104]]), 4.5, C.blue);
  for (const [dx, h, c] of [[84, 44, C.plum], [112, 30, C.teal]]) out += line(q([[dx, 104], [dx + 3, 104 - h * 0.5], [dx + 6, 104]]), 4.5, c) + line(q([[dx + 3, 104 - h * 0.5], [dx + 3, 104 - h * 0.8]]), 5, c) + oval(x + (dx + 3) * k, y + (104 - h) * k, 8 * k, 8 * k, C.rose, 4, c);
  out += line(q([[90, 78], [106, 82]]), 4.5, C.plum) + line(q([[8, 108], [60, 106], [146, 109]]), 5, C.moss);
  return out + disc(x + 76 * k, y + 6 * k, 9 * k, C.coral);
}

/** A child's painting, held by a magnet: 0 a boat, 1 a fish, 3 a flower, 4 a tower. */
export function smallPainting(x, y, k, i) {
  const q = (pts) => pts.map(([a, b]) => [x + a * k, y + b * k]);
  const fish = shape(q(flow([[30, 66], [64, 40], [104, 64], [128, 44], [126, 88], [104, 70], [64, 92]], 5, true)), C.coralSoft, 4) + disc(x + 54 * k, y + 62 * k, 5 * k, '#2b1f2b');
  const flower = line(q([[76, 108], [76, 60]]), 5, C.moss) + [0, 72, 144, 216, 288].map((a) => disc(x + (76 + 20 * Math.cos((a * Math.PI) / 180)) * k, y + (46 + 20 * Math.sin((a * Math.PI) / 180)) * k, 14 * k, C.plum)).join('') + disc(x + 76 * k, y + 46 * k, 11 * k, C.sun);
  const boat = shape(q([[28, 78], [126, 78], [108, 102], [46, 102]]), C.blue, 4) + line(q([[76, 78], [76, 26]]), 5, C.walnut) + shape(q([[82, 30], [120, 70], [82, 70]]), C.sun, 4) + line(q(flow([[10, 108], [44, 104], [76, 110], [112, 104], [142, 108]], 4)), 5, C.teal);
  const tower = shape(q([[52, 106], [52, 46], [76, 16], [100, 46], [100, 106]]), C.coralSoft, 4) + line(q([[68, 106], [68, 84], [84, 84], [84, 106]]), 4.5, C.walnut) + disc(x + 76 * k, y + 56 * k, 9 * k, C.sun);
  return shape(q([[0, 2], [152, 5], [149, 122], [2, 118]]), i % 2 ? '#e4f0f0' : C.white, 5) + [boat, fish, '', flower, tower][i % 5] + disc(x + 76 * k, y + 6 * k, 9 * k, C.teal);
}

/** A stove with an oven, a pan and a kettle. */
export function stove(x, y, w, h) {
  let out = wallShadow(x, y, w, h) + box(x, y, w, h, C.steelPale, 6) + box(x, y, w, 54, mix(C.steelPale, C.slate, 0.3), 5.5);
  for (let i = 0; i < 4; i++) out += oval(x + w * (0.16 + i * 0.22), y + 28, 14, 14, C.cream, 5) + line([[x + w * (0.16 + i * 0.22), y + 28], [x + w * (0.16 + i * 0.22) + 6, y + 19]], 5);
  return out + rounded(x + 26, y + 92, w - 52, h * 0.4, 14, C.slate, 5.5) + flat([[x + 60, y + 92 + h * 0.36], [x + 120, y + 104], [x + 160, y + 104], [x + 100, y + 92 + h * 0.36]], '#ffffff', 0.14) + line([[x + 40, y + 76], [x + w - 40, y + 76]], 10, C.steel);
}

/** A cooking pot. */
export const cookingPot = (x, foot, w, h, colour) =>
  line([[x - 22, foot - h * 0.6], [x + 4, foot - h * 0.6]], 11, C.slate) + line([[x + w - 4, foot - h * 0.6], [x + w + 22, foot - h * 0.6]], 11, C.slate) + rounded(x, foot - h, w, h, 14, colour) + rounded(x - 6, foot - h - 14, w + 12, 20, 8, mix(colour, '#fff6e0', 0.2)) + oval(x + w / 2, foot - h - 20, 12, 9, C.slate, 5);

/** A kettle. */
export const kettle = (x, foot, k, colour) => {
  const q = (pts) => pts.map(([a, b]) => [x + a * k, foot + b * k]);
  return shape(q([[40, -30], ...curve([[40, -30], [66, -46], [74, -74]], 5), [84, -66], ...curve([[84, -66], [74, -30], [42, -12]], 5)]), colour) + line(q(arc(0, -70, 36, 42, 190, 350, 12)), 9) + shape(q(flow([[-46, 0], [-50, -34], [-34, -74], [34, -74], [50, -34], [46, 0]], 6)), colour) + rounded(x - 20 * k, foot - 86 * k, 40 * k, 14 * k, 6, mix(colour, '#fff6e0', 0.3));
};

/** A worktop with cupboard fronts below. */
export function worktop(x, y, w, foot, top, front, n = 4) {
  let out = box(x + 8, y + 24, w - 16, foot - y - 24, front, 6) + flat(corners(x + 12, y + 28, w - 24, 20), C.walnut, 0.3);
  const dw = (w - 16) / n;
  for (let i = 0; i < n; i++) out += rounded(x + 18 + i * dw, y + 56, dw - 20, foot - y - 80, 8, mix(front, '#fff6e0', 0.18), 5) + line([[x + 8 + (i + 0.5) * dw - 26, y + 82], [x + 8 + (i + 0.5) * dw + 26, y + 82]], 9, C.walnut);
  return out + rounded(x, y, w, 30, 8, top, 6);
}

/** A swan-neck tap; (x, y) is its foot. */
export const tap = (x, y) => line([[x, y], [x, y - 70], ...arc(x + 36, y - 76, 36, 38, 180, 350, 10), [x + 72, y - 60]], 13) + line([[x, y - 4], [x, y - 70], ...arc(x + 36, y - 76, 36, 38, 180, 345, 10), [x + 71, y - 64]], 5, C.steel) + line([[x - 4, y - 24], [x - 30, y - 34]], 9);

/** Wall tiles in a band. */
export function tiles(x, y, w, h, size, colour) {
  let out = flat(corners(x, y, w, h), colour);
  const joint = mix(colour, '#fff6e0', 0.55);
  for (let a = y + size; a < y + h - 8; a += size) out += flat(corners(x, a - 2, w, 5), joint);
  for (let a = x + size, i = 0; a < x + w - 8; a += size, i++) out += flat(corners(a - 2, y, 5, h), joint) + (i % 5 === 2 ? flat(corners(a + 8, y + 8 + (i % 2) * size, size - 18, size - 18), joint, 0.4) : '');
  return out + line([[x, y + h], [x, y], [x + w, y], [x + w, y + h]], 5.5);
}

/** A bed seen from the side, head to the right. */
export function bed(x, y, w, h, frame, blanket, pillow = C.cream) {
  return rounded(x + w - 30, y - 150, 44, h + 150, 16, frame, 6) + box(x, y + h * 0.5, w, h * 0.35, frame, 6) + box(x + 16, y + 10, w - 40, h * 0.45, C.cream)
    + shape(flow([[x + w - 300, y + 14], [x + w - 290, y - 44], [x + w - 180, y - 60], [x + w - 60, y - 46], [x + w - 40, y + 8], [x + w - 160, y + 22]], 6, true), pillow)
    + shape([[x - 6, y + h * 0.7], [x - 6, y + 4], ...curve([[x - 6, y + 4], [x + w * 0.3, y - 26], [x + w - 280, y - 4]], 10), ...curve([[x + w - 280, y - 4], [x + w - 250, y + h * 0.3], [x + w - 290, y + h * 0.66]], 8)], blanket);
}

/** A vacuum cleaner with its hose and wand; (x, y) is the floor under its middle. */
export const vacuum = (x, y, k, colour) => {
  const q = (pts) => pts.map(([a, b]) => [x + a * k, y + b * k]), hose = q(flow([[56, -96], [66, -170], [96, -250], [140, -282], [160, -262]], 8)), wand = q([[158, -272], [196, -22]]);
  return pool(x + 30 * k, y + 2, 170 * k, 16 * k, C.walnut, 0.3) + line(hose, 22 * k) + line(hose, 11 * k, C.slate) + line(wand, 20 * k) + line(wand, 9 * k, C.steel) + shape(q([[164, 0], [172, -26], [228, -26], [240, 0]]), C.slate, 6)
    + shape(q(flow([[-110, -14], [-114, -62], [-74, -108], [10, -116], [80, -92], [104, -50], [108, -14]], 7)), colour, 6) + flat(q(flow([[-80, -66], [-56, -94], [4, -102], [40, -90], [-6, -82]], 5, true)), '#fff6e0', 0.35)
    + line(q([[-108, -44], [104, -44]]), 6) + oval(x - 64 * k, y - 18 * k, 31 * k, 31 * k, C.slate, 6) + oval(x + 76 * k, y - 12 * k, 20 * k, 20 * k, C.slate, 6) + disc(x - 64 * k, y - 18 * k, 10 * k, C.steel) + line(q(arc(-28, -112, 44, 28, 188, 352, 9)), 13 * k);
};

/** A bucket with a cloth over the rim; y is the floor. */
export const bucket = (x, y, k, colour, cloth) => {
  const q = (pts) => pts.map(([a, b]) => [x + a * k, y + b * k]);
  return contact(x, y, 110 * k) + line(q(arc(0, -110, 66, 74, 182, 358, 14)), 10) + line(q(arc(0, -110, 66, 74, 183, 357, 14)), 5, C.steel) + shape(q([[-68, -112], [68, -112], [52, 0], [-52, 0]]), colour) + flat(q([[24, -106], [62, -106], [48, -6], [22, -6]]), '#2b1f2b', 0.13) + rounded(x - 74 * k, y - 122 * k, 148 * k, 20 * k, 9, mix(colour, '#fff6e0', 0.25))
    + shape(q([[-50, -124], [8, -126], [12, -60], ...curve([[12, -60], [-16, -44], [-46, -58]], 6)]), cloth) + line(q([[-22, -118], [-18, -66]]), 5, mix(cloth, C.walnut, 0.4));
};

/** Coats and a bag on hooks. */
export function coatRack(x, y, w, coats) {
  let out = rounded(x, y, w, 30, 8, C.woodDark);
  const step = w / coats.length;
  coats.forEach(([colour, length], i) => {
    const cx = x + step * (i + 0.5), q = (a, b) => [cx + a, y + b];
    out += shape(flow([q(-22, 44), q(-52, 80), q(-60, length), q(0, length + 12), q(60, length - 4), q(50, 80), q(22, 44), q(0, 56)], 5, true), colour) + line([q(0, 60), q(4, length)], 5, mix(colour, '#2b1f2b', 0.4)) + line([q(-34, 110), q(-38, length - 14)], 5, mix(colour, '#2b1f2b', 0.25)) + line([q(0, 14), q(0, 50)], 8);
  });
  return out;
}

/** A steep staircase seen from its foot: runner, treads, banister; it narrows upwards. */
export function stairs({ cx, foot, top, half, halfTop, n, tread, runner }) {
  let out = '';
  const at = (i) => { const t = 1 - (1 - i / n) ** 1.35; return [foot + (top - foot) * t, half + (halfTop - half) * t]; };
  for (let i = n - 1; i >= 0; i--) {
    const [y, h] = at(i), [y2, h2] = at(i + 1), nose = (y - y2) * 0.34;
    out += shape([[cx - h, y], [cx + h, y], [cx + h2, y2], [cx - h2, y2]], mix(tread, C.walnut, 0.34 + i * 0.012), 5) + flat([[cx - h * 0.56, y], [cx + h * 0.56, y], [cx + h2 * 0.56, y2], [cx - h2 * 0.56, y2]], mix(runner, C.walnut, 0.28));
    out += shape([[cx - h2 - 8, y2 + nose], [cx + h2 + 8, y2 + nose], [cx + h2, y2], [cx - h2, y2]], mix(tread, '#fff6e0', 0.2), 5) + flat([[cx - h2 * 0.57, y2 + nose], [cx + h2 * 0.57, y2 + nose], [cx + h2 * 0.56, y2], [cx - h2 * 0.56, y2]], runner);
  }
  return out;
}

/** A banister on one side of such a staircase; `side` is -1 (left) or 1. */
export function banister({ cx, foot, top, half, halfTop, side, rise, colour }) {
  let out = '';
  const at = (t) => { const s = 1 - (1 - t) ** 1.35; return [cx + side * (half + 14 + (halfTop - half) * s), foot + (top - foot) * s]; };
  for (let i = 8; i >= 0; i--) { const [x, y] = at(i / 9), k = 1 - i * 0.066; out += line([[x, y], [x, y - rise * k]], 11 * k) + line([[x, y - 4], [x, y - rise * k + 4]], Math.max(5, 6 * k), C.cream); }
  const rail = Array.from({ length: 10 }, (_, i) => { const [x, y] = at(i / 9); return [x, y - rise * (1 - i * 0.066)]; });
  out += line(rail, 22, '#2b1f2b') + line(rail, 12, colour);
  const [x, y] = at(0);
  return out + box(x - 17, y - rise - 36, 34, rise + 36, colour, 6) + oval(x, y - rise - 54, 25, 25, colour, 6);
}

/** A radiator. */
export const radiator = (x, y, w, h) => rounded(x, y, w, h, 14, C.cream, 6) + Array.from({ length: Math.floor(w / 40) - 1 }, (_, i) => line([[x + 40 * (i + 1), y + 16], [x + 40 * (i + 1), y + h - 16]], 5, '#b9a48e')).join('') + flat(roundCorners(x + 6, y + 6, w - 12, 14, 6), '#ffffff', 0.7);

/** A rain coat on a hook, with a drop of rain below; (x, y) is the hook. */
export const rainCoat = (x, y, k, colour = C.sun) => {
  const q = (pts) => pts.map(([a, b]) => [x + a * k, y + b * k]), seam = mix(colour, C.walnut, 0.4);
  return line(q([[-12, 0], [12, 0]]), 12) + line(q([[0, 0], [0, 22]]), 8) + shape(flow(q([[-22, 20], [-56, 56], [-72, 290], [0, 304], [72, 290], [56, 56], [22, 20], [0, 8]]), 5, true), colour) + shape(flow(q([[-26, 24], [0, 4], [26, 24], [16, 60], [-16, 60]]), 5, true), mix(colour, C.walnut, 0.14), 5) + line(q([[0, 62], [2, 300]]), 5, seam) + line(q([[-44, 110], [-52, 288]]), 5, seam) + line(q([[18, 190], [50, 186]]), 6, seam) + [120, 180, 240].map((d) => disc(x + 10 * k, y + d * k, 5 * k, C.walnut)).join('');
};

/** A closed umbrella leaning; (x, y) is its point on the floor. */
export const umbrella = (x, y, h, lean = 26, colour = C.teal) => line([[x, y], [x + lean, y - h]], 8) + shape([[x, y - 12], [x + lean * 0.2 - 20, y - h * 0.55], [x + lean * 0.68 - 8, y - h * 0.74], [x + lean * 0.74 + 8, y - h * 0.74], [x + lean * 0.2 + 26, y - h * 0.5]], colour, 5) + line([[x + lean, y - h], ...arc(x + lean + 16, y - h, 16, 18, 180, 340, 7)], 9) + line([[x + 2, y - 20], [x + lean * 0.7, y - h * 0.72]], 4.5, mix(colour, '#2b1f2b', 0.4));

/** Keys on a ring with a coloured tag, lying or hanging; (x, y) is the ring. */
export const keys = (x, y, k, colour = C.coral) => line(arc(x, y, 14 * k, 14 * k, 0, 350, 14), 5, C.slate) + line([[x - 5 * k, y + 12 * k], [x - 16 * k, y + 62 * k]], 10 * k) + line([[x - 5 * k, y + 12 * k], [x - 16 * k, y + 61 * k]], 5 * k, C.sun) + line([[x - 15 * k, y + 52 * k], [x - 3 * k, y + 55 * k]], 6 * k) + shape([[x + 4 * k, y + 12 * k], [x + 24 * k, y + 16 * k], [x + 22 * k, y + 52 * k], [x + 2 * k, y + 48 * k]], colour, 4.5);

/** A radio with one knob; y is the board. */
export const radio = (x, y, k, colour = C.coral) => contact(x, y, 120 * k) + line([[x + 50 * k, y - 70 * k], [x + 92 * k, y - 138 * k]], 5, C.slate) + rounded(x - 66 * k, y - 74 * k, 132 * k, 74 * k, 16, colour, 5.5) + oval(x - 28 * k, y - 37 * k, 24 * k, 24 * k, C.cream, 5) + disc(x - 28 * k, y - 37 * k, 8 * k, C.slate) + rounded(x + 10 * k, y - 56 * k, 42 * k, 14 * k, 5, C.cream, 4) + disc(x + 20 * k, y - 22 * k, 8 * k, C.cream) + disc(x + 44 * k, y - 22 * k, 8 * k, C.cream);

/** A throw or towel hung over a back or rail, with a striped hem; (x, y) is its top left. */
export const hungCloth = (x, y, w, h, colour) => shape([...flow([[x, y + 10], [x + w * 0.2, y - 2], [x + w * 0.8, y - 2], [x + w, y + 10]], 5), [x + w + 4, y + h], [x + w * 0.66, y + h - 6], [x + w * 0.33, y + h + 2], [x - 4, y + h - 4]], colour, 5) + [0.74, 0.84].map((t) => line([[x + 2, y + h * t], [x + w - 2, y + h * t + 3]], 7, mix(colour, '#fff6e0', 0.55))).join('') + line(curve([[x + w * 0.36, y + 12], [x + w * 0.4, y + h * 0.4], [x + w * 0.36, y + h * 0.68]], 7), 4.5, mix(colour, '#2b1f2b', 0.28));

/** A cardigan over the back of a chair, its sleeves hanging; (x, y) is the top left of its shoulders. */
export const cardigan = (x, y, w, h, colour) => {
  const seam = mix(colour, '#2b1f2b', 0.34), sleeve = (s) => { const cx = x + w / 2 + s * w * 0.5; return shape(flow([[cx - s * 16, y + 6], [cx + s * 20, y + 20], [cx + s * 24, y + h * 0.7], [cx + s * 18, y + h], [cx - s * 14, y + h], [cx - s * 16, y + h * 0.5]], 4, true), colour, 5) + line([[cx - s * 12, y + h - 16], [cx + s * 20, y + h - 16]], 4.5, seam); };
  return shape([...flow([[x + 2, y + 12], [x + w * 0.24, y - 4], [x + w * 0.76, y - 4], [x + w - 2, y + 12]], 5), [x + w - 6, y + h * 0.84], [x + 6, y + h * 0.84]], colour, 5) + line([[x + 8, y + h * 0.76], [x + w - 8, y + h * 0.76]], 4.5, seam) + line(arc(x + w / 2, y - 4, w * 0.17, 16, 10, 170, 9), 5) + sleeve(-1) + sleeve(1);
};

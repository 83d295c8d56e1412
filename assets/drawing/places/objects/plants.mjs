// Plants in pots, leaves, flowers and near trees. They know nothing of the room. Own work of the project.
import { chance, contact, curve, flat, flow, line, lobes, oval, shape } from '../ink.mjs';
import { C, mix } from '../palette.mjs';

/** One leaf from a point, at an angle in degrees. */
export function leaf(x, y, angle, length, width, colour, w = 5) {
  const r = (angle * Math.PI) / 180, ex = x + length * Math.cos(r), ey = y + length * Math.sin(r);
  const nx = -Math.sin(r) * width, ny = Math.cos(r) * width, mx = (x + ex) / 2, my = (y + ey) / 2;
  const side = (s, a, b) => curve([a, [mx + nx * 1.6 * s, my + ny * 1.6 * s], b], 9);
  const edge = [...side(1, [x, y], [ex, ey]), ...side(-1, [ex, ey], [x, y]).slice(1)];
  const half = [...side(1, [x, y], [ex, ey]), [ex, ey]];
  return flat(edge, colour) + flat(half, mix(colour, C.mossDark, 0.35), 0.55) + line(edge, w)
    + (length > 90 ? line([[x, y], [x + (ex - x) * 0.82, y + (ey - y) * 0.82]], 4, mix(colour, '#2b1f2b', 0.55)) : '');
}

/** A flower pot; x is its middle, y its rim. */
export const pot = (x, y, w, h, colour) =>
  shape([[x - w / 2, y], [x + w / 2, y], [x + w * 0.38, y + h], [x - w * 0.38, y + h]], colour)
  + flat([[x + w * 0.16, y + 6], [x + w * 0.42, y + 6], [x + w * 0.32, y + h - 5], [x + w * 0.14, y + h - 5]], '#2b1f2b', 0.12)
  + shape([[x - w * 0.56, y - 4], [x + w * 0.56, y - 4], [x + w * 0.54, y + h * 0.17], [x - w * 0.54, y + h * 0.17]], mix(colour, '#fff6e0', 0.12));

const greens = [C.moss, C.mossDark, C.leaf, '#87ae72'];
/** A plant with broad leaves standing up from its pot. */
export function broadPlant(x, y, k, potColour = C.teal, potSize = [140, 150]) {
  const fan = [[-168, 150], [-12, 150], [-146, 215], [-34, 220], [-122, 265], [-58, 270], [-100, 310], [-80, 300]];
  return fan.map(([a, l], i) => leaf(x, y + 6, a, l * k, 27 * k, greens[i % 4])).join('') + pot(x, y, potSize[0] * k, potSize[1] * k, potColour);
}

/** A small plant for a sill or a desk. */
export const smallPlant = (x, y, k, potColour = C.coral, angles = [-155, -25, -128, -52, -104, -78]) =>
  angles.map((a, i) => leaf(x, y + 4, a, (58 + 10 * (i % 3)) * k, 9 * k, greens[i % 4])).join('') + pot(x, y, 62 * k, 48 * k, potColour);

/** A plant with round leaves on stems. */
export function roundPlant(x, y, k, potColour = C.ochre) {
  const stems = [[-100, -150, 34], [-58, -235, 40], [4, -280, 44], [62, -222, 40], [104, -140, 36], [-24, -165, 34], [36, -150, 32]];
  return stems.map(([dx, dy, r], i) => line(curve([[x, y], [x + dx * 0.3 * k, y + dy * 0.7 * k], [x + dx * k, y + dy * k]], 8), 6, C.mossDark) + oval(x + dx * k, y + dy * k, r * k, r * 0.9 * k, greens[i % 4], 5)).join('')
    + pot(x, y, 120 * k, 120 * k, potColour);
}

/** A trailing plant on a shelf edge. */
export function trailingPlant(x, y, k, potColour = C.cream) {
  let out = pot(x, y, 74 * k, 58 * k, potColour);
  for (const [dx, len] of [[-34, 150], [-10, 96], [24, 190], [40, 110]]) {
    const stem = curve([[x + dx * 0.4 * k, y], [x + dx * 1.4 * k, y + len * 0.3 * k], [x + dx * 1.3 * k, y + len * k]], 10);
    out += line(stem, 5, C.mossDark);
    stem.forEach(([a, b], i) => { if (i > 2 && i % 2) out += leaf(a, b, i % 4 === 1 ? 20 : 160, 30 * k, 9 * k, greens[i % 4], 4.5); });
  }
  return out;
}

/** Cut flowers in a vase or jug; y is the foot of the vase. */
export function flowers(x, y, k, vase, petals) {
  const stems = [[-46, -120], [-16, -150], [18, -142], [48, -112]];
  const body = flow([[x - 26 * k, y - 78 * k], [x - 36 * k, y - 40 * k], [x - 28 * k, y - 4 * k], [x + 28 * k, y - 4 * k], [x + 36 * k, y - 40 * k], [x + 26 * k, y - 78 * k]], 6);
  return contact(x, y - 2, 60 * k) + stems.map(([dx, dy]) => line([[x, y - 60 * k], [x + dx * k, y + dy * k]], 5, C.mossDark)).join('') + leaf(x - 10 * k, y - 80 * k, -150, 56 * k, 9 * k, C.moss) + leaf(x + 12 * k, y - 80 * k, -30, 56 * k, 9 * k, C.leaf)
    + stems.map(([dx, dy], i) => oval(x + dx * k, y + dy * k, 20 * k, 19 * k, petals[i % petals.length], 5) + oval(x + dx * k, y + dy * k, 6 * k, 6 * k, C.sun, 4)).join('') + shape(body, vase);
}

/** A near tree; foot at (x, y), crown as wide as `rx`. */
export function tree(x, y, height, rx, ry, colour) {
  const cy = y - height;
  const trunk = [[x - 26, y], ...curve([[x - 24, y - 20], [x - 12, y - height * 0.5], [x - 15, cy]], 6), [x + 15, cy], ...curve([[x + 15, cy], [x + 12, y - height * 0.5], [x + 26, y - 20]], 6), [x + 28, y]];
  let out = shape(trunk, C.walnut) + flat([[x + 2, cy], [x + 13, cy], [x + 24, y], [x + 6, y]], '#2b1f2b', 0.18) + shape(lobes(x, cy, rx, ry, 11, 0.07), colour) + flat(lobes(x - rx * 0.16, cy - ry * 0.2, rx * 0.68, ry * 0.62, 9, 0.08), mix(colour, '#fff6d8', 0.2), 0.55);
  for (const [dx, dy] of [[-0.5, -0.2], [0.1, -0.55], [0.4, 0.05], [-0.15, 0.3]]) out += line(curve([[x + rx * (dx - 0.14), cy + ry * dy], [x + rx * dx, cy + ry * (dy - 0.2)], [x + rx * (dx + 0.16), cy + ry * dy]], 7), 5, mix(colour, C.mossDark, 0.7));
  return out;
}

/** A hedge or row of grass along the foot of a picture, its top edge flowing between y and y + swing. */
export function hedge(x, y, w, foot, colour, { swing = 26, pitch = 60 } = {}) {
  const n = Math.round(w / pitch), pts = Array.from({ length: n + 1 }, (_, i) => [x + (w * i) / n, y + (i % 2 ? 0 : swing) * (0.6 + 0.6 * chance(i, y, 3))]);
  const top = flow(pts, 5);
  return flat([...top, [x + w, foot], [x, foot]], colour) + line(top);
}

/** A tuft of grass: soft blades without ink, so that the near ground stays calm. */
export const tuft = (x, y, k, colour) =>
  [[-62, -58, -22], [-34, -98, -12], [-4, -124, 0], [30, -104, 12], [60, -66, 22]].map(([dx, dy, from], i) => {
    const q = (a, b) => [x + a * k, y + b * k];
    return flat([...curve([q(from - 14, 0), q(from - 6, dy * 0.6), q(dx, dy)], 8), ...curve([q(dx, dy), q(from + 10, dy * 0.5), q(from + 14, 0)], 8)], mix(colour, C.mossDark, (i % 2) * 0.3));
  }).join('');

/** A small indoor tree with a leafy crown; x is its stem, y the rim of its pot. */
export function ficus(x, y, k, potColour = C.plum) {
  const crown = [[0, -330, 96, 84], [-70, -256, 76, 66], [74, -262, 72, 62], [4, -226, 80, 58]];
  return line([[x, y], [x - 4, y - 110 * k], [x + 4, y - 220 * k]], 15 * k, C.walnut) + line([[x, y - 120 * k], [x + 46 * k, y - 220 * k]], 8 * k, C.walnut)
    + crown.map(([dx, dy, rx, ry], i) => shape(lobes(x + dx * k, y + dy * k, rx * k, ry * k, 8, 0.1), greens[i % 4], 5)).join('') + [[-60, -280], [20, -350], [70, -290], [0, -240]].map(([a, b]) => line(curve([[x + (a - 18) * k, y + (b + 6) * k], [x + a * k, y + (b - 12) * k], [x + (a + 20) * k, y + (b + 4) * k]], 6), 4.5, C.mossDark)).join('') + pot(x, y, 124 * k, 130 * k, potColour);
}

/** Upright sword leaves in a pot. */
export const swordPlant = (x, y, k, potColour = C.sun) =>
  [[-34, 210, -98], [36, 230, -82], [-14, 300, -94], [16, 270, -87], [-46, 150, -106], [48, 160, -74]].map(([dx, l, a], i) => leaf(x + dx * k, y + 8, a, l * k, 21 * k, greens[i % 4]) ).join('') + pot(x, y, 132 * k, 120 * k, potColour);

/** A cactus with one arm and a flower. */
export const cactus = (x, y, k, potColour = C.coral) => shape(flow([[x - 20 * k, y + 4], [x - 24 * k, y - 50 * k], [x, y - 84 * k], [x + 24 * k, y - 50 * k], [x + 20 * k, y + 4]], 5), C.moss, 5) + line(flow([[x + 22 * k, y - 30 * k], [x + 44 * k, y - 34 * k], [x + 44 * k, y - 58 * k]], 5), 19 * k) + line(flow([[x + 20 * k, y - 30 * k], [x + 44 * k, y - 34 * k], [x + 44 * k, y - 57 * k]], 5), 9 * k, C.leaf) + [-8, 8].map((d) => line([[x + d * k, y - 14 * k], [x + d * k, y - 60 * k]], 4, C.mossDark)).join('') + oval(x, y - 86 * k, 9 * k, 8 * k, C.rose, 4) + pot(x, y, 60 * k, 46 * k, potColour);

/** An orchid with an arching stem. */
export const orchid = (x, y, k, potColour = C.cream) => {
  const stem = curve([[x, y], [x - 10 * k, y - 120 * k], [x + 62 * k, y - 116 * k]], 12);
  return leaf(x, y + 4, -160, 56 * k, 10 * k, C.moss) + leaf(x, y + 4, -18, 60 * k, 10 * k, C.mossDark) + line(stem, 5, C.mossDark) + [6, 8, 10, 12].map((i) => { const [a, b] = stem[i]; return oval(a, b + 6, 15 * k, 13 * k, i % 4 ? C.rose : '#f3d5d0', 4.5) + oval(a, b + 8, 4 * k, 4 * k, C.plum, 3); }).join('') + pot(x, y, 54 * k, 46 * k, potColour);
};

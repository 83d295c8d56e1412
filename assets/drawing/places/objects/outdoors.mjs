// Things along the water in Ghent: river, quay, railing, bench, lamp post, boat. They know the light, not the people.
// Own work of the project.
import { chance, corners, curve, flat, flow, line, oval, pool, rounded, shape } from '../ink.mjs';
import { C, LIGHTS, mix, outside } from '../palette.mjs';

/** Water with reflections of the far bank. */
export function water(y, foot, light, houses = []) {
  const base = outside('#9cc7cf', light);
  let out = flat(corners(0, y, 1920, foot - y), base);
  for (const [x, w, c] of houses) out += flat([[x, y], [x + w, y], [x + w - 6, y + 74], [x + w * 0.6, y + 96], [x + w * 0.3, y + 82], [x + 8, y + 92]], outside(mix(c, '#9cc7cf', 0.45), light), 0.6);
  for (let i = 0; i < 26; i++) { const lx = 1920 * chance(i, 4, 1), ly = y + 16 + (foot - y - 30) * chance(i, 8, 2), len = 50 + 90 * chance(i, 2, 3); out += line(flow([[lx, ly], [lx + len * 0.35, ly - 4], [lx + len * 0.7, ly + 3], [lx + len, ly]], 4), 5, mix(base, '#ffffff', 0.5)); }
  return out;
}

/** The stone wall of a quay. */
export function quay(y, h, colour) {
  let out = flat(corners(0, y, 1920, h), colour) + line([[-20, y], [1940, y]], 5.5) + line([[-20, y + h], [1940, y + h]], 5.5);
  for (let x = 40, i = 0; x < 1920; x += 110, i++) out += line([[x + (i % 2) * 36, y + 8 + (i % 2) * h * 0.45], [x + (i % 2) * 36, y + h * 0.45 + (i % 2) * h * 0.45]], 5, mix(colour, C.walnut, 0.45));
  return out;
}

/** A railing of iron along the quay. */
export const railing = (x, y, w, h) => Array.from({ length: Math.floor(w / 120) + 1 }, (_, i) => line([[x + i * 120, y - 10], [x + i * 120, y + h]], 13, C.blue)).join('') + line([[x - 10, y + 4], [x + w + 10, y + 4]], 12, C.blue) + line([[x - 10, y + h * 0.52], [x + w + 10, y + h * 0.52]], 8, C.blue);

/** A park bench from the front, as wide as two people and more. */
export function bench(x, y, w, colour) {
  let out = pool(x + w / 2, y + 330, w * 0.54, 26, C.walnut, 0.25);
  for (const lx of [x + 90, x + w / 2 - 12, x + w - 114]) out += rounded(lx, y - 14, 24, 340, 10, C.slate, 5.5);
  for (let i = 0; i < 3; i++) out += rounded(x, y + i * 58, w, 42, 12, mix(colour, '#fff6e0', 0.12 * (2 - i)), 6);
  return out + rounded(x - 16, y + 196, w + 32, 34, 12, colour, 6);
}

/** A street lamp; (x, y) is its foot. */
export const streetLamp = (x, y, h, light) => line([[x, y], [x, y - h]], 14, C.blue) + line([[x, y - h * 0.16], [x, y]], 22, C.blue) + (light === 'evening' ? pool(x, y - h - 34, 90, 90, '#ffd98a', 0.35) : '') + shape([[x - 26, y - h - 60], [x + 26, y - h - 60], [x + 18, y - h], [x - 18, y - h]], light === 'evening' ? '#ffe2a0' : C.cream) + shape([[x - 34, y - h - 60], [x, y - h - 92], [x + 34, y - h - 60]], C.blue);

/** A small moored boat. */
export const boat = (x, y, k, colour, light) => shape([[x - 90 * k, y - 34 * k], [x + 100 * k, y - 38 * k], ...curve([[x + 100 * k, y - 38 * k], [x + 76 * k, y + 4 * k], [x + 40 * k, y + 6 * k]], 6), ...curve([[x - 50 * k, y + 6 * k], [x - 84 * k, y], [x - 90 * k, y - 34 * k]], 6)], outside(colour, light), 5, LIGHTS[light].ink) + rounded(x - 30 * k, y - 74 * k, 84 * k, 40 * k, 10, outside(C.cream, light), 5, LIGHTS[light].ink) + oval(x + 12 * k, y - 54 * k, 12 * k, 11 * k, outside(C.tealSoft, light), 4.5, LIGHTS[light].ink);

/** A duck on the water. */
export const duck = (x, y, k, light) => shape(flow([[x - 30 * k, y - 8 * k], [x - 10 * k, y - 16 * k], [x + 8 * k, y - 14 * k], [x + 12 * k, y - 34 * k], [x + 26 * k, y - 36 * k], [x + 28 * k, y - 18 * k], [x + 18 * k, y], [x - 16 * k, y + 2 * k]], 4, true), outside(C.wood, light), 4.5, LIGHTS[light].ink) + shape([[x + 27 * k, y - 32 * k], [x + 42 * k, y - 26 * k], [x + 27 * k, y - 22 * k]], C.ochre, 4.5);

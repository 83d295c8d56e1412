// Things along the water in Ghent: river, quay, railing, bench, lamp post, boat. They know the light, not the people.
// Own work of the project.
import { arc, box, chance, corners, curve, disc, flat, flow, line, oval, pool, rounded, shape } from '../ink.mjs';
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

/** A bus shelter of glass with its bench; (x, y) is the top left of its roof. */
export function busShelter(x, y, w, foot) {
  const glass = '#dcebea', post = C.blue;
  return flat(corners(x + 24, y + 30, w - 48, foot - y - 70), glass, 0.42) + flat([[x + w * 0.2, foot - 40], [x + w * 0.36, y + 30], [x + w * 0.46, y + 30], [x + w * 0.3, foot - 40]], '#ffffff', 0.3) + [0, 0.5, 1].map((t) => rounded(x + 14 + (w - 42) * t, y + 14, 15, foot - y - 14, 5, post, 5)).join('') + line([[x + 20, foot - 48], [x + w - 20, foot - 48]], 9, post)
    + rounded(x - 26, y - 8, w + 52, 38, 16, post, 6) + flat(corners(x + 10, y, w - 20, 8), '#fff6e0', 0.25) + line([[x + w * 0.2, foot - 84], [x + w * 0.2, foot - 20]], 11, C.slate) + line([[x + w * 0.8, foot - 84], [x + w * 0.8, foot - 20]], 11, C.slate) + rounded(x + w * 0.12, foot - 104, w * 0.76, 26, 8, C.wood, 5.5);
}

/** The pole of a bus stop: a round sign with a bus, a box with the timetable as bars; (x, y) is its foot. */
export const stopPole = (x, y, h) => line([[x, y], [x, y - h]], 15, C.slate) + oval(x, y - h, 62, 62, C.sun, 6) + rounded(x - 36, y - h - 32, 72, 52, 12, C.cream, 5) + flat(corners(x - 28, y - h - 24, 56, 20), C.blue) + disc(x - 18, y - h + 22, 9, '#2b1f2b') + disc(x + 18, y - h + 22, 9, '#2b1f2b') + box(x - 40, y - h + 92, 80, 118, C.white, 5) + [0, 1, 2, 3, 4].map((i) => flat(corners(x - 28, y - h + 108 + i * 19, i % 2 ? 40 : 54, 8), i ? C.tealSoft : C.coral)).join('');

/** Paving of small stones in rows, wide below. */
export function cobbles(y, foot, colour) {
  let out = flat(corners(0, y, 1920, foot - y), colour);
  for (let r = 0, at = y; at < foot; r++) { const h = 24 + r * 9; for (let x = -20 + (r % 2) * 44; x < 1920; x += 88 + r * 7) if (chance(x, r, 3) > 0.45) out += flat(corners(x, at + 5, 74 + r * 6, h - 10), mix(colour, chance(x, r, 5) > 0.5 ? '#fff6e0' : C.walnut, 0.14)); at += h; }
  return out;
}

/** Tram rails along the street. */
export const rails = (y, colour) => [0, 30].map((d) => line([[-20, y + d], [1940, y + d]], 7, colour)).join('');

/** A bicycle from the side, with a crate in front; (x, y) is the ground between its wheels. */
export const bicycle = (x, y, k, colour = C.teal) => {
  const q = (pts) => pts.map(([a, b]) => [x + a * k, y + b * k]), wheel = (a) => line(arc(x + a * k, y - 62 * k, 60 * k, 60 * k, 0, 354, 26), 8) + disc(x + a * k, y - 62 * k, 6 * k, C.slate);
  return wheel(-104) + wheel(104) + line(q([[-104, -62], [-58, -140], [44, -140], [0, -62], [-104, -62]]), 9, colour) + line(q([[0, -62], [-64, -156]]), 9, colour) + line(q([[104, -62], [50, -168], [28, -184]]), 9, colour) + line(q([[-88, -160], [-44, -160]]), 15, C.walnut) + line(q([[14, -186], [58, -184]]), 10) + shape(q([[62, -178], [132, -178], [124, -124], [70, -124]]), C.straw, 5) + line(q([[66, -152], [128, -152]]), 4.5, C.wood);
};

/** A low wall of bricks with a coping that closes a picture at the bottom. */
export function lowWall(y, brick, coping) {
  let out = flat(corners(-20, y + 40, 1960, 1080 - y), brick);
  for (let r = 0; r < 6; r++) { const at = y + 62 + r * 46; out += line([[-20, at + 40], [1940, at + 40]], 4.5, mix(brick, '#fff6e0', 0.35)); for (let x = (r % 2) * 70 - 20; x < 1940; x += 140) if (chance(x, r, 2) > 0.3) out += flat(corners(x + 6, at, 128, 36), mix(brick, chance(x, r, 4) > 0.5 ? C.coral : C.walnut, 0.16)); }
  return out + box(-24, y, 1968, 58, coping, 6) + flat(corners(-20, y + 6, 1960, 14), '#fff6e0', 0.35) + [210, 620, 1060, 1480, 1840].map((x) => line([[x, y + 4], [x, y + 54]], 4.5, mix(coping, C.walnut, 0.5))).join('') + flat(corners(-20, y + 58, 1960, 18), '#2b1f2b', 0.16);
}

/** A puddle with a little sky in it. */
export const puddle = (x, y, rx, colour) => pool(x, y, rx, rx * 0.16, colour, 0.75) + pool(x - rx * 0.24, y - rx * 0.03, rx * 0.5, rx * 0.06, '#fff6e0', 0.5);

/** A strip of pavement with its kerb. */
export const pavement = (y, h, colour) => flat(corners(0, y, 1920, h), colour) + line([[-20, y], [1940, y]], 5, mix(colour, C.walnut, 0.6)) + flat(corners(0, y + h, 1920, 10), mix(colour, C.walnut, 0.4)) + Array.from({ length: 20 }, (_, i) => line([[20 + i * 98, y + 4], [14 + i * 98, y + h]], 3.5, mix(colour, C.walnut, 0.24))).join('');

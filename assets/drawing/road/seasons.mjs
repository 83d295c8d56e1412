// The colours and the trees of the seasons, from winter on the left to winter on the right.
// It knows the season at a place, nothing of roads or buildings. Own work of the project.
import { chance, curve, disc, flat, flow, line, lobes, pool, shape } from '../places/ink.mjs';
import { C, mix } from '../places/palette.mjs';

const stops = [0, 380, 640, 900, 1300, 1700, 2120, 2480, 2780, 3060, 3300, 3840];
const ramps = {
  sky: ['#c3cfdd', '#c7d4e0', '#cfe0ea', '#b9dcea', '#9fd0e8', '#8ec9e6', '#a5d2e4', '#e6d4b4', '#efc79f', '#d8c4c0', '#c0c9d8', '#b4c3d4'],
  far: ['#d0d9e1', '#cfd8df', '#c6d3cc', '#b6cdb8', '#a4c4a8', '#9dbfa4', '#adc2a0', '#c3bb94', '#cbac88', '#bdb1ac', '#cad3db', '#c6d1da'],
  mid: ['#e4e9ec', '#dfe5e5', '#c8d7ac', '#aed08a', '#98c376', '#aec66b', '#d8c262', '#dcb159', '#d3924f', '#c2a584', '#dde3e6', '#e4eaee'],
  near: ['#f5f6f4', '#f0f2ee', '#cfdba2', '#abd17c', '#8fc067', '#98c35f', '#bcc354', '#d3b04c', '#d18f45', '#bd9a6c', '#ebeef0', '#f4f6f7'],
  front: ['#e3eaee', '#dde5e8', '#b4c48e', '#8fbd6c', '#78ac5e', '#7fae58', '#9caa50', '#b8964a', '#b87d42', '#a08460', '#d6dee3', '#e0e8ee'],
};

/** A colour of the year at x (0 to 3840). */
export function seasonColour(kind, x) {
  const at = Math.max(0, Math.min(3840, x)), i = Math.max(1, stops.findIndex((s) => s >= at));
  return mix(ramps[kind][i - 1], ramps[kind][i], (at - stops[i - 1]) / (stops[i] - stops[i - 1]));
}
/** The year as one gradient from left to right. */
export const yearGradient = (id, kind) => `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="3840" y2="0">${stops.map((s, i) => `<stop offset="${(s / 3840).toFixed(3)}" stop-color="${ramps[kind][i]}"/>`).join('')}</linearGradient>`;

/** The season at x. */
export const seasonAt = (x) => (x < 590 || x > 3190 ? 'winter' : x < 1290 ? 'spring' : x < 2330 ? 'summer' : 'autumn');
/** How much snow lies at x, 0 to 1. */
export const snowAt = (x) => Math.max(0, Math.min(1, x < 2000 ? (720 - x) / 330 : (x - 3080) / 260));

function bareTree(x, y, k, w) {
  const snow = snowAt(x), wood = mix(C.walnut, '#8d7a72', 0.15);
  const b = (pts, t) => line(pts.map(([a, c]) => [x + a * k, y + c * k]), t * k + 2, wood);
  const out = b([[0, 0], [1, -70], [-2, -150]], 16) + b([[0, -70], [-34, -118], [-48, -166]], 9) + b([[0, -86], [36, -126], [52, -176]], 9) + b([[-1, -120], [20, -170], [22, -206]], 8) + b([[-2, -140], [-22, -184], [-26, -214]], 7) + b([[-26, -108], [-58, -124]], 6) + b([[28, -118], [60, -132]], 6) + b([[-40, -142], [-62, -162]], 5) + b([[44, -150], [70, -164]], 5);
  if (snow < 0.3) return pool(x, y, 40 * k, 8 * k, C.walnut, 0.18) + out + [[-52, -150], [-22, -190], [24, -186], [56, -152], [4, -150]].map(([a, c], i) => pool(x + a * k, y + c * k, 11 * k, 8 * k, x < 2000 ? '#cfe0a4' : '#c98a4e', 0.9 - (i % 2) * 0.2)).join('');
  return pool(x, y, 46 * k, 10 * k, '#ffffff', 0.95) + out + [[-40, -151], [44, -161], [16, -182], [-44, -120]].map(([a, c]) => line([[x + (a - 12) * k, y + (c + 3) * k], [x + (a + 10) * k, y + (c - 5) * k]], w, '#ffffff')).join('');
}
const leaves = { spring: ['#efc1bd', '#f5d5cd', '#bcd58f'], summer: [C.moss, C.mossDark, C.leaf], autumn: ['#d98a3d', '#c9663f', '#e2b04c'] };

/** A tree of its season; foot at (x, y), about 220 pixels high at k = 1. */
export function yearTree(x, y, k, w = 6, kind = Math.floor(chance(x, y, 2) * 3)) {
  const season = seasonAt(x);
  if (season === 'winter') return bareTree(x, y, k, w);
  const c = leaves[season][kind], cy = y - 148 * k, light = mix(c, '#fff6e0', 0.4), shade = mix(c, '#5b3f4a', 0.2);
  let out = pool(x + 44 * k, y + 3, 92 * k, 10 * k, C.plumDark, 0.2) + line([[x, y], [x + 2, y - 110 * k]], 19 * k, C.walnut) + line([[x + 2, y - 70 * k], [x + 26 * k, y - 104 * k]], 9 * k, C.walnut);
  out += shape(lobes(x, cy, 74 * k, 76 * k, 9, 0.13), c, w) + flat(lobes(x + 22 * k, cy + 26 * k, 42 * k, 40 * k, 7, 0.13), shade, 0.35) + flat(lobes(x - 16 * k, cy - 20 * k, 46 * k, 42 * k, 7, 0.13), light, 0.55);
  const dots = season === 'spring' ? ['#fff3ee', 8, 9] : season === 'autumn' ? [mix(c, '#7a3d2a', 0.35), 6, 7] : [mix(c, C.mossDark, 0.55), 5, 6];
  for (let i = 0; i < dots[2]; i++) out += disc(Math.round(x + (chance(x, i, 1) - 0.5) * 100 * k), Math.round(cy + (chance(x, i, 2) - 0.5) * 104 * k), Math.round(dots[1] * k * 10) / 10, dots[0], 0.8);
  for (let i = 0; i < 5 && season !== 'summer'; i++) out += pool(Math.round(x + (chance(x, i, 5) - 0.5) * 150 * k), Math.round(y + 9 * chance(x, i, 6)), 8 * k, 4 * k, season === 'spring' ? '#f6dcd6' : c, 0.9);
  return out;
}

/** A pollard willow, as along every Flemish ditch; foot at (x, y). */
export function willow(x, y, k, w = 5.5) {
  const winter = snowAt(x) > 0.3, c = mix(seasonColour('front', x), C.mossDark, winter ? 0 : 0.25);
  const twigs = [-62, -38, -14, 10, 34, 58].map((a) => line(curve([[x + a * 0.2 * k, y - 66 * k], [x + a * 0.7 * k, y - 104 * k], [x + a * k, y - 128 * k]], 6), 5.5 * k + 1, mix(C.walnut, '#c08a5a', 0.3))).join('');
  const head = winter ? '' : shape(lobes(x, y - 104 * k, 60 * k, 40 * k, 9, 0.16), c, w) + flat(lobes(x - 14 * k, y - 114 * k, 36 * k, 22 * k, 7, 0.16), mix(c, '#fff6e0', 0.35), 0.6);
  return pool(x + 8 * k, y, 34 * k, 7 * k, winter ? '#ffffff' : C.walnut, winter ? 0.9 : 0.2) + twigs + shape([[x - 17 * k, y], [x - 13 * k, y - 44 * k], [x - 22 * k, y - 70 * k], [x + 21 * k, y - 72 * k], [x + 13 * k, y - 44 * k], [x + 18 * k, y]], C.walnut, w) + head;
}

/** A row of poplars far away. */
export const poplars = (x, y, n, k) => Array.from({ length: n }, (_, i) => {
  const px = x + i * 30 * k, h = (88 + 30 * chance(px, y)) * k, winter = snowAt(px) > 0.3, c = winter ? '#a99fa2' : mix(seasonColour('far', px), C.mossDark, 0.36);
  return flat(flow([[px, y], [px - 12 * k, y - h * 0.4], [px, y - h], [px + 12 * k, y - h * 0.4]], 5, true), c, winter ? 0.5 : 1);
}).join('');

/** A bush or hedge of the season; (x, y) is the middle of its foot. */
export function bush(x, y, k, w = 5.5, given = null) {
  const c = given ?? (snowAt(x) > 0.4 ? '#9aa79a' : mix(seasonColour('front', x), C.mossDark, 0.35));
  const pts = flow([[x - 40 * k, y], [x - 46 * k, y - 24 * k], [x - 18 * k, y - 46 * k], [x + 16 * k, y - 40 * k], [x + 44 * k, y - 22 * k], [x + 40 * k, y]], 5);
  return shape(pts, c, w) + pool(x - 14 * k, y - 30 * k, 18 * k, 9 * k, !given && snowAt(x) > 0.4 ? '#ffffff' : mix(c, '#fff6e0', 0.4), !given && snowAt(x) > 0.4 ? 0.95 : 0.6);
}

/** The top of a band of land that flows through heights; `at` gives its height at x. */
export function ridge(heights) {
  const step = 3960 / (heights.length - 1), top = flow(heights.map((y, i) => [-60 + i * step, y]), 8);
  const at = (x) => {
    const i = Math.max(1, top.findIndex(([a]) => a >= x)), [a, b] = top[i - 1], [c, d] = top[i];
    return b + ((d - b) * (x - a)) / (c - a || 1);
  };
  return { top, at };
}

/** A band of land below a ridge, filled with the year. */
export const land = (id, kind, { top }, foot, ink, w = 5) =>
  `<defs>${yearGradient(id, kind)}</defs>` + flat([...top, [3900, foot], [-60, foot]], `url(#${id})`) + line(top, w, ink);

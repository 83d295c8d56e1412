// The colours and the trees of the seasons, from winter on the left to winter on the right.
// It knows the season at a place, nothing of roads or buildings. Own work of the project.
import { chance, disc, flat, flow, line, lobes, pool, shape } from '../places/ink.mjs';
import { C, mix } from '../places/palette.mjs';

const stops = [0, 0.13, 0.23, 0.33, 0.5, 0.66, 0.76, 0.88, 1];
const ramps = {
  sky: ['#bccbd8', '#c3d4de', '#cfe3e8', '#b5dcec', '#a5d6ea', '#efd3a6', '#efc39a', '#c3cbd6', '#b5c5d3'],
  far: ['#cfd9de', '#cbd7d9', '#bccfb4', '#afcaa2', '#a9c08e', '#c3b281', '#c9a57a', '#c9d1d6', '#c6d1d9'],
  mid: ['#e9eff0', '#e4ebe9', '#c9dab2', '#b5d093', '#bcc978', '#d6b96a', '#d9a45f', '#e0e5e6', '#e6edf0'],
  near: ['#f6f8f6', '#f1f4f0', '#c6dca4', '#a3c781', '#b9cb74', '#d3b85f', '#d59a50', '#eceff0', '#f4f7f8'],
  front: ['#e4ecee', '#dde7e6', '#adc894', '#8cb570', '#9fb864', '#c4a75c', '#cb9a62', '#d5dee2', '#dfe8ec'],
};

/** A colour of the year at x (0 to 3840). */
export function seasonColour(kind, x) {
  const t = Math.max(0, Math.min(1, x / 3840)), i = Math.max(1, stops.findIndex((s) => s >= t));
  return mix(ramps[kind][i - 1], ramps[kind][i], (t - stops[i - 1]) / (stops[i] - stops[i - 1]));
}
/** The year as one gradient from left to right. */
export const yearGradient = (id, kind) => `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="3840" y2="0">${stops.map((s, i) => `<stop offset="${s}" stop-color="${ramps[kind][i]}"/>`).join('')}</linearGradient>`;

/** The season at x. */
export const seasonAt = (x) => (x < 760 || x > 3240 ? 'winter' : x < 1500 ? 'spring' : x < 2340 ? 'summer' : 'autumn');

function bareTree(x, y, k, w) {
  const b = (pts, t) => line(pts.map(([a, c]) => [x + a * k, y + c * k]), t * k + 2, C.walnut);
  return b([[0, 0], [1, -70], [-2, -150]], 15) + b([[0, -70], [-34, -118], [-48, -166]], 8) + b([[0, -86], [36, -126], [52, -176]], 8) + b([[-1, -120], [20, -170], [22, -206]], 7) + b([[-2, -140], [-22, -184], [-26, -214]], 6) + b([[-26, -108], [-58, -124]], 6) + b([[28, -118], [60, -132]], 6)
    + pool(x, y, 40 * k, 9 * k, '#ffffff', 0.9) + [[-40, -150], [44, -160], [16, -180]].map(([a, c]) => line([[x + (a - 9) * k, y + c * k], [x + (a + 9) * k, y + (c - 4) * k]], w, '#ffffff')).join('');
}
const leaves = { spring: ['#e9b6b4', '#f2cdc6', '#b9d191'], summer: [C.moss, C.mossDark, C.leaf], autumn: ['#d98a3d', '#c9663f', '#e2b04c'] };

/** A tree of its season; foot at (x, y), about 220 pixels high at k = 1. */
export function yearTree(x, y, k, w = 7) {
  const season = seasonAt(x);
  if (season === 'winter') return bareTree(x, y, k, w);
  const c = leaves[season][Math.floor(chance(x, y, 2) * 3)], cy = y - 150 * k, light = mix(c, '#fff6e0', 0.35);
  let out = pool(x + 18 * k, y, 66 * k, 11 * k, C.walnut, 0.2) + line([[x, y], [x + 2, y - 110 * k]], 18 * k, C.walnut) + shape(lobes(x, cy, 72 * k, 78 * k, 8, 0.13), c, w) + flat(lobes(x - 14 * k, cy - 18 * k, 46 * k, 44 * k, 7, 0.13), light, 0.55);
  const dots = season === 'spring' ? ['#fbe9e2', 9] : season === 'autumn' ? [mix(c, '#7a3d2a', 0.35), 7] : [mix(c, C.mossDark, 0.5), 6];
  for (let i = 0; i < 7; i++) out += disc(Math.round(x + (chance(x, i, 1) - 0.5) * 96 * k), Math.round(cy + (chance(x, i, 2) - 0.5) * 110 * k), Math.round(dots[1] * k), dots[0], 0.8);
  if (season === 'autumn') for (let i = 0; i < 5; i++) out += pool(Math.round(x + (chance(x, i, 5) - 0.5) * 150 * k), Math.round(y + 8 * chance(x, i, 6)), 8 * k, 4 * k, c, 0.9);
  return out;
}

/** A row of poplars far away. */
export const poplars = (x, y, n, k) => Array.from({ length: n }, (_, i) => {
  const px = x + i * 34 * k, h = (92 + 26 * chance(px, y)) * k, winter = seasonAt(px) === 'winter', c = winter ? '#a99a92' : mix(seasonColour('far', px), C.mossDark, 0.3);
  return flat(flow([[px, y], [px - 13 * k, y - h * 0.4], [px, y - h], [px + 13 * k, y - h * 0.4]], 5, true), c, winter ? 0.55 : 1);
}).join('');

/** A band of land whose top flows through heights, filled with the year. */
export function land(id, kind, heights, foot, ink, w = 6) {
  const step = 3960 / (heights.length - 1), top = flow(heights.map((y, i) => [-60 + i * step, y]), 8);
  return `<defs>${yearGradient(id, kind)}</defs>` + flat([...top, [3900, foot], [-60, foot]], `url(#${id})`) + line(top, w, ink);
}

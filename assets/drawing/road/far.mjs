// The far land: hills, the towers and gables of the city, the fields of Flanders in strips, hedges, poplars, a mill, sheep.
// It knows the year, nothing of the road. Own work of the project.
import { box, chance, corners, disc, flat, flow, line, pool, shape } from '../places/ink.mjs';
import { C, mix } from '../places/palette.mjs';
import { towers } from '../places/objects/town.mjs';
import { drawSky, mist, snowfall } from './sky.mjs';
import { land, poplars, ridge, seasonAt, seasonColour, snowAt } from './seasons.mjs';

const INK = '#8d8088';
const blue = ridge([392, 362, 386, 352, 380, 356, 376, 384, 386, 374, 350, 378, 342, 380, 358, 386]);
const far = ridge([420, 390, 414, 382, 404, 376, 400, 404, 405, 400, 386, 406, 382, 414, 392, 414]);
const mid = ridge([452, 472, 438, 458, 476, 442, 452, 446, 466, 474, 446, 434, 462, 476, 446, 436, 456]);

// Gables around the foot of the towers, pale with distance.
const town = (x, foot, n, k) => Array.from({ length: n }, (_, i) => {
  const w = (34 + 12 * chance(i, x, 1)) * k, rx = x + i * 36 * k, h = (30 + 26 * chance(i, x, 2)) * k, s = w / 6;
  const c = mix(['#d9a892', '#e4cda0', '#cf9f92', '#d8b7ae'][i % 4], '#e6dcd2', 0.25);
  const steps = i % 3 === 1 ? [[rx, foot - h], [rx + s, foot - h], [rx + s, foot - h - s * 1.3], [rx + 2 * s, foot - h - s * 1.3], [rx + 2 * s, foot - h - s * 2.6], [rx + 4 * s, foot - h - s * 2.6], [rx + 4 * s, foot - h - s * 1.3], [rx + 5 * s, foot - h - s * 1.3], [rx + 5 * s, foot - h], [rx + w, foot - h]] : [[rx, foot - h], [rx + w / 2, foot - h - w * 0.6], [rx + w, foot - h]];
  return shape([[rx, foot + 12], ...steps, [rx + w, foot + 12]], c, 3, INK) + flat(corners(rx + w * 0.24, foot - h + 4, w * 0.16, 7 * k), '#f7ecd8') + flat(corners(rx + w * 0.6, foot - h + 4, w * 0.16, 7 * k), '#f7ecd8');
}).join('');

// Fields that lie side by side on a slope, each a little different, with a hedge between.
function fields({ at }, kind, from, to, foot, wide) {
  let out = '';
  for (let x = from, i = 0; x < to; i++) {
    const w = wide * (0.7 + 0.7 * chance(i, wide, 1)), tint = ['#efd27e', '#8fb86e', '#dcc489', '#7fae72', '#c9d48c'][(i * 3) % 5];
    const c = mix(seasonColour(kind, x + w / 2), tint, 0.42 * (1 - snowAt(x + w / 2))), lean = 26 * (chance(i, 2, 3) - 0.3);
    const top = Array.from({ length: 7 }, (_, k) => [x + (w * k) / 6, at(x + (w * k) / 6) + 2]);
    if (i % 3 !== 2) out += flat([...top, [x + w + lean * 2 - 60, foot], [x - lean - 60, foot]], c, kind === 'far' ? 0.5 : 0.72);
    if (i % 4 === 0) for (let k = 1; k < 6; k++) out += line([[x + (w * k) / 6, at(x + (w * k) / 6) + 5], [x + (w * k) / 6 - lean * 0.6, foot - 6]], 3, mix(c, C.walnut, 0.2));
    if (i % 2) out += Array.from({ length: 9 }, (_, k) => pool(Math.round(x + (w * k) / 9), Math.round(at(x + (w * k) / 9) + 2 - 3 * (k % 2)), 10 + (k % 3) * 4, 6 + (k % 2) * 2, mix(seasonColour('front', x), C.mossDark, snowAt(x) > 0.4 ? 0 : 0.4), 0.8)).join('');
    x += w;
  }
  return out;
}

const sheep = (x, y, k) => pool(x, y + 12 * k, 18 * k, 4 * k, C.walnut, 0.18) + line([[x - 8 * k, y + 4], [x - 8 * k, y + 13 * k]], 4) + line([[x + 8 * k, y + 4], [x + 8 * k, y + 13 * k]], 4) + shape(flow([[x - 18 * k, y], [x - 10 * k, y - 12 * k], [x + 8 * k, y - 12 * k], [x + 18 * k, y], [x + 8 * k, y + 9 * k], [x - 10 * k, y + 9 * k]], 4, true), C.cream, 3.5) + disc(x + 20 * k, y - 5 * k, 6 * k, '#5b4a50');
const cow = (x, y, k) => [-16, -8, 10, 18].map((a) => line([[x + a * k, y], [x + a * k, y + 16 * k]], 4.5 * k)).join('') + shape(flow([[x - 24 * k, y - 14 * k], [x + 16 * k, y - 16 * k], [x + 24 * k, y - 2 * k], [x + 18 * k, y + 6 * k], [x - 20 * k, y + 6 * k], [x - 26 * k, y - 2 * k]], 4, true), C.cream, 4) + pool(x - 8 * k, y - 6 * k, 10 * k, 7 * k, '#6b4a3f', 1) + pool(x + 12 * k, y - 2 * k, 6 * k, 6 * k, '#6b4a3f', 1) + shape(flow([[x + 24 * k, y - 14 * k], [x + 38 * k, y - 14 * k], [x + 38 * k, y - 2 * k], [x + 26 * k, y]], 4, true), '#6b4a3f', 3.5);

function mill(x, y, k) {
  const body = shape([[x - 26 * k, y], [x - 17 * k, y - 92 * k], [x + 17 * k, y - 92 * k], [x + 26 * k, y]], '#e2cdb6', 4, INK) + shape([[x - 21 * k, y - 90 * k], [x, y - 116 * k], [x + 21 * k, y - 90 * k]], '#a58a86', 4, INK);
  const vanes = [20, 110, 200, 290].map((a) => { const r = (a * Math.PI) / 180, [u, v] = [Math.cos(r), Math.sin(r)], p = (d, s) => [x + (u * d - v * s) * k, y - 92 * k + (v * d + u * s) * k]; return line([p(0, 0), p(74, 0)], 4, INK) + flat([p(20, 2), p(72, 2), p(72, 15), p(20, 15)], '#fbf3e4', 0.95) + line([p(20, 15), p(72, 15)], 3, INK); }).join('');
  return body + box(x - 6 * k, y - 22 * k, 12 * k, 22 * k, '#8d7a72', 3, INK) + vanes;
}

// A farm with its barn and a tree, some fields away.
function farm(x, y, k, roof) {
  const at = (a, b) => [x + a * k, y + b * k], snow = snowAt(x) > 0.4;
  return box(x + 54 * k, y - 26 * k, 62 * k, 26 * k, '#cfae90', 3.5, '#6f6470') + shape([at(48, -24), at(62, -50), at(110, -50), at(124, -24)], snow ? '#f4f6f7' : mix(roof, '#e6dcd2', 0.15), 3.5, '#6f6470')
    + box(x, y - 32 * k, 52 * k, 32 * k, '#efe0cc', 3.5, '#6f6470') + shape([at(-7, -30), at(10, -60), at(42, -60), at(59, -30)], snow ? '#f4f6f7' : roof, 3.5, '#6f6470') + box(x + 32 * k, y - 70 * k, 9 * k, 14 * k, '#b27a64', 3, '#6f6470')
    + flat(corners(x + 8 * k, y - 23 * k, 9 * k, 11 * k), '#8fa6ad') + flat(corners(x + 26 * k, y - 23 * k, 9 * k, 11 * k), '#8fa6ad') + flat(corners(x + 76 * k, y - 17 * k, 18 * k, 17 * k), '#8d6a55')
    + (snow ? '' : pool(x - 16 * k, y - 26 * k, 17 * k, 22 * k, mix(seasonColour('mid', x), C.mossDark, 0.5), 1) + pool(x - 22 * k, y - 34 * k, 9 * k, 10 * k, mix(seasonColour('mid', x), '#fff6e0', 0.3), 0.7)) + line([at(-16, 0), at(-16, -10)], 4, '#8d7a72');
}

/** Everything behind the road, as one layer. */
export function drawBack() {
  let out = drawSky() + flat([...blue.top, [3900, 470], [-60, 470]], '#93a9bb', 0.42) + land('year-far', 'far', far, 560, INK, 4);
  out += [[470, 5, 0.72], [1010, 6, 0.66], [1360, 4, 0.6], [2540, 5, 0.68], [3080, 5, 0.7], [3660, 4, 0.7]].map(([x, n, k]) => poplars(x, far.at(x + 40) + 5, n, k)).join('');
  out += towers(1726, 402, 0.5, 'day') + town(1540, 404, 22, 0.9) + towers(3330, 402, 0.3, 'grey') + town(3290, 404, 7, 0.62) + `<defs><linearGradient id="far-haze" gradientUnits="userSpaceOnUse" x1="0" y1="330" x2="0" y2="430"><stop offset="0" stop-color="#fff3dc" stop-opacity="0"/><stop offset="1" stop-color="#fff3dc" stop-opacity=".55"/></linearGradient></defs><rect y="330" width="3840" height="120" fill="url(#far-haze)"/>`;
  for (let x = 1520; x < 2350; x += 26) out += pool(x, 411 - (x % 4), 18 + (x % 7), 8 + (x % 3), mix(seasonColour('far', x), C.mossDark, 0.3), 1);
  out += fields(far, 'far', 40, 3800, 480, 210) + mill(2660, far.at(2660) + 8, 0.86) + land('year-mid', 'mid', mid, 640, INK, 5) + fields(mid, 'mid', -20, 3840, 600, 270);
  for (const [x, k] of [[1010, 0.9], [1052, 0.8], [1100, 1]]) out += sheep(x, mid.at(x) + 20, k);
  for (const [x, k] of [[1830, 1], [1910, 0.8], [2300, 0.9]]) out += cow(x, mid.at(x) + 24, k);
  for (let x = 20; x < 3840; x += 118 + 90 * chance(x, 5)) { const s = seasonAt(x), y = mid.at(x) + 3, c = s === 'winter' ? '#b3abab' : mix(seasonColour('mid', x), s === 'autumn' ? '#b5613a' : C.mossDark, 0.5); out += pool(x, y - 8, 20, 13, c, 1) + pool(x + 20, y - 5, 15, 9, c, 1) + pool(x - 6, y - 13, 10, 5, mix(c, '#fff6e0', 0.4), 0.7); }
  for (const [x, k, roof] of [[470, 0.86, C.brick], [956, 0.8, C.coral], [2500, 0.8, C.brick], [2230, 0.6, C.coral], [3400, 0.84, C.brick]]) out += farm(x, mid.at(x + 50 * k) + 8, k, roof);
  return out + mist() + snowfall(0, 780, 66, 'right') + snowfall(3140, 700, 60, 'left');
}

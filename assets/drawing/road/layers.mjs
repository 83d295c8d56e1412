// The layers of the year: sky and far land, fields with the road, buildings, near trees.
// Own work of the project.
import { arc, chance, curve, disc, flat, line, lobes, oval, pool, shape } from '../places/ink.mjs';
import { C, mix } from '../places/palette.mjs';
import { towers } from '../places/objects/town.mjs';
import { agencyHouse, fundHouse, home, practiceHouse, serviceHouse, workHouse } from './buildings.mjs';
import { halfWidth, middleLine, sides } from './course.mjs';
import { land, poplars, seasonAt, seasonColour, yearGradient, yearTree } from './seasons.mjs';

const cloud = (x, y, k, c = '#fffaf0', o = 0.88) => `<g opacity="${o}">${pool(x, y, 120 * k, 30 * k, c, 1)}${pool(x + 70 * k, y - 24 * k, 76 * k, 36 * k, c, 1)}${pool(x - 56 * k, y - 12 * k, 56 * k, 24 * k, c, 1)}</g>`;
const bird = (x, y, k) => line(curve([[x - 22 * k, y - 6 * k], [x - 10 * k, y - 18 * k], [x, y]], 6), 6, '#6b5a63') + line(curve([[x, y], [x + 12 * k, y - 20 * k], [x + 24 * k, y - 8 * k]], 6), 6, '#6b5a63');
const flakes = (x, w, n) => Array.from({ length: n }, (_, i) => disc(Math.round(x + w * chance(i, x, 1)), Math.round(30 + 520 * chance(i, x, 2)), 4 + Math.round(4 * chance(i, x, 3)), '#ffffff', 0.85)).join('');

// Small roofs and trees around the foot of the towers.
const town = (x, foot) => Array.from({ length: 9 }, (_, i) => {
  const w = 44 + 14 * (i % 3), rx = x + i * 44, h = 26 + 12 * chance(i, foot);
  return shape([[rx, foot + 10], [rx, foot - h * 0.5], [rx + w / 2, foot - h - 14], [rx + w, foot - h * 0.5], [rx + w, foot + 10]], ['#d9b7a4', '#dfc9a4', '#cfa898'][i % 3], 4, '#8d8088');
}).join('') + flat(lobes(x - 10, foot + 8, 60, 22), '#a9c08e') + flat(lobes(x + 410, foot + 8, 80, 24), '#a9c08e');

/** Sky, sun, weather, towers and far hills. */
export function drawBack() {
  let out = `<defs>${yearGradient('year-sky', 'sky')}<linearGradient id="year-haze" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff4df" stop-opacity="0"/><stop offset="1" stop-color="#fff4df" stop-opacity=".85"/></linearGradient></defs><rect width="3840" height="1080" fill="url(#year-sky)"/><rect width="3840" height="520" fill="url(#year-haze)"/>`;
  out += disc(1930, 140, 190, '#fff0bf', 0.4) + disc(1930, 140, 130, '#ffe9a8', 0.6) + disc(1930, 140, 80, '#ffdf8a') + disc(2960, 330, 150, '#ffd39a', 0.35) + disc(2960, 330, 84, '#ffc47e', 0.8) + disc(420, 250, 64, '#fff6df', 0.8) + disc(420, 250, 110, '#fff6df', 0.35);
  out += cloud(180, 120, 1.3, '#eef3f4') + cloud(640, 190, 1.1, '#eef3f4') + cloud(1120, 110, 1.1) + cloud(1500, 210, 0.8) + cloud(2330, 130, 0.9) + cloud(2680, 170, 1.1, '#fbe6cf') + cloud(3300, 120, 1.3, '#eef1f3') + cloud(3650, 190, 1.2, '#eef1f3');
  out += bird(2480, 230, 1.1) + bird(2560, 200, 1.3) + bird(2640, 236, 1) + bird(2590, 262, 0.9) + bird(1330, 190, 0.9) + bird(1390, 214, 0.8);
  const ink = '#8d8088';
  out += land('year-far', 'far', [392, 372, 396, 360, 384, 352, 372, 344, 366, 350, 378, 360, 390, 372, 396], 1080, ink, 6);
  out += towers(1700, 388, 0.62, 'day') + town(1640, 392) + poplars(330, 398, 6, 1) + poplars(1160, 392, 5, 0.9) + poplars(2250, 380, 6, 0.9) + poplars(3050, 394, 7, 1);
  return out + land('year-mid', 'mid', [440, 462, 432, 456, 470, 438, 452, 430, 448, 462, 436, 452, 440, 466, 446], 1080, ink, 6) + flakes(0, 620, 46) + flakes(3330, 510, 38);
}

// Small things of the season beside the road: a pond of ice, tulips, bales of hay, pumpkins, a fence.
function seasonThings() {
  let out = pool(470, 812, 96, 22, '#c4dbe6', 1) + line(curve([[400, 806], [470, 796], [540, 808]], 8), 5, '#ffffff') + line([[430, 818], [500, 822]], 5, '#ffffff');
  for (let i = 0; i < 9; i++) { const x = 1262 + (i % 5) * 30 + (i > 4 ? 14 : 0), y = 818 + (i > 4 ? 26 : 0) + (i % 5) * 3, c = i % 2 ? C.coral : C.sun; out += line([[x, y + 22], [x, y]], 5, C.mossDark) + shape([[x - 10, y - 14], [x - 4, y - 9], [x, y - 17], [x + 4, y - 9], [x + 10, y - 14], [x + 9, y + 1], [x, y + 6], [x - 9, y + 1]], c, 5); }
  for (const [x, y] of [[2150, 500], [2222, 508]]) out += pool(x + 6, y + 24, 36, 7, C.walnut, 0.2) + oval(x, y, 30, 25, C.sun, 6.5) + line(arc(x, y, 16, 13, 20, 300, 10), 5, C.ochre);
  for (const [x, y, k] of [[2440, 838, 1], [2500, 848, 0.8], [2470, 856, 0.7]]) out += oval(x, y, 26 * k, 21 * k, '#d9803f', 6) + line(arc(x, y, 11 * k, 19 * k, 100, 260, 7), 5, '#a8592a') + line([[x, y - 20 * k], [x + 5, y - 31 * k]], 7, C.mossDark);
  const posts = [1590, 1632, 1674, 1716].map((x, i) => line([[x, 552 - i], [x, 592 - i]], 9, C.walnut)).join('');
  return out + posts + line([[1580, 562], [1726, 559]], 7, C.walnut) + line([[1580, 578], [1726, 575]], 7, C.walnut);
}

function furrows() {
  let out = '';
  for (const [x, y, n, dx] of [[520, 500, 5, 40], [1250, 505, 6, 46], [2250, 500, 6, 46], [2880, 505, 6, 44]]) for (let i = 0; i < n; i++) out += line(curve([[x + i * dx, y], [x + i * dx * 1.25 - 20, y + 50], [x + i * dx * 1.6 - 60, y + 100]], 6), 6, mix(seasonColour('near', x), C.walnut, 0.22));
  for (let i = 0; i < 60; i++) {
    const x = 3840 * chance(i, 1, 7), y = 560 + 290 * chance(i, 2, 7), s = seasonAt(x);
    if (middleLine.some(([a, b]) => Math.abs(a - x) < 60 && Math.abs(b - y) < halfWidth(b) + 26) || s === 'winter') continue;
    out += s === 'autumn' ? pool(Math.round(x), Math.round(y), 8, 4, '#b5613a', 0.8) : line([[x - 8, y - 13], [x, y], [x + 9, y - 14]], 5, mix(seasonColour('near', x), C.mossDark, 0.55)) + (s === 'spring' ? disc(Math.round(x + 18), Math.round(y - 8), 6, i % 2 ? C.coralSoft : C.cream) : '');
  }
  return out;
}

function roadBand() {
  const { left, right } = sides(), dash = [];
  for (let i = 10; i < middleLine.length - 6; i += 8) dash.push(line(middleLine.slice(i, i + 4), Math.max(5, halfWidth(middleLine[i][1]) * 0.14), '#e3b873', 0.6));
  const shade = right.map(([x, y]) => [x, y + 10]);
  const worn = left.map(([x, y], i) => [x + (right[i][0] - x) * 0.7, y + (right[i][1] - y) * 0.7]);
  return flat([...left, ...shade.reverse()], C.walnut, 0.22) + `<defs><linearGradient id="year-road" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="3840" y2="0"><stop offset="0" stop-color="#f4efe6"/><stop offset=".2" stop-color="#f4e3c4"/><stop offset=".8" stop-color="#f1dcb8"/><stop offset="1" stop-color="#f2ede4"/></linearGradient></defs>`
    + flat([...left, ...[...right].reverse()], 'url(#year-road)') + flat([...worn, ...[...right].reverse()], C.wood, 0.16) + dash.join('') + line(left, 7.5) + line(right, 8.5);
}

/** The near fields and the road. */
export const drawRoad = () => land('year-near', 'near', [540, 522, 504, 520, 540, 516, 500, 516, 536, 512, 504, 522, 540, 516, 520], 1080, '#7d6f74', 6.5) + furrows() + seasonThings() + roadBand();

/** The buildings, each clear of the road. */
export const drawBuildings = () => home(70, 668) + practiceHouse(700, 858) + fundHouse(1330, 668) + serviceHouse(1940, 856) + agencyHouse(2570, 668) + workHouse(3180, 866);

/** Trees and hedges that stand nearer than the road. */
export function drawFront() {
  let out = '';
  for (const [x, y, k] of [[40, 560, 0.55], [560, 560, 0.5], [1120, 540, 0.5], [1230, 600, 0.7], [1760, 556, 0.55], [1830, 540, 0.42], [2350, 540, 0.5], [2440, 600, 0.72], [2960, 580, 0.6], [3030, 550, 0.45], [3640, 560, 0.6], [3740, 590, 0.75]]) out += yearTree(x, y, k, 6.5);
  for (const [x, y, k] of [[590, 876, 0.72], [1070, 872, 0.6], [1165, 884, 0.42], [1868, 880, 0.5], [2330, 874, 0.66], [3080, 884, 0.6], [3600, 880, 0.72]]) out += yearTree(x, y, k, 7.5);
  return out + land('year-front', 'front', [892, 872, 886, 900, 876, 888, 870, 892, 880, 896, 874, 890, 878, 894, 882], 1080, C.walnut, 7);
}

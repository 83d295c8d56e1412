// The near layers of the year: the land with the road and all that stands along it, and what grows before it.
// Own work of the project.
import { chance, curve, disc, flat, line, lobes, pool, shape } from '../places/ink.mjs';
import { C, mix } from '../places/palette.mjs';
import { bridge, drawBeside, drawFurther, furrow, river } from './beside.mjs';
import { drawBuildings } from './buildings.mjs';
import { borders, farEdge, middleLine, nearEdge, sides } from './course.mjs';
import { land, ridge, seasonAt, seasonColour, snowAt, yearGradient } from './seasons.mjs';
import { windLeaves } from './sky.mjs';

const near = ridge([520, 506, 514, 500, 496, 508, 500, 512, 506, 500, 510, 504, 512, 500, 506, 516, 508]);
const bridgeAt = borders[2] + 120;
const isOnRoad = (x, y, room = 16) => y > farEdge(x) - room && y < nearEdge(x) + room;
const isInRiver = (x) => Math.abs(x - bridgeAt) < 190;

// Strips of ploughed or standing field behind the buildings; wheat in high summer.
function strips() {
  let out = '';
  for (const [x, n, dx] of [[420, 5, 30], [960, 6, 28], [2200, 6, 30], [2700, 7, 28], [3340, 9, 34]]) for (let i = 0; i < n; i++) out += line(curve([[x + i * dx, near.at(x + i * dx) + 6], [x + i * dx * 1.1 - 10, 536], [x + i * dx * 1.2 - 24, 566]], 5), 5, furrow(x + i * dx));
  const wheat = (x0, x1) => flat([...Array.from({ length: 9 }, (_, i) => [x0 + ((x1 - x0) * i) / 8, near.at(x0 + ((x1 - x0) * i) / 8) + 3]), [x1 + 30, 562], [x0 - 30, 562]], '#ecc964', 0.95) + Array.from({ length: 34 }, (_, i) => { const x = Math.round(x0 + (x1 - x0) * ((i + 0.5) / 34)), y = Math.round(524 + 30 * chance(i, x0, 2)); return line([[x, y + 9], [x + 2, y - 9]], 4, '#b98a34') + pool(x + 2, y - 11, 3, 6, '#d3a340', 1); }).join('');
  return out + wheat(2188, 2296);
}

// Snow that thins into spring and gathers towards the year's end: patches over the ground.
function snowPatches() {
  let out = '';
  for (let i = 0; i < 150; i++) {
    const x = i % 2 ? 250 + 560 * chance(i, 8, 1) : 3020 + 420 * chance(i, 8, 1), y = 520 + 330 * chance(i, 8, 2), s = snowAt(x);
    if (isOnRoad(x, y, 8)) continue;
    const wide = 10 + 60 * s * (0.5 + chance(i, 8, 3));
    if (s > 0.02 && s < 1) out += pool(Math.round(x), Math.round(y), Math.round(wide), Math.round(wide * 0.2 + 2), '#fbfcfb', 0.95);
  }
  for (let i = 0; i < 26; i++) {
    const x = i % 2 ? 20 + 480 * chance(i, 18, 1) : 3330 + 490 * chance(i, 18, 1), y = Math.round(530 + 300 * chance(i, 18, 2));
    if (!isOnRoad(x, y)) out += line(curve([[x - 40, y], [x, y - 8], [x + 44, y + 1]], 6), 4.5, '#ccd7de');
  }
  return out;
}

function tufts() {
  let out = '';
  for (let i = 0; i < 150; i++) {
    const x = Math.round(3840 * chance(i, 1, 7)), y = Math.round(548 + 270 * chance(i, 2, 7)), s = seasonAt(x), c = mix(seasonColour('near', x), C.mossDark, 0.5);
    if (isOnRoad(x, y, 14) || isInRiver(x) || snowAt(x) > 0.85) continue;
    if (s === 'autumn' && i % 2) out += pool(x, y, 9, 4, ['#b5613a', '#d98a3d'][i % 3 ? 0 : 1], 0.85);
    else out += line([[x - 8, y - 12], [x, y]], 4.5, c) + line([[x, y], [x + 9, y - 14]], 4.5, c);
    if (s === 'spring' && i % 2) out += disc(x + 18, y - 6, 6, ['#fff6e6', C.coralSoft, C.sun][i % 3]);
    if (s === 'summer' && i % 3 === 0) out += disc(x + 16, y - 8, 6, i % 2 ? '#d9553f' : '#fff6e6');
  }
  return out;
}

function roadBand() {
  const { left, right } = sides(), shade = right.map(([x, y]) => [x, y + 9]);
  const across = (t) => left.map(([x, y], i) => [x + (right[i][0] - x) * t, y + (right[i][1] - y) * t]);
  const stops = [[0, '#f1f0ee'], [0.1, '#f0ebe2'], [0.17, '#eedcbc'], [0.33, '#f0dfbf'], [0.34, '#e3d6c6'], [0.5, '#e5d7c4'], [0.52, '#f1dcb4'], [0.76, '#ecd2a6'], [0.84, '#ece2d4'], [0.9, '#f1efec'], [1, '#f1f0ee']];
  let out = flat([...left, ...shade.reverse()], C.walnut, 0.26) + `<defs><linearGradient id="year-road" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="3840" y2="0">${stops.map(([o, c]) => `<stop offset="${o}" stop-color="${c}"/>`).join('')}</linearGradient></defs>` + flat([...left, ...[...right].reverse()], 'url(#year-road)') + flat([...across(0.72), ...[...right].reverse()], C.walnut, 0.13);
  // Two worn tracks, in short strokes; cobbles in the street, pebbles on the land, footprints in the snow.
  for (const t of [0.34, 0.66]) { const track = across(t); for (let i = 4; i < track.length - 8; i += 9) if (chance(i, t * 10) > 0.3) out += line(track.slice(i, i + 8), 4, snowAt(track[i][0]) > 0.6 ? '#cfd2d3' : '#d5bb93', 1); }
  for (let i = 0; i < 240; i++) {
    const x = Math.round(3840 * chance(i, 3, 11)), t = 0.1 + 0.8 * chance(i, 4, 11), y = Math.round(farEdge(x) + (nearEdge(x) - farEdge(x)) * t), isStreet = x > borders[1] && x < borders[2];
    if (snowAt(x) > 0.6) { if (i % 3 === 0) out += pool(x, Math.round(farEdge(x) + (nearEdge(x) - farEdge(x)) * (t < 0.5 ? 0.42 : 0.56)), 7, 3.5, '#b9c4cf', 0.9); } else if (isStreet) out += line(curve([[x - 9, y], [x, y - 6], [x + 9, y]], 5), 3.5, '#b39c84'); else if (i % 2) out += pool(x, y, 5, 3, '#c9a878', 0.8);
  }
  const verge = (edge, by) => flat([...edge, ...[...edge].reverse().map(([x, y], i) => [x, y + by * (0.8 + 0.5 * chance(i, 2))])], 'url(#year-verge)', 0.75);
  return `<defs>${yearGradient('year-verge', 'front')}</defs>` + verge(left, -11) + verge(right.map(([x, y]) => [x, y + 4]), 14) + out + line(left, 5) + line(right, 6);
}
const streetKerb = () => { const xs = middleLine.filter(([x]) => x > borders[1] + 10 && x < borders[2] - 6).map(([x]) => x); return flat([...xs.map((x) => [x, farEdge(x) - 26]), ...[...xs].reverse().map((x) => [x, farEdge(x)])], '#d6c9ba') + line(xs.map((x) => [x, farEdge(x) - 26]), 4.5, '#9a8a7c') + xs.filter((_, i) => i % 4 === 0).map((x) => line([[x, farEdge(x) - 24], [x + 8, farEdge(x) - 3]], 3.5, '#a99a8a')).join(''); };

const light = '<defs><linearGradient id="near-light" gradientUnits="userSpaceOnUse" x1="0" y1="490" x2="0" y2="1080"><stop offset="0" stop-color="#fff3d6" stop-opacity=".34"/><stop offset=".3" stop-color="#fff3d6" stop-opacity="0"/><stop offset=".55" stop-color="#4a3550" stop-opacity=".06"/><stop offset="1" stop-color="#4a3550" stop-opacity=".2"/></linearGradient></defs>';

/** The land, the road and all that stands along it, as one layer. */
export function drawRoad() {
  const { behind, front } = bridge(bridgeAt);
  return land('year-near', 'near', near, 1080, '#6f6470', 5.5) + light + flat([...near.top, [3900, 1080], [-60, 1080]], 'url(#near-light)') + strips() + snowPatches() + tufts() + river(bridgeAt)
    + drawFurther() + streetKerb() + drawBuildings() + roadBand() + behind + drawBeside() + front + windLeaves();
}

const grass = (x, y, k, c, n = 7) => Array.from({ length: n }, (_, i) => { const a = (i - (n - 1) / 2) * 12 * k, top = [x + a * 1.9, y - (46 + 22 * chance(x, i)) * k]; return flat([[x + a - 4 * k, y], ...curve([[x + a - 4 * k, y], [x + a, y - 26 * k], top], 5), ...curve([top, [x + a + 4 * k, y - 22 * k], [x + a + 6 * k, y]], 5)], i % 2 ? c : mix(c, '#2b1f2b', 0.2)); }).join('');
const ears = (x, y, k) => Array.from({ length: 7 }, (_, i) => { const a = (i - 3) * 15 * k, h = (66 + 30 * chance(x, i)) * k; return line([[x + a, y], [x + a * 1.4, y - h]], 5 * k, '#b98a34') + shape(curve([[0, -26], [11, -8], [0, 16]], 5).concat(curve([[0, 16], [-11, -8], [0, -26]], 5)).map(([p, q]) => [x + a * 1.4 + p * k, y - h + q * k]), '#ecc45c', 3.5, '#8a5f24'); }).join('');
const stem = (x, y, h, c = C.mossDark) => line(curve([[x - 4, y], [x - 3, y - h * 0.5], [x, y - h]], 5), 5, c);
const cup = (x, y, k, c) => shape(lobes(x, y, 19 * k, 15 * k, 5, 0.16), c, 3.6, mix(c, '#2b1f2b', 0.6)) + disc(x, Math.round(y), Math.round(5 * k), mix(c, '#2b1f2b', 0.65));
const star = (x, y, k, c) => Array.from({ length: 6 }, (_, i) => { const a = (i * Math.PI) / 3 + 0.3; return pool(Math.round(x + 12 * k * Math.cos(a)), Math.round(y + 10 * k * Math.sin(a)), 9 * k, 7 * k, c, 1); }).join('') + disc(x, y, Math.round(7 * k), '#f0bf4e');
const flowering = (x, y, h, k, c) => stem(x, y, h) + (c === '#fff6e2' ? star(x, Math.round(y - h), k, c) : cup(x, y - h, k, c));
const reeds = (x, y) => [-34, -14, 8, 30].map((a, i) => { const h = 74 + 26 * chance(i, x); return line([[x + a, y], [x + a * 1.3, y - h]], 5, '#7f8a4a') + line([[x + a * 1.3, y - h + 2], [x + a * 1.36, y - h + 30]], 12, '#8a5a3a'); }).join('') + grass(x, y, 1.1, '#8a9a52');
const mushroom = (x, y, k) => shape([[x - 7 * k, y], [x - 5 * k, y - 22 * k], [x + 5 * k, y - 22 * k], [x + 7 * k, y]], C.cream, 4.5) + shape([[x - 24 * k, y - 20 * k], ...curve([[x - 24 * k, y - 20 * k], [x, y - 60 * k], [x + 24 * k, y - 20 * k]], 10)], '#c9663f', 5) + disc(x - 6 * k, y - 32 * k, 4 * k, C.cream) + disc(x + 8 * k, y - 28 * k, 3 * k, C.cream);
const heap = (x, y, k) => shape(curve([[x - 74 * k, y], [x, y - 62 * k], [x + 80 * k, y]], 12), '#c47c3f', 5.5) + Array.from({ length: 16 }, (_, i) => { const t = 0.12 + 0.76 * chance(i, x, 1), h = 30 * k * 4 * t * (1 - t) * chance(i, x, 2); return pool(Math.round(x - 74 * k + 154 * k * t), Math.round(y - 2 - h), 9 * k, 5 * k, ['#d98a3d', '#e2b04c', '#b5512f'][i % 3], 1); }).join('');
const mound = (x, y, k) => shape(curve([[x - 96 * k, y + 4], [x - 6 * k, y - 54 * k], [x + 100 * k, y + 4]], 14), '#f8fafa', 5.5, '#8b97a3') + pool(x + 22 * k, y - 4, 50 * k, 8 * k, '#d9e2e8', 0.9);
const twig = (x, y, k) => [-46, -28, -12, 4, 20, 38, 54].map((a, i) => line(curve([[x + a * 0.12 * k, y], [x + a * 0.4 * k, y - 40 * k], [x + a * k, y - (62 + 30 * chance(i, x)) * k]], 7), (i % 2 ? 4 : 5) * k, ['#a4553f', '#8a4a3c', '#b8694a'][i % 3])).join('') + pool(x, y, 40 * k, 8 * k, '#ffffff', 0.95);

// What grows nearest at x, by season; `i` makes it vary.
function growth(x, y, i) {
  const s = seasonAt(x), k = 0.85 + 0.4 * chance(i, 9, 2), c = mix(seasonColour('front', x), C.mossDark, 0.5 * (1 - snowAt(x)));
  if (s === 'winter') return i % 3 === 0 ? mound(x, y, k) : i % 3 === 1 ? twig(x, y, k) + grass(x + 16, y, 0.6, '#b3a58c', 5) : grass(x, y, 0.7 * k, '#a99a80');
  if (s === 'spring') return i % 2 ? grass(x, y, k, c) : grass(x, y, 0.8 * k, c) + flowering(x - 22, y, 52, 0.9, '#fff6e2') + flowering(x + 14, y, 66, 1, i % 4 ? '#efc46a' : '#d98ba0') + flowering(x + 40, y, 46, 0.8, '#fff6e2');
  if (s === 'summer') return i % 3 === 0 ? ears(x, y, 0.95) : grass(x, y, k, c) + flowering(x - 16, y, 62, 1, i % 2 ? '#d9553f' : '#6a86c4') + flowering(x + 26, y, 48, 0.9, i % 2 ? '#fff6e2' : '#d9553f');
  return i % 4 === 0 ? heap(x, y - 8, 0.9 * k) : i % 4 === 2 ? grass(x, y, 0.8 * k, '#a3793a') + mushroom(x + 34, y - 14, 1) + mushroom(x + 62, y - 8, 0.7) : grass(x, y, 0.85 * k, '#9a7436');
}

/** What grows nearest to the eye, before the road. */
export function drawFront() {
  const front = ridge([758, 748, 762, 750, 756, 764, 750, 758, 746, 760, 752, 762, 748, 756, 764, 750, 758]);
  let out = '';
  for (let i = 0; i < 44; i++) {
    const x = Math.round(20 + i * 88 + 40 * chance(i, 9, 1));
    if (!isInRiver(x)) out += growth(x, Math.round(front.at(x) + 14), i);
  }
  let low = '';
  for (let i = 0; i < 30; i++) { const x = Math.round(40 + i * 128 + 70 * chance(i, 19, 1)), y = Math.round(860 + 170 * chance(i, 19, 2)); low += grass(x, y, 0.8, mix(seasonColour('front', x), snowAt(x) > 0.5 ? '#b3a58c' : C.mossDark, 0.4), 5); }
  return out + reeds(bridgeAt - 176, Math.round(front.at(bridgeAt - 176) + 10)) + reeds(bridgeAt + 190, Math.round(front.at(bridgeAt + 190) + 10)) + land('year-front', 'front', front, 1080, '#4a3a44', 6.5) + low;
}

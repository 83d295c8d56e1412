// The buildings along the road: home, doctor's practice, fund, external service, place of work, employment service.
// Signs are pictures, never letters. (x, y) is the left end of the foot. Own work of the project.
import { arc, box, chance, corners, disc, flat, line, pool, rounded, shape } from '../places/ink.mjs';
import { C, mix } from '../places/palette.mjs';
import { plotOf } from './course.mjs';
import { bush as anyBush } from './seasons.mjs';
import { hangingPlate, plate } from './signs.mjs';

const W = 6;
const bush = (x, y, k, w = 5.5, colour = C.moss) => anyBush(x, y, k, w, colour);
const ground = (x, y, w) => pool(x + w * 0.54, y + 2, w * 0.6, 13, C.walnut, 0.24);
// The side of a building, in the shade, running back to the right.
const side = (x, y, h, d, colour) => shape([[x, y], [x + d, y - d * 0.3], [x + d, y - h - d * 0.12], [x, y - h]], mix(colour, C.plumDark, 0.28), W);
const shadeUnder = (x, y, w, h) => flat(corners(x + 3, y, w - 6, h), C.plumDark, 0.16);
// A few bricks, so that a wall is a wall.
const bricks = (x, y, w, h, colour) => Array.from({ length: 9 }, (_, i) => flat(corners(Math.round(x + 8 + (w - 34) * chance(x, i, 1)), Math.round(y + 10 + (h - 24) * chance(y, i, 2)), 17, 6), mix(colour, C.walnut, 0.3), 0.55)).join('');

function pane(x, y, w, h, { cross = true, fill = '#dcebea' } = {}) {
  return box(x, y, w, h, fill, 5) + flat([[x + w * 0.1, y + h - 4], [x + w * 0.5, y + 4], [x + w * 0.72, y + 4], [x + w * 0.32, y + h - 4]], '#ffffff', 0.5) + (cross ? line([[x + w / 2, y], [x + w / 2, y + h]], 4.5) + line([[x, y + h * 0.4], [x + w, y + h * 0.4]], 4) : '') + rounded(x - 6, y + h - 2, w + 12, 9, 4, C.cream, 4.5);
}
const doorway = (x, y, w, h, colour) => rounded(x - 8, y - h - 8, w + 16, h + 8, 6, C.cream, 5.5) + box(x, y - h, w, h, colour, 5.5) + box(x + 9, y - h + 11, w - 18, h * 0.32, '#dcebea', 4.5) + disc(x + w - 11, y - h * 0.42, 5, C.sun) + rounded(x - 14, y - 6, w + 28, 11, 4, '#cfc4b4', 5);
const chimney = (x, y, w, h, colour) => box(x, y - h, w, h, colour, 5.5) + rounded(x - 5, y - h - 8, w + 10, 12, 4, C.walnut, 5);
const smoke = (x, y) => [[0, 0, 13], [16, -24, 17], [40, -44, 22], [74, -58, 18]].map(([a, b, r]) => disc(x + a, y + b, r, '#ffffff', 0.62)).join('');
const snowOn = (pts, w = 10) => line(pts, w, '#ffffff') ;
const awning = (x, y, n, step, colour) => Array.from({ length: n }, (_, i) => shape([[x + i * step, y], [x + (i + 1) * step, y], [x + (i + 1) * step + 2, y + 26], [x + i * step + 2, y + 26]], i % 2 ? C.cream : colour, 4.5)).join('');

function bicycle(x, y, colour) {
  const wheel = (a) => line(arc(a, y - 22, 21, 21, 0, 352, 16), 5) + disc(a, y - 22, 4, '#2b1f2b');
  return wheel(x) + wheel(x + 62) + line([[x, y - 22], [x + 20, y - 52], [x + 50, y - 54], [x + 28, y - 22], [x, y - 22]], 5.5, colour) + line([[x + 28, y - 22], [x + 18, y - 58]], 5.5, colour) + line([[x + 62, y - 22], [x + 48, y - 66], [x + 60, y - 70]], 5.5, colour) + line([[x + 9, y - 60], [x + 27, y - 60]], 7);
}

/** Home: a terraced house with a stepped gable and its neighbour, a light behind the window, smoke, a bicycle at the door. */
function home(x, y) {
  const w = 200, top = y - 322, s = w / 9, pts = [[x, y]];
  for (let i = 0; i < 4; i++) pts.push([x + i * s, top + (3 - i) * s * 1.2], [x + (i + 1) * s, top + (3 - i) * s * 1.2]);
  const front = [...pts, ...pts.slice(1).map(([a, b]) => [2 * x + w - a, b]).reverse(), [x + w, y]];
  let out = ground(x, y, 380) + smoke(x + w + 118, y - 336) + box(x + w - 4, y - 210, 160, 210, C.rose, W) + bricks(x + w, y - 200, 150, 180, C.rose) + shape([[x + w - 10, y - 206], [x + w + 14, y - 278], [x + w + 150, y - 278], [x + w + 172, y - 206]], C.slate, W) + flat([[x + w + 14, y - 277], [x + w + 150, y - 277], [x + w + 160, y - 246], [x + w + 120, y - 238], [x + w + 84, y - 250], [x + w + 40, y - 236], [x + w + 4, y - 248]], '#ffffff', 0.97) + chimney(x + w + 100, y - 276, 28, 34, C.brick) + shadeUnder(x + w - 2, y - 206, 156, 12);
  out += pane(x + w + 26, y - 176, 44, 60) + pane(x + w + 94, y - 176, 44, 60) + doorway(x + w + 88, y, 50, 92, C.teal) + pane(x + w + 18, y - 86, 46, 52);
  out += shape(front, C.coralSoft, W + 1) + bricks(x, y - 230, w, 220, C.coralSoft) + pane(x + 36, y - 204, 48, 62) + pane(x + 116, y - 204, 48, 62) + disc(x + 62, y - 80, 80, '#ffe2a0', 0.28) + pane(x + 26, y - 108, 74, 62, { fill: '#ffe2a0' }) + doorway(x + 124, y, 54, 104, C.plum);
  for (let i = 0; i < 4; i++) out += snowOn([[x + i * s - 2, top + (3 - i) * s * 1.2 - 5], [x + (i + 1) * s - 2, top + (3 - i) * s * 1.2 - 5]]) + snowOn([[x + w - i * s + 2, top + (3 - i) * s * 1.2 - 5], [x + w - (i + 1) * s + 2, top + (3 - i) * s * 1.2 - 5]]);
  return out + snowOn([[x + 86, top - 5], [x + 114, top - 5]]) + plate('home', x + 100, y - 262, 32) + pool(x + 56, y - 1, 50, 8, '#ffffff', 0.95) + bicycle(x + 214, y + 4, C.teal);
}

/** The doctor's practice: a low house in the blue of care with a wing and green around it. */
function practiceHouse(x, y) {
  const c = '#bfe0ea';
  let out = ground(x, y, 330) + side(x + 300, y, 120, 26, c) + box(x + 160, y - 120, 142, 120, mix(c, C.cream, 0.4), W) + box(x, y - 156, 170, 156, c, W) + bricks(x, y - 140, 164, 130, c);
  out += shape([[x - 16, y - 152], [x + 34, y - 222], [x + 136, y - 222], [x + 186, y - 152]], C.blue, W) + [0, 1, 2].map((i) => line([[x + 6 + i * 46, y - 172], [x + 34 + i * 44, y - 172]], 4, mix(C.blue, '#ffffff', 0.4)) + line([[x + 30 + i * 36, y - 196], [x + 52 + i * 34, y - 196]], 4, mix(C.blue, '#ffffff', 0.4))).join('') + shape([[x + 150, y - 116], [x + 178, y - 152], [x + 292, y - 152], [x + 320, y - 116]], C.coral, W) + chimney(x + 26, y - 196, 26, 26, C.brick) + shadeUnder(x + 2, y - 150, 166, 11) + shadeUnder(x + 172, y - 114, 128, 10);
  out += pane(x + 22, y - 118, 50, 56) + doorway(x + 104, y, 48, 100, C.blue) + pane(x + 188, y - 92, 86, 50) + bush(x + 40, y + 3, 0.8) + bush(x + 236, y + 3, 0.9) + bush(x + 292, y + 4, 0.6, 5, '#f0c4bd');
  return out + hangingPlate('care', x + 236, y - 196, 42);
}

/** The fund: a broad teal house of three floors with an awning. */
function fundHouse(x, y) {
  const c = '#97d0c5';
  let out = ground(x, y, 340) + side(x + 270, y, 270, 40, c) + box(x, y - 270, 274, 270, c, W + 1) + bricks(x, y - 260, 270, 150, c) + rounded(x - 10, y - 290, 294, 26, 6, C.cream, W) + shape([[x + 92, y - 290], [x + 137, y - 322], [x + 182, y - 290]], C.cream, W) + shadeUnder(x, y - 263, 272, 10);
  for (let r = 0; r < 2; r++) for (let k = 0; k < 4; k++) out += pane(x + 22 + k * 62, y - 242 + r * 78, 42, 52);
  out += box(x + 16, y - 82, 92, 62, '#dcebea', 5) + box(x + 176, y - 82, 82, 62, '#dcebea', 5) + flat([[x + 30, y - 24], [x + 66, y - 78], [x + 82, y - 78], [x + 46, y - 24]], '#ffffff', 0.5) + doorway(x + 116, y, 52, 84, mix(C.teal, '#2b1f2b', 0.2));
  return out + awning(x + 2, y - 114, 9, 30, C.teal) + bush(x - 4, y + 3, 0.6) + hangingPlate('fund', x + 352, y - 206, 46);
}

/** The external service: a low modern building with a glass front, a flat roof and moss green bands. */
function serviceHouse(x, y) {
  let out = ground(x, y, 360) + side(x + 320, y, 130, 34, C.cream) + box(x, y - 130, 322, 130, C.cream, W) + box(x + 30, y - 190, 160, 62, mix(C.cream, C.moss, 0.3), W) + rounded(x - 12, y - 150, 348, 26, 6, C.moss, W) + rounded(x + 22, y - 204, 176, 20, 6, C.mossDark, W) + shadeUnder(x, y - 124, 320, 10);
  for (let i = 0; i < 4; i++) out += box(x + 20 + i * 50, y - 106, 44, 80, '#cfe2e4', 5) + flat([[x + 26 + i * 50, y - 32], [x + 46 + i * 50, y - 100], [x + 56 + i * 50, y - 100], [x + 36 + i * 50, y - 32]], '#ffffff', 0.55);
  out += pane(x + 52, y - 176, 44, 28, { cross: false }) + pane(x + 122, y - 176, 44, 28, { cross: false }) + doorway(x + 244, y, 56, 98, C.mossDark) + bush(x + 106, y + 4, 0.66) + bush(x + 184, y + 4, 0.56);
  return out + line([[x + 268, y - 152], [x + 268, y - 190]], 8) + plate('occupational-health', x + 268, y - 204, 46);
}

/** The place of work: an ochre house of two floors with a big window and a wide gate. */
function workPlace(x, y) {
  const c = C.sun;
  let out = ground(x, y, 320) + side(x + 256, y, 216, 38, c) + box(x, y - 216, 260, 216, c, W + 1) + bricks(x, y - 206, 250, 100, c) + shape([[x - 18, y - 210], [x + 36, y - 292], [x + 236, y - 292], [x + 282, y - 210]], C.coral, W) + [0, 1, 2, 3].map((i) => line([[x + 14 + i * 62, y - 232], [x + 44 + i * 60, y - 232]], 4.5, mix(C.coral, C.walnut, 0.4)) + line([[x + 50 + i * 48, y - 262], [x + 76 + i * 46, y - 262]], 4.5, mix(C.coral, C.walnut, 0.4))).join('') + chimney(x + 176, y - 286, 28, 36, C.brick) + shadeUnder(x, y - 208, 258, 12);
  for (const k of [0, 1, 2]) out += pane(x + 24 + k * 76, y - 184, 50, 56, { fill: k === 1 ? '#ffe7b4' : '#dcebea' });
  out += rounded(x + 8, y - 118, 246, 18, 6, C.ochre, 5.5) + box(x + 18, y - 94, 96, 72, '#fdf0cf', 5.5) + line([[x + 66, y - 94], [x + 66, y - 22]], 4.5) + box(x + 190, y - 92, 60, 92, mix(C.teal, '#2b1f2b', 0.15), 5.5) + [1, 2, 3].map((i) => line([[x + 192, y - 92 + i * 22], [x + 248, y - 92 + i * 22]], 4, mix(C.teal, '#ffffff', 0.4))).join('') + doorway(x + 128, y, 46, 86, C.plum);
  return out + hangingPlate('employer', x + 340, y - 150, 46) + rounded(x + 262, y - 34, 44, 34, 4, C.wood, 5) + rounded(x + 272, y - 60, 34, 27, 4, C.straw, 5);
}

/** The employment service: a tall glass front beside a straw block, coral bands. */
function vdabHouse(x, y) {
  let out = ground(x, y, 350) + side(x + 306, y, 156, 34, C.straw) + box(x + 110, y - 156, 200, 156, C.straw, W) + bricks(x + 116, y - 150, 190, 90, C.straw) + box(x, y - 204, 124, 204, mix(C.coral, C.cream, 0.12), W) + rounded(x - 10, y - 220, 144, 22, 6, mix(C.coral, '#2b1f2b', 0.3), W) + rounded(x + 104, y - 172, 216, 22, 6, C.coral, W) + shadeUnder(x + 126, y - 150, 182, 10);
  for (let r = 0; r < 3; r++) for (let k = 0; k < 2; k++) out += box(x + 16 + k * 48, y - 186 + r * 58, 42, 46, r === 1 && k ? '#ffe2a0' : '#d9e7e8', 5);
  for (let k = 0; k < 3; k++) out += pane(x + 138 + k * 58, y - 132, 38, 44, { cross: false });
  out += doorway(x + 194, y, 60, 70, mix(C.coral, '#2b1f2b', 0.35)) + awning(x + 172, y - 92, 5, 21, C.coral) + bush(x + 296, y + 3, 0.6, 5.5, '#8f9f86') + flat([[x - 8, y - 220], [x + 134, y - 220], [x + 130, y - 214], [x, y - 213]], '#ffffff', 0.9);
  return out + hangingPlate('vdab', x + 358, y - 190, 44);
}

const houses = { home: [home, 0.78], care: [practiceHouse, 0.8], fund: [fundHouse, 0.72], 'occupational-health': [serviceHouse, 0.78], employer: [workPlace, 0.74], vdab: [vdabHouse, 0.78] };

/** One building on its plot. */
export function buildingOf(body) {
  const { x, y } = plotOf(body), [draw, k] = houses[body];
  return `<g transform="translate(${x} ${y}) scale(${k})">${draw(0, 0)}</g>`;
}
/** All of them. */
export const drawBuildings = () => Object.keys(houses).map(buildingOf).join('');

// The buildings along the road: home, doctor's practice, fund, external service, agency, employment service.
// Signs are pictures, never letters. (x, y) is the left end of the foot. Own work of the project.
import { arc, box, disc, flat, flow, line, oval, pool, rounded, roundCorners, shape } from '../places/ink.mjs';
import { C, mix } from '../places/palette.mjs';

const W = 7;
const ground = (x, y, w) => pool(x + w * 0.54, y + 2, w * 0.62, 15, C.walnut, 0.22);
// The side of a building, a little darker, running back to the right.
const side = (x, y, h, d, colour) => shape([[x, y], [x + d, y - d * 0.3], [x + d, y - h - d * 0.12], [x, y - h]], mix(colour, C.walnut, 0.28), W);

function pane(x, y, w, h, { cross = true, fill = '#dcebea' } = {}) {
  return box(x, y, w, h, fill, 6) + flat([[x + w * 0.1, y + h - 4], [x + w * 0.5, y + 4], [x + w * 0.72, y + 4], [x + w * 0.32, y + h - 4]], '#ffffff', 0.5) + (cross ? line([[x + w / 2, y], [x + w / 2, y + h]], 5) : '') + rounded(x - 6, y + h - 2, w + 12, 10, 4, C.cream, 5);
}
const doorway = (x, y, w, h, colour) => rounded(x - 8, y - h - 8, w + 16, h + 8, 6, C.cream, 6) + box(x, y - h, w, h, colour, 6) + box(x + 9, y - h + 12, w - 18, h * 0.34, '#dcebea', 5) + disc(x + w - 12, y - h * 0.42, 6, C.sun);
const chimney = (x, y, w, h, colour) => box(x, y - h, w, h, colour, 6) + rounded(x - 5, y - h - 8, w + 10, 12, 4, C.walnut, 5);
const bush = (x, y, k, colour) => shape(flow([[x - 40 * k, y], [x - 46 * k, y - 24 * k], [x - 18 * k, y - 46 * k], [x + 16 * k, y - 40 * k], [x + 44 * k, y - 22 * k], [x + 40 * k, y]], 5), colour, 6);
const snow = (pts) => flat(pts, '#ffffff', 0.95) + line(pts.slice(0, Math.ceil(pts.length / 2)), 5);

/** A round sign on a bracket with a picture inside. */
export const sign = (x, y, r, colour, picture) => line([[x - r - 26, y - r * 0.7], [x, y - r * 0.7]], 8) + oval(x, y, r, r, colour, W) + picture(x, y, r / 40);

const marks = {
  care: (x, y, k) => flat(roundCorners(x - 7 * k, y - 23 * k, 14 * k, 46 * k, 4), C.cream) + flat(roundCorners(x - 23 * k, y - 7 * k, 46 * k, 14 * k, 4), C.cream),
  umbrella: (x, y, k) => flat([...arc(x, y, 25 * k, 24 * k, 180, 360, 12)], C.cream) + line([[x, y - 4], [x, y + 18 * k], [x + 5 * k, y + 23 * k], [x + 11 * k, y + 18 * k]], 6 * k + 1, C.cream),
  helmet: (x, y, k) => flat([...arc(x, y + 8 * k, 21 * k, 24 * k, 180, 360, 12)], C.cream) + flat(roundCorners(x - 27 * k, y + 8 * k, 54 * k, 9 * k, 4), C.cream) + flat(roundCorners(x - 4 * k, y - 20 * k, 8 * k, 20 * k, 3), C.teal),
  key: (x, y, k) => line(arc(x - 10 * k, y, 11 * k, 11 * k, 0, 350, 14), 7 * k, C.cream) + line([[x, y], [x + 26 * k, y]], 7 * k, C.cream) + line([[x + 14 * k, y], [x + 14 * k, y + 11 * k]], 6 * k, C.cream) + line([[x + 24 * k, y], [x + 24 * k, y + 11 * k]], 6 * k, C.cream),
  compass: (x, y, k) => flat([[x, y - 26 * k], [x + 9 * k, y], [x, y + 26 * k], [x - 9 * k, y]], C.cream) + flat([[x, y - 26 * k], [x + 9 * k, y], [x - 9 * k, y]], C.coral),
};

/** Home: a terraced house with a stepped gable and its neighbour, a bicycle at the door. */
export function home(x, y) {
  const w = 200, top = y - 330, s = w / 9, pts = [[x, y]];
  for (let i = 0; i < 4; i++) pts.push([x + i * s, top + (3 - i) * s * 1.2], [x + (i + 1) * s, top + (3 - i) * s * 1.2]);
  const front = [...pts, ...pts.slice(1).map(([a, b]) => [2 * x + w - a, b]).reverse(), [x + w, y]];
  let out = ground(x, y, 380) + box(x + w - 4, y - 210, 160, 210, C.rose, W) + shape([[x + w - 10, y - 206], [x + w + 14, y - 278], [x + w + 150, y - 278], [x + w + 172, y - 206]], C.slate, W) + snow([[x + w + 16, y - 278], [x + w + 148, y - 278], [x + w + 154, y - 262], [x + w + 8, y - 262]]) + chimney(x + w + 100, y - 276, 28, 34, C.brick);
  out += pane(x + w + 26, y - 176, 44, 60) + pane(x + w + 94, y - 176, 44, 60) + doorway(x + w + 88, y, 50, 92, C.teal) + pane(x + w + 18, y - 82, 46, 52);
  out += shape(front, C.coralSoft, W + 1) + pane(x + 36, y - 214, 50, 68) + pane(x + 116, y - 214, 50, 68) + pane(x + 78, y - 290, 46, 48, { fill: '#ffe2a0' }) + pane(x + 28, y - 108, 72, 62, { fill: '#ffe2a0' }) + doorway(x + 124, y, 54, 106, C.plum);
  for (let i = 0; i < 4; i++) out += line([[x + i * s - 2, top + (3 - i) * s * 1.2 - 5], [x + (i + 1) * s - 2, top + (3 - i) * s * 1.2 - 5]], 9, '#ffffff') + line([[x + w - i * s + 2, top + (3 - i) * s * 1.2 - 5], [x + w - (i + 1) * s + 2, top + (3 - i) * s * 1.2 - 5]], 9, '#ffffff');
  return out + line([[x + 86, top - 5], [x + 114, top - 5]], 9, '#ffffff') + pool(x + 60, y, 46, 7, '#ffffff', 0.9);
}

/** The doctor's practice: a brick house with a lower wing and a green bush. */
export function practiceHouse(x, y) {
  let out = ground(x, y, 330) + side(x + 300, y, 120, 30, C.straw) + box(x + 160, y - 120, 142, 120, C.straw, W) + box(x, y - 150, 170, 150, C.brick, W);
  out += shape([[x - 16, y - 146], [x + 34, y - 212], [x + 136, y - 212], [x + 186, y - 146]], C.slate, W) + shape([[x + 150, y - 116], [x + 178, y - 150], [x + 292, y - 150], [x + 320, y - 116]], C.coral, W) + chimney(x + 30, y - 190, 26, 24, C.brick);
  out += pane(x + 22, y - 118, 50, 56) + doorway(x + 104, y, 48, 100, C.teal) + pane(x + 186, y - 92, 88, 50) + bush(x + 40, y + 2, 0.8, C.moss) + bush(x + 240, y + 2, 0.9, C.leaf);
  return out + sign(x + 214, y - 160, 32, C.moss, marks.care);
}

/** The fund: a broad house of three floors with an awning. */
export function fundHouse(x, y) {
  let out = ground(x, y, 340) + side(x + 270, y, 270, 44, C.tealSoft) + box(x, y - 270, 274, 270, C.tealSoft, W + 1) + rounded(x - 10, y - 288, 294, 26, 6, C.cream, W);
  for (let r = 0; r < 2; r++) for (let c = 0; c < 4; c++) out += pane(x + 22 + c * 62, y - 242 + r * 78, 42, 52, { cross: false });
  out += box(x + 16, y - 82, 92, 62, '#dcebea', 6) + box(x + 176, y - 82, 82, 62, '#dcebea', 6) + doorway(x + 116, y, 52, 84, C.walnut);
  for (let i = 0; i < 9; i++) out += shape([[x + 2 + i * 30, y - 112], [x + 32 + i * 30, y - 112], [x + 36 + i * 30 - 4, y - 86], [x + 6 + i * 30 - 4, y - 86]], i % 2 ? C.cream : C.ochre, 5);
  return out + bush(x - 6, y + 3, 0.7, C.moss) + bush(x + 290, y + 3, 0.7, C.leaf) + sign(x + 330, y - 196, 38, C.teal, marks.umbrella);
}

/** The external service: a low modern building with a glass front and a flat roof. */
export function serviceHouse(x, y) {
  let out = ground(x, y, 360) + side(x + 320, y, 130, 36, C.cream) + box(x, y - 130, 322, 130, C.cream, W) + box(x + 40, y - 186, 150, 58, mix(C.cream, C.teal, 0.2), W) + rounded(x - 12, y - 148, 348, 24, 6, C.blue, W) + rounded(x + 32, y - 200, 166, 20, 6, C.blue, W);
  for (let i = 0; i < 4; i++) out += box(x + 20 + i * 50, y - 106, 44, 76, '#cfe2e4', 6) + flat([[x + 26 + i * 50, y - 36], [x + 46 + i * 50, y - 100], [x + 56 + i * 50, y - 100], [x + 36 + i * 50, y - 36]], '#ffffff', 0.5);
  out += pane(x + 60, y - 172, 40, 28, { cross: false }) + pane(x + 126, y - 172, 40, 28, { cross: false }) + doorway(x + 244, y, 56, 96, C.blue) + bush(x + 110, y + 4, 0.7, C.mossDark) + bush(x + 180, y + 4, 0.6, C.moss);
  return out + sign(x + 272, y - 188, 34, C.blue, marks.helmet) + line([[x + 272, y - 156], [x + 272, y - 144]], 8);
}

/** The agency: a corner shop with a big window, keys on its sign, buckets at the door. */
export function agencyHouse(x, y) {
  let out = ground(x, y, 300) + side(x + 236, y, 216, 40, C.sun) + box(x, y - 216, 240, 216, C.sun, W + 1) + shape([[x - 18, y - 210], [x + 36, y - 296], [x + 216, y - 296], [x + 262, y - 210]], C.coral, W) + chimney(x + 168, y - 290, 28, 36, C.brick);
  for (const c of [0, 1, 2]) out += pane(x + 26 + c * 70, y - 186, 46, 56);
  out += rounded(x + 12, y - 116, 218, 20, 6, C.plum, 6) + box(x + 20, y - 92, 128, 70, '#fdf0cf', 6) + line([[x + 84, y - 92], [x + 84, y - 22]], 5) + doorway(x + 168, y, 52, 86, C.plum);
  for (const [a, c] of [[44, C.teal], [66, C.coral], [108, C.moss], [130, C.blue]]) out += shape([[x + a - 9, y - 46], [x + a + 9, y - 46], [x + a + 7, y - 24], [x + a - 7, y - 24]], c, 5);
  return out + bush(x - 4, y + 3, 0.6, '#c9803f') + sign(x + 312, y - 160, 36, C.plum, marks.key);
}

/** The employment service: a tall glass front beside a brick block. */
export function workHouse(x, y) {
  let out = ground(x, y, 340) + side(x + 296, y, 150, 34, C.straw) + box(x + 110, y - 150, 190, 150, C.straw, W) + box(x, y - 190, 120, 190, C.blue, W) + rounded(x - 10, y - 204, 140, 22, 6, C.slate, W) + rounded(x + 104, y - 166, 206, 22, 6, C.slate, W);
  out += line([[x - 2, y - 206], [x + 122, y - 206]], 12, '#ffffff') + line([[x + 138, y - 168], [x + 300, y - 168]], 11, '#ffffff');
  for (let r = 0; r < 3; r++) for (let c = 0; c < 2; c++) out += box(x + 16 + c * 48, y - 172 + r * 56, 40, 44, r === 1 && c ? '#ffe2a0' : '#cfe2e4', 6);
  for (let c = 0; c < 3; c++) out += pane(x + 132 + c * 56, y - 128, 38, 44, { cross: false });
  out += doorway(x + 186, y, 58, 70, C.teal) + rounded(x + 168, y - 86, 96, 14, 5, C.coral, 6) + pool(x + 60, y + 2, 50, 7, '#ffffff', 0.9);
  return out + sign(x + 346, y - 150, 34, C.coral, (a, b, k) => disc(a, b, 27 * k, C.blue) + marks.compass(a, b, k * 0.92));
}

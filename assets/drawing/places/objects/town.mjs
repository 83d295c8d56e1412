// What is seen outside a window in Ghent: sky, clouds, moon, stepped gables, the three towers, gardens, rain.
// It knows the light, not the room. Own work of the project.
import { box, chance, corners, curve, disc, flat, flow, line, lobes, pool, shape } from '../ink.mjs';
import { C, LIGHTS, mix, outside } from '../palette.mjs';

/** The sky over a rectangle, as a gradient with its own id. */
export const sky = (id, x, y, w, h, light) => {
  const l = LIGHTS[light];
  return `<defs><linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${l.top}"/><stop offset="1" stop-color="${l.low}"/></linearGradient></defs>`
    + `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="url(#${id})"/>`;
};

/** A flat cloud. */
export const cloud = (x, y, k, light) => {
  const c = LIGHTS[light].cloud;
  return `<g opacity=".9">${pool(x, y, 70 * k, 20 * k, c, 1)}${pool(x + 42 * k, y - 15 * k, 46 * k, 22 * k, c, 1)}${pool(x - 34 * k, y - 8 * k, 34 * k, 14 * k, c, 1)}</g>`;
};

/** Sun by day, moon in the evening, nothing when it is grey. */
export function lightInSky(x, y, light) {
  if (light === 'grey') return '';
  if (light === 'evening') return disc(x, y, 92, '#f7ecc6', 0.1) + disc(x, y, 58, '#f7ecc6', 0.14) + disc(x, y, 32, '#f7ecc6') + disc(x - 10, y - 6, 7, '#e6d7a6') + disc(x + 11, y + 9, 5, '#e6d7a6');
  const c = '#fff3cf';
  return disc(x, y, 130, c, 0.28) + disc(x, y, 84, c, 0.4) + disc(x, y, 44, c, 0.9);
}

/** Stars for the night. */
export const stars = (x, y, w, h, n) =>
  Array.from({ length: n }, (_, i) => disc(Math.round(x + w * chance(x, i, 1)), Math.round(y + h * chance(y, i, 2)), 2 + 2 * Math.round(chance(i, x, 3)), '#f7ecc6', 0.8)).join('');

/** Slanted rain over a rectangle. */
export const rain = (x, y, w, h, n) => {
  let d = '';
  for (let i = 0; i < n; i++) d += `M${Math.round(x + w * chance(i, 3, 4))} ${Math.round(y + h * chance(i, 9, 5))}l-10 44`;
  return `<path d="${d}" fill="none" stroke="#f2f6f6" stroke-width="4.5" stroke-linecap="round" opacity=".72"/>`;
};

function steppedOutline(x, w, top, foot) {
  const s = w / 9, pts = [[x, foot]];
  for (let i = 0; i < 4; i++) pts.push([x + i * s, top + (3 - i) * s * 1.15], [x + (i + 1) * s, top + (3 - i) * s * 1.15]);
  const left = pts.slice(1), right = left.map(([a, b]) => [2 * x + w - a, b]).reverse();
  return [[x, foot], ...left, ...right, [x + w, foot]];
}
const neckOutline = (x, w, top, foot) => [[x, foot], [x, top + w * 0.5], ...curve([[x + w * 0.06, top + w * 0.5], [x + w * 0.26, top + w * 0.42], [x + w * 0.27, top + w * 0.12]], 7),
  ...curve([[x + w * 0.27, top + w * 0.08], [x + w * 0.5, top - w * 0.1], [x + w * 0.73, top + w * 0.08]], 7),
  ...curve([[x + w * 0.73, top + w * 0.12], [x + w * 0.74, top + w * 0.42], [x + w * 0.94, top + w * 0.5]], 7), [x + w, top + w * 0.5], [x + w, foot]];
const plainOutline = (x, w, top, foot) => [[x, foot], [x, top + w * 0.5], [x + w / 2, top], [x + w, top + w * 0.5], [x + w, foot]];
const outlines = { stepped: steppedOutline, neck: neckOutline, plain: plainOutline };

/** One house front; `kind` is stepped, neck or plain. */
export function gable(x, w, top, foot, colour, light, kind = 'stepped') {
  const l = LIGHTS[light], wall = outside(colour, light), pane = light === 'evening' ? '#3c406e' : outside('#f3ead6', light), lit = '#ffd98a';
  let out = shape(outlines[kind](x, w, top, foot), wall, 5, l.ink);
  const rows = Math.max(1, Math.floor((foot - top - w * 0.62) / 62));
  const cols = w > 104 ? 3 : 2, pw = w * (cols === 3 ? 0.17 : 0.22);
  out += box(x + w * 0.42, top + w * 0.22, w * 0.16, w * 0.2, light === 'evening' ? pane : mix(pane, wall, 0.2), 3.5, l.ink);
  for (let r = 0; r < rows; r++) for (let c = 0; c < cols; c++) {
    const px = x + (w * (c + 0.5)) / cols - pw / 2, py = top + w * 0.6 + r * 62, on = chance(px, py) < l.lit;
    out += flat(corners(px, py, pw, 40), on ? lit : pane) + line([[px + pw / 2, py], [px + pw, py], [px + pw, py + 40], [px, py + 40], [px, py], [px + pw / 2, py]], 3.8, l.ink, 1) + flat(corners(px + pw / 2 - 1, py, 2, 40), l.ink, 0.7);
  }
  return out;
}

/** A row of houses; each is [width, top, colour name, kind]. */
export function houseRow(x, foot, list, light) {
  let at = x, out = '';
  for (const [w, top, colour, kind] of list) {
    out += gable(at, w, top, foot, C[colour], light, kind);
    at += w - 2;
  }
  return out;
}

const tower = (x, foot, k, body, ink) => {
  const q = (list) => list.map(([a, b]) => [x + a * k, foot + b * k]);
  return shape(q(body), ink.fill, 4, ink.line);
};
/** The towers of Ghent far away, as one calm row: church, belfry, cathedral. */
export function towers(x, foot, k, light) {
  const ink = { fill: outside('#b9a6a0', light), line: mix(LIGHTS[light].ink, outside('#b9a6a0', light), 0.4) };
  const nicholas = [[-44, 0], [-44, -130], [-26, -130], [-26, -196], [-18, -214], [-12, -196], [-6, -196], [0, -226], [6, -196], [12, -196], [18, -214], [26, -196], [26, -130], [60, -130], [96, -86], [96, 0]];
  const belfry = [[-30, 0], [-30, -170], [-36, -170], [-36, -206], [-30, -222], [-24, -204], [-14, -204], [-14, -240], [-8, -262], [-3, -266], [0, -310], [3, -266], [8, -262], [14, -240], [14, -204], [24, -204], [30, -222], [36, -206], [36, -170], [30, -170], [30, 0]];
  const bavo = [[-96, 0], [-96, -92], [-40, -92], [-40, -210], [-34, -236], [-28, -210], [-10, -210], [10, -210], [28, -210], [34, -236], [40, -210], [40, 0]];
  return tower(x, foot, k, nicholas, ink) + tower(x + 210 * k, foot, k, belfry, ink) + tower(x + 420 * k, foot, k, bavo, ink);
}

/** A soft bank of trees along the foot of the view. */
export function treeBank(x, y, w, depth, colour, light) {
  const pts = [], n = Math.round(w / 62);
  for (let i = 0; i <= n; i++) pts.push([x + (w * i) / n, y + (i % 2 ? -1 : 1) * (12 + 22 * chance(i, x, 6))]);
  const top = flow(pts, 6);
  return flat([...top, [x + w, y + depth], [x, y + depth]], outside(colour, light)) + line(top, 5, LIGHTS[light].ink);
}

/** A bare or leafy tree outside. */
export function cityTree(x, foot, k, colour, light) {
  const ink = LIGHTS[light].ink, c = outside(colour, light);
  const crown = lobes(x, foot - 150 * k, 70 * k, 78 * k, 8, 0.12);
  return line([[x, foot], [x + 2, foot - 100 * k]], 16 * k, outside(C.walnut, light)) + shape(crown, c, 5, ink)
    + flat(lobes(x - 12 * k, foot - 164 * k, 42 * k, 44 * k, 6, 0.12), mix(c, '#fff6d8', 0.2), 0.6);
}

/** Light air over far houses, so that people before them stand out. */
export const mist = (light, share = 0.3) => flat(corners(0, 0, 1920, 1080), { day: '#fdf3df', evening: '#2c2a5c', grey: '#bcc6ca' }[light], share);

/** Doors and shop windows along the foot of a row of houses; each is [x, width, colour name, kind]. */
export const doorRow = (foot, list, light) => list.map(([x, w, colour, kind]) => (kind === 'shop'
  ? box(x, foot - 84, w, 62, light === 'evening' ? '#ffd98a' : outside('#e6efe9', light), 4, LIGHTS[light].ink) + flat([[x - 8, foot - 88], [x + w + 8, foot - 88], [x + w + 16, foot - 68], [x - 16, foot - 68]], outside(C[colour], light)) + line([[x - 16, foot - 68], [x + w + 16, foot - 68]], 4, LIGHTS[light].ink)
  : box(x, foot - 88, w, 88, outside(C[colour], light), 4, LIGHTS[light].ink) + flat(corners(x + 8, foot - 80, w - 16, 20), light === 'evening' ? '#ffd98a' : outside('#e6efe9', light)))).join('');

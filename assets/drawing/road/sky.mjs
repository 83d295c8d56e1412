// Sky and weather of the year: cold light and snow, a shower with blossom, a high sun, a low sun with birds, mist, snow again.
// It knows the air only. Own work of the project.
import { chance, curve, disc, flat, line, pool } from '../places/ink.mjs';
import { yearGradient } from './seasons.mjs';

const halo = (id, x, y, r, colour, o) => `<defs><radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${o}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient></defs><circle cx="${x}" cy="${y}" r="${r}" fill="url(#${id})"/>`;

// A cloud with a flat foot and round heads, lit from above.
function cloud(x, y, size, c = '#fffaf0', shade = '#e9e2da') {
  const k = size * 0.66;
  const heads = [[-104, -8, 24], [-58, -24, 40], [4, -38, 52], [66, -20, 36], [112, -8, 22]];
  const body = (dy, dr, fill) => heads.map(([a, b, r]) => disc(Math.round(x + a * k), Math.round(y + (b + dy) * k), Math.round((r + dr) * k), fill)).join('') + `<rect x="${Math.round(x - 128 * k)}" y="${Math.round(y + (dy - 20) * k)}" width="${Math.round(260 * k)}" height="${Math.round(30 * k)}" rx="${Math.round(15 * k)}" fill="${fill}"/>`;
  return body(7, 0, shade) + body(0, -1, c);
}
const bird = (x, y, k, c = '#6b5a63') => line(curve([[x - 22 * k, y - 6 * k], [x - 10 * k, y - 18 * k], [x, y]], 6), 5 * k, c) + line(curve([[x, y], [x + 12 * k, y - 20 * k], [x + 24 * k, y - 8 * k]], 6), 5 * k, c);
const geese = (x, y, k) => [[0, 0], [-44, 16], [-90, 30], [-138, 46], [40, 22], [82, 46]].map(([a, b]) => bird(x + a * k, y + b * k, 0.66 * k)).join('');

/** Falling snow over a width; thinner towards `thin`. */
export const snowfall = (x, w, n, thin) => Array.from({ length: n }, (_, i) => {
  const far = chance(i, x, 1) ** 1.7, px = thin === 'right' ? x + w * far : x + w * (1 - far);
  return disc(Math.round(px), Math.round(190 + 330 * chance(i, x, 2)), 3 + Math.round(4 * chance(i, x, 3)), '#ffffff', 0.9);
}).join('');

function shower(x, y, w, h, n) {
  let d = '';
  for (let i = 0; i < n; i++) d += `M${Math.round(x + w * chance(i, 3, 4))} ${Math.round(y + h * chance(i, 9, 5))}l-9 34`;
  return `<path d="${d}" fill="none" stroke="#eef5f7" stroke-width="4" stroke-linecap="round" opacity=".75"/>`;
}
const rainbow = (x, y, r) => [['#d9694f', 0], ['#efc46a', 11], ['#7dab74', 22], ['#5d8c94', 33]].map(([c, d]) => `<circle cx="${x}" cy="${y}" r="${r - d}" fill="none" stroke="${c}" stroke-width="11" opacity=".26"/>`).join('');

/** The whole sky. */
export function drawSky() {
  let out = `<defs>${yearGradient('year-sky', 'sky')}<linearGradient id="sky-low" gradientUnits="userSpaceOnUse" x1="0" y1="120" x2="0" y2="450"><stop offset="0" stop-color="#fff3dc" stop-opacity="0"/><stop offset="1" stop-color="#fff3dc" stop-opacity=".72"/></linearGradient><linearGradient id="sky-high" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#5f87a8" stop-opacity=".42"/><stop offset="1" stop-color="#5f87a8" stop-opacity="0"/></linearGradient></defs>`
    + '<rect width="3840" height="700" fill="url(#year-sky)"/><rect width="3840" height="380" fill="url(#sky-high)"/><rect width="3840" height="700" fill="url(#sky-low)"/>';
  out += halo('sun-w', 500, 318, 250, '#fff6e2', 0.9) + disc(500, 318, 46, '#fffaf0', 0.9) + halo('sun-s', 1890, 240, 520, '#ffe9a8', 0.85) + disc(1890, 240, 108, '#ffe7a0', 0.7) + disc(1890, 240, 76, '#ffd978');
  out += halo('sun-a', 2700, 352, 460, '#ffcf8e', 0.85) + disc(2700, 352, 74, '#ffbf73') + halo('sun-e', 3560, 372, 380, '#ffe2c4', 0.8) + disc(3560, 372, 52, '#fff1de', 0.95);
  out += rainbow(905, 520, 300);
  out += cloud(120, 232, 0.9, '#eef2f5', '#d5dde5') + cloud(560, 262, 1.1, '#f1f4f5', '#d9e1e7') + cloud(830, 210, 0.7, '#f7f6f2', '#dfe5e8') + cloud(1120, 258, 1.25, '#eef1f1', '#ccd6dc') + cloud(1440, 290, 0.7) + cloud(1610, 226, 0.95) + cloud(2150, 272, 1) + cloud(2400, 222, 0.8, '#fff3e2', '#efd9bf') + cloud(2930, 262, 1.2, '#f1e4dc', '#d6c6c2') + cloud(3190, 228, 1, '#e6e6ea', '#cbd0d9') + cloud(3420, 270, 1.2, '#eef1f5', '#d2dae4') + cloud(3760, 230, 1, '#eef1f5', '#d2dae4');
  return out + shower(1010, 284, 220, 130, 34) + shower(2840, 290, 200, 120, 22) + geese(2530, 262, 1) + geese(2870, 210, 0.7) + bird(1330, 300, 0.8) + bird(1386, 280, 0.6) + bird(2020, 300, 0.7) + bird(2062, 284, 0.5);
}

/** Bands of mist that lie in the late autumn. */
export const mist = () => [[2960, 446, 230, 13], [3120, 470, 260, 12], [2820, 486, 200, 10]].map(([x, y, rx, ry]) => pool(x, y, rx, ry, '#fff6ea', 0.5)).join('');
/** Leaves on the wind. */
export const windLeaves = () => Array.from({ length: 26 }, (_, i) => {
  const x = Math.round(2420 + 560 * chance(i, 4, 1)), y = Math.round(330 + 250 * chance(i, 4, 2)), a = Math.round(360 * chance(i, 4, 3));
  return `<g transform="translate(${x} ${y}) rotate(${a})">${flat([[-8, 0], [0, -5], [9, 0], [0, 5]], ['#c9663f', '#e2b04c', '#b8703c'][i % 3], 0.95)}</g>`;
}).join('');

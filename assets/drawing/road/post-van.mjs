// Small drawings for the road: the post van, the letter that it brings, and the side path that was let go by.
// Own work of the project.
import { box, curve, disc, flat, flow, line, oval, pool, rounded, shape } from '../places/ink.mjs';
import { C, mix } from '../places/palette.mjs';

/** The post van, driving to the right; 360 by 240, wheels stand at y = 222. */
export function drawVan() {
  const body = flow([[24, 190], [20, 66], [34, 46], [210, 44], [236, 52], [292, 108], [332, 124], [342, 150], [342, 190]], 6);
  let out = pool(184, 222, 172, 13, C.walnut, 0.32) + shape(body, C.coral, 9) + flat([[26, 150], [340, 150], [340, 186], [28, 186]], mix(C.coral, C.walnut, 0.3), 0.7) + flat([[36, 54], [206, 52], [208, 62], [34, 64]], '#ffffff', 0.35);
  out += shape([[218, 68], [236, 70], [276, 112], [218, 112]], '#cfe5ea', 7) + flat([[228, 108], [240, 78], [250, 88], [242, 108]], '#ffffff', 0.6) + line([[204, 56], [204, 186]], 7);
  out += box(52, 72, 124, 82, C.cream, 8) + line([[52, 72], [114, 122], [176, 72]], 8) + disc(114, 120, 12, C.sun) + rounded(218, 128, 30, 10, 4, C.walnut, 4) + oval(334, 148, 9, 13, C.sun, 6) + rounded(10, 182, 340, 16, 7, C.slate, 7);
  for (const x of [92, 276]) out += oval(x, 190, 33, 33, C.slate, 9) + disc(x, 190, 14, C.steel) + disc(x, 190, 5, '#2b1f2b');
  return out;
}

/** A letter with a stamp and a window; 160 by 120. */
export const drawLetter = () => pool(84, 108, 66, 8, C.walnut, 0.25) + box(12, 16, 136, 88, '#fffaf0', 8) + line([[12, 16], [80, 68], [148, 16]], 8) + disc(80, 66, 11, C.coral) + box(116, 74, 20, 20, C.tealSoft, 5);

/** A small path that leaves the road and fades, a closed gate across it, grass over its start; 300 by 200, it begins at the upper left. */
export function drawSidePath() {
  const a = curve([[26, 4], [70, 46], [84, 92], [190, 188]], 16), b = curve([[118, 4], [156, 40], [176, 84], [292, 180]], 16);
  const post = (x, y) => rounded(x - 8, y - 62, 16, 68, 5, C.wood, 7) + flat([[x + 1, y - 54], [x + 5, y - 54], [x + 5, y], [x + 1, y]], C.walnut, 0.35);
  const tuft = (x, y, k) => [-14, -5, 5, 14].map((d) => line([[x + d * 0.5 * k, y], [x + d * 1.4 * k, y - (26 + (d % 3) * 3) * k]], 6, C.mossDark)).join('');
  let out = `<defs><linearGradient id="fade" x1="0" y1="0" x2=".6" y2="1"><stop offset="0" stop-color="#dcc096"/><stop offset=".5" stop-color="#dcc096" stop-opacity=".85"/><stop offset="1" stop-color="#dcc096" stop-opacity="0"/></linearGradient></defs>` + flat([...a, ...[...b].reverse()], 'url(#fade)');
  for (const p of [a, b]) for (const i of [4, 7, 10, 13]) out += `<g opacity="${(0.9 - i * 0.055).toFixed(2)}">${line(p.slice(i, i + 3), 7.5 - i * 0.2, '#6f5f60')}</g>`;
  out += [-44, -22].map((d) => line([[66, 84 + d], [190, 84 + d + 4]], 9, C.wood) + line([[66, 84 + d], [190, 84 + d + 4]], 3, C.walnut)).join('') + line([[72, 78], [184, 46]], 7, C.walnut) + post(64, 84) + post(192, 90);
  return out + tuft(92, 98, 1) + tuft(132, 104, 1.1) + tuft(168, 102, 0.9) + tuft(222, 120, 0.8);
}

// Two small drawings for the road: the post van, and the faint side path that was not taken.
// Own work of the project.
import { box, curve, disc, flat, flow, line, oval, pool, rounded, shape } from '../places/ink.mjs';
import { C, mix } from '../places/palette.mjs';

/** The post van, driving to the right; 360 by 240, wheels stand at y = 214. */
export function drawVan() {
  const body = flow([[24, 190], [20, 66], [34, 46], [210, 44], [236, 52], [292, 108], [332, 124], [342, 150], [342, 190]], 6);
  let out = pool(184, 216, 170, 14, C.walnut, 0.3) + shape(body, C.coral, 8) + flat([[26, 150], [340, 150], [340, 186], [28, 186]], mix(C.coral, C.walnut, 0.3), 0.7);
  out += shape([[218, 68], [236, 70], [276, 112], [218, 112]], '#cfe5ea', 6.5) + flat([[228, 108], [240, 78], [250, 88], [242, 108]], '#ffffff', 0.6) + line([[204, 56], [204, 186]], 6);
  out += box(58, 78, 110, 72, C.cream, 6.5) + line([[58, 78], [113, 122], [168, 78]], 6.5) + disc(113, 120, 10, C.sun) + rounded(218, 128, 30, 10, 4, C.walnut, 4) + oval(334, 148, 9, 13, C.sun, 5.5) + rounded(10, 182, 340, 16, 7, C.slate, 6.5);
  for (const x of [92, 276]) out += oval(x, 190, 33, 33, C.slate, 8) + disc(x, 190, 14, C.steel) + disc(x, 190, 5, '#2b1f2b');
  return out;
}

/** A milestone, to stand where one stretch ends; 80 by 110, its foot at y = 100. */
export const drawMilestone = () => pool(46, 101, 34, 7, C.walnut, 0.25) + shape([[16, 100], [16, 40], ...curve([[16, 40], [40, 0], [64, 40]], 10), [64, 100]], C.cream, 7) + flat([[20, 50], [60, 50], [60, 68], [20, 68]], C.coral) + flat([[52, 40], [60, 42], [60, 97], [52, 97]], C.walnut, 0.14);

/** A path that leaves the road and fades; 300 by 200, it begins at the lower left corner. */
export function drawSidePath() {
  const a = curve([[4, 196], [120, 170], [130, 110], [276, 34]], 16), b = curve([[64, 196], [176, 176], [178, 118], [290, 42]], 16);
  return `<defs><linearGradient id="fade" x1="0" y1="1" x2="1" y2="0"><stop offset="0" stop-color="#f1dcb8" stop-opacity=".95"/><stop offset="1" stop-color="#f1dcb8" stop-opacity="0"/></linearGradient></defs>`
    + flat([...a, ...[...b].reverse()], 'url(#fade)') + [[a, 0], [b, 0]].map(([p]) => [0, 3, 6, 9, 12].map((i) => `<g opacity="${(0.75 - i * 0.05).toFixed(2)}">${line(p.slice(i, i + 3), 7 - i * 0.2, '#7d6f74')}</g>`).join('')).join('');
}

// Things of a school: blackboard, drawings on a string, hooks with small coats and bags, globe, little chairs.
// Chalk makes pictures, no letters and no digits. They know nothing of the children. Own work of the project.
import { arc, box, contact, curve, disc, flat, flow, line, oval, pool, rounded, shape } from '../ink.mjs';
import { C, mix } from '../palette.mjs';
import { wallShadow } from './furniture.mjs';
import { childDrawing, smallPainting } from './household.mjs';

/** A blackboard with a chalk landscape, a tray, and a sponge. */
export function blackboard(x, y, w, h, colour = '#5f8472') {
  const chalk = mix(colour, '#ffffff', 0.72), q = (pts) => pts.map(([a, b]) => [x + w * a, y + h * b]);
  return wallShadow(x, y, w, h, 16) + box(x, y, w, h, C.wood, 6) + box(x + 18, y + 18, w - 36, h - 36, colour, 5) + flat(q([[0.2, 0.9], [0.34, 0.5], [0.6, 0.44], [0.5, 0.9]]), '#ffffff', 0.07)
    + line(arc(x + w * 0.74, y + h * 0.3, w * 0.07, w * 0.07, 0, 350, 16), 5, C.sun) + [0, 45, 90, 135, 180, 225, 270, 315].map((d) => { const a = (d * Math.PI) / 180; return line([[x + w * 0.74 + w * 0.1 * Math.cos(a), y + h * 0.3 + w * 0.1 * Math.sin(a)], [x + w * 0.74 + w * 0.13 * Math.cos(a), y + h * 0.3 + w * 0.13 * Math.sin(a)]], 4.5, C.sun); }).join('')
    + line(q(flow([[0.12, 0.76], [0.3, 0.66], [0.5, 0.75], [0.72, 0.68], [0.88, 0.74]], 6)), 5, chalk) + line(q([[0.3, 0.67], [0.3, 0.46]]), 5, chalk) + line(flow(q([[0.3, 0.5], [0.2, 0.42], [0.24, 0.28], [0.34, 0.26], [0.4, 0.38], [0.3, 0.5]]), 6), 5, C.mossSoft)
    + rounded(x + 20, y + h - 4, w - 40, 20, 6, C.woodDark, 5) + rounded(x + w * 0.6, y + h - 22, 60, 22, 6, C.coral, 4.5) + disc(x + w * 0.4, y + h - 8, 6, C.cream) + disc(x + w * 0.44, y + h - 8, 6, C.sun);
}

/** Children's drawings on a string with pegs. */
export function drawingLine(x, y, w, n, k = 0.62) {
  const sag = curve([[x, y], [x + w / 2, y + 46], [x + w, y]], 20);
  return line(sag, 4.5, C.walnut) + Array.from({ length: n }, (_, i) => { const t = (i + 0.5) / n, p = sag[Math.round(t * 20)]; return i === 2 ? childDrawing(p[0] - 48, p[1] + 2, k) : smallPainting(p[0] - 48, p[1] + 2, k, i); }).join('');
}
/** A rail of hooks with small coats, bags and one left scarf; y is the rail. */
export function smallCoats(x, y, w, list) {
  const step = w / list.length;
  return rounded(x, y, w, 26, 8, C.straw, 5.5) + list.map(([kind, colour], i) => {
    const cx = x + step * (i + 0.5), q = (pts) => pts.map(([a, b]) => [cx + a, y + b]), hook = line(q([[0, 12], [0, 42]]), 8);
    if (kind === 'bag') return hook + line(q(arc(0, 66, 24, 30, 180, 360, 9)), 8) + rounded(cx - 46, y + 62, 92, 108, 26, colour, 5.5) + rounded(cx - 30, y + 112, 60, 42, 12, mix(colour, '#fff6e0', 0.25), 5) + line(q([[-14, 62], [-14, 90]]), 5, mix(colour, '#2b1f2b', 0.4));
    return hook + shape(flow(q([[-16, 38], [-40, 62], [-52, 150], [-34, 158], [-34, 176], [34, 176], [34, 158], [52, 148], [40, 62], [16, 38], [0, 50]]), 4, true), colour) + line(q([[0, 54], [2, 172]]), 4.5, mix(colour, '#2b1f2b', 0.4)) + (i % 3 === 1 ? shape(flow(q([[-20, 40], [0, 56], [20, 40], [26, 52], [10, 70], [14, 130], [-6, 132], [-8, 70], [-26, 54]]), 4, true), C.sun, 4.5) : '');
  }).join('');
}

/** A globe; y is the board it stands on. */
export const globe = (x, y, k) => contact(x - 40 * k, y, 80 * k) + rounded(x - 36 * k, y - 14 * k, 72 * k, 14 * k, 6, C.walnut, 5) + line([[x, y - 12 * k], [x, y - 34 * k]], 9) + line(arc(x, y - 82 * k, 62 * k, 62 * k, -70, 110, 16), 7, C.walnut) + oval(x, y - 82 * k, 50 * k, 50 * k, C.sky, 5.5)
  + flat(flow([[x - 34 * k, y - 104 * k], [x - 6 * k, y - 122 * k], [x + 8 * k, y - 100 * k], [x - 10 * k, y - 84 * k], [x - 18 * k, y - 60 * k], [x - 32 * k, y - 78 * k]], 4, true), C.moss) + flat(flow([[x + 18 * k, y - 92 * k], [x + 40 * k, y - 88 * k], [x + 32 * k, y - 58 * k], [x + 20 * k, y - 66 * k]], 4, true), C.moss);

/** A small wooden chair from the front; (x, y) is the top left of its back. */
export const smallChair = (x, y, w, h, colour) => line([[x + 12, y + h * 0.55], [x + 4, y + h]], 10, C.slate) + line([[x + w - 12, y + h * 0.55], [x + w - 4, y + h]], 10, C.slate) + line([[x + 14, y + 20], [x + 12, y + h * 0.58]], 9, C.slate) + line([[x + w - 14, y + 20], [x + w - 12, y + h * 0.58]], 9, C.slate) + rounded(x, y, w, h * 0.26, 16, colour, 5.5) + rounded(x - 6, y + h * 0.54, w + 12, h * 0.11, 10, colour, 5.5);

/** Picture books and boxes of pencils in trays; y is the board. */
export const pencilBox = (x, y, k, colour) => pool(x + 4, y, 62 * k, 8, C.walnut, 0.24) + [-36, -20, -4, 12, 28].map((d, i) => line([[x + d * k, y - 40 * k], [x + (d + (i - 2) * 5) * k, y - (82 + 7 * (i % 2)) * k]], 8 * k) + line([[x + d * k, y - 40 * k], [x + (d + (i - 2) * 5) * k, y - (81 + 7 * (i % 2)) * k]], 4 * k, [C.coral, C.sun, C.teal, C.plum, C.moss][i])).join('') + box(x - 52 * k, y - 50 * k, 104 * k, 50 * k, colour, 5);

/** A stack of exercise books lying on a table. */
export function exerciseBooks(x, y, w, colours) {
  return flat([[x + 20, y + 8], [x + w + 22, y + 12], [x + w, y + 20 + colours.length * 16], [x, y + 16 + colours.length * 16]], C.walnut, 0.22) + colours.map((c, i) => { const d = (i % 2) * 14, yy = y - i * 18 + colours.length * 14; return shape([[x + d, yy], [x + w + d, yy], [x + w + d - 4, yy + 18], [x + d + 4, yy + 18]], c, 4.5); }).join('') + shape([[x + 34, y - 36], [x + w - 10, y - 34], [x + w + 10, y - 4 ], [x + 4, y - 4]].map(([a, b]) => [a, b + 8]), mix(colours[colours.length - 1], '#fff6e0', 0.2), 5);
}

/** An open case of trays in colours, one per child; y is its top. */
export function trayCase(x, y, w, foot, columns, colour = C.straw) {
  const cw = (w - 28) / columns, trays = [C.coral, C.tealSoft, C.sun, C.mossSoft, C.rose, C.plum];
  let out = box(x, y + 14, w, foot - y - 14, colour, 6);
  for (let c = 0; c < columns; c++) { out += box(x + 14 + c * cw, y + 36, cw - 8, foot - y - 50, mix(colour, C.walnut, 0.5), 5); for (let r = 0; r * 62 < foot - y - 90; r++) out += rounded(x + 20 + c * cw, y + 58 + r * 62, cw - 20, 44, 8, trays[(c * 2 + r * 3) % 6], 5) + rounded(x + cw / 2 - 6 + c * cw, y + 70 + r * 62, 30, 11, 5, C.cream, 3.5); }
  return out + rounded(x - 10, y, w + 20, 26, 8, mix(colour, '#fff6e0', 0.2), 6);
}

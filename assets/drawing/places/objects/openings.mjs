// Windows, curtains, blinds and doors. They know the wall they stand in, not what is seen through them.
// Own work of the project.
import { arc, box, corners, curve, disc, flat, line, oval, rounded, shape } from '../ink.mjs';
import { C, mix } from '../palette.mjs';

const hole = (x, y, w, h) => `M${x} ${y}v${h}h${w}v${-h}z`;

/** The wall with transparent openings, floor line at `floor`, a lower band, and one soft light from the window. */
export function wall(id, colour, openings, { floor = 862, floorColour = C.wood, band, skirting = true, light = [960, 280] } = {}) {
  const holes = openings.map((o) => hole(...o)).join('');
  const dark = mix(colour, C.woodDark, 0.2);
  return `<defs><radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${light[0]}" cy="${light[1]}" r="1150"><stop offset="0" stop-color="${mix(colour, '#fffbef', 0.5)}"/><stop offset=".5" stop-color="${colour}"/><stop offset="1" stop-color="${dark}"/></radialGradient></defs>`
    + `<path fill-rule="evenodd" fill="url(#${id})" d="M0 0h1920v${floor}H0z${holes}"/>`
    + (band ? panelling(band, floor) : '')
    + flat(corners(0, floor, 1920, 1080 - floor), floorColour) + flat(corners(0, floor, 1920, 60), mix(floorColour, C.walnut, 0.3), 0.5)
    + (skirting ? flat(corners(0, floor - 26, 1920, 26), mix(colour, '#ffffff', 0.55)) + line([[-20, floor - 26], [1940, floor - 26]], 5, mix(dark, C.walnut, 0.35)) : '') + line([[-20, floor], [1940, floor]], 5.5);
}
const panelling = ({ y, colour }, floor) =>
  flat(corners(0, y, 1920, floor - y), colour, 0.6) + line([[-20, y], [1940, y]], 6, mix(colour, C.walnut, 0.35));

/** A window frame around an opening, with a cross bar, a sill, glass and its soft gleam. */
export function windowFrame(x, y, w, h, { colour = C.white, bars = 1, transom = 0.38, sill = 40 } = {}) {
  const t = 20, edge = (a, b, c, d) => box(a, b, c, d, colour, 5);
  let out = flat([[x + w * 0.1, y + h], [x + w * 0.34, y], [x + w * 0.5, y], [x + w * 0.26, y + h]], '#ffffff', 0.13) + flat([[x + w * 0.56, y + h], [x + w * 0.8, y], [x + w * 0.86, y], [x + w * 0.62, y + h]], '#ffffff', 0.1);
  if (transom) out += edge(x, y + h * transom - 7, w, 14);
  for (let i = 1; i <= bars; i++) out += edge(x + (w * i) / (bars + 1) - 8, y, 16, h);
  out += edge(x - t, y - t, w + 2 * t, t) + edge(x - t, y, t, h) + edge(x + w, y, t, h);
  if (!sill) return out + edge(x - t, y + h, w + 2 * t, t);
  return out + flat(corners(x - sill, y + h + 24, w + 2 * sill, 16), C.woodDark, 0.2) + box(x - sill, y + h, w + 2 * sill, 26, mix(colour, C.sand, 0.25), 5.5);
}

/** A pair of curtains on a rod; `open` is how far each hangs over the window, in pixels. */
export function curtains(x, y, w, drop, colour, open = 70) {
  const fold = mix(colour, C.walnut, 0.32), lit = mix(colour, '#fff6e0', 0.25);
  let out = '';
  for (const d of [1, -1]) {
    const s = d === 1 ? x - 80 : x + w + 80, p = (a) => s + a * d, inner = 80 + open;
    const edge = curve([[p(inner), y], [p(inner - 14), y + drop * 0.6], [p(inner - 44), y + drop]], 10);
    out += shape([[p(-6), y], ...edge, [p(-16), y + drop]], colour) + flat([[p(12), y + 6], [p(34), y + 6], [p(24), y + drop - 6], [p(-2), y + drop - 6]], lit, 0.55);
    for (const a of [0.36, 0.62, 0.86]) out += line(curve([[p(inner * a), y + 10], [p(inner * a - 4), y + drop * 0.6], [p(inner * a * 0.72 - 6), y + drop - 10]], 8), 5, fold);
  }
  return out + line([[x - 120, y - 4], [x + w + 120, y - 4]], 13, C.walnut) + disc(x - 124, y - 4, 12, C.walnut) + disc(x + w + 124, y - 4, 12, C.walnut);
}

/** A venetian blind let down over the upper part of a window. */
export function blind(x, y, w, drop, colour = C.cream) {
  let out = box(x - 8, y - 18, w + 16, 26, mix(colour, C.woodDark, 0.15), 5);
  for (let a = y + 20; a < y + drop; a += 24) out += flat(corners(x, a - 10, w, 14), colour, 0.94) + line([[x, a + 5], [x + w, a + 5]], 3.5, mix(colour, C.walnut, 0.5), 1.2);
  out += box(x, y + drop, w, 14, mix(colour, C.woodDark, 0.1), 4.5);
  return out + line([[x + w - 40, y], [x + w - 38, y + drop + 70]], 4, C.walnut) + disc(x + w - 38, y + drop + 76, 9, C.ochre);
}

/** A roller blind, half down. */
export const rollerBlind = (x, y, w, drop, colour) =>
  shape(corners(x, y, w, drop), colour, 5) + flat(corners(x + 6, y + drop - 22, w - 12, 14), mix(colour, C.walnut, 0.25), 0.6) + line([[x + w / 2, y + drop], [x + w / 2, y + drop + 34]], 5, C.walnut) + disc(x + w / 2, y + drop + 40, 8, C.ochre);

/** A door with two panels; `glass` gives a frosted pane. */
export function door(x, y, w, h, colour, { glass = false, hinge = 'left' } = {}) {
  const pane = mix(colour, C.walnut, 0.18), knob = hinge === 'left' ? x + w - 30 : x + 30;
  let out = box(x - 20, y - 20, w + 40, h + 20, C.white, 5.5) + box(x, y, w, h, colour);
  out += glass ? box(x + 34, y + 36, w - 68, h * 0.42, '#dcebea', 5) + flat([[x + 50, y + h * 0.4], [x + w * 0.5, y + 44], [x + w * 0.64, y + 44], [x + 86, y + h * 0.4]], '#ffffff', 0.5) : box(x + 34, y + 36, w - 68, h * 0.36, pane, 5);
  out += box(x + 34, y + h * 0.56, w - 68, h * 0.36, pane, 5);
  return out + oval(knob, y + h * 0.52, 11, 11, C.sun, 5) + line([[knob, y + h * 0.52], [knob + (hinge === 'left' ? -30 : 30), y + h * 0.52 + 3]], 9, C.sun);
}

/** A front door with an arched light above and a letter slot. */
export function frontDoor(x, y, w, h, colour) {
  const cx = x + w / 2;
  let out = box(x - 22, y - 22, w + 44, h + 22, C.cream, 5.5) + box(x, y, w, h, colour);
  out += shape([[x + 40, y + 210], ...arc(cx, y + 120, w / 2 - 40, 80, 180, 360, 14), [x + w - 40, y + 210]], '#cfe5ea', 5);
  [C.sun, C.coralSoft, C.tealSoft, C.coralSoft, C.sun].forEach((c, i) => { out += flat([[cx, y + 208], ...arc(cx, y + 134, w / 2 - 58, 74, 186 + i * 34, 214 + i * 34, 4)], c, 0.75); });
  for (const a of [214, 252, 288, 326]) out += line([[cx, y + 208], arc(cx, y + 122, w / 2 - 42, 78, a, a, 1)[0]], 5);
  out += box(x + 40, y + h * 0.56, w - 80, h * 0.34, mix(colour, C.walnut, 0.25), 5);
  return out + rounded(cx - 56, y + h * 0.42, 112, 26, 8, C.sun, 5) + oval(x + w - 28, y + h * 0.47, 12, 12, C.sun, 5);
}

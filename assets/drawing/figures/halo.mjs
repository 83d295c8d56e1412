// The light on the face of darker skin, so that an expression can be read in a lit room: one soft plane under all
// features, drawn on the head. It is cut to the bare face and fades towards its edges, so that no patch shows.
// Knows masks and face areas; which skin needs light is told by the palette.
import { FACE, ORIGIN } from './boxes.mjs';
import { findFaceArea } from './colour-head.mjs';
import { mapMask, measureDistance } from './mask.mjs';
import { traceMask } from './trace.mjs';

/** Steps in which the light fades; each is one flat shape over the one before. */
const STEPS = [0.05, 0.25, 0.45, 0.65, 0.85];
/** How far (units) the light takes to fade towards hair, and towards cheek and temple. */
const FADE = { hair: 8, cheek: 44 };
/** The lit plane in the face's own units: its middle, and how far it reaches to either side, up and down. */
const PLANE = { x: 146, y: 158, across: 158, up: 196, down: 152 };
const MARGIN = 80;
const SIGHT = [FACE[0] - MARGIN, FACE[1] - MARGIN, FACE[2] + 2 * MARGIN, FACE[3] + 2 * MARGIN];

/** How much light falls on a point of the face: 0 at the edge of the plane, 1 and more inside. */
function lightAt(x, y, depth) {
  const [dx, dy] = [(x - PLANE.x) / PLANE.across, (y - PLANE.y) / (y < PLANE.y ? PLANE.up : PLANE.down)];
  const inside = (1 - (dx ** 4 + dy ** 4) ** 0.25) * PLANE.down;
  return Math.min(depth / FADE.hair, inside / FADE.cheek);
}

/** Light on the face of a head as SVG in shared units, full in its middle; nothing for a share of 0. */
export async function drawHalo(look, skin) {
  if (skin.haloShare === 0) return '';
  const face = await findFaceArea(look, SIGHT);
  const light = measureDistance(face).map((depth, i) => lightAt(
    SIGHT[0] + (i % face.width) - ORIGIN.face[0], SIGHT[1] + Math.floor(i / face.width) - ORIGIN.face[1], depth,
  ));
  const opacity = Math.round((1 - (1 - skin.haloShare) ** (1 / STEPS.length)) * 1000) / 1000;
  return STEPS.map((step) => {
    const outline = traceMask(mapMask(face, (i) => face.bits[i] && light[i] > step), SIGHT, 1, { tolerance: 0.8, minArea: 400 });
    return `<path d="${outline}" fill="${skin.halo}" opacity="${opacity}" fill-rule="evenodd"/>`;
  }).join('');
}

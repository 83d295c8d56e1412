// Colours a head (without face), its beard and its glasses. Hair that was drawn as solid ink gets its colour on top.
// Knows the head drawings and the shared places; the colours come with the person.
import { ORIGIN } from './boxes.mjs';
import { countSet, mapMask, measureDistance, openMask } from './mask.mjs';
import { readBeard, readGlasses, readHead } from './open-peeps.mjs';
import { INK } from './palette.mjs';
import { rasterise, rasteriseRed } from './raster.mjs';
import { fillPath, moveTo } from './svg.mjs';
import { traceMask } from './trace.mjs';

const HEAD_SIGHT = [-320, -160, 1000, 1000];
const BEARD_SIGHT = [-200, -150, 700, 600];

const paintedOnly = (svg) => svg.replace(/<path[^>]*fill="#(SKIN|HAIR|CLOTH)"[^>]*\/>/g, '');

/** Outline of what is solid ink, kept clear of its edge so that the dark line stays around it. */
function traceBlots(svg, box, { radius, edge, tolerance, minArea }) {
  const blot = openMask(rasterise(paintedOnly(svg), box, 1), radius);
  const depth = measureDistance(blot);
  const inner = mapMask(blot, (i) => blot.bits[i] && depth[i] > edge);
  return countSet(inner) > 300 ? traceMask(inner, box, 1, { tolerance, minArea }) : '';
}

const paint = (svg, { skin, hair, cloth }) => svg
  .replaceAll('#SKIN', skin).replaceAll('#HAIR', hair).replaceAll('#CLOTH', cloth).replaceAll('#000', INK);

async function drawBeard(beard, hair) {
  const svg = await readBeard(beard);
  const blots = traceBlots(svg, BEARD_SIGHT, { radius: 9, edge: 5, tolerance: 0.8, minArea: 60 });
  return moveTo(ORIGIN.beard, paint(svg, { skin: hair, hair, cloth: hair }) + fillPath(blots, hair));
}

/** Head without face. `look`: head, skin, hair, and where wanted cloth, blots (colour of solid ink), beard. */
export async function drawHead(look) {
  const svg = await readHead(look.head);
  const colours = { skin: look.skin, hair: look.hair, cloth: look.cloth ?? look.hair };
  const blots = traceBlots(svg, HEAD_SIGHT, { radius: 13, edge: 7, tolerance: 0.9, minArea: 120 });
  const head = moveTo(ORIGIN.head, paint(svg, colours) + fillPath(blots, look.blots ?? look.hair));
  return look.beard ? head + await drawBeard(look.beard, look.beardColour ?? look.hair) : head;
}

/** What lies over the face: glasses. Nothing for most people. */
export async function drawOver(look) {
  if (!look.glasses) return '';
  return moveTo(ORIGIN.glasses, paint(await readGlasses(look.glasses), { skin: INK, hair: look.frame ?? INK, cloth: look.frame ?? INK }));
}

/** Mask of the bare face of a head inside the box, 1 pixel per unit. */
export async function findFaceArea(look, box) {
  return rasteriseRed(await drawHead({ ...look, skin: '#ff0000', hair: '#00ff00', cloth: '#00ff00', blots: '#00ff00', beardColour: '#00ff00' }), box, 1);
}

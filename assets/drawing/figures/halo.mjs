// The lighter ground under the features of darker skin, cut to the bare face so that no light lies on hair or edge.
// Knows masks and face areas; which skin needs one is told by the palette.
import { FACE, ORIGIN } from './boxes.mjs';
import { findFaceArea } from './colour-head.mjs';
import { mapMask, measureDistance } from './mask.mjs';
import { rasterise } from './raster.mjs';
import { moveTo } from './svg.mjs';
import { traceMask } from './trace.mjs';

const REACH = 11;
const EDGE = 5;
// Wider than the face, because distances end at the border of what is looked at.
const MARGIN = 40;
const SIGHT = [FACE[0] - MARGIN, FACE[1] - MARGIN, FACE[2] + 2 * MARGIN, FACE[3] + 2 * MARGIN];

/** The bare face that all these heads share. */
export async function findSharedFace(heads) {
  const areas = await Promise.all(heads.map((head) => findFaceArea(head, SIGHT)));
  const shared = mapMask(areas[0], (i) => areas.every((area) => area.bits[i]));
  const depth = measureDistance(shared);
  return mapMask(shared, (i) => depth[i] > EDGE);
}

/** Halo under the given ink strokes, as SVG in shared units; nothing for a share of 0. */
export function drawHalo(ink, skin, sharedFace) {
  if (skin.haloShare === 0) return '';
  const strokes = rasterise(moveTo(ORIGIN.face, ink), SIGHT, 1);
  const away = measureDistance(mapMask(strokes, (i) => !strokes.bits[i]));
  const isSeen = (i) => {
    const [x, y] = [i % strokes.width, Math.floor(i / strokes.width)];
    return Math.min(x, y, strokes.width - x, strokes.height - y) > REACH + 2;
  };
  const glow = mapMask(strokes, (i) => away[i] <= REACH && sharedFace.bits[i] && isSeen(i));
  const outline = traceMask(glow, SIGHT, 1, { tolerance: 0.8, minArea: 30 });
  return `<path d="${outline}" fill="${skin.halo}" opacity="${skin.haloShare}" fill-rule="evenodd"/>`;
}

// Splits one body drawing into the areas that its ink line encloses, and its solid black blots.
// Knows rasters and boxes; which area is skin or cloth is told by poses.mjs.
import { labelAreas, mapMask, measureDistance, openMask } from './mask.mjs';
import { readBody } from './open-peeps.mjs';
import { rasterise } from './raster.mjs';

/** Pixels per drawing unit while areas are sought. */
export const SCALE = 0.5;

/** What is looked at per kind of body; wider than the layer, so that nothing touches the edge. */
export const SIGHT = { bust: [-450, 350, 1800, 1020], standing: [-500, 300, 1900, 2700] };

const isRole = (role) => (path) => path.role === role;

function drawPaths(body, role) {
  const paths = body.paths.filter(isRole(role)).map((path) => {
    const rule = path.isEvenOdd ? ' fill-rule="evenodd"' : '';
    return `<path d="${path.outline}" transform="${path.transform}" fill="#000"${rule}/>`;
  });
  return `<g transform="${body.transform}">${paths.join('')}</g>`;
}

/** Row (pixels) from which the column runs down. */
function findCutRow(x, box, { cutAt, cutLeft }) {
  const isLeft = cutLeft && x < (cutLeft.until - box[0]) * SCALE;
  return Math.round(((isLeft ? cutLeft.at : cutAt) - box[1]) * SCALE);
}

/** Lets everything at the cut row run straight down to the bottom, so that a bust has no cut edge. */
function extendDown(mask, box, pose) {
  return mapMask(mask, (i) => {
    const x = i % mask.width;
    const row = findCutRow(x, box, pose);
    return mask.bits[Math.floor(i / mask.width) > row ? row * mask.width + x : i];
  });
}

/** The part of the ink that runs down, with a little overlap so that no seam shows. */
function findRunDown(ink, box, pose) {
  return mapMask(ink, (i) => ink.bits[i] && Math.floor(i / ink.width) >= findCutRow(i % ink.width, box, pose) - 3);
}

/** Masks and numbered areas of a pose. `pose` may carry `cutAt` (unit row from which a bust runs down) and `extraInk` (SVG). */
export function findAreas(kind, name, pose = {}) {
  const body = readBody(kind, name);
  const box = SIGHT[kind];
  let ink = rasterise(drawPaths(body, 'ink'), box, SCALE);
  const silhouette = rasterise(drawPaths(body, 'silhouette'), box, SCALE);
  let shape = mapMask(ink, (i) => ink.bits[i] || silhouette.bits[i]);
  if (pose.cutAt !== undefined) {
    [ink, shape] = [extendDown(ink, box, pose), extendDown(shape, box, pose)];
  }
  const runDown = pose.cutAt === undefined ? undefined : findRunDown(ink, box, pose);
  if (pose.extraInk) {
    const added = rasterise(pose.extraInk, box, SCALE);
    ink = mapMask(ink, (i) => ink.bits[i] || added.bits[i]);
  }
  const paper = mapMask(ink, (i) => shape.bits[i] && !ink.bits[i]);
  const blot = openMask(ink, pose.blotRadius ?? 8.5);
  const depth = measureDistance(paper);
  const core = mapMask(paper, (i) => depth[i] > 2.6);
  return {
    body, box, ink, runDown, shape, paper, blot, paperDepth: depth,
    papers: labelAreas(core, 60), blots: labelAreas(blot, 150),
  };
}

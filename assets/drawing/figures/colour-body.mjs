// Colours one body: flat colour under the ink, colour over what was solid ink, a shade on the side away from the light.
// Knows areas and materials; the colours come with the person.
import { findAreas, SCALE } from './body-areas.mjs';
import { countSet, growLabels, mapMask, measureDistance, openMask, shiftMask } from './mask.mjs';
import { INK, shadeOf } from './palette.mjs';
import { roundNumbers } from './open-peeps.mjs';
import { POSES } from './poses.mjs';
import { fillPath } from './svg.mjs';
import { traceMask } from './trace.mjs';

function nameMaterials(areas) {
  const materialOf = {};
  Object.values(areas).forEach((numbers, i) => numbers.split(' ').forEach((number) => (materialOf[number] = i + 1)));
  return materialOf;
}

/** Material number per pixel. Paper is shared out first, so that what was solid ink never spills over its edge. */
function spreadMaterials(found, areas) {
  const materialOf = nameMaterials(areas);
  const cost = Float32Array.from(found.paper.bits, (isPaper, i) => (isPaper ? 1 + 8 / (1 + found.paperDepth[i] ** 2) : 3));
  const paperSeed = found.papers.labels.map((label) => (label ? (materialOf[label] ?? 1) : 0));
  const onPaper = growLabels(paperSeed, found.paper, cost);
  const seed = onPaper.map((material, i) => {
    const blot = found.blots.labels[i];
    return material || (blot ? (materialOf[`b${blot}`] ?? 1) : 0);
  });
  return growLabels(seed, found.shape, cost);
}

/** Bands across a garment, a little curved over the chest. `period` and `width` in units. */
function drawBands(visible, found, { period, width, colour }) {
  const mask = mapMask(visible, (i) => {
    const x = (i % visible.width) / SCALE + found.box[0];
    const y = Math.floor(i / visible.width) / SCALE + found.box[1];
    const curved = y - 18 * Math.cos((x - 475) / 190);
    return visible.bits[i] && ((curved % period) + period) % period < width;
  });
  return fillPath(traceMask(mask, found.box, SCALE, { tolerance: 0.7, minArea: 20 }), colour);
}

function drawShade(full, visible, found, colour) {
  const lit = shiftMask(full, 9, -5);
  const dark = mapMask(full, (i) => full.bits[i] && !lit.bits[i] && visible.bits[i]);
  if (countSet(dark) <= 80) return '';
  return fillPath(traceMask(openMask(dark, 1.6), found.box, SCALE, { tolerance: 0.7, minArea: 30 }), shadeOf(colour));
}

function drawMaterial(found, spread, number, colour, bands) {
  const inkDepth = found.inkDepth;
  const full = mapMask(found.ink, (i) => spread[i] === number);
  const under = mapMask(full, (i) => full.bits[i] && (inkDepth[i] < 4.5 || found.paper.bits[i]));
  const over = mapMask(full, (i) => full.bits[i] && found.blot.bits[i] && found.blotDepth[i] > 4.2);
  const visible = mapMask(full, (i) => (found.paper.bits[i] && full.bits[i]) || over.bits[i]);
  const hasBlot = countSet(over) > 60;
  const trace = (mask) => traceMask(mask, found.box, SCALE);
  const bandsOver = bands && hasBlot ? drawBands(visible, found, bands) : '';
  // A flat shade would hide the bands.
  const shade = bands ? '' : drawShade(full, visible, found, colour);
  return {
    under: fillPath(trace(under), colour) + (bands && !hasBlot ? drawBands(under, found, bands) : ''),
    over: (hasBlot ? fillPath(trace(over), colour) : '') + bandsOver + shade,
  };
}

// The name says what is kept, so that several figures in one document do not disturb one another.
function keepAbove(svg, { cutAt, cutLeft = { until: -600, at: cutAt } }) {
  const outline = `M-600 -100H1400V${cutAt}H${cutLeft.until}V${cutLeft.at}H-600Z`;
  const name = `above-${cutAt}-${cutLeft.until}-${cutLeft.at}`;
  return `<clipPath id="${name}"><path d="${outline}"/></clipPath><g clip-path="url(#${name})">${svg}</g>`;
}

function drawInk(found, pose) {
  const paths = found.body.paths.filter(({ role }) => role === 'ink').map(({ outline, transform }) => (
    `<path transform="${roundNumbers(transform)}" d="${roundNumbers(outline)}"/>`
  ));
  const drawn = `<g transform="${roundNumbers(found.body.transform)}" fill="${INK}" fill-rule="evenodd">${paths.join('')}</g>`;
  const added = (pose.extraInk ?? '').replaceAll('#000', INK);
  if (!found.runDown) return drawn + added;
  const runDown = traceMask(found.runDown, found.box, SCALE, { minArea: 4 });
  return keepAbove(drawn, pose) + fillPath(runDown, INK, ' fill-rule="evenodd"') + added;
}

/** Body of a pose as SVG. `colours` per material; `bands` per material draws stripes on it; `wear` lies on top. */
export function drawBody(id, colours, { bands = {}, wear = '' } = {}) {
  const [kind, name] = id.split('/');
  const pose = POSES[id];
  const found = findAreas(kind, name, pose);
  found.inkDepth = measureDistance(found.ink);
  found.blotDepth = measureDistance(found.blot);
  const spread = spreadMaterials(found, pose.areas);
  const layers = Object.keys(pose.areas).map((material, i) => (
    drawMaterial(found, spread, i + 1, colours[material] ?? '#cccccc', bands[material])
  ));
  const drawn = layers.map(({ under }) => under).join('') + drawInk(found, pose) + layers.map(({ over }) => over).join('');
  return (pose.endsAt === undefined ? drawn : keepAbove(drawn, { cutAt: pose.endsAt })) + wear;
}

// Draws the numbered area map of one pose, for filling in poses.mjs ("b" = an area that was solid ink).
// Run: node regions.mjs OUT.png bust/Shirt [bust/Coffee …]
import { writeFileSync } from 'node:fs';

import { findAreas, SCALE } from './body-areas.mjs';
import { mapMask } from './mask.mjs';
import { POSES } from './poses.mjs';
import { renderPng } from './raster.mjs';
import { traceMask } from './trace.mjs';

const hue = (number, light) => `hsl(${(number * 67) % 360},60%,${light}%)`;

function drawAreas({ labels, areas }, found, { prefix, light, text }) {
  return areas.map(({ number, x, y }) => {
    const mask = mapMask(found.ink, (i) => labels[i] === number);
    const [left, top] = [x / SCALE + found.box[0], y / SCALE + found.box[1]];
    const label = `<text x="${left}" y="${top + 12}" font-size="36" font-weight="700" text-anchor="middle" font-family="DejaVu Sans" fill="${text}">${prefix}${number}</text>`;
    return [`<path d="${traceMask(mask, found.box, SCALE)}" fill="${hue(number, light)}" fill-rule="evenodd"/>`, label];
  });
}

function drawPose(id) {
  const [kind, name] = id.split('/');
  const found = findAreas(kind, name, POSES[id]);
  const ink = `<path d="${traceMask(found.ink, found.box, SCALE)}" fill-rule="evenodd"/>`;
  const shape = `<path d="${traceMask(found.shape, found.box, SCALE)}" fill="#fff"/>`;
  const pieces = [
    ...drawAreas(found.papers, found, { prefix: '', light: 78, text: '#000' }),
    ...drawAreas(found.blots, found, { prefix: 'b', light: 35, text: '#fff' }),
  ];
  const [x, y, , height] = found.box;
  const title = `<text x="${x + 20}" y="${y + 50}" font-size="50" font-family="DejaVu Sans">${id}</text>`;
  const body = shape + ink + pieces.map(([area]) => area).join('') + pieces.map(([, label]) => label).join('') + title;
  return { svg: body, box: found.box, height };
}

const [out, ...ids] = process.argv.slice(2);
const columns = Math.min(ids.length, 4);
const maps = ids.map(drawPose);
const width = 480;
const rowHeight = Math.max(...maps.map(({ box }) => (width * box[3]) / box[2]));
const cells = maps.map(({ svg, box }, i) => {
  const place = `x="${(i % columns) * width}" y="${Math.floor(i / columns) * rowHeight}"`;
  return `<svg ${place} width="${width}" height="${rowHeight}" viewBox="${box.join(' ')}">${svg}</svg>`;
});
const size = `width="${columns * width}" height="${Math.ceil(ids.length / columns) * rowHeight}"`;
writeFileSync(out, renderPng(`<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="100%" height="100%" fill="#fff4e6"/>${cells.join('')}</svg>`, columns * width));

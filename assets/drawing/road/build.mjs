// Writes the year into assets/road: three layers, the van, its letter, the side path, and road.json with the course of the road.
// Run: node assets/drawing/road/build.mjs [FOLDER]. The same sources give the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BAND, borders, buildings, halfWidth, LYING, SIZE, spreadPoints, stretches, WEEKS } from './course.mjs';
import { drawBack } from './far.mjs';
import { drawFront, drawRoad } from './layers.mjs';
import { drawLetter, drawSidePath, drawVan } from './post-van.mjs';

const out = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'road');
const picture = (w, h, body) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}">${body}</svg>\n`;
const [w, h] = SIZE;
const files = {
  'back.svg': picture(w, h, drawBack()), 'road.svg': picture(w, h, drawRoad()), 'front.svg': picture(w, h, drawFront()),
  'van.svg': picture(360, 240, drawVan()), 'letter.svg': picture(160, 120, drawLetter()), 'side-path.svg': picture(300, 200, drawSidePath()),
};

mkdirSync(out, { recursive: true });
for (const [name, text] of Object.entries(files)) {
  if (/<text|<style|<script|<image|href=|NaN|undefined/.test(text)) throw new Error(`${name} holds something that is not allowed`);
  writeFileSync(join(out, name), text);
  console.log(`${name.padEnd(16)} ${(text.length / 1000).toFixed(0).padStart(4)} kB`);
}
const path = spreadPoints(80);
const halfWidths = path.map(([, y]) => Math.round(halfWidth(y) * LYING));
writeFileSync(join(out, 'road.json'), `${JSON.stringify({ size: SIZE, weeks: WEEKS, band: BAND, stretches, borders, buildings, path, halfWidths })}\n`);

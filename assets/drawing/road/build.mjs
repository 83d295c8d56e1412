// Writes the year into assets/road: four layers, the van, the side path, and road.json with the course of the road.
// Run: node assets/drawing/road/build.mjs. The same sources give the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { halfWidth, SIZE, spreadPoints, stretches, WEEKS } from './course.mjs';
import { drawBack, drawBuildings, drawFront, drawRoad } from './layers.mjs';
import { drawMilestone, drawSidePath, drawVan } from './post-van.mjs';

const out = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'road');
const picture = (w, h, body) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}">${body}</svg>\n`;
const [w, h] = SIZE;
const files = {
  'back.svg': picture(w, h, drawBack()), 'road.svg': picture(w, h, drawRoad()), 'buildings.svg': picture(w, h, drawBuildings()), 'front.svg': picture(w, h, drawFront()),
  'van.svg': picture(360, 240, drawVan()), 'side-path.svg': picture(300, 200, drawSidePath()), 'milestone.svg': picture(80, 110, drawMilestone()),
};

mkdirSync(out, { recursive: true });
for (const [name, text] of Object.entries(files)) {
  if (/<text|<style|<script|<image|href=|NaN|undefined/.test(text)) throw new Error(`${name} holds something that is not allowed`);
  writeFileSync(join(out, name), text);
  console.log(`${name.padEnd(16)} ${(text.length / 1000).toFixed(0).padStart(4)} kB`);
}
const path = spreadPoints(80);
const halfWidths = path.map(([, y]) => Math.round(halfWidth(y) * 0.76));
writeFileSync(join(out, 'road.json'), `${JSON.stringify({ size: SIZE, weeks: WEEKS, stretches, path, halfWidths })}\n`);

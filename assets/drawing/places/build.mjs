// Writes every place into assets/places/<id>: four layers, the skies of other light, two overlays.
// Run: node assets/drawing/places/build.mjs [id …]. The same sources give the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dusk, evening, grey, paleMorning } from './overlays.mjs';
import { rooms } from './rooms/index.mjs';

const out = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'places');
const picture = (body) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1920 1080">${body}</svg>\n`;
const limit = 150_000;

function drawRoom(room) {
  const own = room.light ?? 'day', dark = own === 'night';
  return {
    'back.svg': picture(room.back(own)), 'back-evening.svg': picture(room.back('evening')), 'back-grey.svg': picture(room.back('grey')),
    'wall.svg': picture(room.wall()), 'middle.svg': picture(room.middle()), 'front.svg': picture(room.front()),
    'light-evening.svg': (dark ? dusk : evening)(room.lamp), 'light-grey.svg': (dark ? paleMorning : grey)(room.window),
  };
}

function checkRoom(id, files) {
  const size = ['back', 'wall', 'middle', 'front'].reduce((sum, n) => sum + files[`${n}.svg`].length, 0);
  const bad = Object.entries(files).filter(([, text]) => /<text|<style|<script|<image|href=|NaN|undefined/.test(text));
  if (size > limit || bad.length) throw new Error(`${id}: ${size} bytes; not allowed in ${bad.map(([n]) => n).join(', ') || 'nothing'}`);
  console.log(`${id.padEnd(20)} ${(size / 1000).toFixed(0).padStart(4)} kB`);
}

const wanted = process.argv.slice(2);
for (const room of rooms.filter((r) => !wanted.length || wanted.includes(r.id))) {
  const files = drawRoom(room);
  mkdirSync(join(out, room.id), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, room.id, name), text);
  checkRoom(room.id, files);
}

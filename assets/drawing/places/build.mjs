// Writes every place into assets/places/<id>: four layers, the views of other light, two overlays.
// Run: node assets/drawing/places/build.mjs [id …]. The same sources give the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawRoom } from './layers.mjs';
import { rooms } from './rooms/index.mjs';

const out = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'places');
const limit = 150_000;

function checkRoom(id, files) {
  const size = ['back', 'wall', 'middle', 'front'].reduce((sum, n) => sum + files[`${n}.svg`].length, 0);
  const bad = Object.entries(files).filter(([, text]) => /<text|<style|<script|<image|href=|NaN|undefined/.test(text));
  if (size > limit || bad.length) throw new Error(`${id}: ${size} bytes; not allowed in ${bad.map(([n]) => n).join(', ') || 'nothing'}`);
  console.log(`${id.padEnd(20)} ${(size / 1000).toFixed(0).padStart(4)} kB`);
}

const wanted = process.argv.slice(2);
for (const room of rooms.filter((r) => !wanted.length || wanted.includes(r.id))) {
  const files = drawRoom(room);
  checkRoom(room.id, files);
  mkdirSync(join(out, room.id), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, room.id, name), text);
}

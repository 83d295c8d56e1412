// Builds all figures into assets/figures: layers per person, faces per skin class, and index.json.
// Run: node assets/drawing/figures/build.mjs [id …]   (ids limit the people; faces and index are always written)
// Sources: Open Peeps by Pablo Stanley, CC0 1.0 (bodies: react-peeps 0.1.10; heads, beards, glasses: @dicebear/open-peeps
// 9.4.3, both packages MIT). Faces, clothing by hand, colours and this build: WerkWijzer, MIT. Renderer: resvg, MPL-2.0, build only.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { BUST, FACE, HEAD, PORTRAIT, STAND } from './boxes.mjs';
import { CAST } from './cast.mjs';
import { drawHead, drawOver } from './colour-head.mjs';
import { FACE_NAMES } from './faces.mjs';
import { drawFaceLayers } from './face-layers.mjs';
import { drawHalo } from './halo.mjs';
import { drawBust, drawStand, drawWalk } from './person.mjs';
import { INK, SKINS } from './palette.mjs';
import { writeDocument } from './svg.mjs';

const target = new URL('../../figures/', import.meta.url).pathname;

function save(folder, name, inner, box) {
  mkdirSync(join(target, folder), { recursive: true });
  const document = writeDocument(inner, box);
  writeFileSync(join(target, folder, `${name}.svg`), document);
  return document.length;
}

function buildFaces() {
  const calm = {};
  for (const [name, skin] of Object.entries(SKINS)) {
    const layers = drawFaceLayers(skin);
    for (const [file, inner] of Object.entries(layers)) save(`faces/${name}`, file, inner, FACE);
    calm[name] = layers['calm-brows'] + layers['calm-eyes'] + layers['calm-mouth'];
  }
  return calm;
}

async function buildPerson(id, calm) {
  const person = CAST[id];
  const [bust, stand, walk] = [drawBust(person), drawStand(person), drawWalk(person)];
  const [head, over] = [await drawHead(person.look) + await drawHalo(person.look, SKINS[person.skin]) + (person.headwear ?? ''), await drawOver(person.look)];
  const sizes = [
    save(id, 'bust', bust, BUST),
    save(id, 'stand', stand, STAND),
    save(id, 'head', head, HEAD),
    save(id, 'portrait', bust + head + calm[person.skin] + over, PORTRAIT),
    walk ? save(id, 'walk', walk, STAND) : 0,
    over ? save(id, 'over', over, HEAD) : 0,
  ];
  console.log(id.padEnd(24), ...sizes.map((size) => `${(size / 1024).toFixed(1)} kB`));
}

function writeIndex() {
  const people = Object.fromEntries(Object.entries(CAST).map(([id, { skin, look, colour }]) => (
    [id, { skin, skinColour: look.skin, over: Boolean(look.glasses), colour }]
  )));
  const boxes = { bust: BUST, stand: STAND, walk: STAND, head: HEAD, over: HEAD, face: FACE, portrait: PORTRAIT };
  const index = { boxes, ink: INK, skins: SKINS, people, faces: FACE_NAMES };
  writeFileSync(join(target, 'index.json'), `${JSON.stringify(index, null, 2)}\n`);
}

const wanted = process.argv.slice(2);
const calm = buildFaces();
for (const id of Object.keys(CAST)) {
  if (wanted.length === 0 || wanted.includes(id)) await buildPerson(id, calm);
}
writeIndex();

// Contact sheet of the places with two people in front, for looking at them. Nothing is written below assets/.
// Run: node assets/drawing/places/sheet.mjs FOLDER [id …] [day|evening|grey …] [figure+figure] [--phone] [--panel] [--three] [--bare]. Own work of the project.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { drawRoom } from './layers.mjs';
import { rooms } from './rooms/index.mjs';

const figures = new URL('../../figures/', import.meta.url).pathname;
const index = JSON.parse(readFileSync(`${figures}index.json`, 'utf8'));
const inner = (text) => text.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '');
let serial = 0;
// Gradients of several layers stand in one picture here, so each layer gets names of its own.
const apart = (text) => { const n = serial++; return inner(text).replace(/id="([^"]+)"/g, `id="$1-${n}"`).replace(/url\(#([^)]+)\)/g, `url(#$1-${n})`); };

function person(id, face, x, unit, turn) {
  const skin = `faces/${index.people[id].skin}`;
  const pieces = [[`${id}/bust`, 'bust'], [`${id}/head`, 'head'], ...['brows', 'eyes', 'mouth'].map((p) => [`${skin}/${face}-${p}`, 'face']), [`${id}/over`, 'over']];
  const body = pieces.filter(([f]) => existsSync(`${figures}${f}.svg`)).map(([f, b]) => {
    const [bx, by, w, h] = index.boxes[b];
    const text = readFileSync(`${figures}${f}.svg`, 'utf8'), box = /viewBox="([^"]+)"/.exec(text)[1];
    return `<svg x="${bx}" y="${by}" width="${w}" height="${h}" viewBox="${box}">${apart(text)}</svg>`;
  }).join('');
  return `<g transform="translate(${x} 783) scale(${unit * turn} ${unit}) translate(-480 -1340)">${body}</g>`;
}

function compose(room, light, { bare, phone, panel, three, pair }) {
  const files = drawRoom(room), special = (n) => files[`${n}-${light}.svg`] ?? files[`${n}.svg`];
  const [left, wide] = phone ? [385, 1150] : [19, 1882], at = (share) => left + wide * share;
  const people = bare ? '' : three ? person(pair[0], 'calm', at(0.22), 0.5, 1) + person(pair[1], 'listening', at(0.585), 0.5, -1) + person(pair[2] ?? 'hr', 'calm', at(0.845), 0.4, -1) : person(pair[0], 'calm', at(0.28), 0.5, 1) + person(pair[1], 'listening', at(0.72), 0.5, -1);
  const body = apart(special('back')) + apart(special('wall')) + apart(special('middle')) + people + apart(special('front')) + (light === 'day' ? '' : apart(files[`light-${light}.svg`]));
  return { body: body + (panel ? '<rect x="0" y="740" width="1920" height="340" fill="#f8eedf"/>' : ''), box: phone ? `385 0 1150 1080` : '19 11 1882 1058' };
}

const words = process.argv.slice(2), folder = words[0], flag = (n) => words.includes(`--${n}`);
const lights = words.filter((w) => ['day', 'evening', 'grey'].includes(w)), names = words.slice(1).filter((w) => !w.startsWith('--') && !lights.includes(w) && !w.includes('+'));
const pair = words.find((w) => w.includes('+'))?.split('+') ?? ['nadine', 'vakbond'];
const cells = rooms.filter((r) => !names.length || names.includes(r.id)).flatMap((r) => (lights.length ? lights : ['day']).map((l) => ({ name: `${r.id}-${l}`, ...compose(r, l, { bare: flag('bare'), phone: flag('phone'), panel: flag('panel'), three: flag('three'), pair }) })));
const columns = flag('phone') ? 3 : cells.length > 6 ? 3 : cells.length > 1 ? 2 : 1, [w, h] = flag('phone') ? [500, 470] : columns === 3 ? [660, 371] : columns === 2 ? [960, 540] : [1600, 900];
const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${w * columns}" height="${h * Math.ceil(cells.length / columns)}">${cells.map(({ body, box }, i) => `<svg x="${(i % columns) * w}" y="${Math.floor(i / columns) * h}" width="${w - 4}" height="${h - 4}" viewBox="${box}" preserveAspectRatio="xMidYMid slice">${body}</svg>`).join('')}</svg>`;
writeFileSync(`${folder}/places.png`, new Resvg(sheet).render().asPng());
console.log(`${folder}/places.png`, cells.map((c) => c.name).join(' '));

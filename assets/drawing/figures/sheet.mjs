// Contact sheet of the built figures, for looking at them: busts with faces, whole figures, all faces per skin class.
// Run: node assets/drawing/figures/sheet.mjs [FOLDER, default /tmp] [id …]. Reads only assets/figures.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { renderPng } from './raster.mjs';

const source = new URL('../../figures/', import.meta.url).pathname;
const index = JSON.parse(readFileSync(join(source, 'index.json'), 'utf8'));
const TINTS = ['#f8eedf', '#dfe9dd', '#e7e0ee', '#dbe8ee'];
const SHOWN = ['calm', 'listening', 'worried', 'tired', 'angry', 'happy'];

function readLayer(file) {
  const path = join(source, `${file}.svg`);
  return existsSync(path) ? readFileSync(path, 'utf8').replace(/^<svg[^>]*>|<\/svg>\s*$/g, '') : '';
}

function composePerson(id, body, face) {
  const faces = `faces/${index.people[id].skin}`;
  return [`${id}/${body}`, `${id}/head`, ...['brows', 'eyes', 'mouth'].map((part) => `${faces}/${face}-${part}`), `${id}/over`]
    .map(readLayer).join('');
}

const cell = (inner, box, [x, y, width, height], tint) => `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${tint}"/>`
  + `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${box.join(' ')}">${inner}</svg>`;

const caption = (text, x, y) => `<text x="${x}" y="${y}" font-size="14" font-family="DejaVu Sans" fill="#2b1f2b">${text}</text>`;

function writeSheet(file, cells, width, height) {
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>${cells.join('')}</svg>`;
  writeFileSync(file, renderPng(sheet, width));
  console.log(file);
}

function drawBusts(ids, file) {
  const [width, height] = [270, 252];
  const cells = ids.flatMap((id, row) => SHOWN.map((face, column) => {
    const place = [column * width, row * height, width - 4, height - 4];
    const label = column === 0 ? caption(id, 8, row * height + 18) : '';
    return cell(composePerson(id, 'bust', face), index.boxes.bust, place, TINTS[row % 4]) + label;
  }));
  writeSheet(file, cells, width * SHOWN.length, height * ids.length);
}

function drawStands(ids, file) {
  const [width, height, columns] = [210, 388, 9];
  const cells = ids.map((id, i) => {
    const [x, y] = [(i % columns) * width, Math.floor(i / columns) * (height + 20)];
    return cell(composePerson(id, 'stand', 'calm'), index.boxes.stand, [x, y, width, height], TINTS[i % 4]) + caption(id, x + 4, y + height + 14);
  });
  writeSheet(file, cells, width * columns, Math.ceil(ids.length / columns) * (height + 20));
}

function drawFaces(file) {
  const size = 220;
  const samples = ['nadine', 'vakbond', 'arbeidsarts'];
  const cells = index.faces.flatMap((face, column) => samples.map((id, row) => {
    const [x, y] = [(column % 8) * size, (Math.floor(column / 8) * samples.length + row) * (size + 18)];
    return cell(composePerson(id, 'bust', face), [225, 50, 600, 600], [x, y, size - 4, size], TINTS[0]) + caption(face, x + 4, y + size + 13);
  }));
  writeSheet(file, cells, size * 8, (size + 18) * samples.length * 2);
}

const [folder = '/tmp', ...chosen] = process.argv.slice(2);
const ids = chosen.length > 0 ? chosen : Object.keys(index.people);
drawStands(ids, join(folder, 'figures-stand.png'));
const half = Math.ceil(ids.length / 2);
drawBusts(ids.slice(0, half), join(folder, 'figures-bust-1.png'));
if (ids.length > 1) drawBusts(ids.slice(half), join(folder, 'figures-bust-2.png'));
drawFaces(join(folder, 'figures-faces.png'));

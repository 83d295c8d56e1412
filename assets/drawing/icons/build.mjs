// Takes the pictograms of names.mjs out of the Phosphor set and writes one small SVG each into assets/icons.
// All of them stand in assets/icon-sheet.svg as well, so that the page asks for one file and not for dozens.
// It changes nothing in a drawing. Run: node assets/drawing/icons/build.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { names } from './names.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '..', '..', 'icons');
const need = createRequire(import.meta.url);
const set = JSON.parse(readFileSync(need.resolve('@iconify-json/ph/icons.json'), 'utf8'));

function findBody(name) {
  const full = `${name}-duotone`, alias = set.aliases?.[full];
  return set.icons[full]?.body ?? (alias ? set.icons[alias.parent]?.body : undefined);
}

mkdirSync(out, { recursive: true });
const missing = [];
const symbols = [];
for (const { ours, theirs } of names) {
  const body = findBody(theirs);
  if (body === undefined) missing.push(theirs);
  else {
    writeFileSync(join(out, `${ours}.svg`), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256" fill="currentColor">${body}</svg>\n`);
    symbols.push(`<symbol id="${ours}" viewBox="0 0 256 256">${body}</symbol>`);
  }
}
writeFileSync(join(out, '..', 'icon-sheet.svg'), `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`);
console.log(`${names.length - missing.length} icons written${missing.length ? `; not in the set: ${missing.join(', ')}` : ''}`);
if (missing.length) process.exitCode = 1;

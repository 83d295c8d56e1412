// Contact sheets of everything that is drawn, as PNG in art-sheet/, from the finished drawings under assets.
// Run: npm run art:sheet [-- NAME …]   (names of people or places limit the sheets to these)
// Needs a Chromium on this machine; knows nothing of how the drawings came about.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

import { chromium } from '@playwright/test';

import { BROWSER_ARGS, findChromium } from '../../../.ci/chromium.mjs';
import { ROOT } from '../../../.ci/root.mjs';
import { namesIn, people } from './assets.mjs';
import { drawFaceSheets, drawPostureSheets, drawWholeSheets } from './people-pages.mjs';
import { drawIconSheet, drawPlaceSheets, drawRoadSheet } from './scenery-pages.mjs';

const OUT = join(ROOT, 'art-sheet');

function composeSheets(names) {
  const places = namesIn('places');
  const unknown = names.filter((name) => !people.includes(name) && !places.includes(name));
  if (unknown.length > 0) throw new Error(`No person or place is called ${unknown.join(', ')}. There are: ${[...people, ...places].join(', ')}.`);
  const isWanted = (name) => names.length === 0 || names.includes(name);
  const [ids, rooms] = [people.filter(isWanted), places.filter(isWanted)];
  const rest = names.length === 0 ? [drawRoadSheet(), drawIconSheet()] : [];
  return [...drawWholeSheets(ids), ...drawFaceSheets(ids), ...drawPostureSheets(ids), ...drawPlaceSheets(rooms), ...rest];
}

/** Draws one page into a PNG as large as the page is. */
async function photograph(tab, { file, html }, folder) {
  const source = join(folder, `${file}.html`);
  writeFileSync(source, html);
  await tab.goto(pathToFileURL(source).href);
  const broken = await tab.evaluate(async () => {
    const images = [...document.images];
    await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
    return images.filter((image) => image.naturalWidth === 0).map((image) => image.src);
  });
  if (broken.length > 0) throw new Error(`${file}: cannot be drawn: ${broken.join(', ')}`);
  const [width, height] = await tab.evaluate(() => [document.body.offsetWidth, document.body.offsetHeight]);
  await tab.setViewportSize({ width, height });
  const target = join(OUT, `${file}.png`);
  await tab.screenshot({ path: target });
  console.log(`${relative(process.cwd(), target)}  ${width} × ${height}`);
}

async function writeSheets(executablePath, sheets) {
  const folder = mkdtempSync(join(tmpdir(), 'art-sheet-'));
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
  try {
    rmSync(OUT, { recursive: true, force: true });
    mkdirSync(OUT, { recursive: true });
    const tab = await browser.newPage();
    for (const sheet of sheets) await photograph(tab, sheet, folder);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

const executablePath = findChromium();
if (executablePath === null) {
  console.error('No Chromium was found. Install one (Debian: apt-get install chromium; anywhere: npx playwright install chromium),');
  console.error('or name yours: CHROMIUM=/path/to/chromium npm run art:sheet');
  process.exitCode = 1;
} else {
  try {
    await writeSheets(executablePath, composeSheets(process.argv.slice(2)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

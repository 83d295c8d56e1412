// What there is to show: the finished drawings under assets, by kind and name.
// Reads names and the list of figures only; knows nothing of pages.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ASSETS = fileURLToPath(new URL('../../', import.meta.url));

/** The list beside the figures: boxes, people, faces. */
export const figureList = JSON.parse(readFileSync(join(ASSETS, 'figures/index.json'), 'utf8'));

/** Address of a drawing for a page; nothing where there is no such file. */
export function addressOf(path) {
  const file = join(ASSETS, path);
  return existsSync(file) ? pathToFileURL(file).href : undefined;
}

/** Names of folders, or of drawings without their ending, in a folder of assets. */
export function namesIn(folder) {
  return readdirSync(join(ASSETS, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.svg'))
    .map(({ name }) => name.replace(/\.svg$/, '')).sort();
}

/** Everybody who is drawn. */
export const people = Object.keys(figureList.people).filter((id) => addressOf(`figures/${id}/head.svg`));

// Signs with a picture and never a letter: the pictogram of an actor on a plate in the colour of that actor.
// It knows the pictograms of the game (Phosphor, MIT) and the colours of the bodies. Own work of the project.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { disc, INK, line, oval } from '../places/ink.mjs';
import { C } from '../places/palette.mjs';

const icons = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'icons');
const drawn = (name) => readFileSync(join(icons, `${name}.svg`), 'utf8').replace(/^[^]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '').replaceAll('currentColor', INK);

/** How the body of an actor is recognised everywhere: the page's own colour for it, and its pictogram. */
export const BODIES = {
  home: { colour: '#ecd6b0', pictogram: 'house-line' }, care: { colour: '#add4ea', pictogram: 'stethoscope' }, fund: { colour: '#97d0c5', pictogram: 'umbrella' },
  'occupational-health': { colour: '#bccf93', pictogram: 'hard-hat' }, employer: { colour: '#f2c06a', pictogram: 'briefcase' }, vdab: { colour: '#f4a995', pictogram: 'signpost' },
};

/** A pictogram in ink, its middle at (x, y), `size` wide. */
export const pictogram = (name, x, y, size) => `<g transform="translate(${x - size / 2} ${y - size / 2}) scale(${(size / 256).toFixed(4)})">${drawn(name)}</g>`;

/** A round plate: the colour as a broad ring, the pictogram on cream. */
export function plate(body, x, y, r) {
  const { colour, pictogram: name } = BODIES[body];
  return disc(x + 4, y + 5, r, '#7b5138', 0.25) + oval(x, y, r, r, colour, 6) + disc(x, y, Math.round(r * 0.68), C.cream) + pictogram(name, x, y, Math.round(r * 1.1));
}
/** A plate on an arm that sticks out of a wall at the left. */
export const hangingPlate = (body, x, y, r) => line([[x - r - 24, y - r * 0.6], [x, y - r * 0.6]], 8) + plate(body, x, y, r);

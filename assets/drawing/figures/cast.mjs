// Who is in the game: everybody who is drawn, by id.
// Of each: `skin` the class in which the face is drawn, `colour` the main colour as seen from far, `width` the build across
// (1 = as drawn), `look` the head, `bust` and `stand` the poses with what is worn over them, `clothes` the colours of materials.

import { ACTORS } from './cast-actors.mjs';
import { PERSONAS } from './cast-personas.mjs';

export const CAST = { ...PERSONAS, ...ACTORS };

// All layers of all faces for one skin class, by file name, in the shared units.
// Knows faces; writes nothing.
import { ORIGIN } from './boxes.mjs';
import { ALIVE, drawFace, FACE_NAMES } from './faces.mjs';
import { moveTo } from './svg.mjs';

/** Layers by file name (without .svg) for a skin class. */
export function drawFaceLayers(skin) {
  const place = (inner) => moveTo(ORIGIN.face, inner);
  const layers = Object.fromEntries(Object.entries(ALIVE).map(([name, inner]) => [name, place(inner)]));
  for (const name of FACE_NAMES) {
    const face = drawFace(name, skin);
    for (const part of ['brows', 'eyes', 'mouth']) layers[`${name}-${part}`] = place(face[part]);
  }
  return layers;
}

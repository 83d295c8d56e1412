// All layers of all faces for one skin class, by file name, in the shared units.
// Knows faces and halo; writes nothing.
import { ORIGIN } from './boxes.mjs';
import { CLOSED_EYES, drawFace, FACE_NAMES, TALKING_MOUTH } from './faces.mjs';
import { drawHalo, findSharedFace } from './halo.mjs';
import { moveTo } from './svg.mjs';

/** Layers by file name (without .svg) for a skin class that the heads belong to. */
export async function drawFaceLayers(skin, heads) {
  const sharedFace = await findSharedFace(heads);
  const place = (inner) => moveTo(ORIGIN.face, inner);
  const layers = { 'eyes-closed': place(CLOSED_EYES), 'mouth-talk': place(TALKING_MOUTH) };
  for (const name of FACE_NAMES) {
    const face = drawFace(name, skin);
    layers[`${name}-brows`] = drawHalo(face.ink, skin, sharedFace) + place(face.brows);
    layers[`${name}-eyes`] = place(face.eyes);
    layers[`${name}-mouth`] = place(face.mouth);
  }
  return layers;
}

// Turns a piece of SVG into a mask of its painted pixels.
// Knows the renderer (resvg, MPL-2.0, build only); knows nothing of figures.
import { Resvg } from '@resvg/resvg-js';

import { emptyMask } from './mask.mjs';

function renderBox(svg, [x, y, width, height], scale) {
  const size = `width="${Math.round(width * scale)}" height="${Math.round(height * scale)}"`;
  const document = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" ${size}>${svg}</svg>`;
  return new Resvg(document).render();
}

/** Mask of what the SVG covers inside the box [x, y, width, height] (units), at `scale` pixels per unit. */
export function rasterise(svg, box, scale) {
  const image = renderBox(svg, box, scale);
  const mask = emptyMask(image.width, image.height);
  const { pixels } = image;
  for (let i = 0; i < mask.bits.length; i++) mask.bits[i] = pixels[i * 4 + 3] > 110 ? 1 : 0;
  return mask;
}

/** Mask of the pixels that show (nearly) the colour #ff0000. */
export function rasteriseRed(svg, box, scale) {
  const image = renderBox(svg, box, scale);
  const mask = emptyMask(image.width, image.height);
  const { pixels } = image;
  for (let i = 0; i < mask.bits.length; i++) {
    mask.bits[i] = pixels[i * 4] > 200 && pixels[i * 4 + 1] < 60 && pixels[i * 4 + 3] > 200 ? 1 : 0;
  }
  return mask;
}

/** A finished SVG document as PNG bytes, `width` pixels wide. */
export function renderPng(document, width) {
  return new Resvg(document, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: true } }).render().asPng();
}

// Writes small SVG documents: no text, no style, no reference to anything outside.
// Knows nothing of what is drawn.

/** A closed document over the box [x, y, width, height], sized in units. */
export function writeDocument(inner, [x, y, width, height]) {
  const clean = inner.replace(/ (transform|fill)=""/g, '').replace(/\s+\/>/g, '/>');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}">${clean}</svg>\n`;
}

/** Content moved to a place in the shared units. */
export const moveTo = ([x, y], inner) => `<g transform="translate(${x} ${y})">${inner}</g>`;

/** A filled path; nothing when there is no outline. */
export const fillPath = (outline, colour, extra = '') => (outline ? `<path d="${outline}" fill="${colour}"${extra}/>` : '');

/** A round-ended ink line. */
export function strokePath(outline, colour, width, fill = 'none') {
  return `<path d="${outline}" fill="${fill}" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

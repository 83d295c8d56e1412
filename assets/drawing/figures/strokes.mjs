// The few strokes of which clothing by hand is made, in the line of the figures.
// Knows ink and SVG paths; knows no garment.
import { INK } from './palette.mjs';
import { fillPath, strokePath } from './svg.mjs';

/** An ink line. */
export const line = (outline, width = 12) => strokePath(outline, INK, width);
/** A coloured piece with an ink edge. */
export const piece = (outline, colour, width = 13) => strokePath(outline, INK, width, colour);
/** A coloured band with ink on both sides, such as a strap or a piping. */
export const tube = (outline, colour, width = 26, core = width - 14) => line(outline, width) + strokePath(outline, colour, core);
/** A round thing with an ink edge. */
export const disc = (x, y, radius, colour, width = 11) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}" stroke="${INK}" stroke-width="${width}"/>`;
/** Colour without edge, to cover lines of the drawing underneath. */
export const patch = (outline, colour) => fillPath(outline, colour);

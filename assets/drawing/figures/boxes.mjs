// The boxes [x, y, width, height] in drawing units that every layer of every figure shares.
// Drawing each layer at its own box puts a person together.

/** Body of a bust. */
export const BUST = [-300, -60, 1500, 1400];
/** Whole standing body. */
export const STAND = [-480, -60, 1600, 2960];
/** Head without face, and what lies over the face (glasses). */
export const HEAD = [0, -160, 1000, 1000];
/** Brows, eyes and mouth. */
export const FACE = [400, 200, 270, 270];
/** Square picture of head and shoulders. */
export const PORTRAIT = [60, -100, 880, 880];

/** Where the pieces of a head stand in the shared units. */
export const ORIGIN = { head: [225, 0], beard: [348, 338], glasses: [272, 241], face: [384, 186] };

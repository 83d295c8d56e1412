// Colours that all figures share: the ink, the skin classes with their halo and blush, the shade rule.
// Knows no person.
import { mixColours } from './contrast.mjs';

/** The ink line of the whole game. */
export const INK = '#2b1f2b';

/** Tooth and paper white. */
export const WHITE = '#fffaf2';

/**
 * Skin classes. A face is shared by everybody of one class. The halo is a lighter ground under the
 * features (share 0 = none): it keeps an expression readable on dark skin in a lit room.
 */
export const SKINS = {
  light: { halo: '#ffe9d2', haloShare: 0, blush: '#e0563f', blushShare: 0.2 },
  mid: { halo: '#ffe9d2', haloShare: 0, blush: '#c9432f', blushShare: 0.2 },
  dark: { halo: '#ffe3c4', haloShare: 0.2, blush: '#b8402c', blushShare: 0.26 },
};

/** The same colour away from the light. */
export const shadeOf = (colour) => mixColours(colour, '#4a1f3d', 0.2);

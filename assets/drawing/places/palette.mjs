// The colours of the warm world, and how evening and grey weather change them.
// It knows only colours. Own work of the project.

/** Colours by name; the same family as the figures and the pages. */
export const C = {
  paper: '#f8eedf', cream: '#fff6e6', white: '#fffaf0', sand: '#ecd3ae', straw: '#e2b27d', wood: '#c98f5d', woodDark: '#a66b43',
  walnut: '#7b5138', ochre: '#e6a85c', sun: '#efc46a', coral: '#d9694f', coralSoft: '#e58f65', brick: '#c2745d', rose: '#eebfa6',
  teal: '#5d8c94', tealSoft: '#8fbcbd', tealPale: '#cfe2dc', plum: '#8c5a86', plumDark: '#5b3f66', sky: '#a9d5e6', blue: '#4c6a8d',
  moss: '#6e9c6a', mossDark: '#557f57', mossSoft: '#9dbb86', leaf: '#7dab74', slate: '#5a5f6b', steel: '#b9c4c6', steelPale: '#dde5e3',
};

const parts = (hex) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
/** One colour with a share (0 to 1) of another in it. */
export const mix = (a, b, share) => {
  const p = parts(a), q = parts(b);
  return '#' + p.map((v, i) => Math.round(v + (q[i] - v) * share).toString(16).padStart(2, '0')).join('');
};

/** What each light does: the sky from top to horizon, the tint over things outside, and the share of lit windows. */
export const LIGHTS = {
  day: { top: '#9ccfe3', low: '#fdebcb', tint: '#fff1d6', share: 0.1, lit: 0, cloud: '#fffaf0', ink: '#5d4a55' },
  evening: { top: '#232f5c', low: '#8d77a4', tint: '#343264', share: 0.56, lit: 0.62, cloud: '#5c5a8e', ink: '#221d3c' },
  grey: { top: '#8f9da8', low: '#cdd3d2', tint: '#8c98a0', share: 0.52, lit: 0.2, cloud: '#b4bec4', ink: '#4c4d59' },
};
/** A colour as it looks outside in that light. */
export const outside = (colour, light) => mix(colour, LIGHTS[light].tint, LIGHTS[light].share);

// The colours of the warm world, and how evening, grey weather and night change them.
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
  evening: { top: '#6f6397', low: '#f5ad78', tint: '#6a4674', share: 0.36, lit: 0.6, cloud: '#e9a995', ink: '#3d2a44' },
  grey: { top: '#aab6be', low: '#dfe0da', tint: '#96a0a6', share: 0.42, lit: 0.16, cloud: '#cdd4d6', ink: '#565560' },
  night: { top: '#1d2747', low: '#51528a', tint: '#272a52', share: 0.64, lit: 0.3, cloud: '#454a7a', ink: '#1a1932' },
};
/** A colour as it looks outside in that light. */
export const outside = (colour, light) => mix(colour, LIGHTS[light].tint, LIGHTS[light].share);

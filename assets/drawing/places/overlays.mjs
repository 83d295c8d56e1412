// What lies over a whole picture when it is not day: a soft veil, thin where faces are, and the glow of lit lamps.
// It knows where a room's lamps and window are, not what is drawn there. Own work of the project.

const full = (id) => `<rect width="1920" height="1080" fill="url(#${id})"/>`;
const stops = (list) => list.map(([at, colour, strength]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${strength}"/>`).join('');
// A veil around a point, wider than high, as faces stand side by side.
const veil = (id, [x, y], r, list) => `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="0" cy="0" r="${r}" gradientTransform="translate(${x} ${y}) scale(1 .5)">${stops(list)}</radialGradient>`;

const heart = (x, y, rx, ry, fill) => `<ellipse cx="${x}" cy="${y}" rx="${Math.round(rx)}" ry="${Math.round(ry)}" fill="${fill}"/>`;
const hearts = { bulb: (x, y, k, fill) => heart(x, y, 78 * k, 58 * k, fill), strip: (x, y, k, fill) => heart(x, y, 190 * k, 44 * k, fill), soft: () => '' };

// One lamp: a wide warm pool, and a bright heart where the bulb is; a strip is long, soft light from round a corner has no heart.
function glow([x, y, k = 1, kind = 'bulb'], i) {
  const pool = [[0, '#ffe2a0', 0.38], [0.16, '#ffcf86', 0.2], [0.48, '#ffb963', 0.09], [1, '#ffb060', 0]], core = [[0, '#fffbe6', 0.85], [0.3, '#fff0bd', 0.56], [1, '#ffdf98', 0]];
  return `<defs><radialGradient id="pool${i}">${stops(pool)}</radialGradient><radialGradient id="heart${i}">${stops(core)}</radialGradient></defs><ellipse cx="${x}" cy="${y + 60 * k}" rx="${Math.round(520 * k)}" ry="${Math.round(470 * k)}" fill="url(#pool${i})"/>`
    + hearts[kind](x, y, k, `url(#heart${i})`);
}

/** Evening: deep blue from the edges, warm light around each lamp [x, y, size, kind]; `dark` is how deep, 1 by itself. */
export const evening = ({ lamps, dark = 1 }) => `<defs>${veil('veil', [960, 300], 1300, [[0, '#4a2420', 0.07 * dark], [0.34, '#2a1430', 0.16 * dark], [0.48, '#20133a', 0.32 * dark], [0.68, '#181036', 0.54 * dark], [1, '#0f0b2c', 0.76 * dark]])}</defs>${full('veil')}${lamps.map(glow).join('')}`;

/** Grey weather: a cool veil over all, a little thinner towards the window. */
export const grey = ({ window: [x] }) => `<defs>${veil('veil', [Math.round(720 + x * 0.25), 310], 1300, [[0, '#96a3ab', 0.12], [0.36, '#66747f', 0.17], [0.6, '#4f5c69', 0.3], [1, '#36424f', 0.44]])}</defs>${full('veil')}`;

/** The light air between a room and the people in it, so that they stand out; not before the window pane, which stays clear. */
export const haze = ({ window: [x, y], pane }) => (pane
  ? `<defs>${veil('haze', [x, y + 60], 1200, [[0, '#fff6e4', 0.24], [0.5, '#fdf0dc', 0.16], [1, '#fdf0dc', 0.05]])}</defs><path fill-rule="evenodd" fill="url(#haze)" d="M0 0h1920v1080H0zM${pane[0]} ${pane[1]}v${pane[3]}h${pane[2]}v${-pane[3]}z"/>` : '');

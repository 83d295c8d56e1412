// The whole-picture overlays for evening and grey weather: one soft veil, and the glow of one lamp.
// They never hide a face: the veil stays under a third. Own work of the project.

const wrap = (body) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1920 1080">${body}</svg>\n`;
const full = (fill) => `<rect width="1920" height="1080" fill="${fill}"/>`;

/** Evening: plum from the edges, and warm light around the lamp at [x, y]. */
export const evening = ([x, y]) => wrap(`<defs><radialGradient id="veil" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y + 120}" r="1250"><stop offset="0" stop-color="#8a4a3c" stop-opacity=".06"/><stop offset=".4" stop-color="#6a3a58" stop-opacity=".2"/><stop offset="1" stop-color="#33214f" stop-opacity=".46"/></radialGradient>`
  + `<radialGradient id="glow" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="620"><stop offset="0" stop-color="#ffd98a" stop-opacity=".46"/><stop offset=".35" stop-color="#ffb963" stop-opacity=".18"/><stop offset="1" stop-color="#ffb963" stop-opacity="0"/></radialGradient></defs>${full('url(#veil)')}${full('url(#glow)')}`);

/** Grey weather: a cool veil, lighter where the window is. */
export const grey = ([x, y]) => wrap(`<defs><radialGradient id="veil" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="1200"><stop offset="0" stop-color="#c9d3d6" stop-opacity=".12"/><stop offset=".5" stop-color="#8796a1" stop-opacity=".22"/><stop offset="1" stop-color="#56657a" stop-opacity=".28"/></radialGradient></defs>${full('url(#veil)')}`);

/** For a place that is dark by itself: the pale light of a grey morning. */
export const paleMorning = ([x, y]) => wrap(`<defs><radialGradient id="veil" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="1300"><stop offset="0" stop-color="#eef1ee" stop-opacity=".42"/><stop offset="1" stop-color="#b6c0c8" stop-opacity=".26"/></radialGradient></defs>${full('url(#veil)')}`);

/** For a place that is dark by itself: the last warm light of dusk. */
export const dusk = ([x, y]) => wrap(`<defs><radialGradient id="veil" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="1300"><stop offset="0" stop-color="#ffc38a" stop-opacity=".3"/><stop offset="1" stop-color="#c9705c" stop-opacity=".14"/></radialGradient></defs>${full('url(#veil)')}`);

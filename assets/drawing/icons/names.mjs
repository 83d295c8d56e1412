// The pictograms of the game, by file name. A pair names the drawing in the set when it differs from ours.
// Drawings: Phosphor Icons, duotone weight, MIT licence (https://phosphoricons.com), see LICENSE.txt beside the icons.

/** Every pictogram the game uses; "ours=theirs" where the set has another name. */
export const names = `
stethoscope briefcase buildings hand-heart compass first-aid-kit signpost house-line users users-three broom key heart scales
megaphone handshake hard-hat envelope envelope-open cards gear list arrow-right arrow-left arrow-counter-clockwise pause play
question lifebuoy phone x check lock hourglass battery-medium battery-low cloud-rain sun sun-horizon path map-trifold eye
eye-slash speaker-high speaker-slash text-aa moon translate keyboard corners-out printer heartbeat coins clock calendar
chat-circle person-simple mask-happy note book-open info warning lightbulb scroll footprints clipboard-text umbrella hospital puzzle-piece
backpack person-arms-spread gavel
`.trim().split(/\s+/).map((n) => n.split('=')).map(([ours, theirs = ours]) => ({ ours, theirs }));

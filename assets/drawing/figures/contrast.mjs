// Pure colour arithmetic: mixing two colours, and the contrast that is left on a projector in a lit room.
// Colours are #rrggbb. Knows nothing of figures.

const channels = (colour) => [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));

/** The colour `share` (0–1) of the way from the first to the second. */
export function mixColours(from, to, share) {
  const target = channels(to);
  const mixed = channels(from).map((value, i) => Math.round(value + (target[i] - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, 0 (black) to 1 (white), as WCAG defines it. */
export function measureLuminance(colour) {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Light that falls on the screen from the room, as a share of the projector's white. */
export const ROOM_LIGHT = 0.12;

/** Contrast ratio (1–21) of two colours, with `roomLight` added to both. */
export function measureContrast(one, other, roomLight = ROOM_LIGHT) {
  const [low, high] = [measureLuminance(one), measureLuminance(other)].sort((a, b) => a - b);
  return (high + roomLight + 0.05) / (low + roomLight + 0.05);
}

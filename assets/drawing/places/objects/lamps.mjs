// Lamps of every kind. By day they are plain things; in the evening the overlay lights them where the room says they hang.
// They know nothing of the room. Own work of the project.
import { box, curve, flat, line, oval, rounded, shape } from '../ink.mjs';
import { C, mix } from '../palette.mjs';

/** A lamp on a cord from the ceiling; (x, y) is the lower rim of its shade. */
export const hangingLamp = (x, y, r, colour) =>
  line([[x, -20], [x, y - r * 0.66]], 6) + oval(x, y + 6, r * 0.24, r * 0.2, '#fff3cf', 5)
  + shape([[x - r, y], ...curve([[x - r, y], [x - r * 0.86, y - r * 0.5], [x - r * 0.2, y - r * 0.62]], 8), [x - r * 0.16, y - r * 0.8], [x + r * 0.16, y - r * 0.8], ...curve([[x + r * 0.2, y - r * 0.62], [x + r * 0.86, y - r * 0.5], [x + r, y]], 8)], colour)
  + flat([...curve([[x - r * 0.78, y - 8], [x - r * 0.66, y - r * 0.42], [x - r * 0.24, y - r * 0.54]], 6), ...curve([[x - r * 0.1, y - r * 0.54], [x - r * 0.46, y - r * 0.36], [x - r * 0.52, y - 8]], 6)], '#fff6e0', 0.4);

/** A lamp on a table or board; (x, y) is its foot. */
export const tableLamp = (x, y, k, colour) =>
  rounded(x - 34 * k, y - 14 * k, 68 * k, 14 * k, 6, C.walnut) + line([[x, y - 12 * k], [x, y - 70 * k]], 12 * k, C.walnut)
  + shape([[x - 38 * k, y - 160 * k], [x + 38 * k, y - 160 * k], [x + 66 * k, y - 66 * k], [x - 66 * k, y - 66 * k]], colour) + flat([[x - 26 * k, y - 152 * k], [x - 4 * k, y - 152 * k], [x - 14 * k, y - 72 * k], [x - 50 * k, y - 72 * k]], '#fff6e0', 0.45);

/** A bent desk lamp looking left (turn -1) or right (1); (x, y) is its foot. */
export const deskLamp = (x, y, k, colour, turn = 1) => {
  const q = (pts) => pts.map(([a, b]) => [x + a * k * turn, y + b * k]);
  return shape(q([[-34, 0], [-30, -14], [30, -14], [34, 0]]), colour) + line(q([[0, -12], [-26, -96], [40, -160]]), 12 * k) + line(q([[0, -12], [-26, -96], [40, -160]]), 5, mix(colour, C.slate, 0.5)) + shape(q([[22, -176], [56, -186], [104, -128], [38, -108]]), colour) + flat(q([[46, -118], [98, -134], [92, -120], [52, -108]]), '#fff3cf');
};

/** A strip of light under the ceiling on two wires. */
export const stripLight = (x, y, w) => line([[x + w * 0.16, -20], [x + w * 0.16, y]], 4.5) + line([[x + w * 0.84, -20], [x + w * 0.84, y]], 4.5) + rounded(x, y, w, 26, 8, C.steel, 5.5) + flat([[x + 12, y + 14], [x + w - 12, y + 14], [x + w - 16, y + 24], [x + 16, y + 24]], '#fffdf2');

/** A lamp on the wall with a half-round shade; (x, y) is the middle of its rim. */
export const wallLamp = (x, y, r, colour) => rounded(x - 10, y - r * 0.2, 20, r * 0.8, 6, C.walnut, 4.5) + shape([[x - r, y - r * 0.6], [x + r, y - r * 0.6], ...curve([[x + r, y - r * 0.6], [x + r * 0.7, y + r * 0.3], [x, y + r * 0.34]], 7), ...curve([[x, y + r * 0.34], [x - r * 0.7, y + r * 0.3], [x - r, y - r * 0.6]], 7)], colour) + box(x - r - 4, y - r * 0.7, 2 * r + 8, 12, mix(colour, '#fff6e0', 0.4), 4.5);

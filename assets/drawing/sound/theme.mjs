// The theme: six bars in F at 72 beats, piano, warm pad, vibraphone and bass. Hopeful, without a strong close, so that it can go round.
import { QUARTER, midiFile, note, setup } from './midi.mjs';

const BEATS_PER_MINUTE = 72;
const BAR = 4 * QUARTER;

const BARS = [
  { pad: [53, 60, 64, 69], bass: 41, piano: [65, 69, 72, 76, 72, 69, 67, 69], top: [[2.5, 81]] },
  { pad: [50, 57, 60, 65], bass: 38, piano: [62, 65, 69, 72, 69, 65, 64, 65], top: [[1, 79], [3, 77]] },
  { pad: [58, 62, 65, 69], bass: 46, piano: [58, 65, 70, 74, 70, 69, 65, 62], top: [[2, 74]] },
  { pad: [55, 60, 64, 67], bass: 36, piano: [60, 64, 67, 74, 72, 67, 64, 67], top: [[1.5, 76], [3, 79]] },
  { pad: [52, 57, 60, 67], bass: 45, piano: [57, 64, 67, 72, 67, 64, 60, 64], top: [[2.5, 81]] },
  { pad: [58, 62, 65, 72], bass: 46, piano: [58, 62, 69, 74, 72, 69, 65, 69], top: [[1, 77], [2.5, 76]] },
];

const CHANNELS = [
  { program: 0, volume: 92, reverb: 58, pan: 54 },
  { program: 89, volume: 58, reverb: 80, pan: 64 },
  { program: 11, volume: 62, reverb: 90, pan: 82 },
  { program: 32, volume: 74, reverb: 20, pan: 64 },
];

/** Seconds of one round. */
export const ROUND = (BARS.length * 4 * 60) / BEATS_PER_MINUTE;

/** A hand is never a clock: small, always the same differences. */
function createHand() {
  let seed = 11;
  return () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647 - 0.5;
  };
}

function playBar({ pad, bass, piano, top }, at, hand) {
  const figure = piano.flatMap((pitch, index) => {
    const start = Math.max(0, at + (index * QUARTER) / 2 + (index === 0 ? 0 : hand() * 18));
    return note(start, QUARTER * 0.9, 0, pitch, 38 + (index === 0 ? 8 : 0) + (index === 3 ? 5 : 0) + hand() * 6);
  });
  return [
    ...pad.flatMap((pitch) => note(at + 20, BAR + 40, 1, pitch, 34)),
    ...note(at, BAR - 40, 3, bass, 44),
    ...top.flatMap(([beat, pitch]) => note(at + beat * QUARTER + 6, QUARTER, 2, pitch, 36)),
    ...figure, [at, 0xb0, 64, 127], [at + BAR - 30, 0xb0, 64, 0],
  ];
}

/** Three rounds; the second, with the echo of the first in it, becomes the loop. */
export function themeMidi() {
  const hand = createHand();
  const rounds = [0, 1, 2].flatMap((round) => BARS.map((bar, index) => playBar(bar, (round * BARS.length + index) * BAR, hand)));
  return midiFile(setup(BEATS_PER_MINUTE, CHANNELS), rounds.flat());
}

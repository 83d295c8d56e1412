// The small sounds, made from struck bars and soft noise. Plain arithmetic on samples; the same at every run.

export const RATE = 48000;

const silence = (seconds) => new Float64Array(Math.round(seconds * RATE));

function createNoise() {
  let seed = 29;
  return () => {
    seed = (seed * 16807) % 2147483647;
    return (seed / 2147483647) * 2 - 1;
  };
}

/** Adds noise through a band that moves from one pitch to another; `shape` gives its loudness from 0 to 1. */
function addNoise(samples, { at, length, from, to, width, gain, shape }) {
  const noise = createNoise();
  let [low, band] = [0, 0];
  for (let index = 0; index < length * RATE; index += 1) {
    const share = index / (length * RATE);
    const turn = 2 * Math.sin((Math.PI * Math.min(from * (to / from) ** share, RATE / 6)) / RATE);
    band += turn * (noise() - low - width * band);
    low += turn * band;
    const place = Math.round(at * RATE) + index;
    if (place < samples.length) samples[place] += band * gain * shape(share);
  }
}

/** Adds a struck bar: partials as [times the pitch, loudness]. */
function addBar(samples, { at, pitch, gain, decay, partials }) {
  const start = Math.round(at * RATE);
  for (const [times, loudness] of partials) {
    for (let index = 0; start + index < samples.length; index += 1) {
      const time = index / RATE;
      const fade = Math.exp(-time / (decay / Math.sqrt(times))) * Math.min(1, time / 0.004);
      samples[start + index] += Math.sin(2 * Math.PI * pitch * times * time) * loudness * gain * fade;
    }
  }
}

const WOOD = [[1, 1], [3.93, 0.16], [9.2, 0.03]];
const BELL = [[1, 1], [2, 0.22], [3, 0.08], [4.2, 0.04]];
const THUD = [[1, 1], [2.2, 0.3]];

/** A card that is turned and laid down. */
function card() {
  const samples = silence(0.42);
  addNoise(samples, { at: 0, length: 0.2, from: 900, to: 5200, width: 0.9, gain: 0.5, shape: (share) => Math.sin(Math.PI * share) ** 2 * (0.4 + 0.6 * share) });
  addNoise(samples, { at: 0.17, length: 0.1, from: 2600, to: 700, width: 0.7, gain: 0.8, shape: (share) => (1 - share) ** 3 });
  addBar(samples, { at: 0.185, pitch: 170, gain: 0.5, decay: 0.035, partials: THUD });
  return samples;
}

/** Two wooden notes, a fifth up. */
function choose() {
  const samples = silence(0.75);
  addBar(samples, { at: 0, pitch: 523.25, gain: 0.5, decay: 0.16, partials: WOOD });
  addBar(samples, { at: 0.085, pitch: 783.99, gain: 0.45, decay: 0.2, partials: WOOD });
  addBar(samples, { at: 0, pitch: 130.8, gain: 0.12, decay: 0.12, partials: [[1, 1]] });
  return samples;
}

/** A letter: paper over a floor, and its soft stop. */
function letter() {
  const samples = silence(0.8);
  addNoise(samples, { at: 0, length: 0.46, from: 1500, to: 3400, width: 0.8, gain: 0.55, shape: (share) => Math.sin(Math.PI * share) ** 1.5 });
  addNoise(samples, { at: 0.42, length: 0.14, from: 1200, to: 420, width: 0.6, gain: 0.7, shape: (share) => (1 - share) ** 2.5 });
  addBar(samples, { at: 0.44, pitch: 118, gain: 0.45, decay: 0.05, partials: THUD });
  return samples;
}

/** A week that goes by: two quiet drops of wood, the second lower, in a breath of wind. */
function week() {
  const samples = silence(1.3);
  addNoise(samples, { at: 0, length: 1.2, from: 380, to: 620, width: 0.5, gain: 0.16, shape: (share) => Math.sin(Math.PI * share) ** 2 });
  addBar(samples, { at: 0.14, pitch: 440, gain: 0.34, decay: 0.22, partials: WOOD });
  addBar(samples, { at: 0.5, pitch: 349.23, gain: 0.3, decay: 0.3, partials: WOOD });
  return samples;
}

/** Four soft notes upward. */
function hope() {
  const samples = silence(2.6);
  [[0, 349.23], [0.16, 440], [0.32, 523.25], [0.5, 698.46]].forEach(([at, pitch], index) =>
    addBar(samples, { at, pitch, gain: 0.42 - 0.03 * index, decay: 0.62, partials: BELL }));
  return samples;
}

/** An ending: two open chords that neither cheer nor mourn. */
function ending() {
  const samples = silence(4.2);
  for (const pitch of [174.61, 261.63, 392]) addBar(samples, { at: 0, pitch, gain: 0.28, decay: 0.9, partials: BELL });
  for (const pitch of [174.61, 293.66, 440, 523.25]) addBar(samples, { at: 0.95, pitch, gain: 0.22, decay: 1.15, partials: BELL });
  return samples;
}

/** The small sounds by name, each a function that gives its samples, with its loudness in LUFS. */
export const STROKES = {
  card: { make: card, loudness: -26 }, choose: { make: choose, loudness: -25 }, letter: { make: letter, loudness: -26 },
  week: { make: week, loudness: -27 }, hope: { make: hope, loudness: -24 }, ending: { make: ending, loudness: -24 },
};

/** Seconds of the room tone, and of the cross at its seam. */
const ROOM = { length: 9, cross: 1 };

/** The tone of a quiet room: soft low noise that goes round without a seam. */
export function roomTone() {
  const long = silence(ROOM.length + ROOM.cross);
  addNoise(long, { at: 0, length: ROOM.length + ROOM.cross, from: 170, to: 170, width: 1.3, gain: 0.5, shape: () => 1 });
  const [whole, cross] = [ROOM.length * RATE, ROOM.cross * RATE];
  return long.slice(0, whole).map((value, index) =>
    index < cross ? value * Math.sqrt(index / cross) + long[whole + index] * Math.sqrt(1 - index / cross) : value);
}

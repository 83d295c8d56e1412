// The small sounds, made from struck bars and soft noise.
import { addBar, addNoise, silence } from './noise.mjs';
import { RATE } from './wave.mjs';

const WOOD = [[1, 1], [3.93, 0.16], [9.2, 0.03]];
const BELL = [[1, 1], [2, 0.22], [3, 0.08], [4.2, 0.04]];
const THUD = [[1, 1], [2.2, 0.3]];

/** A page that is turned: paper that lifts, bends and comes to lie. */
function page() {
  const samples = silence(0.62);
  addNoise(samples, { at: 0, length: 0.4, from: 1100, to: 3600, width: 1, gain: 0.5, shape: (share) => Math.sin(Math.PI * share) ** 1.6 * (0.75 + 0.25 * Math.sin(share * 38)) });
  addNoise(samples, { at: 0.34, length: 0.22, from: 2400, to: 900, width: 0.9, gain: 0.45, shape: (share) => (1 - share) ** 2.4 * Math.min(1, share * 12), seed: 31 });
  return samples;
}

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

/** A letter: the flap, paper over a floor, and its soft stop. */
function letter() {
  const samples = silence(1);
  addBar(samples, { at: 0, pitch: 410, gain: 0.16, decay: 0.03, partials: [[1, 1], [2.76, 0.5], [5.4, 0.2]] });
  addNoise(samples, { at: 0.08, length: 0.5, from: 1500, to: 3400, width: 0.8, gain: 0.55, shape: (share) => Math.sin(Math.PI * share) ** 1.5 });
  addNoise(samples, { at: 0.54, length: 0.14, from: 1200, to: 420, width: 0.6, gain: 0.7, shape: (share) => (1 - share) ** 2.5 });
  addBar(samples, { at: 0.56, pitch: 118, gain: 0.45, decay: 0.05, partials: THUD });
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

/** A door: the latch, the air that moves, and wood against wood, without a bang. */
function door() {
  const samples = silence(1.1);
  addBar(samples, { at: 0, pitch: 640, gain: 0.14, decay: 0.02, partials: [[1, 1], [2.4, 0.6], [4.1, 0.3]] });
  addBar(samples, { at: 0.07, pitch: 330, gain: 0.16, decay: 0.03, partials: WOOD });
  addNoise(samples, { at: 0.1, length: 0.55, from: 260, to: 480, width: 0.7, gain: 0.3, shape: (share) => Math.sin(Math.PI * share) ** 2 });
  addBar(samples, { at: 0.66, pitch: 98, gain: 0.6, decay: 0.07, partials: THUD });
  addNoise(samples, { at: 0.655, length: 0.1, from: 700, to: 240, width: 0.6, gain: 0.5, shape: (share) => (1 - share) ** 3, seed: 31 });
  return samples;
}

/** A telephone that hums on a table: two short trembles and a soft note above them. */
function phone() {
  const samples = silence(1.5);
  for (const at of [0, 0.72]) {
    for (let beat = 0; beat < 9; beat += 1) addBar(samples, { at: at + beat * 0.045, pitch: 155, gain: 0.2, decay: 0.03, partials: [[1, 1], [2.02, 0.4], [3.1, 0.12]] });
    for (const [later, pitch] of [[0, 659.26], [0.19, 783.99]]) addBar(samples, { at: at + later, pitch, gain: 0.2, decay: 0.2, partials: BELL });
  }
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

/** Those that ring on get a little room around them. */
const RINGING = ['aecho=0.9:0.9:60|95:0.2|0.14'];

/** The small sounds by name: the function that gives the samples, and filters for ffmpeg. */
export const STROKES = {
  page: { make: page }, card: { make: card }, choose: { make: choose }, letter: { make: letter }, week: { make: week }, door: { make: door },
  phone: { make: phone }, hope: { make: hope, filters: RINGING }, ending: { make: ending, filters: RINGING },
};

/** The samples of a stroke, as loud as they go and without a click at the end. */
export function strike({ make }) {
  const samples = make();
  const peak = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const fade = RATE * 0.03;
  return samples.map((value, index) => (value / peak) * 0.5 * Math.min(1, (samples.length - 1 - index) / fade));
}

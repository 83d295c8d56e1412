// Room tones from filtered noise and a few soft, far things. Each is one loop; nothing in it asks for attention.
import { addAir, addBar, addHum, addNoise, createNoise, createWeather, silence } from './noise.mjs';
import { closeLoop } from './wave.mjs';

/** Seconds of a loop, and of the cross at its seam. */
const LOOP = 24;
const CROSS = 1.5;

/** Things that happen stay clear of the seam. */
const isClear = (at, length = 0.5) => at > CROSS + 0.1 && at + length < LOOP - 0.1;

function makeTone(fill) {
  const long = silence(LOOP + CROSS);
  fill(long);
  return closeLoop(long, LOOP, CROSS);
}

/** At home: the fridge, the air, a clock in the next room. */
const home = () => makeTone((samples) => {
  addAir(samples, { below: 420, above: 60, gain: 0.5, seed: 3 });
  addHum(samples, { partials: [[50, 1], [100, 0.7], [150, 0.18], [200, 0.1]], gain: 0.016, loop: LOOP, shape: createWeather(LOOP, 12, 0.75, 5) });
  for (let second = 0; second < LOOP; second += 1) {
    if (isClear(second)) addBar(samples, { at: second + 0.4, pitch: second % 2 ? 1650 : 1480, gain: 0.03, decay: 0.012, partials: [[1, 1], [2.7, 0.4]] });
  }
});

/** Somebody types behind a wall: soft low taps in short runs. */
function addTyping(samples, seed) {
  const draw = createNoise(seed);
  for (let at = 2.2; at < LOOP - 3; at += 3.4 + draw() * 1.6) {
    const taps = 5 + Math.round(draw() * 3);
    for (let tap = 0, when = at; tap < taps; tap += 1, when += 0.15 + draw() * 0.05) {
      if (isClear(when)) addNoise(samples, { at: when, length: 0.05, from: 900, to: 420, width: 0.8, gain: 0.16 + draw() * 0.05, shape: (share) => (1 - share) ** 3, seed: 40 + tap });
    }
  }
}

/** An office or a waiting room: ventilation, and a keyboard behind a wall. */
const office = () => makeTone((samples) => {
  addAir(samples, { below: 620, above: 90, gain: 0.6, shape: createWeather(LOOP, 14, 0.9, 11), seed: 7 });
  addHum(samples, { partials: [[97, 1], [194, 0.35]], gain: 0.006, loop: LOOP });
  addTyping(samples, 17);
});

/** A bird far off: two or three short calls, each a tone that bends. */
function addBird(samples, { at, pitch, calls, gain }) {
  for (let call = 0; call < calls; call += 1) {
    addNoise(samples, { at: at + call * 0.21, length: 0.13, from: pitch * (1 + 0.05 * call), to: pitch * (1.16 - 0.07 * call), width: 0.012, gain, shape: (share) => Math.sin(Math.PI * share) ** 2, seed: 70 + call });
  }
}

/** Outside on a mild day: leaves, and birds far off. */
const outside = () => makeTone((samples) => {
  addAir(samples, { below: 900, above: 160, gain: 0.5, shape: createWeather(LOOP, 7, 0.45, 23), seed: 19 });
  addAir(samples, { below: 5200, above: 2200, gain: 0.1, shape: createWeather(LOOP, 5, 0.15, 31), seed: 37 });
  const birds = [[3.1, 3150, 3], [6.4, 2450, 2], [9.9, 3350, 3], [13.2, 2750, 2], [17.6, 3150, 3], [20.9, 2500, 2]];
  for (const [at, pitch, calls] of birds) addBird(samples, { at, pitch, calls, gain: 0.018 });
});

/** Grey weather: wind that comes and goes, and thin rain. */
const grey = () => makeTone((samples) => {
  addAir(samples, { below: 520, above: 110, gain: 1, shape: createWeather(LOOP, 6, 0.3, 41), seed: 43 });
  addAir(samples, { below: 6500, above: 1500, gain: 0.12, shape: createWeather(LOOP, 9, 0.7, 47), seed: 53 });
  const draw = createNoise(59);
  for (let at = CROSS + 0.3; at < LOOP - 0.6; at += 0.22 + Math.abs(draw()) * 0.35) {
    addNoise(samples, { at, length: 0.03, from: 2600 + draw() * 900, to: 1700, width: 0.3, gain: 0.09 + draw() * 0.05, shape: (share) => (1 - share) ** 3, seed: 61 });
  }
});

/** A large hall: a low hum under a high roof, and something set down far away. */
const hall = () => makeTone((samples) => {
  addAir(samples, { below: 240, above: 40, gain: 1, shape: createWeather(LOOP, 10, 0.8, 67), seed: 71 });
  addHum(samples, { partials: [[49, 1], [98, 0.6], [147, 0.3], [245, 0.08]], gain: 0.018, loop: LOOP, shape: createWeather(LOOP, 8, 0.8, 73) });
  for (const [at, pitch] of [[5.2, 92], [12.7, 71], [18.9, 84]]) {
    for (const [later, share] of [[0, 1], [0.19, 0.4], [0.41, 0.18]]) addBar(samples, { at: at + later, pitch, gain: 0.16 * share, decay: 0.16, partials: [[1, 1], [2.3, 0.3]] });
  }
});

/** Soft air and nothing else: a ward at the end of a corridor, a stairwell, and wherever no other tone is known. */
const still = () => makeTone((samples) => {
  addAir(samples, { below: 330, above: 70, gain: 0.7, shape: createWeather(LOOP, 11, 0.8, 79), seed: 83 });
  addAir(samples, { below: 1500, above: 500, gain: 0.06, seed: 89 });
});

/** The room tones by name, each a function that gives its samples. */
export const ROOMS = { home, office, outside, grey, hall, still };

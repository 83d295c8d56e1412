// Noise, tones and how to shape them: plain arithmetic on samples, the same at every run.
import { RATE } from './wave.mjs';

/** Samples of silence. */
export const silence = (seconds) => new Float64Array(Math.round(seconds * RATE));

/** A source of numbers between -1 and 1 that is the same for the same seed. */
export function createNoise(seed = 29) {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return (state / 2147483647) * 2 - 1;
  };
}

/** Adds noise through a band that moves from one pitch to another; `shape` gives its loudness from 0 to 1. */
export function addNoise(samples, { at, length, from, to, width, gain, shape, seed = 29 }) {
  const noise = createNoise(seed);
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
export function addBar(samples, { at, pitch, gain, decay, partials }) {
  const start = Math.round(at * RATE);
  for (const [times, loudness] of partials) {
    for (let index = 0; start + index < samples.length; index += 1) {
      const time = index / RATE;
      const fade = Math.exp(-time / (decay / Math.sqrt(times))) * Math.min(1, time / 0.004);
      samples[start + index] += Math.sin(2 * Math.PI * pitch * times * time) * loudness * gain * fade;
    }
  }
}

/** A slow, never regular rise and fall between `low` and 1; slower for longer `seconds`. Goes round in `loop` seconds. */
export function createWeather(loop, seconds, low, seed) {
  const draw = createNoise(seed);
  const waves = [1, 1.7, 2.9].map((times) => ({ turns: Math.max(1, Math.round((loop / seconds) * times)), phase: draw() * Math.PI }));
  return (time) => {
    const sum = waves.reduce((total, { turns, phase }, place) => total + Math.sin((2 * Math.PI * turns * time) / loop + phase) / (place + 1), 0);
    return low + (1 - low) * (0.5 + sum / 3.7);
  };
}

/** Adds broad noise between two pitches (one pole each), its loudness over time given by `shape(seconds)`. */
export function addAir(samples, { below, above, gain, shape = () => 1, seed }) {
  const noise = createNoise(seed);
  const [down, up] = [below, above].map((pitch) => 1 - Math.exp((-2 * Math.PI * pitch) / RATE));
  let [first, second, floor] = [0, 0, 0];
  for (let index = 0; index < samples.length; index += 1) {
    first += down * (noise() - first);
    second += down * (first - second);
    floor += up * (second - floor);
    samples[index] += (second - floor) * gain * shape(index / RATE);
  }
}

/** Adds a hum: partials as [pitch, loudness]; pitches are moved a hair so that each goes round in `loop` seconds. */
export function addHum(samples, { partials, gain, loop, shape = () => 1 }) {
  for (const [pitch, loudness] of partials) {
    const whole = Math.round(pitch * loop) / loop;
    for (let index = 0; index < samples.length; index += 1) {
      const time = index / RATE;
      samples[index] += Math.sin(2 * Math.PI * whole * time) * loudness * gain * shape(time);
    }
  }
}

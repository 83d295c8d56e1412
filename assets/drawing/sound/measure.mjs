// Measures a finished sound file as it will be heard: loudness and peaks by EBU R128 (ffmpeg), length and seam from its samples.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { RATE, readWave } from './wave.mjs';

const lastNumber = (text, pattern) => Number([...text.matchAll(pattern)].at(-1)?.[1] ?? Number.NaN);
const inDecibel = (value) => Math.max(-99, Number((20 * Math.log10(Math.max(value, 1e-9))).toFixed(1)));

/** What ffmpeg's meter says: { loudness, momentary (loudest), peak } in LUFS and dBTP. Short sounds are measured four times in a row, which the gate needs. */
export function measureLoudness(file) {
  const options = ['-hide_banner', '-nostats', '-stream_loop', '3', '-i', file, '-af', 'ebur128=peak=true', '-f', 'null', '-'];
  const said = spawnSync('ffmpeg', options, { encoding: 'utf8', maxBuffer: 1e8 }).stderr;
  const moments = [...said.matchAll(/ M:\s*(-?[\d.]+)/g)].map(([, value]) => Number(value));
  return { loudness: lastNumber(said, /I:\s+(-?[\d.]+) LUFS/g), momentary: Math.max(...moments), peak: lastNumber(said, /Peak:\s+(-?[\d.]+) dBFS/g) };
}

/** The samples of any sound file, as they are decoded. */
function decode(file, work) {
  const wave = `${work}/decoded.wav`;
  execFileSync('ffmpeg', ['-y', '-v', 'error', '-i', file, '-ar', String(RATE), '-c:a', 'pcm_s16le', wave]);
  const sound = readWave(wave);
  rmSync(wave);
  return sound;
}

function loudnessBetween(samples, from, to) {
  let sum = 0;
  for (let index = from; index < to; index += 1) sum += samples[index] ** 2;
  return Math.sqrt(sum / (to - from));
}

/** The sharpest bend between samples, from one place to another. */
function sharpestBend(samples, channels, from, to) {
  let most = 0;
  for (let index = from + 2 * channels; index < to; index += 1) {
    most = Math.max(most, Math.abs(samples[index] - 2 * samples[index - channels] + samples[index - 2 * channels]));
  }
  return most;
}

/**
 * How the end of a loop joins its start, in dB: `jump`, the step from the last sample to the first (full scale is 0);
 * `tick`, the sharpest bend at the seam beside the sharpest of the whole loop; `rise`, how much louder the first 50 ms are than the last.
 */
function measureSeam({ samples, channels }) {
  const step = Array.from({ length: channels }, (_, channel) => Math.abs(samples[channel] - samples[samples.length - channels + channel]));
  const near = Math.round(0.05 * RATE) * channels;
  const [before, after] = [loudnessBetween(samples, samples.length - near, samples.length), loudnessBetween(samples, 0, near)];
  const seam = [...samples.slice(-3 * channels), ...samples.slice(0, 3 * channels)];
  const tick = inDecibel(sharpestBend(seam, channels, 0, seam.length)) - inDecibel(sharpestBend(samples, channels, 0, samples.length));
  return { jump: inDecibel(Math.max(...step)), tick: Number(tick.toFixed(1)), rise: Number((inDecibel(after) - inDecibel(before)).toFixed(1)) };
}

/** All that the index keeps of a file. */
export function measureFile(file, isLoop, work) {
  const bytes = readFileSync(file);
  const sound = decode(file, work);
  const seconds = Number((sound.samples.length / sound.channels / RATE).toFixed(4));
  const seam = isLoop ? { seam: measureSeam(sound) } : {};
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), seconds, ...measureLoudness(file), ...seam };
}

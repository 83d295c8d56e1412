// Wave files of 16 bits, in and out. Samples are interleaved and lie between -1 and 1.
import { readFileSync, writeFileSync } from 'node:fs';

/** Samples a second of all that is made here. */
export const RATE = 48000;

/** Writes a wave file. */
export function writeWave(file, samples, channels) {
  const bytes = Buffer.alloc(44 + samples.length * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + samples.length * 2, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(channels, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * 2 * channels, 28);
  bytes.writeUInt16LE(2 * channels, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(samples.length * 2, 40);
  for (let index = 0; index < samples.length; index += 1) {
    bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, samples[index])) * 32767), 44 + index * 2);
  }
  writeFileSync(file, bytes);
}

/** The samples of a wave file and its number of channels. */
export function readWave(file) {
  const bytes = readFileSync(file);
  const channels = bytes.readUInt16LE(22);
  let at = 12;
  while (bytes.toString('ascii', at, at + 4) !== 'data') at += 8 + bytes.readUInt32LE(at + 4);
  const samples = new Float64Array(Math.floor((bytes.length - at - 8) / 2));
  for (let index = 0; index < samples.length; index += 1) samples[index] = bytes.readInt16LE(at + 8 + index * 2) / 32768;
  return { samples, channels };
}

/** Lets the ends of a loop go to nothing within a few milliseconds: what a codec does to an edge is then not heard. */
function softenEnds(samples, channels) {
  const edge = Math.round(0.006 * RATE) * channels;
  return samples.map((value, index) => {
    const near = Math.min(index, samples.length - 1 - index);
    return near >= edge ? value : value * Math.sin((Math.PI * (near - (near % channels))) / (2 * edge)) ** 2;
  });
}

/** Seconds before the first note at which a round is cut: there, only the end of the last one rings. */
const LEAD = 0.2;

/** The second of three equal rounds; its first moments cross with what follows it, so that the seam is not heard. */
export function cutRound({ samples, channels }, seconds) {
  const round = Math.round(seconds * RATE) * channels;
  const start = round - Math.round(LEAD * RATE) * channels;
  const cross = Math.round(0.05 * RATE) * channels;
  const loop = samples.slice(start, start + round).map((value, index) =>
    (index < cross ? value * (index / cross) + samples[start + round + index] * (1 - index / cross) : value));
  return softenEnds(loop, channels);
}

/** Closes a sound that is longer than its round by `cross` seconds into a loop, at equal power: for noise. */
export function closeLoop(samples, seconds, cross) {
  const [whole, over] = [Math.round(seconds * RATE), Math.round(cross * RATE)];
  const loop = samples.slice(0, whole).map((value, index) =>
    (index < over ? value * Math.sqrt(index / over) + samples[whole + index] * Math.sqrt(1 - index / over) : value));
  return softenEnds(loop, 1);
}

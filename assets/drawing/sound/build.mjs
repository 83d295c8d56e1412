// Renders all sounds into assets/sound as webm (Opus) and m4a (AAC). The files are committed; this is run when a sound changes.
// usage: node build.mjs SOUNDFONT    (needs fluidsynth and ffmpeg; made with MuseScore_General_Lite.sf3, MIT licence)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RATE, STROKES, roomTone } from './strokes.mjs';
import { ROUND, themeMidi } from './theme.mjs';

const out = fileURLToPath(new URL('../../sound/', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'sound-'));
const soundFont = process.argv[2];
if (!soundFont) throw new Error('usage: node build.mjs SOUNDFONT');

const ffmpeg = (...options) => execFileSync('ffmpeg', ['-y', '-v', 'error', ...options]);

/** A wave file of 16 bits from interleaved samples between -1 and 1. */
function writeWave(file, samples, channels) {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length * 2, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(channels, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 2 * channels, 28);
  head.writeUInt16LE(2 * channels, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length * 2, 40);
  const body = Buffer.alloc(samples.length * 2);
  samples.forEach((value, index) => body.writeInt16LE(Math.round(Math.max(-1, Math.min(1, value)) * 32767), index * 2));
  writeFileSync(file, Buffer.concat([head, body]));
}

/** The samples of a wave file of 16 bits, between -1 and 1. */
function readWave(file) {
  const bytes = readFileSync(file);
  let at = 12;
  while (bytes.toString('ascii', at, at + 4) !== 'data') at += 8 + bytes.readUInt32LE(at + 4);
  const samples = [];
  for (let index = at + 8; index + 1 < bytes.length; index += 2) samples.push(bytes.readInt16LE(index) / 32768);
  return samples;
}

/** Loudness in LUFS (EBU R128); short sounds are measured three times in a row, which the gate needs. */
function loudnessOf(file) {
  const said = execFileSync('bash', ['-c', `ffmpeg -hide_banner -nostats -stream_loop 3 -i "${file}" -af ebur128 -f null - 2>&1`]).toString();
  return Number(said.match(/I:\s+(-?[\d.]+) LUFS/g).at(-1).match(/-?[\d.]+/)[0]);
}

function encode(name, wave, loudness, kilobits, filter = []) {
  const level = `volume=${(loudness - loudnessOf(wave)).toFixed(2)}dB`;
  const sound = ['-i', wave, '-af', [...filter, level, 'alimiter=limit=0.7:level=false'].join(','), '-ar', String(RATE)];
  ffmpeg(...sound, '-c:a', 'libopus', '-b:a', `${kilobits}k`, '-map_metadata', '-1', '-fflags', '+bitexact', `${out}${name}.webm`);
  ffmpeg(...sound, '-c:a', 'aac', '-b:a', `${Math.round(kilobits * 1.3)}k`, '-movflags', '+faststart', '-map_metadata', '-1', `${out}${name}.m4a`);
  const bytes = ['webm', 'm4a'].map((kind) => statSync(`${out}${name}.${kind}`).size);
  console.log(`${name.padEnd(8)} ${loudnessOf(`${out}${name}.webm`)} LUFS  webm ${bytes[0]}  m4a ${bytes[1]} bytes`);
}

/** Cuts the second round and lets its first moments cross with what follows it, so that the seam is not heard. */
function cutLoop(samples) {
  const round = Math.round(ROUND * RATE) * 2;
  const cross = Math.round(0.06 * RATE) * 2;
  return samples.slice(round, round * 2).map((value, index) =>
    index < cross ? value * (index / cross) + samples[round * 2 + index] * (1 - index / cross) : value);
}

function renderTheme() {
  const [midi, raw, full, loop] = ['theme.mid', 'raw.wav', 'full.wav', 'loop.wav'].map((name) => join(work, name));
  writeFileSync(midi, themeMidi());
  execFileSync('fluidsynth', ['-ni', '-q', '-g', '0.7', '-r', String(RATE), '-R', '1', '-C', '1', '-F', raw, soundFont, midi], { stdio: 'ignore' });
  ffmpeg('-i', raw, '-af', 'highpass=f=60,lowpass=f=7500,equalizer=f=110:t=q:w=1:g=-3,acompressor=threshold=-24dB:ratio=2:attack=40:release=400', '-c:a', 'pcm_s16le', full);
  writeWave(loop, cutLoop(readWave(full)), 2);
  encode('theme', loop, -24, 56);
}

function renderRoom() {
  const wave = join(work, 'room.wav');
  writeWave(wave, [...roomTone()], 1);
  encode('room', wave, -38, 24);
}

for (const [name, { make, loudness }] of Object.entries(STROKES)) {
  const wave = join(work, `${name}.wav`);
  const samples = [...make()];
  const peak = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const fade = RATE * 0.03;
  writeWave(wave, samples.map((value, index) => (value / peak) * 0.5 * Math.min(1, (samples.length - 1 - index) / fade)), 1);
  encode(name, wave, loudness, 48, name === 'hope' || name === 'ending' ? ['aecho=0.9:0.9:60|95:0.2|0.14'] : []);
}
renderTheme();
renderRoom();
rmSync(work, { recursive: true });

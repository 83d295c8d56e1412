// Renders the sounds into assets/sound as webm (Opus) and m4a (AAC), and writes index.json beside them with what was measured of each file.
// Both are committed; this is run when a sound changes.
// usage: node build.mjs SOUNDFONT [NAME…]    (needs fluidsynth and ffmpeg; made with MuseScore_General_Lite.sf3)
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureFile, measureLoudness } from './measure.mjs';
import { SEASONS } from './melody.mjs';
import { tempoOf, themeMidi } from './orchestra.mjs';
import { ROOMS } from './rooms.mjs';
import { STROKES, strike } from './strokes.mjs';
import { RATE, cutRound, readWave, writeWave } from './wave.mjs';

const out = fileURLToPath(new URL('../../sound/', import.meta.url));
const [soundFont, ...wanted] = process.argv.slice(2);
if (!soundFont) throw new Error('usage: node build.mjs SOUNDFONT [NAME…]');
const work = mkdtempSync(join(tmpdir(), 'sound-'));

/** Holds the peaks of the small sounds; loops have none so high, and a limiter would move their seam. */
const LIMITER = 'alimiter=limit=0.42:level=false:attack=3:release=60';
/** What a kind of sound is measured by, how loud it is made (LUFS), and kilobits a second of webm and m4a. */
const KINDS = {
  theme: { by: 'loudness', level: -24, kilobits: [48, 64] },
  room: { by: 'loudness', level: -39, kilobits: [24, 32] },
  effect: { by: 'momentary', level: -25, kilobits: [48, 64] },
};

const ffmpeg = (...options) => execFileSync('ffmpeg', ['-y', '-v', 'error', ...options]);

function renderTheme(name, wave) {
  const [midi, raw, full] = ['theme.mid', 'raw.wav', 'full.wav'].map((file) => join(work, file));
  writeFileSync(midi, themeMidi(name, RATE));
  const reverb = ['room-size=0.72', 'damp=0.35', 'level=0.6', 'width=0.7'].flatMap((setting) => ['-o', `synth.reverb.${setting}`]);
  execFileSync('fluidsynth', ['-ni', '-q', '-g', '4', '-r', String(RATE), '-R', '1', '-C', '0', ...reverb, '-F', raw, soundFont, midi], { stdio: 'ignore' });
  ffmpeg('-i', raw, '-af', 'highpass=f=55,lowpass=f=7000:p=1,equalizer=f=300:t=q:w=0.8:g=-1.5,stereotools=slev=0.6,acompressor=threshold=-28dB:ratio=2.2:attack=6:release=350', '-c:a', 'pcm_s16le', full);
  writeWave(wave, cutRound(readWave(full), tempoOf(name, RATE).seconds), 2);
}

/** Both files of a sound at the wanted loudness, measured afterwards. */
function encode(name, kind, wave, filters = []) {
  const { by, level, kilobits: [opus, aac] } = KINDS[kind];
  const filtered = join(work, 'filtered.wav');
  let gain = level - measureLoudness(wave)[by];
  const index = {};
  for (let turn = 0; turn < 2; turn += 1) {
    ffmpeg('-i', wave, '-af', [...filters, `volume=${gain.toFixed(2)}dB`, ...(kind === 'effect' ? [LIMITER] : [])].join(','), '-c:a', 'pcm_s16le', filtered);
    gain += level - measureLoudness(filtered)[by];
  }
  const sound = ['-i', filtered, '-ar', String(RATE), '-map_metadata', '-1', '-fflags', '+bitexact', '-flags', '+bitexact'];
  ffmpeg(...sound, '-c:a', 'libopus', '-b:a', `${opus}k`, ...(kind === 'theme' ? ['-cutoff', '12000'] : []), `${out}${name}.webm`);
  ffmpeg(...sound, '-c:a', 'aac', '-b:a', `${aac}k`, '-cutoff', '9000', '-movflags', '+faststart', `${out}${name}.m4a`);
  for (const format of ['webm', 'm4a']) index[format] = measureFile(`${out}${name}.${format}`, kind !== 'effect', work);
  return { kind, ...index };
}

const makers = [
  ...Object.keys(SEASONS).map((name) => [name, 'theme', (wave) => renderTheme(name, wave)]),
  ...Object.entries(ROOMS).map(([name, make]) => [name, 'room', (wave) => writeWave(wave, make(), 1)]),
  ...Object.entries(STROKES).map(([name, stroke]) => [name, 'effect', (wave) => writeWave(wave, strike(stroke), 1), stroke.filters]),
];
const indexFile = fileURLToPath(new URL('../../sound/index.json', import.meta.url));
const before = existsSync(indexFile) ? JSON.parse(readFileSync(indexFile, 'utf8')) : {};
const index = {};
for (const [name, kind, make, filters] of makers) {
  if (wanted.length > 0 && !wanted.includes(name)) {
    if (before[name]) index[name] = before[name];
    continue;
  }
  const wave = join(work, `${name}.wav`);
  make(wave);
  index[name] = encode(name, kind, wave, filters);
  const { webm, m4a } = index[name];
  console.log(name.padEnd(8), `${webm.loudness} / ${m4a.loudness} LUFS, moment ${webm.momentary}, peak ${webm.peak} / ${m4a.peak} dBTP, ${webm.seconds} / ${m4a.seconds} s, ${webm.bytes} / ${m4a.bytes} bytes`, webm.seam ?? '', m4a.seam ?? '');
}
writeFileSync(indexFile, `${JSON.stringify(index, null, 1)}\n`);
rmSync(work, { recursive: true });

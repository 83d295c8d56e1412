// Who plays the theme in each season: piano, warm pad, harp, vibraphone. No drums, much air.
import { PHRASE_ENDS, SEASONS, chordsOf, notesOf } from './melody.mjs';
import { QUARTER, midiFile, note, setup } from './midi.mjs';
import { leadVoices } from './voice-leading.mjs';

const [PIANO, PAD, HARP, VIBES, WARMTH] = [0, 1, 2, 3, 4];
const BAR = 4 * QUARTER;

/** What each season takes of the players: loudness of each, how the accompaniment goes, and who answers at phrase ends. */
const PLAYERS = {
  winter: { piano: 96, pad: 46, harp: 0, vibes: 56, warmth: 0, left: [[0, 0], [2, 2]], every: 2, vibesAt: [3, 7, 11] },
  spring: { piano: 92, pad: 44, harp: 66, vibes: 46, warmth: 0, left: [[0, 0], [2, 1]], every: 1, vibesAt: [3, 11] },
  summer: { piano: 90, pad: 56, harp: 58, vibes: 0, warmth: 26, left: [[0, 0], [1, 1], [2, 2]], every: 1, vibesAt: [] },
  autumn: { piano: 94, pad: 54, harp: 0, vibes: 44, warmth: 30, left: [[0, 0], [1, 1], [2, 3], [3, 2]], every: 1, vibesAt: [7, 11] },
};

/** Harp figures: [beat, voice]; the third is for the ends of phrases. */
const HARP_FIGURES = {
  spring: [[[0.5, 1], [1, 2], [1.5, 3], [2.5, 2], [3, 3]], [[0.5, 1], [1.5, 2], [2, 3], [3, 2]], [[1, 1], [1.5, 2], [2, 3]]],
  summer: [[[0, 1], [1, 2], [2, 3], [3, 2]], [[0, 1], [1, 3], [2, 2], [3, 3]], [[0, 1], [1, 2]]],
};

/** A hand is never a clock: small differences, the same at every run. */
function createHand(seed) {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647 - 0.5;
  };
}

/** Share of a bar's time: phrases breathe at their ends. */
const SHARES = Array.from({ length: 16 }, (_, bar) => (PHRASE_ENDS.includes(bar) ? 1.045 : bar % 4 === 1 ? 0.98 : 0.9875));
const TOTAL = SHARES.reduce((sum, share) => sum + share, 0);

/** Where a beat of a bar falls, in ticks from the start of the round. */
function tickOf(bar, beat) {
  const before = SHARES.slice(0, bar).reduce((sum, share) => sum + share, 0);
  return ((before + (SHARES[bar] * beat) / 4) / TOTAL) * 16 * BAR;
}

/** Loudness follows the phrase: it rises towards its third bar, and the answer goes a little further than the question. */
const swell = (bar, beat) => Math.sin((Math.PI * ((bar % 4) + beat / 4 + 0.6)) / 5) * 9 + (bar >= 8 && bar < 12 ? 4 : 0);

function melodyOf(season, name, hand) {
  return season.melody.flatMap((words, bar) => notesOf(words).flatMap(({ at, length, pitch }) => {
    const strength = 40 + swell(bar, at) + (at === 0 ? 2 : 0) - (length < 1 ? 5 : 0) + hand() * 5;
    const start = tickOf(bar, at) + (bar === 0 && at === 0 ? 0 : hand() * 14 + 4);
    return note(start, (length * QUARTER) * 0.96, PIANO, pitch + season.key, strength - (name === 'winter' ? 2 : 0));
  }));
}

function secondOf({ second = [], key }, hand) {
  return second.flatMap((words, bar) => notesOf(words).flatMap(({ at, length, pitch }) =>
    note(tickOf(bar, at) + 10 + hand() * 12, length * QUARTER * 0.94, PIANO, pitch + key, 26 + swell(bar, at) * 0.5 + hand() * 4)));
}

/** Where a chord begins and ends, in ticks; the last of a round goes early, so that only its echo leads into the next. */
function spanOf({ bar, at, length }) {
  const isLast = bar === 15 && at + length === 4;
  return [tickOf(bar, at), tickOf(bar, at + length - (isLast ? 0.9 : 0))];
}

function padOf(chords, voicings, { key }) {
  return chords.flatMap((chord, index) => {
    const { bar, at } = chord;
    const [start, end] = spanOf(chord);
    return [PAD, WARMTH].flatMap((channel) => voicings[index].slice(channel === WARMTH ? 0 : 1).flatMap((pitch) =>
      note(start + 6, end - start - 30, channel, pitch + key, 38 + swell(bar, at) * 0.7)));
  });
}

function leftHandOf(chords, voicings, { key }, { left, every }, hand) {
  return chords.flatMap(({ bar, at, length }, index) => left
    .filter(([beat], place) => beat < length && (place === 0 || (bar % every === 0 && !PHRASE_ENDS.includes(bar))))
    .flatMap(([beat, voice]) => note(
      tickOf(bar, at + beat) + (beat === 0 ? 2 : 8) + Math.abs(hand()) * 14, (length - beat) * QUARTER * 0.9, PIANO, voicings[index][voice] + key,
      (voice === 0 ? 31 : 24) + swell(bar, at + beat) * 0.5 + hand() * 4)));
}

function harpOf(chords, voicings, name, { key }, hand) {
  const figures = HARP_FIGURES[name];
  if (!figures) return [];
  return chords.flatMap(({ bar, at, length }, index) => {
    const figure = figures[PHRASE_ENDS.includes(bar) ? 2 : Math.floor(bar / 2) % 2];
    return figure.filter(([beat]) => beat >= at && beat < at + length).flatMap(([beat, voice]) =>
      note(tickOf(bar, beat) + hand() * 12 + 6, QUARTER * 1.5, HARP, voicings[index][voice] + key + 12, 28 + swell(bar, beat) * 0.6 + hand() * 6));
  });
}

/** A far answer: the top two voices of the chord, an octave higher, after the phrase has come to rest. */
function vibesOf(chords, voicings, { key }, { vibesAt }, hand) {
  return vibesAt.flatMap((bar) => {
    const index = chords.findLastIndex((chord) => chord.bar === bar);
    const [, , middle, high] = voicings[index];
    return [[2, high], [3, middle]].flatMap(([beat, pitch]) => note(tickOf(bar, beat) + hand() * 10 + 6, QUARTER * 1.4, VIBES, pitch + key + 12, 30 + hand() * 5));
  });
}

const pedalOf = (chords) => chords.flatMap((chord) => {
  const [start, end] = spanOf(chord);
  return [[start + 12, 0xb0 | PIANO, 64, 100], [end - 34, 0xb0 | PIANO, 64, 0]];
});

/** Highest pitch of the harmony under each chord: below the melody, so that it stays free. */
function ceilingsOf(season, chords) {
  return chords.map(({ bar, at, length }) => {
    const sung = notesOf(season.melody[bar]).filter((one) => one.at < at + length && one.at + one.length > at).map(({ pitch }) => pitch);
    return Math.max(64, Math.min(69, ...sung) - 1);
  });
}

/** The chords of a season and how they are laid out. */
export function layOut(name) {
  const season = SEASONS[name];
  const chords = chordsOf(season);
  return { chords, voicings: leadVoices(chords, ceilingsOf(season, chords)) };
}

/** Samples that are whole frames for both codecs (960 and 1024), so that neither fills up the end of a loop with silence. */
const FRAMES = 15360;

/** Seconds of one round, and beats a minute: trimmed to whole frames. */
export function tempoOf(name, rate) {
  const samples = Math.round(((64 * 60) / SEASONS[name].tempo) * (rate / FRAMES)) * FRAMES;
  return { seconds: samples / rate, beatsPerMinute: (64 * 60 * rate) / samples };
}

/** One round of a season as messages from tick 0. */
function roundOf(name) {
  const season = SEASONS[name];
  const players = PLAYERS[name];
  const { chords, voicings } = layOut(name);
  const hand = createHand(17);
  return [
    ...melodyOf(season, name, hand), ...secondOf(season, hand), ...padOf(chords, voicings, season), ...leftHandOf(chords, voicings, season, players, hand),
    ...harpOf(chords, voicings, name, season, hand), ...vibesOf(chords, voicings, season, players, hand), ...pedalOf(chords),
  ];
}

/** Three equal rounds; the second, with the echo of the first in it, becomes the loop. */
export function themeMidi(name, rate) {
  const { piano, pad, harp, vibes, warmth } = PLAYERS[name];
  const channels = [
    { program: 0, volume: piano, reverb: 52, pan: 60 }, { program: 89, volume: pad, reverb: 70, pan: 64 }, { program: 46, volume: harp, reverb: 72, pan: 78 },
    { program: 11, volume: vibes, reverb: 90, pan: 48 }, { program: 49, volume: warmth, reverb: 80, pan: 64 },
  ];
  const round = roundOf(name);
  const rounds = [0, 1, 2].flatMap((turn) => round.map(([at, ...message]) => [Math.max(0, at) + turn * 16 * BAR, ...message]));
  return midiFile(setup(tempoOf(name, rate).beatsPerMinute, channels), rounds);
}

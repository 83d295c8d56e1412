// Lays chords out for a bass and three voices above it so that every voice moves little, and no two voices walk in
// parallel fifths or octaves. Looks for the best way round the whole circle: the last chord leads into the first.

const BASS = [38, 50];
const UPPER = [52, 69];

const pitchesOf = (tone, [low, high]) => {
  const pitches = [];
  for (let pitch = low; pitch <= high; pitch += 1) if (pitch % 12 === tone) pitches.push(pitch);
  return pitches;
};

/** Which three tones stand above the bass: the colour of a chord stays, what the bass has already may go. */
function upperTones({ bass, tones }) {
  if (tones.length === 3) return [tones];
  const [root, second, third, fourth] = tones;
  const without = [second, third, fourth];
  return bass === root ? [without, [root, second, fourth]] : [tones.filter((tone) => tone !== bass).slice(-3)];
}

function voicingsOf(chord, ceiling) {
  const voicings = [];
  for (const tones of upperTones(chord)) {
    const [first, second, third] = tones.map((tone) => pitchesOf(tone, UPPER));
    for (const one of first) for (const two of second) for (const three of third) {
      const upper = [one, two, three].sort((a, b) => a - b);
      const isClose = upper[2] - upper[0] <= 13 && upper[1] - upper[0] >= 2 && upper[2] - upper[1] >= 2;
      if (isClose && upper[2] <= ceiling) for (const bass of pitchesOf(chord.bass, BASS)) voicings.push([bass, ...upper]);
    }
  }
  return voicings;
}

/** Pairs of voices that walk in parallel fifths or octaves from one voicing to the next. */
export function parallelsBetween(before, after) {
  let found = 0;
  for (let low = 0; low < 3; low += 1) for (let high = low + 1; high < 4; high += 1) {
    const [was, is] = [(before[high] - before[low]) % 12, (after[high] - after[low]) % 12];
    if (was === is && (was === 0 || was === 7) && before[low] !== after[low]) found += 1;
  }
  return found;
}

function costOf(before, after) {
  const moves = after.map((pitch, voice) => Math.abs(pitch - before[voice]));
  const leaps = moves.slice(1).reduce((sum, move) => sum + move + Math.max(0, move - 3) * 3, 0);
  return leaps + moves[0] * 0.4 + Math.max(0, moves[0] - 7) * 3 + parallelsBetween(before, after) * 40;
}

/** The cheapest way through all layers that begins and ends at one voicing. */
function cheapestFrom(start, layers) {
  let ways = [{ cost: 0, path: [start] }];
  for (const layer of [...layers.slice(1), [start]]) {
    ways = layer.map((voicing) => {
      let best = null;
      for (const way of ways) {
        const cost = way.cost + costOf(way.path.at(-1), voicing);
        if (best === null || cost < best.cost) best = { cost, from: way };
      }
      return { cost: best.cost, path: [...best.from.path, voicing] };
    });
  }
  return ways[0];
}

/** One voicing [bass, low, middle, high] for each chord; `ceilings` holds the highest pitch allowed over each. */
export function leadVoices(chords, ceilings) {
  const layers = chords.map((chord, index) => {
    const voicings = voicingsOf(chord, ceilings[index]);
    if (voicings.length === 0) throw new Error(`no room for ${chord.name} under ${ceilings[index]}`);
    return voicings;
  });
  const ways = layers[0].map((start) => cheapestFrom(start, layers));
  return ways.reduce((best, way) => (way.cost < best.cost ? way : best)).path.slice(0, -1);
}

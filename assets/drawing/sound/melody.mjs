// The theme: one melody of sixteen bars (eight that ask, eight that answer) in four seasons, written in C.
// It ends on the second step, without a close, so that it can go round. Knows notes; who plays them is orchestra.mjs's affair.
//
// A bar is `pitch:beats pitch:beats …` (r = rest); a bar's harmony is one chord, or two with a bar between them.

/** Bars that end a phrase: there is air here, and a little more time. */
export const PHRASE_ENDS = [3, 7, 11, 15];

export const SEASONS = {
  // Sparse: only the bones of the melody, over minor sevenths that hardly move.
  winter: {
    key: 2, tempo: 60,
    melody: [
      'G4:2 C5:2', 'B4:2 G4:2', 'E4:3 G4:1', 'D4:4', 'r:1 G4:1 C5:2', 'D5:2 A4:2', 'G4:2 F4:1 D4:1', 'E4:4',
      'r:1 E5:2 C5:1', 'B4:1 C5:1 D5:2', 'C5:2 A4:1 E4:1', 'G4:4', 'r:2 C5:1 D5:1', 'E5:2 C5:2', 'A4:2 E4:2', 'D4:3 r:1',
    ],
    harmony: [
      'Am7', 'G/B', 'Fmaj7', 'Dm7', 'Am7', 'Fmaj7', 'C/E|G7sus4', 'Am7', 'Fmaj7', 'Em7', 'Am7', 'C/E', 'F6', 'C/E', 'Am7', 'G7sus4',
    ],
  },
  // Lighter: small turns in the melody, the harp goes up.
  spring: {
    key: 3, tempo: 69,
    melody: [
      'G4:1.5 A4:.5 C5:1.5 D5:.5', 'B4:1 A4:.5 B4:.5 G4:2', 'E4:1.5 F4:.5 G4:1 A4:1', 'D4:2.5 r:1.5',
      'G4:1 A4:.5 C5:.5 E5:2', 'D5:1 C5:.5 D5:.5 A4:2', 'G4:1 E4:1 F4:1 D4:1', 'E4:2.5 r:1.5',
      'E5:2 D5:1 C5:1', 'B4:1.5 C5:.5 D5:2', 'C5:1 B4:.5 C5:.5 A4:1 E4:1', 'G4:2.5 r:1.5',
      'r:1 A4:1 C5:1 D5:1', 'E5:1.5 G5:.5 E5:.5 D5:.5 C5:1', 'A4:1 G4:1 E4:2', 'D4:2 r:2',
    ],
    harmony: [
      'Cadd9', 'Em7', 'Fmaj7', 'G7sus4|G', 'C/E', 'Fmaj7', 'Am7|G7sus4', 'Cadd9', 'Am7', 'G/B', 'Fmaj7', 'C/E', 'F6', 'Cadd9', 'Dm7', 'G7sus4',
    ],
  },
  // Warm: the melody as it is, a second voice under it, full chords.
  summer: {
    key: 0, tempo: 66,
    melody: [
      'G4:1.5 A4:.5 C5:2', 'B4:1 A4:1 G4:2', 'E4:1.5 F4:.5 G4:1 A4:1', 'D4:3 r:1', 'G4:1.5 A4:.5 C5:2', 'D5:1 C5:1 A4:2', 'G4:1 E4:1 F4:1 D4:1', 'E4:3 r:1',
      'E5:2 D5:1 C5:1', 'B4:1.5 C5:.5 D5:2', 'C5:1.5 B4:.5 A4:1 E4:1', 'G4:3 r:1', 'r:1 A4:1 C5:1 D5:1', 'E5:1.5 D5:.5 C5:2', 'A4:1 G4:1 E4:2', 'D4:2 r:2',
    ],
    second: [
      '', '', 'C4:2 E4:2', '', 'E4:2 G4:2', 'F4:2 F4:2', '', '', 'C5:2 A4:2', 'G4:2 B4:2', 'A4:2 E4:2', 'E4:3 r:1', '', 'C5:2 G4:2', 'F4:2 C4:2', '',
    ],
    harmony: [
      'Cadd9', 'G/B', 'Am7', 'Dm7|G7sus4', 'C/E', 'Fmaj7', 'Am7|G7sus4', 'Cadd9', 'Fmaj7', 'Em7', 'Am7', 'C/E', 'F6', 'C/E', 'Dm7', 'G7sus4',
    ],
  },
  // Lower: longer notes, the leaps filled in, the bass going down.
  autumn: {
    key: -5, tempo: 63,
    melody: [
      'G4:2.5 A4:.5 C5:1', 'B4:1.5 A4:.5 G4:2', 'E4:2 F4:.5 G4:.5 A4:1', 'D4:3 r:1', 'E4:1.5 G4:.5 C5:2', 'D5:1 C5:1 A4:2', 'G4:1.5 E4:.5 F4:1 D4:1', 'E4:3 r:1',
      'C5:2 B4:1 A4:1', 'B4:1.5 A4:.5 G4:2', 'A4:1.5 G4:.5 E4:1 C4:1', 'D4:3 r:1', 'r:1 A4:1 C5:1 D5:1', 'E5:1.5 D5:.5 C5:2', 'A4:1 G4:1 E4:2', 'D4:2 r:2',
    ],
    harmony: [
      'Am7', 'G/B', 'Fmaj7', 'Dm7', 'C/E', 'Fmaj7', 'C/E|G7sus4', 'Am7', 'Fmaj7', 'Em7', 'Am7', 'Dm7|G', 'F6', 'C/E', 'Dm7', 'G7sus4',
    ],
  },
};

const STEPS = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/** The notes of a bar as { at, length, pitch } in beats and MIDI pitches. */
export function notesOf(bar) {
  let at = 0;
  return bar.split(' ').filter(Boolean).flatMap((word) => {
    const [name, beats] = word.split(':');
    const note = { at, length: Number(beats), pitch: name === 'r' ? null : STEPS[name[0]] + 12 * (Number(name.at(-1)) + 1) };
    at += note.length;
    return note.pitch === null ? [] : [note];
  });
}

const KINDS = { '': [0, 4, 7], m7: [0, 3, 7, 10], maj7: [0, 4, 7, 11], add9: [0, 2, 4, 7], 6: [0, 4, 7, 9], '7sus4': [0, 5, 7, 10] };

/** A chord as { bass, tones } in pitch classes; `tones` root first. Throws for a name that is not written well. */
function chordOf(name) {
  const [, root, kind, , bass = root] = name.match(/^([A-G])([^/]*)(\/([A-G]))?$/) ?? [];
  if (!KINDS[kind]) throw new Error(`no such chord: ${name}`);
  return { name, bass: STEPS[bass], tones: KINDS[kind].map((tone) => (STEPS[root] + tone) % 12) };
}

/** All chords of a season in order: { name, bar, at, length, bass, tones }. */
export function chordsOf({ harmony }) {
  return harmony.flatMap((names, bar) => names.split('|').map((name, part, { length }) => ({ ...chordOf(name), bar, at: part * (4 / length), length: 4 / length })));
}

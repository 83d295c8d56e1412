/**
 * How a mouth moves while a line is said: longer for longer lines, never as a clock, and the same for the same line.
 * Pure: gives a list of mouths in time; knows no drawing.
 */

export type Mouth = "shut" | "talk" | "wide";

export interface Syllable {
  readonly mouth: Mouth;
  /** Milliseconds after the beginning at which it is over. */
  readonly until: number;
}

/** Characters that are spoken in a second; the mouth suggests speech, it does not read aloud. */
const PACE = 42;
const SHORTEST = 380;
const LONGEST = 1700;
/** When nobody says how long a line is. Characters. */
const SOME_LENGTH = 60;

/** Small numbers that look like chance and are always the same for the same words; 0 to 1. */
function createChance(seed: string): () => number {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 16777619);
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9 | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

/** How long the mouth moves for a line of so many characters, milliseconds. */
export function speechTime(length: number = SOME_LENGTH): number {
  return Math.round(Math.max(SHORTEST, Math.min(LONGEST, (length / PACE) * 1000)));
}

/** The mouths of a line, one after the other; the last is shut. `length` in characters. */
export function speak(line: string, length?: number): readonly Syllable[] {
  const chance = createChance(line);
  const ends = speechTime(length);
  const said: Syllable[] = [];
  let [now, sinceRest] = [0, 0];
  while (now < ends - 90) {
    const open = 80 + chance() * 85;
    said.push({ mouth: chance() < 0.32 ? "wide" : "talk", until: now += open });
    sinceRest += 1;
    // Between words the lips hardly meet; after some syllables there is a breath.
    const isBreath = sinceRest > 3 && chance() < 0.4;
    if (isBreath) sinceRest = 0;
    said.push({ mouth: "shut", until: now += isBreath ? 150 + chance() * 80 : 45 + chance() * 60 });
  }
  return said;
}

/** The mouth at a moment, milliseconds after the beginning. */
export function mouthAt(said: readonly Syllable[], time: number): Mouth {
  return said.find(({ until }) => time < until)?.mouth ?? "shut";
}

/**
 * Plays sounds at the loudness that was chosen; silent until then. One theme and one room tone at a time, which cross
 * when the season or the place changes. Knows files only as voices, so that a test can hand it others.
 */
import type { Backdrop } from "./backdrop.ts";
import { SOUND_NAMES } from "./names.ts";
import type { AnySoundName, SoundName } from "./names.ts";
import type { Voice } from "./voice.ts";

/** Loudness from 0 (off) to 1 of each kind. */
export interface Levels {
  readonly music: number;
  readonly effects: number;
  readonly ambience: number;
}

export interface Sound {
  /** Plays a small sound, when effects are on. */
  play(sound: SoundName): void;
  /** Takes over what was chosen; music and room tone begin or end with it. */
  set(levels: Levels): void;
  /** Takes over where the story stands. */
  setBackdrop(backdrop: Backdrop): void;
  /** Brings music and room tone down to a share of what was chosen (1 is the whole of it), and back. */
  lower(share: number): void;
  /** Falls silent for good. */
  destroy(): void;
}

export interface PlayerOptions {
  /** Opens a sound file by name; called at most once for each, and not before it is to be heard. */
  readonly openVoice: (name: AnySoundName, isLoop: boolean, onError: () => void) => Voice;
  /** Hears of each file that cannot be played, once. It stays silent from then on. */
  readonly onMissing: (name: AnySoundName) => void;
}

/** Milliseconds: one season or place into the other, a slider, down for a voice, and up again. */
const PACE = { cross: 2500, slider: 150, down: 180, up: 500 } as const;
/** Share of the music while people talk. */
const UNDER_WORDS = 0.7;
const OFF: Levels = { music: 0, effects: 0, ambience: 0 };

const audible = (level: number) => Math.max(0, Math.min(1, Number.isFinite(level) ? level : 0));

/** One sound that goes round, or none. */
function createLoop(voiceOf: (name: AnySoundName) => Voice) {
  let now: AnySoundName | null = null;
  let loud = 0;
  return (name: AnySoundName | null, level: number, milliseconds: number): void => {
    if (now && name !== now) voiceOf(now).end(milliseconds);
    if (name && (name !== now || level !== loud)) voiceOf(name).goTo(level, milliseconds);
    now = name;
    loud = level;
  };
}

/** All voices that were opened; a file that cannot be played is told of once. */
function createShelf({ openVoice, onMissing }: PlayerOptions) {
  const voices = new Map<AnySoundName, Voice>();
  const missing = new Set<AnySoundName>();
  const miss = (name: AnySoundName) => {
    if (missing.has(name)) return;
    missing.add(name);
    onMissing(name);
  };
  return {
    voiceOf(name: AnySoundName, isLoop: boolean): Voice {
      const voice = voices.get(name) ?? openVoice(name, isLoop, () => miss(name));
      voices.set(name, voice);
      return voice;
    },
    clear() {
      for (const voice of voices.values()) voice.unload();
      voices.clear();
    },
  };
}

/** A player, silent at first. */
export function createPlayer(options: PlayerOptions): Sound {
  const shelf = createShelf(options);
  const loopOf = (name: AnySoundName) => shelf.voiceOf(name, true);
  const [music, ambience] = [createLoop(loopOf), createLoop(loopOf)];
  let levels = OFF;
  let backdrop: Backdrop | null = null;
  let share = 1;

  function goRound(milliseconds: number): void {
    const isOn = (level: number) => level > 0 && backdrop !== null;
    const under = backdrop?.hasWords ? UNDER_WORDS : 1;
    music(isOn(levels.music) ? backdrop?.theme ?? null : null, levels.music * under * share, milliseconds);
    ambience(isOn(levels.ambience) ? backdrop?.room ?? null : null, levels.ambience * share, milliseconds);
  }

  return {
    play(sound) {
      if (levels.effects > 0) shelf.voiceOf(sound, false).strike(levels.effects);
    },
    set(next) {
      levels = { music: audible(next.music), effects: audible(next.effects), ambience: audible(next.ambience) };
      goRound(PACE.slider);
      if (levels.effects > 0) for (const name of SOUND_NAMES) shelf.voiceOf(name, false);
    },
    setBackdrop(next) {
      backdrop = next;
      goRound(PACE.cross);
    },
    lower(next) {
      const pace = next < share ? PACE.down : PACE.up;
      share = audible(next);
      goRound(pace);
    },
    destroy() {
      levels = OFF;
      goRound(0);
      shelf.clear();
    },
  };
}

/**
 * Plays sounds at the loudness that was chosen; silent until then. Knows howls only by what they can do,
 * so that a test can hand it others.
 */
import { SOUND_NAMES, captionOf } from "./sound-of-effect.ts";
import type { SoundName } from "./sound-of-effect.ts";

/** What is needed of a howl. */
export interface Voice {
  play(): unknown;
  stop(): unknown;
  volume(level: number): unknown;
  playing(): boolean;
  unload(): unknown;
}

export type LoopName = "theme" | "room";

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
  /** Falls silent for good. */
  destroy(): void;
}

export interface PlayerOptions {
  /** Hears the key of the caption of each sound that carries meaning, when it sounds. */
  readonly onCaption: (key: string) => void;
  /** Opens a sound file by name; called at most once for each, and not before it is to be heard. */
  readonly openVoice: (name: SoundName | LoopName, isLoop: boolean) => Voice;
}

const OFF: Levels = { music: 0, effects: 0, ambience: 0 };
const LOOPS = [["theme", "music"], ["room", "ambience"]] as const satisfies readonly (readonly [LoopName, keyof Levels])[];

const audible = (level: number) => Math.max(0, Math.min(1, Number.isFinite(level) ? level : 0));

/** A player, silent at first. */
export function createPlayer({ onCaption, openVoice }: PlayerOptions): Sound {
  const voices = new Map<SoundName | LoopName, Voice>();
  let levels = OFF;

  function voiceOf(name: SoundName | LoopName, isLoop: boolean): Voice {
    const voice = voices.get(name) ?? openVoice(name, isLoop);
    voices.set(name, voice);
    return voice;
  }

  function setLoop(name: LoopName, level: number): void {
    if (level === 0) {
      voices.get(name)?.stop();
      return;
    }
    const voice = voiceOf(name, true);
    voice.volume(level);
    if (!voice.playing()) voice.play();
  }

  function set(next: Levels): void {
    levels = { music: audible(next.music), effects: audible(next.effects), ambience: audible(next.ambience) };
    for (const [name, kind] of LOOPS) setLoop(name, levels[kind]);
    if (levels.effects > 0) for (const name of SOUND_NAMES) voiceOf(name, false);
  }

  return {
    set,
    play(sound) {
      if (levels.effects === 0) return;
      const voice = voiceOf(sound, false);
      voice.stop();
      voice.volume(levels.effects);
      voice.play();
      const caption = captionOf(sound);
      if (caption !== null) onCaption(caption);
    },
    destroy() {
      for (const voice of voices.values()) voice.unload();
      voices.clear();
      levels = OFF;
    },
  };
}

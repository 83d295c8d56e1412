/** How loud somebody wants what: one switch, three levels, words for sounds, and reading aloud. Pure. */

export interface SoundSettings {
  /** The main switch; off until chosen. */
  readonly sound: boolean;
  /** Levels from 0 (off) to 1; heard only while the switch is on. */
  readonly music: number;
  readonly ambience: number;
  readonly effects: number;
  /** Words for sounds that carry meaning, also when they are not heard. */
  readonly captions: boolean;
  /** A voice of the device reads the words. */
  readonly readAloud: boolean;
}

export const FIRST_SOUND: SoundSettings = { sound: false, music: 0.5, ambience: 0.5, effects: 0.6, captions: false, readAloud: false };

function isLevel(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 1;
}

/** Two levels without a switch, as they were kept before: loud meant on, and the surroundings went with the music. */
function readWithoutSwitch(kept: Readonly<Record<string, unknown>>): Partial<SoundSettings> {
  const [music, effects] = [kept["music"], kept["effects"]].map((value) => (isLevel(value) ? value : 0));
  if (!music && !effects) return {};
  return { sound: true, music: music ?? 0, effects: effects ?? 0, ambience: isLevel(kept["ambience"]) ? kept["ambience"] : music ?? 0 };
}

function readLevels(kept: Readonly<Record<string, unknown>>): Partial<SoundSettings> {
  const level = (name: "music" | "ambience" | "effects") => (isLevel(kept[name]) ? kept[name] : FIRST_SOUND[name]);
  return { sound: kept["sound"] === true, music: level("music"), ambience: level("ambience"), effects: level("effects") };
}

/** What was kept, field by field; a field that makes no sense falls back to the first settings. */
export function readSound(kept: Readonly<Record<string, unknown>>): SoundSettings {
  const levels = typeof kept["sound"] === "boolean" ? readLevels(kept) : readWithoutSwitch(kept);
  return { ...FIRST_SOUND, ...levels, captions: kept["captions"] === true, readAloud: kept["readAloud"] === true };
}

/** What is to be heard now: all levels are 0 while the switch is off. */
export function heardLevels({ sound, music, ambience, effects }: SoundSettings): Pick<SoundSettings, "music" | "ambience" | "effects"> {
  return sound ? { music, ambience, effects } : { music: 0, ambience: 0, effects: 0 };
}

/** True when sounds that carry meaning are told in words. */
export function hasCaptions(settings: SoundSettings): boolean {
  return settings.captions || heardLevels(settings).effects > 0;
}

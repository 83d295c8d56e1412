/**
 * Which sound belongs to what happens in the story, and under which key the page finds its caption. Pure.
 */
import type { Effect } from "../core/index.ts";

export const SOUND_NAMES = ["card", "choose", "letter", "week", "hope", "ending"] as const;
export type SoundName = (typeof SOUND_NAMES)[number];

/** The sound of an effect; null for what happens without one. */
export function soundOfEffect(effect: Effect): SoundName | null {
  switch (effect.type) {
    case "card": return "card";
    case "chosen": return "choose";
    case "letter": return "letter";
    case "week": return "week";
    case "hope": return "hope";
    case "ended": return "ending";
    default: return null;
  }
}

/** Weight of a sound when one step brings several: the room hears only the weightiest. */
const WEIGHT: Record<SoundName, number> = { ending: 6, hope: 5, letter: 4, card: 3, week: 2, choose: 1 };

/** The one sound of a step; null when it brings none. */
export function soundOfEffects(effects: readonly Effect[]): SoundName | null {
  const sounds = effects.map(soundOfEffect).filter((sound) => sound !== null);
  return sounds.reduce<SoundName | null>((best, sound) => (best === null || WEIGHT[sound] > WEIGHT[best] ? sound : best), null);
}

/** The key of the caption of a sound; null for a sound that only answers a press and carries no meaning. */
export function captionOf(sound: SoundName): `sound.${SoundName}` | null {
  return sound === "choose" ? null : `sound.${sound}`;
}

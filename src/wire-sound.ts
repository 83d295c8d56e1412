/**
 * A late part of the composition root: joins the sound to the stores. Nothing of it is fetched before somebody
 * chooses to hear it; when it cannot be fetched, the game stays silent.
 */
import type { Effect } from "./core/index.ts";
import { createSound, soundOfEffects } from "./sound/create-sound.ts";
import type { GameStore } from "./store/game-store.ts";
import { onEveryChange } from "./store/on-every-change.ts";
import type { SettingsStore } from "./store/settings-store.ts";

/** Plays what happens from now on, at the loudness that was chosen. */
export function wireSound(game: GameStore, settings: SettingsStore): void {
  // All that carries meaning stands on the page in words as well: a letter, a card, a week.
  const sound = createSound({ onCaption: () => undefined });
  const level = () => {
    const { music, effects } = settings.getState();
    sound.set({ music, effects, ambience: music });
  };
  let heard: readonly Effect[] = game.getState().play?.getState().fresh ?? [];
  onEveryChange(game, () => {
    const fresh = game.getState().play?.getState().fresh ?? [];
    if (fresh === heard) return;
    heard = fresh;
    const name = soundOfEffects(fresh);
    if (name) sound.play(name);
  });
  settings.subscribe(level);
  level();
}

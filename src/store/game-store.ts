/**
 * Where somebody is in the game (title, note, play, card file) and which words are at hand.
 * Opens plays, takes kept ones up again, and fetches words before they are needed.
 */
import { createStore } from "zustand/vanilla";
import type { Save } from "../core/index.ts";
import type { Storage } from "../platform/storage.ts";
import type { Catalogue } from "./catalogue.ts";
import { createFetching } from "./fetching.ts";
import type { GameState, GameStore } from "./game-state.ts";
import { readPlay, writePlay } from "./keep-play.ts";
import { createPlayStore, newSave } from "./play-store.ts";
import type { SettingsStore } from "./settings-store.ts";
import { beginAnew, goOnWith } from "./start-of-play.ts";

export type { GameStore } from "./game-state.ts";

export interface GameOptions {
  readonly catalogue: Catalogue;
  readonly storage: Storage;
  readonly settings: SettingsStore;
  /** The seed of a new play. */
  drawSeed(): number;
  /** The time now, milliseconds since 1970. */
  now(): number;
}

/** The game as a whole, above any one play. */
export function createGameStore({ catalogue, storage, settings, drawSeed, now }: GameOptions): GameStore {
  return createStore<GameState>((set, get, store) => {
    const { fetchStory, fetchRest, fetchCards } = createFetching(store, catalogue, storage, settings);

    settings.subscribe((now, before) => {
      const { entry } = get();
      if (entry && (now.language !== before.language || now.register !== before.register)) void fetchRest(entry);
    });

    return {
      view: "title", mode: "solo", entry: null, scenario: null, play: null, groupPlay: null, kept: null, words: [], cardFile: null, isLost: false,
      go: (view, mode) => set({ view, ...(mode ? { mode } : {}) }),
      open: async (id, mode) => {
        const entry = catalogue.entries.find((candidate) => candidate.id === id);
        if (!entry) return set({ view: "personas", mode });
        set({ view: "note", mode, entry, scenario: null, play: null, kept: null });
        await fetchStory(entry, mode);
      },
      begin: (how) => {
        const { scenario, kept, mode, groupPlay } = get();
        if (!scenario) return;
        const { save, notice, mayKeep } = how === "go-on" && kept?.save
          ? goOnWith(storage, scenario, kept.save, groupPlay)
          : beginAnew(storage, newSave(scenario, drawSeed(), mode), kept);
        const keep = (next: Save) => mayKeep && writePlay(storage, next);
        set({ play: createPlayStore({ scenario, save, keep, now, groupPlay, ...(notice ? { notice } : {}) }), view: "play" });
      },
      leave: () => {
        const { entry, mode, groupPlay } = get();
        set({ view: "title", play: null, kept: entry ? readPlay(storage, entry.id, mode, groupPlay) : null });
      },
      fetchCards,
      tryAgain: async () => {
        const { entry, scenario, mode, view } = get();
        if (entry && view !== "cards") await (scenario ? fetchRest(entry) : fetchStory(entry, mode));
        await fetchCards();
      },
    };
  });
}

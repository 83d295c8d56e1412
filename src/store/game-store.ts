/**
 * Where somebody is in the game (title, note, play, card file) and which words are at hand.
 * Opens plays, takes kept ones up again, and fetches words before they are needed.
 */
import { createStore } from "zustand/vanilla";
import type { Save, Scenario } from "../core/index.ts";
import type { Storage } from "../platform/storage.ts";
import type { Catalogue } from "./catalogue.ts";
import { createFetching } from "./fetching.ts";
import type { GameState, GameStore } from "./game-state.ts";
import { readPlay, writePlay } from "./keep-play.ts";
import { createPlayStore, newSave } from "./play-store.ts";
import type { PlayOptions } from "./play-store.ts";
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
  /** Tells the other window of this session that it is led here from now on. */
  takeOver?(): void;
}

/** The game as a whole, above any one play. */
export function createGameStore({ catalogue, storage, settings, drawSeed, now, takeOver = () => {} }: GameOptions): GameStore {
  return createStore<GameState>((set, get, store) => {
    const { fetchStory, fetchRest, fetchCards } = createFetching(store, catalogue, storage, settings);

    settings.subscribe((now, before) => {
      const { entry } = get();
      if (entry && (now.language !== before.language || now.register !== before.register)) void fetchRest(entry);
    });

    /** How a play starts: what it is made of, and whether it is kept. */
    const startOf = (how: Parameters<GameState["begin"]>[0], scenario: Scenario): Pick<PlayOptions, "save" | "keep" | "isKept" | "notice" | "isRehearsal"> => {
      const { kept, mode, groupPlay } = get();
      const fresh = newSave(scenario, drawSeed(), mode);
      if (how === "rehearse") return { save: fresh, keep: () => true, isRehearsal: true };
      const { save, notice, mayKeep } = how === "go-on" && kept?.save ? goOnWith(storage, scenario, kept.save, groupPlay, kept.mayKeep) : beginAnew(storage, fresh, kept);
      return { save, isKept: how !== "go-on" || kept?.isKept !== false, keep: (next: Save) => mayKeep && writePlay(storage, next), ...(notice ? { notice } : {}) };
    };

    return {
      view: "title", mode: "solo", entry: null, scenario: null, play: null, groupPlay: null, kept: null, words: [], cardFile: null,
      isLost: false, isElsewhere: false,
      go: (view, mode) => set({ view, ...(mode ? { mode } : {}) }),
      open: async (id, mode) => {
        const entry = catalogue.entries.find((candidate) => candidate.id === id);
        if (!entry) return set({ view: "personas", mode });
        set({ view: "note", mode, entry, scenario: null, play: null, kept: null });
        await fetchStory(entry, mode);
      },
      begin: (how, start) => {
        const { scenario, groupPlay, isElsewhere } = get();
        if (!scenario || isElsewhere) return;
        const play = createPlayStore({ scenario, now, groupPlay, mayLead: () => !get().isElsewhere, ...startOf(how, scenario) });
        groupPlay?.enterSession(play.getState(), storage, start);
        set({ play, view: "play" });
      },
      takeOver,
      takeIn: async (text) => (await import("./take-in.ts")).takeIn(text, { storage, catalogue, fetchStory, settings, set }),
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

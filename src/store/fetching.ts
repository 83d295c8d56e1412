/** What the game fetches: a story's opening, its whole script, its words, the card file. A failure is told, never thrown. */
import type { Scenario } from "../core/index.ts";
import type { Storage } from "../platform/storage.ts";
import type { CardFile, Catalogue, CatalogueEntry } from "./catalogue.ts";
import type { GameState, GameStore, Mode } from "./game-state.ts";
import { readPlay } from "./keep-play.ts";
import type { KeptPlay } from "./keep-play.ts";
import type { SettingsStore } from "./settings-store.ts";
import { createWordShelf } from "./word-shelf.ts";

type Store = Pick<GameStore, "getState" | "setState">;

export interface Fetching {
  /** Brings the opening of a story; a kept play (the device's, or one that is given) waits for the whole of it. Then fetches the rest behind the scenes. */
  fetchStory(entry: CatalogueEntry, mode: Mode, given?: KeptPlay): Promise<void>;
  /** Brings what is missing of the open story: its whole script and the words of the moment's language. */
  fetchRest(entry: CatalogueEntry): Promise<void>;
  fetchCards(): Promise<CardFile | null>;
}

/** Fetching for a game. */
export function createFetching(store: Store, catalogue: Catalogue, storage: Storage, settings: SettingsStore): Fetching {
  const shelf = createWordShelf(settings);
  const whole = new Map<CatalogueEntry, Scenario>();
  const { getState: get, setState: set } = store;
  const isOpen = (entry: CatalogueEntry) => get().entry === entry;
  const attempt = (deed: Promise<void>) => deed.then(() => set({ isLost: false }), () => set({ isLost: true }));

  const showWords = (entry: CatalogueEntry) => {
    if (isOpen(entry)) set({ words: shelf.wordsOf(entry) });
  };
  const fetchWhole = async (entry: CatalogueEntry): Promise<Scenario> => {
    const scenario = whole.get(entry) ?? await entry.loadWhole();
    whole.set(entry, scenario);
    return scenario;
  };
  const bringRest = async (entry: CatalogueEntry) => {
    await shelf.fetch(entry, () => showWords(entry));
    const scenario = await fetchWhole(entry);
    if (!isOpen(entry)) return;
    set({ scenario });
    get().play?.getState().extend(scenario);
  };
  const fetchRest = (entry: CatalogueEntry) => attempt(bringRest(entry));

  const bringOpening = async (entry: CatalogueEntry, mode: Mode, given?: KeptPlay) => {
    const opening = await entry.load();
    shelf.add(entry, "nl", opening.texts);
    const groupPlay = mode === "group" ? await import("./group-play.ts") : null;
    const kept = given ?? readPlay(storage, entry.id, mode, groupPlay);
    // Taking up a kept play runs its whole log again: that asks for the whole script.
    const scenario = kept.save ? await fetchWhole(entry) : whole.get(entry) ?? opening.scenario;
    if (!isOpen(entry)) return;
    set({ scenario, kept, groupPlay } satisfies Partial<GameState>);
    showWords(entry);
    void fetchRest(entry);
  };

  return {
    fetchRest,
    fetchStory: (entry, mode, given) => attempt(bringOpening(entry, mode, given)),
    fetchCards: async () => {
      const known = get().cardFile;
      if (known) return known;
      await attempt(catalogue.loadCardFile().then((cardFile) => set({ cardFile })));
      return get().cardFile;
    },
  };
}

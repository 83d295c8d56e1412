/**
 * Where somebody is in the game (title, note, play, card file) and which words are at hand.
 * Opens plays, takes kept ones up again, and fetches words before they are needed.
 */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import { restore } from "../core/index.ts";
import type { Id, Save, Scenario } from "../core/index.ts";
import type { Storage } from "../platform/storage.ts";
import type { CardFile, Catalogue, CatalogueEntry, TextKey, Texts } from "./catalogue.ts";
import { forgetPlay, putAside, readPlay, writePlay } from "./keep-play.ts";
import type { KeptPlay } from "./keep-play.ts";
import { createPlayStore, newSave } from "./play-store.ts";
import type { Notice, PlayStore } from "./play-store.ts";
import type { SettingsStore } from "./settings-store.ts";

export type View = "title" | "personas" | "note" | "play" | "cards";
export type Mode = Save["mode"];

export interface GameState {
  readonly view: View;
  readonly mode: Mode;
  readonly entry: CatalogueEntry | null;
  readonly scenario: Scenario | null;
  readonly play: PlayStore | null;
  /** The kept play that can be taken up again, with how far it came; null when there is none. */
  readonly kept: KeptPlay | null;
  /** The story's words, the most wanted first; Dutch is always the last. */
  readonly words: readonly { readonly key: TextKey; readonly table: Texts }[];
  readonly cardFile: CardFile | null;
  /** True when something could not be fetched; the player may try again. */
  readonly isLost: boolean;
  go(view: View, mode?: Mode): void;
  /** Opens a story at its note and looks for a kept play. */
  open(id: Id, mode: Mode): Promise<void>;
  /** Begins anew, or goes on with what was kept. */
  begin(how: "anew" | "go-on"): void;
  /** Back to the title; the play is kept. */
  leave(): void;
  fetchCards(): Promise<CardFile | null>;
}
export type GameStore = StoreApi<GameState>;

export interface GameOptions {
  readonly catalogue: Catalogue;
  readonly storage: Storage;
  readonly settings: SettingsStore;
  /** The seed of a new play. */
  drawSeed(): number;
}

function wantedKeys(settings: SettingsStore, entry: CatalogueEntry): TextKey[] {
  const { language, register } = settings.getState();
  if (language !== "nl" && entry.languages.includes(language)) return [language, "nl"];
  return register === "plain" ? ["nl-plain", "nl"] : ["nl"];
}

/** The notice for a save that could be followed only in part: its text is put aside before anything is written over it. */
function takeUp(storage: Storage, scenario: Scenario, save: Save): { save: Save; notice?: Notice; mayKeep: boolean } {
  const { fault, kept } = restore(scenario, save);
  if (!fault) return { save, mayKeep: true };
  const aside = putAside(storage, scenario.id, JSON.stringify(save));
  return { save: { ...save, version: scenario.version, log: kept }, notice: { is: "save-fault", fault, aside }, mayKeep: aside !== null };
}

/** The game as a whole, above any one play. */
export function createGameStore({ catalogue, storage, settings, drawSeed }: GameOptions): GameStore {
  /** Words fetched so far, by story and key: the first phase first, all of them a moment later. */
  const tables = new Map<string, Texts>();
  const tableOf = (entry: CatalogueEntry, key: TextKey) => tables.get(`${entry.id}/${key}`);
  const addWords = (entry: CatalogueEntry, key: TextKey, more: Texts) =>
    tables.set(`${entry.id}/${key}`, { ...tableOf(entry, key), ...more });

  return createStore<GameState>((set, get) => {
    const showWords = () => {
      const { entry } = get();
      if (!entry) return;
      set({ words: wantedKeys(settings, entry).flatMap((key) => {
        const table = tableOf(entry, key);
        return table ? [{ key, table }] : [];
      }) });
    };

    const fetchPart = async (entry: CatalogueEntry, key: TextKey, part: "start" | "rest") => {
      const texts = entry.texts[key];
      if (texts) addWords(entry, key, await texts[part]());
    };

    /** Fetches the words of the wanted language and register; a failed fetch leaves Dutch standing. */
    const fetchWords = async (entry: CatalogueEntry) => {
      const keys = wantedKeys(settings, entry);
      try {
        for (const key of keys) if (key !== "nl") await fetchPart(entry, key, "start");
        showWords();
        for (const key of keys) await fetchPart(entry, key, "rest");
        showWords();
        set({ isLost: false });
      } catch {
        set({ isLost: true });
      }
    };

    settings.subscribe((now, before) => {
      const { entry } = get();
      if (entry && (now.language !== before.language || now.register !== before.register)) void fetchWords(entry);
    });

    return {
      view: "title", mode: "solo", entry: null, scenario: null, play: null, kept: null, words: [], cardFile: null, isLost: false,
      go: (view, mode) => set({ view, ...(mode ? { mode } : {}) }),
      open: async (id, mode) => {
        const entry = catalogue.entries.find((candidate) => candidate.id === id);
        if (!entry) return set({ view: "personas", mode });
        set({ view: "note", mode, entry, scenario: null, play: null, kept: null });
        try {
          const { scenario, texts } = await entry.load();
          addWords(entry, "nl", texts);
          if (get().entry !== entry) return;
          set({ scenario, kept: readPlay(storage, id, mode), isLost: false });
          showWords();
        } catch {
          return set({ isLost: true });
        }
        void fetchWords(entry);
      },
      begin: (how) => {
        const { scenario, kept, mode } = get();
        if (!scenario) return;
        const { save, notice, mayKeep } = how === "go-on" && kept?.save
          ? takeUp(storage, scenario, kept.save)
          : { save: newSave(scenario, drawSeed(), mode), notice: undefined, mayKeep: true };
        if (how === "anew" && (!kept?.fault || kept.aside)) forgetPlay(storage, scenario.id, mode);
        const isAllowed = mayKeep && !(kept?.fault && !kept.aside);
        const first: Notice | undefined = notice
          ?? (kept?.fault ? { is: "save-fault", fault: kept.fault, aside: kept.aside ?? null } : undefined);
        const play = createPlayStore({
          scenario, save, keep: (next) => isAllowed && writePlay(storage, next), ...(first ? { notice: first } : {}),
        });
        set({ play, view: "play" });
      },
      leave: () => {
        const { entry, mode } = get();
        set({ view: "title", play: null, kept: entry ? readPlay(storage, entry.id, mode) : null });
      },
      fetchCards: async () => {
        const known = get().cardFile;
        if (known) return known;
        try {
          const cardFile = await catalogue.loadCardFile();
          set({ cardFile, isLost: false });
          return cardFile;
        } catch {
          set({ isLost: true });
          return null;
        }
      },
    };
  });
}

/** The words of stories as they come in: the first phase first, all of them a moment later, never twice. */
import type { CatalogueEntry, TextKey, Texts } from "./catalogue.ts";
import type { SettingsStore } from "./settings-store.ts";

/** Words of one key, the most wanted key first; Dutch always stands last. */
export type Words = readonly { readonly key: TextKey; readonly table: Texts }[];

export interface WordShelf {
  /** Lays down words that came with the story itself. */
  add(entry: CatalogueEntry, key: TextKey, texts: Texts): void;
  /** What is at hand now for the language and register of the moment. */
  wordsOf(entry: CatalogueEntry): Words;
  /** Fetches what is missing and calls back after each part. Rejects when a part cannot be fetched. */
  fetch(entry: CatalogueEntry, onMore: () => void): Promise<void>;
}

function wantedKeys(settings: SettingsStore, entry: CatalogueEntry): TextKey[] {
  const { language, register } = settings.getState();
  if (language !== "nl" && entry.languages.includes(language)) return [language, "nl"];
  return register === "plain" ? ["nl-plain", "nl"] : ["nl"];
}

/** A shelf that is empty at first. */
export function createWordShelf(settings: SettingsStore): WordShelf {
  const tables = new Map<string, Texts>();
  const fetched = new Set<string>();
  const nameOf = (entry: CatalogueEntry, key: TextKey) => `${entry.id}/${key}`;

  const add: WordShelf["add"] = (entry, key, texts) => {
    tables.set(nameOf(entry, key), { ...tables.get(nameOf(entry, key)), ...texts });
  };
  const fetchPart = async (entry: CatalogueEntry, key: TextKey, part: "start" | "rest") => {
    const name = `${nameOf(entry, key)}/${part}`;
    const texts = entry.texts[key];
    if (!texts || fetched.has(name)) return;
    add(entry, key, await texts[part]());
    fetched.add(name);
  };

  return {
    add,
    wordsOf: (entry) => wantedKeys(settings, entry).flatMap((key) => {
      const table = tables.get(nameOf(entry, key));
      return table ? [{ key, table }] : [];
    }),
    fetch: async (entry, onMore) => {
      const keys = wantedKeys(settings, entry);
      for (const key of keys) if (key !== "nl") await fetchPart(entry, key, "start");
      onMore();
      for (const key of keys) await fetchPart(entry, key, "rest");
      onMore();
    },
  };
}

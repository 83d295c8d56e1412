/**
 * Words of the interface, with keys that the compiler checks. Dutch is at hand from the start; French and English
 * come when asked for, and so do the words of the screens that come later. Written by hand: for three languages and
 * one plural, a library would weigh as much as all other code that comes before the first choice.
 * Knows nothing of stories (see line-text.ts) nor of who shows the words.
 */
import type nlLater from "./locales/nl-later.json";
import nl from "./locales/nl.json";

/** A language of the interface. */
export type InterfaceLanguage = "nl" | "fr" | "en";

type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T & string];
/** A key that counts is asked for without its `_one` or `_other`. */
type Asked<K> = K extends `${infer Counted}_one` ? Counted : K extends `${string}_other` ? never : K;
/** Keys of the interface's words, such as `line.next`. */
export type WordKey = Asked<Paths<typeof nl> | Paths<typeof nlLater>>;
/** Gives the words for a key, with `{{values}}` filled in; `count` picks the singular or the plural. */
export type Translate = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/** The interface in the language of the moment. */
export interface I18n {
  readonly t: Translate;
  language(): InterfaceLanguage;
  /** Changes language once its words are here; when they cannot be fetched, the old language stays and it rejects. */
  setLanguage(language: InterfaceLanguage): Promise<void>;
  /** Fetches the words of dialogs and late screens, once; rejects when they cannot be fetched. */
  loadLater(): Promise<void>;
  /** Calls back when words have changed or come; returns how to stop. */
  subscribe(listener: () => void): () => void;
}

const FIRST = {
  nl: () => Promise.resolve({ default: nl as object }),
  fr: (): Promise<{ default: object }> => import("./locales/fr.json"),
  en: (): Promise<{ default: object }> => import("./locales/en.json"),
};
const LATER = {
  nl: (): Promise<{ default: object }> => import("./locales/nl-later.json"),
  fr: (): Promise<{ default: object }> => import("./locales/fr-later.json"),
  en: (): Promise<{ default: object }> => import("./locales/en-later.json"),
};

function find(table: object, key: string): string | undefined {
  const found = key.split(".").reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], table);
  return typeof found === "string" ? found : undefined;
}

function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
}

/** An interface in Dutch, which also stands behind every other language. */
export function createI18n(): I18n {
  const tables: Record<InterfaceLanguage, object> = { nl, fr: {}, en: {} };
  const here = new Set<string>(["nl"]);
  const listeners = new Set<() => void>();
  let now: InterfaceLanguage = "nl";
  let wantsLater = false;

  const add = async (name: string, language: InterfaceLanguage, load: () => Promise<{ default: object }>) => {
    if (here.has(name)) return;
    const { default: table } = await load();
    here.add(name);
    tables[language] = { ...tables[language], ...table };
  };
  const fetchWords = async (language: InterfaceLanguage) => {
    await add(language, language, FIRST[language]);
    if (wantsLater) await add(`${language}-later`, language, LATER[language]);
  };
  const tell = () => { for (const listener of listeners) listener(); };

  return {
    t: (key, values = {}) => {
      const count = values["count"];
      const form = typeof count === "number" ? `${key}_${new Intl.PluralRules(now).select(count) === "one" ? "one" : "other"}` : key;
      return fill(find(tables[now], form) ?? find(tables.nl, form) ?? key, values);
    },
    language: () => now,
    setLanguage: async (language) => {
      await fetchWords(language);
      now = language;
      tell();
    },
    loadLater: async () => {
      if (here.has(`${now}-later`)) return;
      wantsLater = true;
      await fetchWords(now);
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

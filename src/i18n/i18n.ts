/**
 * Words of the interface: i18next with keys that the compiler checks. Dutch is at hand from the start; French and
 * English come when asked for, and so do the words of the screens that come later.
 * Knows nothing of stories (see line-text.ts) nor of who shows the words.
 */
import { createInstance } from "i18next";
import type { ParseKeys } from "i18next";
import type nlLater from "./locales/nl-later.json";
import nl from "./locales/nl.json";

/** A language of the interface. */
export type InterfaceLanguage = "nl" | "fr" | "en";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "words";
    resources: { words: typeof nl & typeof nlLater };
  }
}

/** Keys of the interface's words, such as `line.next`; a key that counts is asked for without its `_one` or `_other`. */
export type WordKey = ParseKeys<"words">;
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

/** An interface in Dutch, which also stands behind every other language. */
export function createI18n(): I18n {
  const engine = createInstance();
  void engine.init({
    lng: "nl", fallbackLng: "nl", defaultNS: "words", ns: ["words"], initAsync: false,
    interpolation: { escapeValue: false }, resources: { nl: { words: nl } },
  });
  const here = new Set<string>(["nl"]);
  const listeners = new Set<() => void>();
  let now: InterfaceLanguage = "nl";
  let wantsLater = false;

  const add = async (name: string, language: InterfaceLanguage, load: () => Promise<{ default: object }>) => {
    if (here.has(name)) return;
    const { default: table } = await load();
    here.add(name);
    engine.addResourceBundle(language, "words", table, true);
  };
  const fetchWords = async (language: InterfaceLanguage) => {
    await add(language, language, FIRST[language]);
    if (wantsLater) await add(`${language}-later`, language, LATER[language]);
  };
  const tell = () => { for (const listener of listeners) listener(); };

  return {
    t: (key, values = {}) => engine.t(key, { ...values }),
    language: () => now,
    setLanguage: async (language) => {
      await fetchWords(language);
      await engine.changeLanguage(language);
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

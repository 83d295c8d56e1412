/**
 * Words of the interface: i18next with keys that the compiler checks. Dutch is at hand from the start; French and
 * English come when asked for, and so do the words of the screens that come later.
 * Knows nothing of stories (see line-text.ts) nor of who shows the words.
 */
import { createInstance } from "i18next";
import type { ParseKeys } from "i18next";
import type nlFollowUp from "./locales/nl-follow-up.json";
import type nlLater from "./locales/nl-later.json";
import type nlLead from "./locales/nl-lead.json";
import nl from "./locales/nl.json";

/** A language of the interface. */
export type InterfaceLanguage = "nl" | "fr" | "en";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "words";
    resources: { words: typeof nl & typeof nlLater & typeof nlLead & typeof nlFollowUp };
  }
}

/** Keys of the interface's words, such as `line.next`; a key that counts is asked for without its `_one` or `_other`. */
export type WordKey = ParseKeys<"words">;
/** Gives the words for a key, with `{{values}}` filled in; `count` picks the singular or the plural. */
export type Translate = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/** Words that come later: of dialogs and late screens, of leading a room, of the forms after it. */
export type LatePart = "later" | "lead" | "follow-up";

/** The interface in the language of the moment. */
export interface I18n {
  readonly t: Translate;
  language(): InterfaceLanguage;
  /** Changes language once its words are here; when they cannot be fetched, the old language stays and it rejects. */
  setLanguage(language: InterfaceLanguage): Promise<void>;
  /** Fetches the words of a part, once, now and for every language that is chosen afterwards; rejects when they cannot be fetched. */
  load(part: LatePart): Promise<void>;
  /** Calls back when words have changed or come; returns how to stop. */
  subscribe(listener: () => void): () => void;
}

type Fetch = () => Promise<{ default: object }>;
const FIRST: Readonly<Record<InterfaceLanguage, Fetch>> = {
  nl: () => Promise.resolve({ default: nl as object }),
  fr: () => import("./locales/fr.json"),
  en: () => import("./locales/en.json"),
};
const LATE: Readonly<Record<LatePart, Readonly<Record<InterfaceLanguage, Fetch>>>> = {
  later: {
    nl: () => import("./locales/nl-later.json"), fr: () => import("./locales/fr-later.json"), en: () => import("./locales/en-later.json"),
  },
  lead: {
    nl: () => import("./locales/nl-lead.json"), fr: () => import("./locales/fr-lead.json"), en: () => import("./locales/en-lead.json"),
  },
  "follow-up": {
    nl: () => import("./locales/nl-follow-up.json"), fr: () => import("./locales/fr-follow-up.json"), en: () => import("./locales/en-follow-up.json"),
  },
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
  const wanted = new Set<LatePart>();

  const add = async (name: string, language: InterfaceLanguage, load: () => Promise<{ default: object }>) => {
    if (here.has(name)) return;
    const { default: table } = await load();
    here.add(name);
    engine.addResourceBundle(language, "words", table, true);
  };
  const fetchWords = async (language: InterfaceLanguage) => {
    await add(language, language, FIRST[language]);
    await Promise.all([...wanted].map((part) => add(`${language}-${part}`, language, LATE[part][language])));
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
    load: async (part) => {
      if (here.has(`${now}-${part}`)) return;
      wanted.add(part);
      await fetchWords(now);
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

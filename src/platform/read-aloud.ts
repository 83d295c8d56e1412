/**
 * Reads words aloud with a voice of the device itself: nothing leaves it. Where the device has no voice of its own
 * for a language, words in that language stay unread. Knows nothing of what the words are.
 */

/** Something to read, in one language. */
export interface Passage {
  readonly text: string;
  /** `nl`, `fr`, `en` … */
  readonly language: string;
}

export interface ReadAloud {
  /** True when the device has a voice of its own for the language. */
  canRead(language: string): boolean;
  /** Breaks off what was being read, and reads these one after the other. */
  read(passages: readonly Passage[]): void;
  stop(): void;
  /** Calls back when voices have come: browsers find them late. Returns how to stop. */
  subscribe(listener: () => void): () => void;
}

type Voice = Pick<SpeechSynthesisVoice, "lang" | "localService">;
type Utterance = Pick<SpeechSynthesisUtterance, "lang" | "voice" | "onend" | "onerror">;

export interface ReadAloudParts {
  /** Undefined where the browser cannot speak. */
  readonly speech: Pick<SpeechSynthesis, "getVoices" | "speak" | "cancel" | "addEventListener" | "removeEventListener"> | undefined;
  utter(text: string): Utterance;
  /** Hears when reading begins and when it is over, for whatever reason. */
  onReading(isReading: boolean): void;
  /** Where the page tells that it is hidden. */
  readonly page: Pick<Document, "hidden" | "addEventListener">;
}

/** The tongue of here comes before that of elsewhere. */
const NEAREST = ["nl-be", "nl-nl", "fr-be", "fr-fr", "en-gb"];

function rankOf({ lang }: Voice): number {
  const place = NEAREST.indexOf(lang.toLowerCase().replace("_", "-"));
  return place < 0 ? NEAREST.length : place;
}

/** The voice of the device itself that fits a language best; undefined when it has none. */
export function localVoice<V extends Voice>(voices: readonly V[], language: string): V | undefined {
  const own = voices.filter(({ lang, localService }) => localService === true && lang.toLowerCase().split(/[-_]/)[0] === language);
  return own.sort((one, other) => rankOf(one) - rankOf(other))[0];
}

/** The browser's own means. */
export function browserParts(onReading: (isReading: boolean) => void): ReadAloudParts {
  return {
    speech: "speechSynthesis" in globalThis ? globalThis.speechSynthesis : undefined,
    utter: (text) => new SpeechSynthesisUtterance(text),
    onReading,
    page: document,
  };
}

/** Something that reads aloud; silent where the browser cannot speak, and as soon as the page is hidden. */
export function createReadAloud({ speech, utter, onReading, page }: ReadAloudParts): ReadAloud {
  /** Kept until they are over: some browsers forget an utterance that nobody holds, and never tell of its end. */
  let waiting: Utterance[] = [];

  const isOver = (utterance: Utterance) => {
    if (!waiting.includes(utterance)) return;
    waiting = waiting.filter((other) => other !== utterance);
    if (waiting.length === 0) onReading(false);
  };
  const stop = () => {
    const wasReading = waiting.length > 0;
    waiting = [];
    speech?.cancel();
    if (wasReading) onReading(false);
  };
  const utteranceOf = ({ text, language }: Passage): Utterance | null => {
    const voice = localVoice(speech?.getVoices() ?? [], language);
    if (!voice || text.trim() === "") return null;
    const utterance = utter(text);
    utterance.lang = voice.lang;
    utterance.voice = voice;
    utterance.onend = utterance.onerror = () => isOver(utterance);
    return utterance;
  };

  page.addEventListener("visibilitychange", () => { if (page.hidden) stop(); });
  return {
    canRead: (language) => localVoice(speech?.getVoices() ?? [], language) !== undefined,
    read(passages) {
      const wasReading = waiting.length > 0;
      // What is broken off tells of its end too: it is forgotten first.
      waiting = [];
      if (wasReading) speech?.cancel();
      waiting = page.hidden ? [] : passages.map(utteranceOf).filter((utterance) => utterance !== null);
      const isReading = waiting.length > 0;
      if (isReading !== wasReading) onReading(isReading);
      for (const utterance of waiting) speech?.speak(utterance as SpeechSynthesisUtterance);
    },
    stop,
    subscribe(listener) {
      speech?.addEventListener("voiceschanged", listener);
      return () => speech?.removeEventListener("voiceschanged", listener);
    },
  };
}

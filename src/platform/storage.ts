/** The browser's small storage behind an interface that never throws: it can be full, blocked or absent. */

export interface Storage {
  /** The text kept under a key; null when there is none or it cannot be read. */
  read(key: string): string | null;
  /** True when the text is safely kept. */
  write(key: string, text: string): boolean;
  remove(key: string): void;
  /** All keys that begin so; empty when storage cannot be read. */
  keys(prefix: string): string[];
}

/** Storage over `localStorage`. Every refusal of the browser becomes null or false. */
export function createLocalStorage(): Storage {
  const attempt = <T>(deed: (store: globalThis.Storage) => T, otherwise: T): T => {
    try {
      return deed(globalThis.localStorage);
    } catch {
      return otherwise;
    }
  };
  return {
    read: (key) => attempt((store) => store.getItem(key), null),
    write: (key, text) => attempt((store) => {
      store.setItem(key, text);
      return store.getItem(key) === text;
    }, false),
    remove: (key) => attempt((store) => store.removeItem(key), undefined),
    keys: (prefix) => attempt((store) => Array.from({ length: store.length }, (_, index) => store.key(index) ?? "")
      .filter((key) => key.startsWith(prefix)), []),
  };
}

/** Storage that lives as long as the page: for tests and as a last resort. */
export function createMemoryStorage(first: Readonly<Record<string, string>> = {}): Storage {
  const kept = new Map(Object.entries(first));
  return {
    read: (key) => kept.get(key) ?? null,
    write: (key, text) => { kept.set(key, text); return true; },
    remove: (key) => { kept.delete(key); },
    keys: (prefix) => [...kept.keys()].filter((key) => key.startsWith(prefix)),
  };
}

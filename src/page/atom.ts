/** One value that parts of the page share, in the shape that `useStore` follows. */

export interface Atom<T> {
  getState(): T;
  subscribe(listener: () => void): () => void;
  set(value: T): void;
}

/** A value that tells whoever listens when it is another one. */
export function createAtom<T>(first: T): Atom<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    getState: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    set: (next) => {
      value = next;
      for (const listener of [...listeners]) listener();
    },
  };
}

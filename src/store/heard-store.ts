/** What is heard just now, for who cannot hear it and for what must step back: the last sound in words, and a voice that reads. */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";

/** Sounds that carry meaning. */
export type CaptionName = "letter" | "week" | "door" | "phone" | "hope" | "ending";

export interface HeardState {
  /** The sound to tell of; its number tells one sounding from the next. */
  readonly caption: { readonly name: CaptionName; readonly number: number } | null;
  /** True while a voice reads the words. */
  readonly isReading: boolean;
  tell(name: CaptionName): void;
  /** The words have stood there long enough. */
  untell(): void;
  setReading(isReading: boolean): void;
}
export type HeardStore = StoreApi<HeardState>;

/** Nothing is heard at first. */
export function createHeardStore(): HeardStore {
  let number = 0;
  return createStore<HeardState>((set) => ({
    caption: null,
    isReading: false,
    tell: (name) => {
      number += 1;
      set({ caption: { name, number } });
    },
    untell: () => set({ caption: null }),
    setReading: (isReading) => set({ isReading }),
  }));
}

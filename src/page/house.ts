/** What the page is handed by the composition root, and how its parts reach it. Holds no state of its own. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Body, Id } from "../core/index.ts";
import type { I18n } from "../i18n/i18n.ts";
import type { Catalogue } from "../store/catalogue.ts";
import type { GameStore } from "../store/game-store.ts";
import type { HeardStore } from "../store/heard-store.ts";
import type { SettingsStore } from "../store/settings-store.ts";

/** How an actor or persona looks in the page: the same colour and pictogram on road, card, speaker tag and print. */
export interface Look {
  /** A token: sand, ochre, coral, teal, plum, sky or moss. */
  readonly colour: string;
  /** Name of an icon. */
  readonly pictogram: string;
  /** Address of a portrait; null when there is none. */
  readonly portrait: string | null;
  /** For the card file, which stands apart from any story. */
  readonly body?: Body;
}

/** Time as the page needs it; the same shape as the platform's clock. */
export interface PageClock {
  now(): number;
  every(milliseconds: number, tick: () => void): () => void;
}

/** A voice of the device that reads words aloud; the same shape as the platform's. */
export interface Reader {
  canRead(language: string): boolean;
  read(passages: readonly { readonly text: string; readonly language: string }[]): void;
  stop(): void;
  subscribe(listener: () => void): () => void;
}

/** A file that was picked; one that is too large or cannot be read comes without its text. */
type PickedFile =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly fault: "too-big" | "unreadable" };

export interface House {
  readonly game: GameStore;
  readonly settings: SettingsStore;
  readonly heard: HeardStore;
  readonly catalogue: Catalogue;
  readonly i18n: I18n;
  readonly clock: PageClock;
  /** By actor id, persona id and persona figure. */
  readonly looks: Readonly<Record<Id, Look>>;
  /** Address of an icon by its name: a file, and the part of it that is meant. */
  iconUrl(name: string): string;
  /** Called once with the element that holds the canvas. */
  stageSlot(element: HTMLElement): void;
  onFullscreen(): void;
  /** Puts the facilitator's tools into an element; returns how to take them away. */
  mountDesk(holder: HTMLElement): () => void;
  /** Opens the speaker's window; false when the browser refuses. */
  openSpeaker(): boolean;
  /** Hands a text to the browser to be saved under a name; false when it refuses. */
  saveFile(name: string, text: string, type: string): boolean;
  /** Lets somebody pick a file; null when they pick none. */
  pickFile(accept: string): Promise<PickedFile | null>;
  /** Fetches the voice that reads aloud, once; rejects when it cannot be fetched. */
  loadReader(): Promise<Reader>;
}

const HouseContext = createContext<House | null>(null);

/** Hands the house to all that stands within. */
export const HouseProvider = HouseContext.Provider;

/** The house. Throws when used outside of it: a fault of the code, never of the player. */
export function useHouse(): House {
  const house = useContext(HouseContext);
  if (!house) throw new Error("useHouse stands outside HouseProvider");
  return house;
}

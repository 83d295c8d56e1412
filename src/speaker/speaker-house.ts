/** What the speaker's window is handed by the composition root, and how its parts reach it. Holds no state and never steps the story. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { I18n, Translate } from "../i18n/i18n.ts";
import type { Command, Desk } from "../session/index.ts";

/** What the composition root hands in. */
export interface SpeakerHouse {
  /** Its parts "later" and "lead" are here before anything is drawn. */
  readonly i18n: I18n;
  readonly clock: { now(): number; every(milliseconds: number, tick: () => void): () => void };
  /** Address of an icon by its name. */
  iconUrl(name: string): string;
  /** Asks the window that plays; the desk comes back changed. */
  ask(command: Command): void;
  /** Null in the drawer. */
  readonly window: {
    /** Opens the window that plays again, at this session. */
    openPlay(): void;
    /** Gives the session back to a window that lost it. */
    giveBack(): void;
  } | null;
  /** Saves the session as a file on this laptop. */
  saveSession(): void;
}

/** How the speaker's window stands with the window that plays; `here` in the drawer, which stands in that very window. */
export type DeskConnection = "looking" | "connected" | "gone" | "other-version" | "two-players" | "here";

export interface DeskState {
  /** Null while no session is open in the window that plays. */
  readonly desk: Desk | null;
  readonly connection: DeskConnection;
  /** True while the other window stands empty and this one still holds a session. */
  readonly mayGiveBack: boolean;
  /** True while the other window could go on with the session that this laptop keeps. */
  readonly isReady: boolean;
}

export interface DeskSource {
  get(): DeskState;
  subscribe(listener: () => void): () => void;
}

/** A window of its own, or a drawer beside the picture. */
export type DeskPlace = "window" | "drawer";

/** How it is laid out: everything side by side, narrow at the edge of the picture, or as a remote control in the hand. */
export type DeskLook = "window" | "drawer" | "remote";

const HouseContext = createContext<SpeakerHouse | null>(null);

/** Hands the house to all that stands within. */
export const HouseProvider = HouseContext.Provider;

/** The house. Throws when used outside of it: a fault of the code, never of the facilitator. */
export function useHouse(): SpeakerHouse {
  const house = useContext(HouseContext);
  if (!house) throw new Error("useHouse stands outside HouseProvider");
  return house;
}

/** The interface's words, in the language of the moment. */
export function useT(): Translate {
  return useHouse().i18n.t;
}

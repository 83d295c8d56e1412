/** The shape of the game above any one play: where somebody is, and what is at hand. */
import type { StoreApi } from "zustand/vanilla";
import type { Id, Save, Scenario } from "../core/index.ts";
import type { CardFile, CatalogueEntry } from "./catalogue.ts";
import type { KeptPlay } from "./keep-play.ts";
import type { GroupPlay, PlayStore } from "./play-store.ts";
import type { Words } from "./word-shelf.ts";

export type View = "title" | "personas" | "note" | "play" | "cards" | "credits";
export type Mode = Save["mode"];

export interface GameState {
  readonly view: View;
  readonly mode: Mode;
  readonly entry: CatalogueEntry | null;
  readonly scenario: Scenario | null;
  readonly play: PlayStore | null;
  /** What a group's play needs; null until a group opened a story. */
  readonly groupPlay: GroupPlay | null;
  /** The kept play that can be taken up again; null until it was looked for. */
  readonly kept: KeptPlay | null;
  readonly words: Words;
  readonly cardFile: CardFile | null;
  /** True when something could not be fetched; the player may try again. */
  readonly isLost: boolean;
  go(view: View, mode?: Mode): void;
  /** Opens a story at its note and looks for a kept play. */
  open(id: Id, mode: Mode): Promise<void>;
  /** Begins anew, or goes on with what was kept. */
  begin(how: "anew" | "go-on"): void;
  /** Back to the title; the play is kept. */
  leave(): void;
  fetchCards(): Promise<CardFile | null>;
  /** Fetches once more what got lost: the words of the open story, or the card file. */
  tryAgain(): Promise<void>;
}
export type GameStore = StoreApi<GameState>;

/** The shape of the game above any one play: where somebody is, and what is at hand. */
import type { StoreApi } from "zustand/vanilla";
import type { Id, Save, Scenario } from "../core/index.ts";
import type { SessionFileRead } from "../session/index.ts";
import type { CardFile, CatalogueEntry } from "./catalogue.ts";
import type { GroupStart } from "./group-start.ts";
import type { KeptPlay } from "./keep-play.ts";
import type { GroupPlay, PlayStore } from "./play-store.ts";
import type { Words } from "./word-shelf.ts";

export type View = "title" | "personas" | "note" | "play" | "cards" | "credits" | "report";
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
  /** True while another window leads this very session: here nothing can be done then. */
  readonly isElsewhere: boolean;
  /** Begins anew, goes on with what was kept, or lets a facilitator walk through alone. */
  begin(how: "anew" | "go-on" | "rehearse", start?: GroupStart): void;
  /** Leads this session here, and no longer in the other window. */
  takeOver(): void;
  /** Takes in a session file: it becomes the kept play of its story, which opens; an older one is put aside. */
  takeIn(text: string): Promise<SessionFileRead>;
  /** Back to the title; the play is kept. */
  leave(): void;
  fetchCards(): Promise<CardFile | null>;
  /** Fetches once more what got lost: the words of the open story, or the card file. */
  tryAgain(): Promise<void>;
}
export type GameStore = StoreApi<GameState>;

/** What every part of the desk needs: the desk itself, how to ask, and which panel lies open. Drawn anew with each desk. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Command, Desk } from "../session/index.ts";
import type { Leaf } from "./leaves.ts";
import type { DeskLook } from "./speaker-house.ts";

export interface SpeakerDesk {
  readonly desk: Desk;
  readonly look: DeskLook;
  /** False while the window that plays does not answer: what stands there can be read, and nothing asked. */
  readonly isAnswering: boolean;
  ask(...commands: readonly Command[]): void;
  readonly leaf: Leaf;
  /** True when the panel was opened by hand. */
  readonly isByHand: boolean;
  /** Opens a panel; the focus goes to it. */
  show(leaf: Leaf): void;
  /** Turns to a panel by its tab; the focus stays. */
  turnTo(leaf: Leaf): void;
  /** Goes back to the panel that fits the moment; the focus goes back to where it came from. */
  close(): void;
  /** What is being written, kept while other panels lie open. */
  readonly drafts: Map<string, string>;
}

const DeskContext = createContext<SpeakerDesk | null>(null);

/** Hands the desk to all that stands within. */
export const DeskProvider = DeskContext.Provider;

/** The desk. Throws when used outside of it: a fault of the code, never of the facilitator. */
export function useDesk(): SpeakerDesk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("useDesk stands outside DeskProvider");
  return desk;
}

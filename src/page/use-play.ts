/** The play in progress, for the components that stand inside it. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PlayState, PlayStore } from "../store/play-store.ts";
import { useStore } from "./use-store.ts";

const PlayContext = createContext<PlayStore | null>(null);

/** Hands the play to all that stands within. */
export const PlayProvider = PlayContext.Provider;

/** The store of the play. Throws outside a play: a fault of the code, never of the player. */
export function usePlayStore(): PlayStore {
  const play = useContext(PlayContext);
  if (!play) throw new Error("usePlayStore stands outside PlayProvider");
  return play;
}

/** The selected part of the play, followed. */
export function usePlay<T>(select: (state: PlayState) => T): T {
  return useStore(usePlayStore(), select);
}

/** Finds a card in the card file, and fetches the file when it is not here yet. */
import { useEffect } from "preact/hooks";
import type { Card, Id } from "../../core/index.ts";
import { useHouse } from "../house.ts";
import { useStore } from "../use-store.ts";

/** The card; undefined while it is on its way. */
export function useCard(id: Id): Card | undefined {
  const { game } = useHouse();
  const file = useStore(game, (state) => state.cardFile);
  useEffect(() => { if (!file) void game.getState().fetchCards(); }, [file, game]);
  return file?.cards.find((card) => card.id === id);
}

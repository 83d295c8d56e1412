/** Stands at the foot of any screen while something could not be fetched. */
import { useHouse } from "../house.ts";
import { useStore } from "../use-store.ts";
import { Lost } from "./lost.tsx";

/** The bar, when the connection is lost and the view does not say so itself. */
export function LostBar() {
  const { game } = useHouse();
  const isLost = useStore(game, (state) => state.isLost);
  const view = useStore(game, (state) => state.view);
  const hasScenario = useStore(game, (state) => state.scenario !== null);
  if (!isLost || (view === "note" && !hasScenario)) return null;
  return <div class="lost-bar"><Lost again={() => void game.getState().tryAgain()} /></div>;
}

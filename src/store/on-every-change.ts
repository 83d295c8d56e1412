/** One ear for all that happens: in the game, and in whichever play is open in it. */
import type { GameStore } from "./game-state.ts";

/** Calls on each change of the game and of the play that is open in it. */
export function onEveryChange(game: GameStore, call: () => void): void {
  let stop = () => {};
  let open = game.getState().play;
  const follow = () => {
    stop();
    open = game.getState().play;
    stop = open?.subscribe(call) ?? (() => {});
  };
  follow();
  game.subscribe((state) => {
    if (state.play !== open) follow();
    call();
  });
}

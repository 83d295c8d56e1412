/** Two windows with the same session: one leads, the other stands aside. Never part of the first load. */
import type { GameStore } from "./game-store.ts";

/** Another window leads this session (true), or no longer does: then what it kept is taken up here, at once where this window took over. */
export async function standAside(game: GameStore, isElsewhere: boolean, tookOver = false): Promise<void> {
  const { entry, play, isElsewhere: wasElsewhere, open } = game.getState();
  if (isElsewhere === wasElsewhere) return;
  game.setState({ isElsewhere });
  if (isElsewhere || !entry) return;
  await open(entry.id, "group");
  const { kept, begin } = game.getState();
  // Where the other window left nothing behind, a new session is for the facilitator to begin; what it left in part is told of first.
  if ((play || tookOver) && kept?.save && !kept.mended) begin("go-on");
}

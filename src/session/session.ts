/** Whether play is held, and by whom: all that a player's window needs to know of facilitation. Alone it is never held. */
import type { Held } from "./room-state.ts";

export interface Session {
  readonly mode: "solo" | "group";
  /** Null while play runs. */
  readonly held: Held | null;
}

/** Whether play is held, and by whom: all that a player's window needs to know of facilitation. Alone it is never held. */
import type { Held, Room } from "./room.ts";

export interface Session {
  readonly mode: "solo" | "group";
  /** Null while play runs. */
  readonly held: Held | null;
}

/** The session of a room; without a room somebody plays alone. */
export function sessionOf(room: Room | null): Session {
  return room ? { mode: "group", held: room.held } : { mode: "solo", held: null };
}

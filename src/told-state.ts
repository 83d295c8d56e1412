/** What goes over the wire between the windows of a group, for both halves of the composition root. */
import type { Desk } from "./session/index.ts";

/** The name of the wire that all windows of the game share. */
export const WIRE = "werkwijzer";

/** Told by the window that plays after each change. */
export interface ToldState {
  /** Null while no session is open. */
  readonly desk: Desk | null;
  /** The session as a file would hold it, so that the speaker's window can hand it back. */
  readonly save: string | null;
  /** True when the device keeps a session of this story that can be gone on with. */
  readonly hasKept: boolean;
}

/** True for what can have been told; what a stranger says in the name of a window is passed over. */
export function isToldState(value: unknown): value is ToldState {
  if (typeof value !== "object" || value === null || !("desk" in value) || !("save" in value) || !("hasKept" in value)) return false;
  const { desk, save, hasKept } = value;
  return typeof desk === "object" && (save === null || typeof save === "string") && typeof hasKept === "boolean";
}

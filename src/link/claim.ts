/**
 * How a window stands among those that play the same session, and which of two claims is the stronger one. A window that takes
 * a session over claims the next turn; within a turn the window that opened first comes first. Pure.
 */

/** `first` plays, writes and obeys; `second` waits. */
export type Standing = "first" | "second";

export interface Claim {
  /** The session that is played, such as `nadine:group`. */
  readonly session: string;
  /** When the window opened its end, in milliseconds of its clock. */
  readonly opened: number;
  /** How often the session had gone to another window when this one claimed it. */
  readonly turn: number;
  /** `gone` is the goodbye of a window. */
  readonly standing: Standing | "gone";
}

/** A claim and the name of the window that makes it. */
export interface Claimed {
  readonly id: string;
  readonly claim: Claim;
}

/** True when the first claim goes before the other; of two different windows exactly one does. */
export function isStronger(one: Claimed, other: Claimed): boolean {
  if (one.claim.turn !== other.claim.turn) return one.claim.turn > other.claim.turn;
  if (one.claim.opened !== other.claim.opened) return one.claim.opened < other.claim.opened;
  return one.id < other.id;
}

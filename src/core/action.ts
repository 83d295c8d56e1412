/** What may be asked of a play. The list of these, in order, is the log: all else follows from it. */
import type { Id } from "./scenario.ts";

export type Action =
  /** Go on: to the next line, away from an open card or letter, past a cue. */
  | { readonly type: "advance" }
  /** Take a choice of the node at which the play waits. */
  | { readonly type: "choose"; readonly choice: Id }
  /** From the road: go to an encounter that has come or is open. */
  | { readonly type: "visit"; readonly encounter: Id }
  /** From the road: let time pass until something happens. */
  | { readonly type: "wait" }
  /** A bad day shortens what follows; may be switched at any time. */
  | { readonly type: "bad-day"; readonly on: boolean };

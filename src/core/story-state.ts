/**
 * What the engine remembers of a play. Plain, immutable data: every step makes a new one.
 * The log is not in here: it stands beside the state and can always make it anew.
 */
import type { Cause, ClosedReason, Id, PhaseId, Situation, TextId } from "./scenario.ts";

/** A list that grows at its head, so that a step costs the same after ten actions and after ten thousand. */
export type Chain<T> = { readonly last: T; readonly before: Chain<T> } | null;

/** Oldest first. */
export function toList<T>(chain: Chain<T>): T[] {
  const list: T[] = [];
  for (let link = chain; link; link = link.before) list.push(link.last);
  return list.reverse();
}

/** What the play waits for. Nothing else ever happens by itself. */
export type Waiting = "line" | "choice" | "card" | "letter" | "road" | "cue" | "ended";

/** A place in the script: the beat at which the play waits (or the end of the node, when beat = beats.length). */
export interface Place {
  readonly encounter: Id;
  readonly node: Id;
  readonly beat: number;
}

/** How an actor came to know a fact. */
export interface Learned {
  readonly week: number;
  /** Encounter in which it was told; `start` for what was known from the first day. */
  readonly in: Id;
}

/** One change as the ledger of causes keeps it. Differences, not totals; income is the new index. */
export interface LedgerEntry {
  readonly cause: Cause;
  readonly week: number;
  readonly in: Id;
  readonly changed: Readonly<Record<string, number>>;
  /** True when the change made her situation harder. */
  readonly bad: boolean;
  readonly because?: TextId;
}

/** One step of the way taken, for the road, the golden walks and the debrief. */
export type TrailEntry =
  | { readonly is: "met"; readonly encounter: Id; readonly week: number }
  | { readonly is: "chose"; readonly encounter: Id; readonly node: Id; readonly choice: Id; readonly week: number; readonly closed: readonly ClosedChoice[] }
  | { readonly is: "missed"; readonly encounter: Id; readonly week: number }
  | { readonly is: "letter"; readonly letter: Id; readonly week: number }
  | { readonly is: "hope"; readonly encounter: Id; readonly week: number };

/** A choice that stood there but could not be taken. */
export interface ClosedChoice {
  readonly choice: Id;
  readonly why: ClosedReason;
}

export interface StoryState {
  readonly phase: PhaseId;
  readonly week: number;
  /** Null on the road. */
  readonly place: Place | null;
  readonly waiting: Waiting;
  /** The card or letter that lies open, if `waiting` says so. */
  readonly open: Id | null;
  readonly flags: Readonly<Record<Id, true>>;
  readonly situation: Situation;
  /** Fact → actor → how that actor learned it. */
  readonly knowledge: Readonly<Record<Id, Readonly<Record<Id, Learned>>>>;
  readonly met: Readonly<Record<Id, number>>;
  readonly missed: Readonly<Record<Id, true>>;
  /** `encounter/choice` → week in which it was taken. */
  readonly chosen: Readonly<Record<string, number>>;
  readonly cards: Readonly<Record<Id, number>>;
  readonly letters: Readonly<Record<Id, number>>;
  readonly ledger: Chain<LedgerEntry>;
  readonly trail: Chain<TrailEntry>;
  readonly ending: Id | null;
  readonly badDay: boolean;
  /** State of the seeded random source (an unsigned 32-bit number). */
  readonly random: number;
  /** True when the play stops at authored cues, as a group does. */
  readonly stopsAtCues: boolean;
}

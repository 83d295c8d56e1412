/** What is known of a session in a room, as its log tells it. Only types: rooms are made in room.ts. */
import type { Action, Effect, Id, StoryState } from "../core/index.ts";
import type { Moment, Screen } from "./room-entry.ts";
import type { SessionClock } from "./session-clock.ts";
import type { Part, Setting } from "./setting.ts";
import type { Vote } from "./vote.ts";

/** Where in the story something was said or done. */
export interface Spot {
  readonly encounter: Id | null;
  readonly week: number;
}

/** Words of the facilitator's, with their moment. */
export interface Note {
  readonly at: Moment;
  readonly text: string;
  readonly spot: Spot;
}

/** Another way that was tried from a decision of the own path. */
export interface TriedWay {
  /** So many actions of the own path lie before it. */
  readonly from: number;
  readonly actions: readonly Action[];
}

/** Why play is held, and what the room sees meanwhile. */
export interface Held {
  readonly by: "facilitator" | "cue";
  readonly screen: Screen;
  /** Words that the facilitator put on the screen. */
  readonly question: string | null;
  /** The authored moment; null when the facilitator holds. */
  readonly cue: Id | null;
  /** The pause that a dark screen covers; it is there again afterwards. */
  readonly under: Held | null;
}

export interface Room {
  readonly seed: number;
  /** Null for a room that was never set up. */
  readonly setting: Setting | null;
  readonly part: Part;
  /** The story that is shown: the group's own, or the side branch while one is tried. */
  readonly story: StoryState;
  /** What the last entry showed. */
  readonly fresh: readonly Effect[];
  /** The group's own path. */
  readonly own: readonly Action[];
  /** The side branch that is open, with the story to come back to. */
  readonly branch: (TriedWay & { readonly left: StoryState; readonly leftPart: Part }) | null;
  /** Actions of the own path that the walker took on the way of a jump, by their place in it. */
  readonly walked: readonly number[];
  /** So many actions that come are still the walker's. */
  readonly toWalk: number;
  readonly tried: readonly TriedWay[];
  readonly held: Held | null;
  readonly clock: SessionClock;
  /** The last is the one that is open or was closed last. */
  readonly votes: readonly Vote[];
  readonly notes: readonly Note[];
  /** Questions of the facilitator's own that the room saw. */
  readonly asked: readonly Note[];
  /** Cards that the facilitator showed beside those of the story. */
  readonly shownCards: readonly Id[];
  /** The card that the facilitator has on the screen now. */
  readonly card: Id | null;
  readonly talked: readonly Id[];
  /** Encounters that the facilitator dropped from the plan (true) or took into it (false). */
  readonly drops: Readonly<Record<Id, boolean>>;
  /** Moments of talk, by cue, that the facilitator set on or off. */
  readonly talks: Readonly<Record<Id, boolean>>;
  /** The facilitator's own order of encounters; empty while the plan's order holds. */
  readonly order: readonly Id[];
  /** The encounter after which the room looks back; null for the story's own ending. */
  readonly until: Id | null;
  /** What lies open of the form that is taken home: one of its parts, and one point of it; null before anybody turned it. */
  readonly turned: { readonly group: Id; readonly item: Id | null } | null;
  /** Form → item → field → text. */
  readonly answers: Readonly<Record<Id, Readonly<Record<Id, Readonly<Record<Id, string>>>>>>;
  /** Since when each encounter is visited and how long in all, pauses not left out; milliseconds by encounter. */
  readonly stays: Readonly<Record<Id, number>>;
  /** The last moment that the log knows. */
  readonly last: Moment | null;
}

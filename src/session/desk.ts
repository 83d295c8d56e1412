/**
 * What lies on the facilitator's desk: everything the speaker's window shows, as plain values with the story's words filled in.
 * Made anew after each change and sent whole. Only types: desks are made in make-desk.ts. Knows no window and no interface words.
 */
import type { Bar, ClosedReason, Cue, Id, Waiting } from "../core/index.ts";
import type { Command } from "./command.ts";
import type { DebriefStep } from "./debrief.ts";
import type { DeskForm } from "./desk-form.ts";
import type { Moment, VoteWay } from "./room-entry.ts";
import type { Held } from "./room-state.ts";
import type { Pace } from "./session-clock.ts";
import type { Part, Setting } from "./setting.ts";

/** Words of the story in the language in which they are really there. */
export interface Worded {
  readonly text: string;
  readonly language: "nl" | "fr" | "en";
}

export interface DeskChoice {
  readonly id: Id;
  readonly words: Worded;
  readonly closed: { readonly why: ClosedReason; readonly words: Worded } | null;
}

/** Where one can go from the road. */
export interface DeskStop {
  readonly encounter: Id;
  readonly title: Worded;
  readonly closed: ClosedReason | null;
}

/** What the room sees at this moment. */
export interface DeskNow {
  readonly week: number;
  readonly waiting: Waiting;
  /** Null on the road. */
  readonly encounter: { readonly id: Id; readonly title: Worded; readonly with: Worded } | null;
  readonly line: { readonly speaker: Worded | null; readonly words: Worded } | null;
  /** What lies open: a card or a letter. */
  readonly open: Worded | null;
  readonly choices: readonly DeskChoice[];
  readonly stops: readonly DeskStop[];
  readonly mayWait: boolean;
  readonly ending: Worded | null;
}

/** A moment of talk: what is asked, why, what often comes, and the legal answer. */
export interface DeskCue {
  readonly id: Id;
  readonly form: Cue["form"];
  readonly minutes: number;
  readonly prompt: Worded;
  readonly aim: Worded | null;
  readonly reactions: readonly Worded[];
  readonly pitfalls: Worded | null;
  /** The card that holds the legal answer, with its statements of the law on that day. */
  readonly answer: { readonly card: Id; readonly title: Worded; readonly law: readonly Worded[] } | null;
}

export interface DeskRound {
  readonly counts: Readonly<Record<Id, number>>;
  readonly tables: readonly { readonly table: number; readonly choice: Id; readonly reason: string }[];
}

export interface DeskVote {
  readonly options: readonly { readonly id: Id; readonly words: Worded }[];
  readonly way: VoteWay;
  readonly rounds: readonly DeskRound[];
  readonly isClosed: boolean;
  /** False once two rounds were held. */
  readonly mayVoteAgain: boolean;
  readonly proposal: Id | null;
  readonly taken: Id | null;
  /** True while the story stands at the question of this vote. */
  readonly isNow: boolean;
}

export interface DeskPlanStop {
  readonly encounter: Id;
  readonly title: Worded;
  /** Reading and choosing, minutes. */
  readonly minutes: number;
  readonly talk: { readonly cue: Id; readonly minutes: number; readonly prompt: Worded; readonly isOn: boolean } | null;
  readonly state: "behind" | "now" | "ahead" | "dropped" | "later" | "missed";
  readonly mayDrop: boolean;
  /** Whether it may change places with the one before it and the one after it. */
  readonly mayRise: boolean;
  readonly maySink: boolean;
}

export interface DeskPlan {
  /** Minutes of the whole, and what is still ahead. */
  readonly minutes: number;
  readonly left: number;
  readonly pace: Pace;
  readonly opening: number;
  /** The encounter after which the room looks back; null for the story's own ending. */
  readonly until: Id | null;
  readonly stops: readonly DeskPlanStop[];
  readonly debrief: number;
}

/** Clocks at the moment `at`; whoever shows them lets them run on when `runs` says so. Milliseconds. */
export interface DeskClock {
  readonly at: Moment;
  readonly played: number;
  readonly runs: boolean;
  /** True once the session was closed. */
  readonly isOver: boolean;
  /** What is left of the talk; null while there is none; negative when it runs over. */
  readonly talkLeft: number | null;
  readonly talkRuns: boolean;
  /** Time that was left out because the laptop slept or the window was closed; null when there was none. */
  readonly lastGap: { readonly since: Moment; readonly until: Moment } | null;
}

/** A decision or visit of the own path from which another way can be tried. */
export interface DeskWay {
  readonly from: number;
  readonly week: number;
  readonly encounter: Id;
  readonly title: Worded;
  /** What was chosen there; null for a visit. */
  readonly choice: Worded | null;
}

export interface DeskPrompt {
  readonly id: Id;
  readonly step: DebriefStep;
  /** The whole question, in the language of the interface. */
  readonly question: string;
  readonly moment: string | null;
  /** So many actions of the own path lie before its moment; null where there is none to go back to. */
  readonly from: number | null;
  readonly isTalked: boolean;
}

export interface DeskKnowledge {
  readonly fact: Worded;
  readonly isMedical: boolean;
  readonly knowers: readonly Worded[];
}

/** The desk of a session. */
export interface Desk {
  readonly scenario: Id;
  readonly title: Worded;
  readonly persona: string;
  readonly language: "nl" | "fr" | "en";
  /** Null for a session that was never set up. */
  readonly setting: Setting | null;
  /** Who looks through whose eyes, by number of the table; empty when everybody is the persona. */
  readonly tables: readonly { readonly table: number; readonly role: Worded }[];
  readonly part: Part;
  readonly now: DeskNow;
  readonly held: Held | null;
  /** The moment of talk at which the room is, or that comes next in this encounter. */
  readonly cue: DeskCue | null;
  readonly isAtCue: boolean;
  /** What going on from the road comes to without anybody choosing; null elsewhere, and where only a choice helps. */
  readonly onRoad: Command | null;
  /** The stop of the plan that comes next; null at the end. */
  readonly next: { readonly encounter: Id; readonly title: Worded; readonly prompt: Worded | null } | null;
  readonly vote: DeskVote | null;
  readonly plan: DeskPlan | null;
  readonly clock: DeskClock;
  readonly situation: Readonly<Record<Bar, number>> & { readonly income: number; readonly trust: readonly { readonly actor: Worded; readonly value: number }[] };
  readonly knowledge: readonly DeskKnowledge[];
  /** Cards of the story: those in the tray, and those not yet. */
  readonly cards: readonly { readonly card: Id; readonly title: Worded; readonly isInTray: boolean; readonly isShown: boolean }[];
  /** The card that the facilitator has on the screen. */
  readonly card: Id | null;
  readonly isOnSideWay: boolean;
  readonly ways: readonly DeskWay[];
  /** Encounters that the group has not met and could jump to. */
  readonly jumps: readonly { readonly encounter: Id; readonly title: Worded; readonly week: number }[];
  readonly notes: readonly { readonly at: Moment; readonly week: number; readonly title: Worded | null; readonly text: string }[];
  /** What was done last, newest last. */
  readonly log: readonly { readonly week: number; readonly title: Worded; readonly choice: Worded | null }[];
  readonly prompts: readonly DeskPrompt[];
  /** The form that this audience takes home; null while it is not filled in. */
  readonly form: DeskForm | null;
  readonly isEnded: boolean;
  /** True for a walk through all moments of talk, alone and kept nowhere. */
  readonly isRehearsal: boolean;
  /** False when this device refuses to keep the session. */
  readonly isKept: boolean;
}

/**
 * The shape of a compiled scenario: plain data, ids in place of words.
 * This is all the engine knows of a story. It holds no text, no picture and no code.
 */

/** The five stretches of the road (De Gieter), in order. */
export const PHASES = ["uitval", "herstel", "voorbereiding", "terugkeer", "na-de-terugkeer"] as const;
export type PhaseId = (typeof PHASES)[number];

/** Where a change came from. A story that blames the ill person for most of its bad turns is refused. */
export const CAUSES = ["own-choice", "other-person", "rule", "waiting", "chance"] as const;
export type Cause = (typeof CAUSES)[number];

/** Why a choice or an encounter is closed just now. */
export const CLOSED_REASONS = ["law", "waiting", "energy", "not-informed", "other-person"] as const;
export type ClosedReason = (typeof CLOSED_REASONS)[number];

/** The levels of IGLOO: individual, group, leader, organisation, outer world. */
export const IGLOO_LEVELS = ["individual", "group", "leader", "organisation", "outer-world"] as const;
export type IglooLevel = (typeof IGLOO_LEVELS)[number];

/** Faces that a figure can show. Words always carry the feeling as well. */
export const FACES = [
  "calm", "listening", "hopeful", "worried", "sad", "tired", "ashamed", "pain",
  "frustrated", "angry", "surprised", "relieved", "talking", "tearful", "happy",
] as const;
export type Face = (typeof FACES)[number];

/** Situation bars that run from 0 to 5. Income is an index from 0 to 100 of the former gross wage. */
export const BARS = ["energy", "stress", "outlook"] as const;
export type Bar = (typeof BARS)[number];
export const BAR_MAX = 5;
export const INCOME_MAX = 100;

/** An id as authors write it: lower-case words with hyphens. */
export type Id = string;
/** An id under which the page finds words: `encounter.node.1`, `encounter.choice-id`, `ending.id.title` … */
export type TextId = string;
/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A number between two bounds, both included; a missing bound is open. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
}

export type Condition =
  | { readonly is: "all"; readonly of: readonly Condition[] }
  | { readonly is: "any"; readonly of: readonly Condition[] }
  | { readonly is: "not"; readonly of: Condition }
  | { readonly is: "flag"; readonly flag: Id }
  | { readonly is: "week"; readonly range: Range }
  | { readonly is: "phase"; readonly phase: PhaseId }
  | { readonly is: "bar"; readonly bar: Bar | "income"; readonly range: Range }
  | { readonly is: "trust"; readonly actor: Id; readonly range: Range }
  | { readonly is: "knows"; readonly actor: Id; readonly fact: Id }
  | { readonly is: "law"; readonly regime: Id }
  | { readonly is: "card"; readonly card: Id }
  | { readonly is: "chose"; readonly choice: string }
  | { readonly is: "met"; readonly encounter: Id };

/** A change of the situation, with its cause and (for the ledger) the words that say why. */
export interface Change {
  readonly cause: Cause;
  readonly bars?: Readonly<Partial<Record<Bar, number>>>;
  /** Income is set, not added to: the index that holds from now on. */
  readonly income?: number;
  readonly trust?: Readonly<Record<Id, number>>;
  readonly because?: TextId;
}

/** What a choice, a letter or a beat does besides moving on. */
export interface Consequence {
  readonly set?: readonly Id[];
  readonly clear?: readonly Id[];
  /** Facts that become known: fact → actors who learn it. */
  readonly tell?: Readonly<Record<Id, readonly Id[]>>;
  readonly changes?: readonly Change[];
}

interface Passable {
  /** The beat is passed over when this does not hold. */
  readonly when?: Condition;
  /** Passed over on a bad day: the story shortens and reaches the same endings. */
  readonly long?: true;
}

export interface LineBeat extends Passable {
  readonly is: "line";
  readonly line: TextId;
  /** An actor, the persona, or `narrator`. */
  readonly speaker: Id;
  readonly face?: Face;
  /** Facts that the words rest on. A speaker who does not know one of them never says the line. */
  readonly uses?: readonly Id[];
}

export type Beat =
  | LineBeat
  | (Passable & { readonly is: "card"; readonly card: Id })
  | (Passable & { readonly is: "letter"; readonly letter: Id })
  | (Passable & { readonly is: "cue"; readonly cue: Id })
  | (Passable & { readonly is: "place"; readonly place: Id; readonly light?: Light })
  | (Passable & { readonly is: "face"; readonly actor: Id; readonly face: Face })
  | (Passable & { readonly is: "enter" | "leave"; readonly actor: Id })
  | (Passable & { readonly is: "hope" })
  | (Passable & { readonly is: "sound"; readonly sound: Id })
  | (Passable & { readonly is: "consequence"; readonly consequence: Consequence });

/** Time of day or weather of a place. */
export const LIGHTS = ["day", "evening", "grey"] as const;
export type Light = (typeof LIGHTS)[number];

export interface Choice {
  readonly id: Id;
  readonly text: TextId;
  /** Without `closed` a choice whose condition fails is not shown at all. */
  readonly when?: Condition;
  readonly closed?: { readonly why: ClosedReason; readonly text: TextId };
  readonly consequence?: Consequence;
  readonly goto: Exit;
}

/** Where the story goes: to a node of the same encounter, back to the road, or to an ending. */
export type Exit =
  | { readonly to: "node"; readonly node: Id }
  | { readonly to: "road" }
  | { readonly to: "ending"; readonly ending: Id };

/** How a node ends. `branch` takes the first exit whose condition holds; the last has none. */
export type NodeEnd =
  | { readonly is: "choices"; readonly choices: readonly Choice[] }
  | { readonly is: "branch"; readonly exits: readonly { readonly when?: Condition; readonly goto: Exit }[] }
  | { readonly is: "chance"; readonly exits: readonly { readonly weight: number; readonly goto: Exit }[] };

export interface StoryNode {
  readonly id: Id;
  readonly beats: readonly Beat[];
  readonly end: NodeEnd;
}

export interface Encounter {
  readonly id: Id;
  readonly title: TextId;
  /** The actor one meets here. */
  readonly with: Id;
  /** Others in the room. */
  readonly also?: readonly Id[];
  readonly place: Id;
  readonly light?: Light;
  readonly phase: PhaseId;
  readonly igloo: readonly IglooLevel[];
  /** `comes`: it finds the player in this week. `open`: the player may look for it within these weeks. */
  readonly arrival:
    | { readonly is: "comes"; readonly week: number }
    | { readonly is: "open"; readonly weeks: readonly [number, number] };
  /** Must hold for the encounter to come or to be open. */
  readonly when?: Condition;
  /** Why an open encounter is closed while `when` fails; without it, it is not shown. */
  readonly closed?: { readonly why: ClosedReason; readonly text: TextId };
  /** Energy that going there takes. */
  readonly cost: number;
  readonly start: Id;
  readonly nodes: Readonly<Record<Id, StoryNode>>;
}

/** A letter that the calendar brings (with a week) or that a beat hands over (without). */
export interface Letter {
  readonly id: Id;
  readonly from: Id;
  readonly title: TextId;
  readonly lines: readonly TextId[];
  readonly week?: number;
  readonly when?: Condition;
  readonly card?: Id;
  readonly consequence?: Consequence;
}

/** A moment at which the facilitator may stop for talk. The words are found under `cue.ID.…`. */
export interface Cue {
  readonly id: Id;
  readonly form: "plenary" | "pairs" | "silent" | "vote" | "line-up";
  readonly minutes: number;
  /** The card that answers the legal question behind the talk. The facilitator shows it; it is not dealt to the player. */
  readonly card?: Id;
}

export interface Fact {
  readonly id: Id;
  readonly text: TextId;
  /** Health data: only the persona may bring it into the world of work. */
  readonly medical: boolean;
  readonly knownBy: readonly Id[];
}

export interface Ending {
  readonly id: Id;
  readonly title: TextId;
  /** The situation, line by line. */
  readonly lines: readonly TextId[];
  /** One realistic opening from here. */
  readonly opening: TextId;
}

export interface Situation {
  readonly energy: number;
  readonly stress: number;
  readonly outlook: number;
  readonly income: number;
  /** Trust in each actor met, 0 to 5. */
  readonly trust: Readonly<Record<Id, number>>;
}

export interface Actor {
  readonly id: Id;
  readonly name: TextId;
  /** What the actor does, in two or three words. */
  readonly role: TextId;
  /** The body this actor speaks for. */
  readonly body: Body;
  /** How the stage draws the actor. */
  readonly figure: Id;
  /** The same sign and colour on road, card, speaker tag and print. */
  readonly pictogram: Id;
  readonly colour: Id;
}

/** The four main bodies of the mission, and the others around them. */
export const BODIES = ["fund", "occupational-health", "employer", "vdab", "care", "home", "work-floor", "other"] as const;
export type Body = (typeof BODIES)[number];
export const MAIN_BODIES = ["fund", "occupational-health", "employer", "vdab"] as const satisfies readonly Body[];

/** A set of rules and the days on which it holds; `until` is the first day on which it no longer does. */
export interface Regime {
  readonly id: Id;
  readonly from: Day;
  readonly until?: Day;
}

export interface Scenario {
  readonly id: Id;
  readonly version: number;
  readonly persona: {
    readonly id: Id;
    readonly name: string;
    readonly figure: Id;
    readonly age: number;
  };
  /** First day of sickness: day one of week zero. */
  readonly starts: Day;
  readonly situation: Situation;
  readonly phases: readonly { readonly id: PhaseId; readonly weeks: readonly [number, number]; readonly restsTo: number }[];
  readonly facts: Readonly<Record<Id, Fact>>;
  readonly actors: Readonly<Record<Id, Actor>>;
  readonly regimes: Readonly<Record<Id, Regime>>;
  readonly encounters: Readonly<Record<Id, Encounter>>;
  readonly letters: readonly Letter[];
  readonly cues: Readonly<Record<Id, Cue>>;
  readonly endings: Readonly<Record<Id, Ending>>;
}

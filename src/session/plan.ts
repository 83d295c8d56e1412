/**
 * The plan of a session: which encounters and stops fit in the time, and how far along it the room is.
 * Minutes come measured from the playtest; the story decides what can be left out.
 */
import type { Id, Scenario } from "../core/index.ts";
import type { Room } from "./room.ts";
import type { Audience, Length } from "./setting.ts";

/** What the playtest measured of an encounter. */
export interface Measured {
  /** Minutes of reading and choosing, middle of many plays. */
  readonly minutes: number;
  /** Share of the plays that come past it, 0 to 1. */
  readonly share: number;
}

export interface Stop {
  readonly encounter: Id;
  /** Reading and choosing. */
  readonly minutes: number;
  /** The cue at which the room talks here, and its minutes; null where it only plays. */
  readonly talk: { readonly cue: Id; readonly minutes: number } | null;
  readonly isDropped: boolean;
  /** False for what finds the player by itself: it cannot be dropped, only its talk can. */
  readonly mayDrop: boolean;
}

export interface Plan {
  readonly opening: number;
  readonly stops: readonly Stop[];
  readonly debrief: number;
}

/** Minutes for the words at the start, and for the debrief, by length of the session. */
const OPENING = 2;
const DEBRIEF: Record<Length, number> = { 30: 8, 60: 18, 90: 28 };

/** Which levels of IGLOO weigh most for whom. */
const WEIGHT: Record<Audience, Readonly<Record<string, number>>> = {
  sick: { individual: 3, leader: 2, "outer-world": 2, group: 2, organisation: 1 },
  employers: { leader: 3, organisation: 3, group: 2, individual: 1, "outer-world": 1 },
  care: { "outer-world": 3, individual: 2, leader: 1, group: 1, organisation: 1 },
};

/** The cue of an encounter: the first in its script. */
function cueOf(scenario: Scenario, encounter: Id): Id | null {
  const nodes = Object.values(scenario.encounters[encounter]?.nodes ?? {});
  for (const { beats } of nodes) for (const beat of beats) if (beat.is === "cue") return beat.cue;
  return null;
}

function orderOf(scenario: Scenario, encounter: Id): number {
  const arrival = scenario.encounters[encounter]?.arrival;
  return arrival?.is === "comes" ? arrival.week : arrival?.weeks[0] ?? 0;
}

function weightOf(scenario: Scenario, encounter: Id, audience: Audience): number {
  const levels = scenario.encounters[encounter]?.igloo ?? [];
  return levels.reduce((sum, level) => sum + (WEIGHT[audience][level] ?? 0), 0);
}

function stopOf(scenario: Scenario, encounter: Id, { minutes }: Measured): Stop {
  const cue = cueOf(scenario, encounter);
  const talk = cue === null ? null : { cue, minutes: scenario.cues[cue]?.minutes ?? 0 };
  return { encounter, minutes, talk, isDropped: false, mayDrop: scenario.encounters[encounter]?.arrival.is === "open" };
}

/** Minutes of a plan: opening, what is not dropped, debrief. */
export function minutesOf({ opening, stops, debrief }: Plan): number {
  return stops.filter(({ isDropped }) => !isDropped).reduce((sum, { minutes, talk }) => sum + minutes + (talk?.minutes ?? 0), opening + debrief);
}

/** Share of the plays from which an encounter counts as one that a session will meet. */
const USUAL = 0.5;

/**
 * A plan for this audience and length: usual encounters in order; where time lacks, first the talks that weigh least
 * for this audience go, then the encounters that may be left out.
 */
export function makePlan(scenario: Scenario, measured: Readonly<Record<Id, Measured>>, audience: Audience, length: Length): Plan {
  const usual = Object.entries(measured).filter(([id, { share }]) => share >= USUAL && scenario.encounters[id]);
  const stops = usual.map(([id, one]) => stopOf(scenario, id, one)).sort((a, b) => orderOf(scenario, a.encounter) - orderOf(scenario, b.encounter));
  let plan: Plan = { opening: OPENING, stops, debrief: DEBRIEF[length] };
  const lightestFirst = [...stops].sort((a, b) => weightOf(scenario, a.encounter, audience) - weightOf(scenario, b.encounter, audience));
  for (const { encounter, talk } of lightestFirst) {
    if (minutesOf(plan) > length && talk) plan = changeStop(plan, encounter, (stop) => ({ ...stop, talk: null }));
  }
  for (const { encounter, mayDrop } of lightestFirst) {
    if (minutesOf(plan) > length && mayDrop) plan = changeStop(plan, encounter, (stop) => ({ ...stop, isDropped: true }));
  }
  return plan;
}

function changeStop(plan: Plan, encounter: Id, change: (stop: Stop) => Stop): Plan {
  return { ...plan, stops: plan.stops.map((stop) => (stop.encounter === encounter ? change(stop) : stop)) };
}

/** The plan with the facilitator's own drops; what cannot be dropped stays. */
export function followDrops(plan: Plan, { skipped }: Pick<Room, "skipped">): Plan {
  return { ...plan, stops: plan.stops.map((stop) => (stop.mayDrop ? { ...stop, isDropped: stop.isDropped || skipped.includes(stop.encounter) } : stop)) };
}

/** Minutes that the plan had foreseen for what the room has behind it. */
export function foreseenSoFar(plan: Plan, { story }: Pick<Room, "story">): number {
  const behind = plan.stops.filter(({ encounter, isDropped }) => !isDropped && story.met[encounter] !== undefined && story.place?.encounter !== encounter);
  return behind.reduce((sum, { minutes, talk }) => sum + minutes + (talk?.minutes ?? 0), plan.opening);
}

/** The stop that comes next; null at the end. */
export function nextStop(plan: Plan, { story }: Pick<Room, "story">): Stop | null {
  return plan.stops.find(({ encounter, isDropped }) => !isDropped && story.met[encounter] === undefined && !story.missed[encounter]) ?? null;
}

/**
 * The plan of a session: encounters in order with their minutes and talks, and what may be changed in it. Minutes come measured
 * from the playtest; the story decides what can be left out. What is proposed stands in propose-plan.ts, how far along it a room
 * is in along-plan.ts.
 */
import type { Id, PhaseId, Scenario } from "../core/index.ts";
import type { Command } from "./command.ts";
import type { Room } from "./room-state.ts";
import { USUAL_SETTING } from "./setting.ts";
import type { Length } from "./setting.ts";

/** What the playtest measured of an encounter. */
export interface Measured {
  /** Minutes of reading and choosing, middle of many plays. */
  readonly minutes: number;
  /** Share of the plays that come past it, 0 to 1. */
  readonly share: number;
}

export interface Stop {
  readonly encounter: Id;
  /** The stretch of the story in which alone it can be met. */
  readonly phase?: PhaseId | undefined;
  /** Reading and choosing. */
  readonly minutes: number;
  /** The cue at which the room may talk here, its minutes, and whether it will; null where the story never asks. */
  readonly talk: { readonly cue: Id; readonly minutes: number; readonly isOn: boolean } | null;
  readonly isDropped: boolean;
  /** True for what lies beyond the encounter after which the room looks back. */
  readonly isLater: boolean;
  /** True for what a session will likely meet; what is not usual is no part of a plan until somebody adds it. */
  readonly isUsual: boolean;
  /** False for what finds the player by itself: it cannot be dropped, only its talk can. */
  readonly mayDrop: boolean;
}

export interface Plan {
  readonly opening: number;
  /** The encounter after which the room looks back; null for the story's own ending. */
  readonly until: Id | null;
  readonly stops: readonly Stop[];
  readonly debrief: number;
}

/** Minutes for the words at the start, and for the debrief, by length of the session. */
const OPENING = 2;
const DEBRIEF: Record<Length, number> = { 30: 8, 60: 18, 90: 28 };

/** Share of the plays from which an encounter counts as one that a session will meet. */
const USUAL = 0.5;

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

function stopOf(scenario: Scenario, encounter: Id, { minutes, share }: Measured): Stop {
  const cue = cueOf(scenario, encounter);
  const talk = cue === null ? null : { cue, minutes: scenario.cues[cue]?.minutes ?? 0, isOn: true };
  return { encounter, phase: scenario.encounters[encounter]?.phase, minutes, talk, isDropped: share < USUAL, isLater: false, isUsual: share >= USUAL, mayDrop: scenario.encounters[encounter]?.arrival.is === "open" };
}

/** True for a stop that the room is to come past. */
export const isPlayed = ({ isDropped, isLater }: Pick<Stop, "isDropped" | "isLater">) => !isDropped && !isLater;

const talkMinutes = ({ talk }: Stop) => (talk?.isOn ? talk.minutes : 0);
/** Minutes of the stops that are played. */
export const minutesOfStops = (stops: readonly Stop[]) => stops.filter(isPlayed).reduce((sum, stop) => sum + stop.minutes + talkMinutes(stop), 0);

/** Minutes of a plan: opening, what is played, debrief. */
export function minutesOf({ opening, stops, debrief }: Plan): number {
  return opening + minutesOfStops(stops) + debrief;
}

/** Every usual encounter in the order of the story, with all its talk; what may be looked for but seldom is stands there to be added. */
export function wholePlan(scenario: Scenario, measured: Readonly<Record<Id, Measured>>, length: Length): Plan {
  const all = Object.entries(measured).filter(([id]) => scenario.encounters[id]).map(([id, one]) => stopOf(scenario, id, one));
  const stops = all.filter(({ isUsual, mayDrop }) => isUsual || mayDrop).sort((a, b) => orderOf(scenario, a.encounter) - orderOf(scenario, b.encounter));
  return { opening: OPENING, until: null, stops, debrief: DEBRIEF[length] };
}

function changeStop(plan: Plan, encounter: Id, change: (stop: Stop) => Stop): Plan {
  return { ...plan, stops: plan.stops.map((stop) => (stop.encounter === encounter ? change(stop) : stop)) };
}

/** The plan with the talk at an encounter on or off. */
export function setTalk(plan: Plan, encounter: Id, isOn: boolean): Plan {
  return changeStop(plan, encounter, (stop) => (stop.talk ? { ...stop, talk: { ...stop.talk, isOn } } : stop));
}

/** True for an encounter that may be left out of this plan: not what finds the player by itself, nor that after which the room looks back. */
export function mayDrop({ until }: Plan, stop: Stop): boolean {
  return stop.mayDrop && stop.encounter !== until;
}

/** The plan with an encounter dropped or taken in again, where it may be. */
export function setDropped(plan: Plan, encounter: Id, isDropped: boolean): Plan {
  return changeStop(plan, encounter, (stop) => ((isDropped ? mayDrop(plan, stop) : stop.mayDrop) ? { ...stop, isDropped } : stop));
}

/** The plan with looking back after this encounter; after the story's own ending for null, or for what is not in the plan. */
export function setUntil(plan: Plan, until: Id | null): Plan {
  const at = plan.stops.findIndex(({ encounter }) => encounter === until);
  return { ...plan, until: at < 0 ? null : until, stops: plan.stops.map((stop, place) => ({ ...stop, isLater: at >= 0 && place > at })) };
}

/** The weeks in which an encounter can be met. */
function weeksOf(scenario: Scenario, encounter: Id): readonly [number, number] {
  const arrival = scenario.encounters[encounter]?.arrival;
  return arrival?.is === "open" ? arrival.weeks : [arrival?.week ?? 0, arrival?.week ?? 0];
}

/** True when an encounter may change places with the one before it (-1) or after it (1): the later one can then still be met. */
export function mayMove(plan: Plan, scenario: Scenario, encounter: Id, by: -1 | 1): boolean {
  const at = plan.stops.findIndex((stop) => stop.encounter === encounter);
  const [first, second] = by === 1 ? [plan.stops[at], plan.stops[at + 1]] : [plan.stops[at - 1], plan.stops[at]];
  if (!first || !second || (!first.mayDrop && !second.mayDrop)) return false;
  if (scenario.encounters[first.encounter]?.phase !== scenario.encounters[second.encounter]?.phase) return false;
  return weeksOf(scenario, second.encounter)[0] <= weeksOf(scenario, first.encounter)[1];
}

/** The plan with an encounter one place up (-1) or down (1); unchanged where the story does not allow it. */
export function moveStop(plan: Plan, scenario: Scenario, encounter: Id, by: -1 | 1): Plan {
  if (!mayMove(plan, scenario, encounter, by)) return plan;
  const at = plan.stops.findIndex((stop) => stop.encounter === encounter);
  const stops = [...plan.stops];
  const [moved] = stops.splice(at, 1);
  if (moved) stops.splice(at + by, 0, moved);
  return setUntil({ ...plan, stops }, plan.until);
}

/** What is to be written at the start so that a room follows this plan. */
export function wishesOf(plan: Plan): readonly Command[] {
  return [
    { type: "order", encounters: plan.stops.map(({ encounter }) => encounter) },
    { type: "until", encounter: plan.until },
    ...plan.stops.flatMap(({ encounter, isDropped, isUsual, talk }): Command[] => [
      ...(isDropped === isUsual ? [{ type: isDropped ? "skip" : "keep", encounter } as const] : []),
      ...(talk && !talk.isOn ? [{ type: "talk", cue: talk.cue, isOn: false } as const] : []),
    ]),
  ];
}

type Wishes = Pick<Room, "setting" | "drops" | "talks" | "order" | "until">;

/** The plan of a room: all that is usual, with what the facilitator dropped, silenced and reordered. */
export function planOf(scenario: Scenario, measured: Readonly<Record<Id, Measured>>, { setting, drops, talks, order, until }: Wishes): Plan {
  let plan = setUntil(wholePlan(scenario, measured, setting?.length ?? USUAL_SETTING.length), until);
  for (const { encounter, talk, isUsual } of plan.stops) {
    plan = setDropped(plan, encounter, drops[encounter] ?? !isUsual);
    if (talk) plan = setTalk(plan, encounter, talks[talk.cue] ?? true);
  }
  const placeOf = ({ encounter }: Stop) => { const at = order.indexOf(encounter); return at < 0 ? order.length : at; };
  const ordered = order.length === 0 ? plan : { ...plan, stops: [...plan.stops].sort((a, b) => placeOf(a) - placeOf(b)) };
  return setUntil(ordered, until);
}

/**
 * The plan of a session: which encounters and stops fit in the time, and how far along it the room is.
 * Minutes come measured from the playtest; the story decides what can be left out.
 */
import { canWait, PHASES, roadStops } from "../core/index.ts";
import type { Action, Id, PhaseId, Scenario } from "../core/index.ts";
import type { Command } from "./command.ts";
import type { Room } from "./room-state.ts";
import { USUAL_SETTING } from "./setting.ts";
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
  /** The stretch of the story in which alone it can be met. */
  readonly phase?: PhaseId | undefined;
  /** Reading and choosing. */
  readonly minutes: number;
  /** The cue at which the room may talk here, its minutes, and whether it will; null where the story never asks. */
  readonly talk: { readonly cue: Id; readonly minutes: number; readonly isOn: boolean } | null;
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
  const talk = cue === null ? null : { cue, minutes: scenario.cues[cue]?.minutes ?? 0, isOn: true };
  return { encounter, phase: scenario.encounters[encounter]?.phase, minutes, talk, isDropped: false, mayDrop: scenario.encounters[encounter]?.arrival.is === "open" };
}

const talkMinutes = ({ talk }: Stop) => (talk?.isOn ? talk.minutes : 0);
const minutesOfStops = (stops: readonly Stop[]) => stops.filter(({ isDropped }) => !isDropped).reduce((sum, stop) => sum + stop.minutes + talkMinutes(stop), 0);

/** Minutes of a plan: opening, what is not dropped, debrief. */
export function minutesOf({ opening, stops, debrief }: Plan): number {
  return opening + minutesOfStops(stops) + debrief;
}

/** Share of the plays from which an encounter counts as one that a session will meet. */
const USUAL = 0.5;

/** Every usual encounter in the order of the story, with all its talk. */
function wholePlan(scenario: Scenario, measured: Readonly<Record<Id, Measured>>, length: Length): Plan {
  const usual = Object.entries(measured).filter(([id, { share }]) => share >= USUAL && scenario.encounters[id]);
  const stops = usual.map(([id, one]) => stopOf(scenario, id, one)).sort((a, b) => orderOf(scenario, a.encounter) - orderOf(scenario, b.encounter));
  return { opening: OPENING, stops, debrief: DEBRIEF[length] };
}

/** So many talks a session of each length should keep: few stops, and short ones, but never none. */
const TALKS: Record<Length, number> = { 30: 2, 60: 4, 90: 8 };

/**
 * A plan for this audience and length: usual encounters in order. Where time lacks, first the talks that weigh least for this
 * audience go, down to a handful; then the encounters that may be left out and bring no talk; then what is left of both.
 */
export function makePlan(scenario: Scenario, measured: Readonly<Record<Id, Measured>>, audience: Audience, length: Length): Plan {
  let plan = wholePlan(scenario, measured, length);
  const lightestFirst = [...plan.stops].sort((a, b) => weightOf(scenario, a.encounter, audience) - weightOf(scenario, b.encounter, audience)).map(({ encounter }) => encounter);
  const isLong = () => minutesOf(plan) > length;
  const talks = () => plan.stops.filter(({ talk, isDropped }) => talk?.isOn && !isDropped).length;
  const bringsTalk = (id: Id) => plan.stops.some(({ encounter, talk }) => encounter === id && talk?.isOn);
  const isTalk = lightestFirst.filter(bringsTalk);
  for (const id of isTalk) if (isLong() && talks() > TALKS[length]) plan = setTalk(plan, id, false);
  for (const id of lightestFirst) if (isLong() && !bringsTalk(id)) plan = setDropped(plan, id, true);
  for (const id of isTalk) if (isLong() && talks() > 1) plan = setTalk(plan, id, false);
  for (const id of lightestFirst) if (isLong()) plan = setDropped(plan, id, true);
  return plan;
}

function changeStop(plan: Plan, encounter: Id, change: (stop: Stop) => Stop): Plan {
  return { ...plan, stops: plan.stops.map((stop) => (stop.encounter === encounter ? change(stop) : stop)) };
}

/** The plan with the talk at an encounter on or off. */
export function setTalk(plan: Plan, encounter: Id, isOn: boolean): Plan {
  return changeStop(plan, encounter, (stop) => (stop.talk ? { ...stop, talk: { ...stop.talk, isOn } } : stop));
}

/** The plan with an encounter dropped or taken in again; what finds the player by itself stays. */
export function setDropped(plan: Plan, encounter: Id, isDropped: boolean): Plan {
  return changeStop(plan, encounter, (stop) => (stop.mayDrop ? { ...stop, isDropped } : stop));
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
  return { ...plan, stops };
}

/** What is to be written at the start so that a room follows this plan. */
export function wishesOf(plan: Plan): readonly Command[] {
  return [
    { type: "order", encounters: plan.stops.map(({ encounter }) => encounter) },
    ...plan.stops.flatMap(({ encounter, isDropped, talk }): Command[] => [
      ...(isDropped ? [{ type: "skip", encounter } as const] : []),
      ...(talk && !talk.isOn ? [{ type: "talk", cue: talk.cue, isOn: false } as const] : []),
    ]),
  ];
}

type Wishes = Pick<Room, "setting" | "drops" | "talks" | "order">;

/** The plan of a room: all that is usual, with what the facilitator dropped, silenced and reordered. */
export function planOf(scenario: Scenario, measured: Readonly<Record<Id, Measured>>, { setting, drops, talks, order }: Wishes): Plan {
  let plan = wholePlan(scenario, measured, setting?.length ?? USUAL_SETTING.length);
  for (const { encounter, talk } of plan.stops) {
    plan = setDropped(plan, encounter, drops[encounter] ?? false);
    if (talk) plan = setTalk(plan, encounter, talks[talk.cue] ?? true);
  }
  const placeOf = ({ encounter }: Stop) => { const at = order.indexOf(encounter); return at < 0 ? order.length : at; };
  return order.length === 0 ? plan : { ...plan, stops: [...plan.stops].sort((a, b) => placeOf(a) - placeOf(b)) };
}

/** Where a stop stands for a room; what its stretch of the story left behind, or the ending cut off, is missed. */
export function standingOf({ encounter, phase, isDropped }: Stop, { story }: Pick<Room, "story">): "behind" | "now" | "ahead" | "dropped" | "missed" {
  if (story.place?.encounter === encounter) return "now";
  if (story.met[encounter] !== undefined) return "behind";
  const isGone = story.ending !== null || (phase !== undefined && PHASES.indexOf(phase) < PHASES.indexOf(story.phase));
  if (story.missed[encounter] || isGone) return "missed";
  return isDropped ? "dropped" : "ahead";
}

/** Minutes that the plan had foreseen: for what the room has behind it, for where it is, and for what is still ahead. */
export function foreseen(plan: Plan, room: Pick<Room, "story" | "part">): { readonly behind: number; readonly now: number; readonly ahead: number } {
  const sum = (standing: ReturnType<typeof standingOf>) => minutesOfStops(plan.stops.filter((stop) => standingOf(stop, room) === standing).map((stop) => ({ ...stop, isDropped: false })));
  if (room.part === "opening") return { behind: 0, now: plan.opening, ahead: minutesOf(plan) - plan.opening };
  if (room.part !== "story") return { behind: minutesOf(plan) - plan.debrief, now: plan.debrief, ahead: 0 };
  return { behind: plan.opening + sum("behind"), now: sum("now"), ahead: sum("ahead") + plan.debrief };
}

/** The stop that comes next; null at the end. */
export function nextStop(plan: Plan, room: Pick<Room, "story">): Stop | null {
  return plan.stops.find((stop) => standingOf(stop, room) === "ahead") ?? null;
}

/**
 * What going on from the road comes to without anybody choosing: the stop of the facilitator's order, else what stands at the
 * door, else time goes on; null where only a choice helps.
 */
export function nextOnRoad(scenario: Scenario, { story, order, drops }: Pick<Room, "story" | "order" | "drops">): Action | null {
  const open = roadStops(scenario, story).filter((stop) => stop.is !== "closed");
  const wished = order.find((id) => !drops[id] && open.some(({ encounter }) => encounter.id === id));
  const encounter = wished ?? open.find((stop) => stop.is === "come")?.encounter.id;
  if (encounter !== undefined) return { type: "visit", encounter };
  return canWait(scenario, story) ? { type: "wait" } : null;
}

/**
 * The plan of a session: which encounters and stops fit in the time, and how far along it the room is.
 * Minutes come measured from the playtest; the story decides what can be left out.
 */
import { canWait, PHASES, roadStops } from "../core/index.ts";
import type { Id, PhaseId, Scenario, StoryState } from "../core/index.ts";
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
  /** True for what lies beyond the encounter after which the room looks back. */
  readonly isLater: boolean;
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
  return { encounter, phase: scenario.encounters[encounter]?.phase, minutes, talk, isDropped: false, isLater: false, mayDrop: scenario.encounters[encounter]?.arrival.is === "open" };
}

/** True for a stop that the room is to come past. */
export const isPlayed = ({ isDropped, isLater }: Pick<Stop, "isDropped" | "isLater">) => !isDropped && !isLater;

const talkMinutes = ({ talk }: Stop) => (talk?.isOn ? talk.minutes : 0);
const minutesOfStops = (stops: readonly Stop[]) => stops.filter(isPlayed).reduce((sum, stop) => sum + stop.minutes + talkMinutes(stop), 0);

/** Minutes of a plan: opening, what is played, debrief. */
export function minutesOf({ opening, stops, debrief }: Plan): number {
  return opening + minutesOfStops(stops) + debrief;
}

/** Share of the plays from which an encounter counts as one that a session will meet. */
const USUAL = 0.5;

/** Every usual encounter in the order of the story, with all its talk. */
function wholePlan(scenario: Scenario, measured: Readonly<Record<Id, Measured>>, length: Length): Plan {
  const usual = Object.entries(measured).filter(([id, { share }]) => share >= USUAL && scenario.encounters[id]);
  const stops = usual.map(([id, one]) => stopOf(scenario, id, one)).sort((a, b) => orderOf(scenario, a.encounter) - orderOf(scenario, b.encounter));
  return { opening: OPENING, until: null, stops, debrief: DEBRIEF[length] };
}

/** So many talks a session of each length should keep: few stops, and short ones, but never none. */
const TALKS: Record<Length, number> = { 30: 2, 60: 4, 90: 8 };

/** Stops in the order in which they go when time lacks: what weighs least for this audience first. */
function lightestFirst({ stops }: Plan, scenario: Scenario, audience: Audience): readonly Stop[] {
  return [...stops].sort((a, b) => weightOf(scenario, a.encounter, audience) - weightOf(scenario, b.encounter, audience));
}

const countTalks = ({ stops }: Plan) => stops.filter((stop) => stop.talk?.isOn && isPlayed(stop)).length;

/** How far a plan may be shortened: to so many talks, and whether an encounter may go with its talk. */
interface Least {
  readonly talks: number;
  readonly keepsTalks: boolean;
}

/** Shortens a plan to so many minutes, as far as it goes: first the talks that weigh least, then the encounters that may be left out. */
function shorten(plan: Plan, stops: readonly Stop[], length: Length, { talks, keepsTalks }: Least): Plan {
  let shorter = plan;
  const isLong = () => minutesOf(shorter) > length;
  for (const { encounter, talk, isLater } of stops) if (talk && !isLater && isLong() && countTalks(shorter) > talks) shorter = setTalk(shorter, encounter, false);
  const isKept = (id: Id) => keepsTalks && shorter.stops.some(({ encounter, talk }) => encounter === id && talk?.isOn);
  for (const { encounter, isLater } of stops) if (!isLater && isLong() && !isKept(encounter)) shorter = setDropped(shorter, encounter, true);
  return shorter;
}

const endsWithWhatIsPlayed = ({ stops, until }: Plan) => stops.some((stop) => stop.encounter === until && isPlayed(stop));

/**
 * A plan for this audience and length: usual encounters in order, shortened to the time that there is. Where even that is too
 * long, the story is played as far as the time reaches, and the room looks back from there.
 */
export function makePlan(scenario: Scenario, measured: Readonly<Record<Id, Measured>>, audience: Audience, length: Length): Plan {
  const whole = wholePlan(scenario, measured, length);
  const by = (plan: Plan, least: Least) => shorten(plan, lightestFirst(plan, scenario, audience), length, least);
  const mild: Least = { talks: TALKS[length], keepsTalks: true };
  const toTheEnd = by(whole, mild);
  const parts = whole.stops.map(({ encounter }) => by(setUntil(whole, encounter), mild)).filter(endsWithWhatIsPlayed).reverse();
  const plans = [toTheEnd, by(toTheEnd, { talks: 1, keepsTalks: false }), ...parts];
  return plans.find((plan) => minutesOf(plan) <= length) ?? plans.at(-1) ?? whole;
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
    ...plan.stops.flatMap(({ encounter, isDropped, talk }): Command[] => [
      ...(isDropped ? [{ type: "skip", encounter } as const] : []),
      ...(talk && !talk.isOn ? [{ type: "talk", cue: talk.cue, isOn: false } as const] : []),
    ]),
  ];
}

type Wishes = Pick<Room, "setting" | "drops" | "talks" | "order" | "until">;

/** The plan of a room: all that is usual, with what the facilitator dropped, silenced and reordered. */
export function planOf(scenario: Scenario, measured: Readonly<Record<Id, Measured>>, { setting, drops, talks, order, until }: Wishes): Plan {
  let plan = wholePlan(scenario, measured, setting?.length ?? USUAL_SETTING.length);
  for (const { encounter, talk } of plan.stops) {
    plan = setDropped(plan, encounter, drops[encounter] ?? false);
    if (talk) plan = setTalk(plan, encounter, talks[talk.cue] ?? true);
  }
  const placeOf = ({ encounter }: Stop) => { const at = order.indexOf(encounter); return at < 0 ? order.length : at; };
  const ordered = order.length === 0 ? plan : { ...plan, stops: [...plan.stops].sort((a, b) => placeOf(a) - placeOf(b)) };
  return setUntil(ordered, until);
}

/** True for what the story took out, or left behind in a stretch that is over. */
function isMissed({ missed, phase }: StoryState, encounter: Id, ofPhase: PhaseId | undefined): boolean {
  return missed[encounter] !== undefined || (ofPhase !== undefined && PHASES.indexOf(ofPhase) < PHASES.indexOf(phase));
}

/** Where a stop stands for a room; what its stretch of the story left behind, or the ending cut off, is missed. */
export function standingOf({ encounter, phase, isDropped, isLater }: Stop, { story }: Pick<Room, "story">): "behind" | "now" | "ahead" | "dropped" | "later" | "missed" {
  if (story.place?.encounter === encounter) return "now";
  if (story.met[encounter] !== undefined) return "behind";
  if (story.ending !== null || isMissed(story, encounter, phase)) return "missed";
  if (isDropped) return "dropped";
  return isLater ? "later" : "ahead";
}

/** True on the road of the own path once the encounter after which the room looks back is behind, or can no more be met. */
export function isAsFarAsPlanned(scenario: Scenario, { story, branch, until }: Pick<Room, "story" | "branch" | "until">): boolean {
  if (until === null || branch !== null || story.waiting !== "road") return false;
  return story.met[until] !== undefined || isMissed(story, until, scenario.encounters[until]?.phase);
}

/** Minutes that the plan had foreseen: for what the room has behind it, for where it is, and for what is still ahead. */
export function foreseen(plan: Plan, room: Pick<Room, "story" | "part">): { readonly behind: number; readonly now: number; readonly ahead: number } {
  const sum = (standing: ReturnType<typeof standingOf>) => minutesOfStops(plan.stops.filter((stop) => standingOf(stop, room) === standing).map((stop) => ({ ...stop, isDropped: false, isLater: false })));
  if (room.part === "opening") return { behind: 0, now: plan.opening, ahead: minutesOf(plan) - plan.opening };
  if (room.part !== "story") return { behind: minutesOf(plan) - plan.debrief, now: plan.debrief, ahead: 0 };
  return { behind: plan.opening + sum("behind"), now: sum("now"), ahead: sum("ahead") + plan.debrief };
}

/** The stop that comes next; null at the end. */
export function nextStop(plan: Plan, room: Pick<Room, "story">): Stop | null {
  return plan.stops.find((stop) => standingOf(stop, room) === "ahead") ?? null;
}

/**
 * What going on from the road comes to without anybody choosing: looking back where the plan ends, the stop of the
 * facilitator's order, else what stands at the door, else time goes on; null where only a choice helps.
 */
export function nextOnRoad(scenario: Scenario, room: Pick<Room, "story" | "branch" | "order" | "drops" | "until">): Command | null {
  const { story, order, drops } = room;
  if (isAsFarAsPlanned(scenario, room)) return { type: "part", part: "feel" };
  const open = roadStops(scenario, story).filter((stop) => stop.is !== "closed");
  const wished = order.find((id) => !drops[id] && open.some(({ encounter }) => encounter.id === id));
  const encounter = wished ?? open.find((stop) => stop.is === "come")?.encounter.id;
  if (encounter !== undefined) return { type: "visit", encounter };
  return canWait(scenario, story) ? { type: "wait" } : null;
}

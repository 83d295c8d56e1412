/** The plan that is proposed for a session: what fits in its time, and what weighs most for who sits there. */
import type { Id, Scenario } from "../core/index.ts";
import { isPlayed, minutesOf, setDropped, setTalk, setUntil, wholePlan } from "./plan.ts";
import type { Measured, Plan, Stop } from "./plan.ts";
import type { Audience, Length } from "./setting.ts";

/** Which levels of IGLOO weigh most for whom. */
const WEIGHT: Record<Audience, Readonly<Record<string, number>>> = {
  sick: { individual: 3, leader: 2, "outer-world": 2, group: 2, organisation: 1 },
  employers: { leader: 3, organisation: 3, group: 2, individual: 1, "outer-world": 1 },
  care: { "outer-world": 3, individual: 2, leader: 1, group: 1, organisation: 1 },
};

function weightOf(scenario: Scenario, encounter: Id, audience: Audience): number {
  const levels = scenario.encounters[encounter]?.igloo ?? [];
  return levels.reduce((sum, level) => sum + (WEIGHT[audience][level] ?? 0), 0);
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

/** What the plan of a session comes to in numbers, and whether it fits in the time that there is. Pure; knows no words. */
import type { Scenario } from "../../core/index.ts";
import type { Length } from "../../store/room-types.ts";
import { isPlayed, minutesOf } from "../../store/room-facts.ts";

export type Plan = Parameters<typeof minutesOf>[0];

/** Encounters and talks that are played, and whole minutes of all of it. */
export function countsOf(plan: Plan): { readonly stops: number; readonly talks: number; readonly minutes: number } {
  const inPlan = plan.stops.filter(isPlayed);
  return { stops: inPlan.length, talks: inPlan.filter(({ talk }) => talk?.isOn).length, minutes: Math.round(minutesOf(plan)) };
}

/** Whole minutes that a plan is longer than a session of so many minutes; 0 when it fits. */
export function overTime(plan: Plan, length: Length): number {
  return Math.max(0, countsOf(plan).minutes - length);
}

/** True once the script of every encounter is here: only then are all its talks known. */
export function isWhole({ encounters }: Scenario): boolean {
  return Object.values(encounters).every(({ nodes }) => Object.keys(nodes).length > 0);
}

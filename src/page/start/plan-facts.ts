/** What the plan of a session comes to in numbers, and whether it fits in the time that there is. Pure; knows no words. */
import type { Scenario } from "../../core/index.ts";
import type { Length } from "../../store/room-types.ts";
import { minutesOf, setDropped, setTalk } from "../../store/room-facts.ts";

export type Plan = Parameters<typeof minutesOf>[0];

/** Encounters and talks that are not left out, and whole minutes of all of it. */
export function countsOf(plan: Plan): { readonly stops: number; readonly talks: number; readonly minutes: number } {
  const inPlan = plan.stops.filter(({ isDropped }) => !isDropped);
  return { stops: inPlan.length, talks: inPlan.filter(({ talk }) => talk?.isOn).length, minutes: Math.round(minutesOf(plan)) };
}

/** Whole minutes of the plan with all left out that can be. */
export function fewestMinutes(plan: Plan): number {
  const shortest = plan.stops.reduce((left, { encounter }) => setTalk(setDropped(left, encounter, true), encounter, false), plan);
  return Math.round(minutesOf(shortest));
}

export type Fit =
  | { readonly is: "fits" }
  /** Even the shortest plan is longer than the session. */
  | { readonly is: "too-long"; readonly least: number }
  /** There is something to leave out. */
  | { readonly is: "over"; readonly by: number };

/** Whether a plan fits in a session of so many minutes. */
export function fitOf(plan: Plan, length: Length): Fit {
  const { minutes } = countsOf(plan);
  if (minutes <= length) return { is: "fits" };
  const least = fewestMinutes(plan);
  return least > length ? { is: "too-long", least } : { is: "over", by: minutes - length };
}

/** True once the script of every encounter is here: only then are all its talks known. */
export function isWhole({ encounters }: Scenario): boolean {
  return Object.values(encounters).every(({ nodes }) => Object.keys(nodes).length > 0);
}

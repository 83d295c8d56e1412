/**
 * Finds a legal way to an encounter or a moment of talk, by walking: many short walks from here, of which the one with the fewest decisions is taken.
 * Pure and the same each time; never changes what lies behind.
 */
import { legalActions, step } from "../core/index.ts";
import type { Action, Id, Scenario, StoryState } from "../core/index.ts";
import { createRandom } from "./pickers.ts";

/** Walks that are tried; one takes about half a millisecond. */
const WALKS = 300;
/** Longer than any real story. */
const MOST_ACTIONS = 3000;

const isDecision = ({ type }: Action) => type === "choose" || type === "visit";
const isVisit = (action: Action, encounter: Id) => action.type === "visit" && action.encounter === encounter;

/** Tells from the legal actions of a moment whether a walk is there: the action that arrives, `here` without one, or not yet. */
type Arrive = (state: StoryState, legal: readonly Action[]) => Action | "here" | null;

/** One walk; null when it ends without coming there, or takes as many decisions as the best so far. */
function walkOnce(scenario: Scenario, from: StoryState, arrive: Arrive, seed: number, mostDecisions: number): Action[] | null {
  const random = createRandom(seed);
  const way: Action[] = [];
  let state = from;
  let decisions = 0;
  while (way.length < MOST_ACTIONS) {
    const legal = legalActions(scenario, state);
    const there = arrive(state, legal);
    if (there === "here") return way;
    const action = there ?? legal[Math.floor(random() * legal.length)];
    if (!action) return null;
    way.push(action);
    if (there) return way;
    if (isDecision(action) && (decisions += 1) >= mostDecisions) return null;
    state = step(scenario, state, action).state;
  }
  return null;
}

/** Of many walks the one with the fewest decisions. */
function walkBest(scenario: Scenario, from: StoryState, arrive: Arrive): readonly Action[] | null {
  let best: Action[] | null = null;
  let fewest = Infinity;
  for (let seed = 1; seed <= WALKS; seed += 1) {
    const way = walkOnce(scenario, from, arrive, seed, fewest);
    if (!way) continue;
    best = way;
    fewest = way.filter(isDecision).length;
  }
  return best;
}

/** A way from here into an encounter, its visit included; null when no walk came there. Met encounters are not met again. */
export function findWay(scenario: Scenario, from: StoryState, encounter: Id): readonly Action[] | null {
  if (from.met[encounter] !== undefined || !scenario.encounters[encounter]) return null;
  return walkBest(scenario, from, (_, legal) => legal.find((action) => isVisit(action, encounter)) ?? null);
}

/** The nearest of these moments of talk: the encounter in which it stands and a way to it; null when no walk comes past one. */
export function findTalk(scenario: Scenario, from: StoryState, cues: readonly Id[]): { readonly encounter: Id; readonly way: readonly Action[] } | null {
  const isThere = (state: StoryState) => state !== from && state.waiting === "cue" && state.open !== null && cues.includes(state.open);
  const way = walkBest(scenario, from, (state) => (isThere(state) ? "here" : null));
  if (!way) return null;
  const there = way.reduce((state, action) => step(scenario, state, action).state, from);
  return there.place && { encounter: there.place.encounter, way };
}

/**
 * Finds a legal way to an encounter, by walking: many short walks from here, of which the one with the fewest decisions is taken.
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

/** One walk; null when it ends without coming there, or takes as many decisions as the best so far. */
function walkOnce(scenario: Scenario, from: StoryState, encounter: Id, seed: number, mostDecisions: number): Action[] | null {
  const random = createRandom(seed);
  const way: Action[] = [];
  let state = from;
  let decisions = 0;
  while (way.length < MOST_ACTIONS) {
    const legal = legalActions(scenario, state);
    const there = legal.find((action) => isVisit(action, encounter));
    const action = there ?? legal[Math.floor(random() * legal.length)];
    if (!action) return null;
    way.push(action);
    if (there) return way;
    if (isDecision(action) && (decisions += 1) >= mostDecisions) return null;
    state = step(scenario, state, action).state;
  }
  return null;
}

/** A way from here into an encounter, its visit included; null when no walk came there. Met encounters are not met again. */
export function findWay(scenario: Scenario, from: StoryState, encounter: Id): readonly Action[] | null {
  if (from.met[encounter] !== undefined || !scenario.encounters[encounter]) return null;
  let best: Action[] | null = null;
  let fewest = Infinity;
  for (let seed = 1; seed <= WALKS; seed += 1) {
    const way = walkOnce(scenario, from, encounter, seed, fewest);
    if (!way) continue;
    best = way;
    fewest = way.filter(isDecision).length;
  }
  return best;
}

/** Two ways to play without a player: at random from a seed, and always towards what was tried least. */
import type { Action, StoryState } from "../core/index.ts";
import type { Picker } from "./play-through.ts";

/** How often each action was taken at its place; shared by many plays. */
export type Tries = Map<string, number>;

function nameOf(state: StoryState, action: Action): string {
  if (action.type === "choose") return `${state.place?.encounter}/${action.choice}`;
  if (action.type === "visit") return `visit ${action.encounter} in ${state.week}`;
  return action.type === "wait" ? `wait in ${state.week}` : action.type;
}

/** A small generator of its own, so that picking never disturbs the story's chance (LCG, Numerical Recipes). */
export function createRandom(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Picks evenly among what is legal. */
export function createRandomPicker(seed: number): Picker {
  const random = createRandom(seed);
  return (_state, legal) => legal[Math.floor(random() * legal.length)] ?? { type: "advance" };
}

/** Picks what was tried least so far; now and then anything, so that rare states are found as well. */
export function createCuriousPicker(seed: number, tries: Tries): Picker {
  const random = createRandom(seed);
  return (state, legal) => {
    if (legal.length === 1 && legal[0]) return legal[0];
    const isWhim = random() < 0.3;
    const scored = legal.map((action) => ({ action, score: isWhim ? random() : (tries.get(nameOf(state, action)) ?? 0) + random() }));
    const chosen = scored.reduce((best, one) => (one.score < best.score ? one : best)).action;
    const name = nameOf(state, chosen);
    tries.set(name, (tries.get(name) ?? 0) + 1);
    return chosen;
  };
}

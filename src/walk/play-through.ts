/**
 * Plays a story from its first day to an ending by itself, asking a picker at every turn.
 * Used by the walker, the random player and the golden walks. Pure.
 */
import { legalActions, startStory, step } from "../core/index.ts";
import type { Action, Effect, Scenario, StoryState } from "../core/index.ts";

/** Longer than any real play: a story that does not end by then runs in a circle. */
const MOST_ACTIONS = 5_000;

export interface Turn {
  readonly state: StoryState;
  readonly action: Action;
  readonly after: StoryState;
  readonly effects: readonly Effect[];
}

export interface PlayThrough {
  readonly seed: number;
  readonly turns: readonly Turn[];
  /** What the first moment showed, before any action. */
  readonly opening: readonly Effect[];
  /** All that the play showed, oldest first. */
  readonly effects: readonly Effect[];
  readonly last: StoryState;
  readonly stop: "ended" | "dead-end" | "endless";
}

/** Picks one of the legal actions; there is always at least one. */
export type Picker = (state: StoryState, legal: readonly Action[]) => Action;

/** One whole play. The seed decides what chance decides; the picker decides the rest. */
export function playThrough(scenario: Scenario, seed: number, pick: Picker, stopsAtCues = false): PlayThrough {
  const start = startStory(scenario, { seed, stopsAtCues });
  let { state } = start;
  const turns: Turn[] = [];
  const effects: Effect[] = [...start.effects];
  const result = (stop: PlayThrough["stop"]): PlayThrough => ({ seed, turns, opening: start.effects, effects, last: state, stop });
  while (turns.length < MOST_ACTIONS) {
    if (state.waiting === "ended") return result("ended");
    const legal = legalActions(scenario, state);
    if (legal.length === 0) return result("dead-end");
    const action = pick(state, legal);
    const next = step(scenario, state, action);
    turns.push({ state, action, after: next.state, effects: next.effects });
    for (const effect of next.effects) effects.push(effect);
    state = next.state;
  }
  return result("endless");
}

/** The decisions of a play in words a writer knows: encounters visited, choices taken, time let pass. */
export function decisionsOf(play: PlayThrough): string[] {
  return play.turns.flatMap(({ action }) => {
    if (action.type === "visit") return [`> ${action.encounter}`];
    if (action.type === "choose") return [`= ${action.choice}`];
    return action.type === "wait" ? ["~"] : [];
  });
}

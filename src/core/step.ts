/**
 * The one door through which a play moves: a state and an action give the next state and what is to be shown.
 * Pure: no clock, no chance but the seed, nothing is run. A refused action changes nothing.
 */
import type { Action } from "./action.ts";
import { applyConsequence } from "./consequence.ts";
import type { Effect } from "./effect.ts";
import { closedChoices, offeredChoices } from "./offered-choices.ts";
import { passTime, roadStops, weekToWaitFor } from "./road.ts";
import { followExit, openCard, returnToRoad, runBeats } from "./run-beats.ts";
import type { Scenario } from "./scenario.ts";
import type { StoryState } from "./story-state.ts";

/** Why an action was refused: it does not fit the moment, names nothing that is there, or the way is closed. */
export type Refusal = "not-now" | "unknown" | "closed";

export interface Step {
  readonly state: StoryState;
  readonly effects: readonly Effect[];
  readonly refused?: Refusal;
}

function refuse(state: StoryState, refused: Refusal): Step {
  return { state, effects: [], refused };
}

function goOn(scenario: Scenario, state: StoryState, effects: Effect[]): StoryState {
  if (!state.place) return returnToRoad(scenario, state, effects);
  const { encounter, node, beat } = state.place;
  return runBeats(scenario, state, { encounter, node, beat: beat + 1 }, effects);
}

function advance(scenario: Scenario, state: StoryState): Step {
  if (!["line", "card", "letter", "cue"].includes(state.waiting)) return refuse(state, "not-now");
  const effects: Effect[] = [];
  if (state.waiting === "letter") {
    const card = scenario.letters.find(({ id }) => id === state.open)?.card;
    if (card !== undefined && state.cards[card] === undefined) return { state: openCard(state, card, effects), effects };
  }
  return { state: goOn(scenario, state, effects), effects };
}

function choose(scenario: Scenario, state: StoryState, id: string): Step {
  const { place } = state;
  if (state.waiting !== "choice" || !place) return refuse(state, "not-now");
  const offered = offeredChoices(scenario, state);
  const taken = offered.find(({ choice }) => choice.id === id);
  if (!taken) return refuse(state, "unknown");
  if (taken.closed) return refuse(state, "closed");
  const { choice } = taken;
  const effects: Effect[] = [{ type: "chosen", text: choice.text }];
  const noted: StoryState = {
    ...state,
    chosen: { ...state.chosen, [`${place.encounter}/${id}`]: state.week },
    trail: {
      last: { is: "chose", encounter: place.encounter, node: place.node, choice: id, week: state.week, closed: closedChoices(offered) },
      before: state.trail,
    },
  };
  const changed = applyConsequence(noted, choice.consequence, place.encounter, effects);
  return { state: followExit(scenario, changed, place.encounter, choice.goto, effects), effects };
}

function visit(scenario: Scenario, state: StoryState, id: string): Step {
  if (state.waiting !== "road") return refuse(state, "not-now");
  const stop = roadStops(scenario, state).find(({ encounter }) => encounter.id === id);
  if (!stop) return refuse(state, "unknown");
  if (stop.is === "closed") return refuse(state, "closed");
  const { encounter } = stop;
  const effects: Effect[] = [
    { type: "met", encounter: id },
    { type: "place", place: encounter.place, ...(encounter.light ? { light: encounter.light } : {}) },
  ];
  const energy = Math.max(0, state.situation.energy - encounter.cost);
  const there: StoryState = {
    ...state,
    situation: { ...state.situation, energy },
    met: { ...state.met, [id]: state.week },
    trail: { last: { is: "met", encounter: id, week: state.week }, before: state.trail },
  };
  return { state: runBeats(scenario, there, { encounter: id, node: encounter.start, beat: 0 }, effects), effects };
}

function wait(scenario: Scenario, state: StoryState): Step {
  if (state.waiting !== "road") return refuse(state, "not-now");
  const week = weekToWaitFor(scenario, state);
  if (week === null) return refuse(state, "closed");
  const later = passTime(scenario, state, week);
  const effects: Effect[] = [{ type: "week", week }];
  if (later.phase !== state.phase) effects.push({ type: "phase", phase: later.phase });
  return { state: returnToRoad(scenario, later, effects), effects };
}

/** The state after an action and what is to be shown; `refused` says why nothing changed. */
export function step(scenario: Scenario, state: StoryState, action: Action): Step {
  switch (action.type) {
    case "advance": return advance(scenario, state);
    case "choose": return choose(scenario, state, action.choice);
    case "visit": return visit(scenario, state, action.encounter);
    case "wait": return wait(scenario, state);
    case "bad-day": return { state: { ...state, badDay: action.on }, effects: [] };
  }
}

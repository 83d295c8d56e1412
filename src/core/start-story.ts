/** The first moment of a play. */
import type { Effect } from "./effect.ts";
import { phaseOfWeek } from "./road.ts";
import { returnToRoad } from "./run-beats.ts";
import type { Scenario } from "./scenario.ts";
import type { Step } from "./step.ts";
import type { Learned, StoryState } from "./story-state.ts";

export interface StartOptions {
  /** Any whole number; the same seed gives the same play. */
  readonly seed: number;
  /** A group stops at authored cues, somebody alone does not. */
  readonly stopsAtCues: boolean;
}

function firstKnowledge(scenario: Scenario): StoryState["knowledge"] {
  const knowledge: Record<string, Record<string, Learned>> = {};
  for (const fact of Object.values(scenario.facts)) {
    knowledge[fact.id] = Object.fromEntries(fact.knownBy.map((actor) => [actor, { week: 0, in: "start" }]));
  }
  return knowledge;
}

/** The first state of a play and what it shows. */
export function startStory(scenario: Scenario, { seed, stopsAtCues }: StartOptions): Step {
  const effects: Effect[] = [];
  const first: StoryState = {
    phase: phaseOfWeek(scenario, 0).id, week: 0, place: null, waiting: "road", open: null,
    flags: {}, situation: scenario.situation, knowledge: firstKnowledge(scenario),
    met: {}, missed: {}, chosen: {}, cards: {}, letters: {},
    ledger: null, trail: null, ending: null, badDay: false, random: seed >>> 0, stopsAtCues,
  };
  const state = returnToRoad(scenario, first, effects);
  return { state, effects };
}

/** All that a player may do at this moment: what walker, random player and property tests draw from. */
import type { Action } from "./action.ts";
import { offeredChoices } from "./offered-choices.ts";
import { canWait, roadStops } from "./road.ts";
import type { Scenario } from "./scenario.ts";
import type { StoryState } from "./story-state.ts";

/** The actions that `step` would not refuse, in a fixed order; empty only at an ending or a dead end. */
export function legalActions(scenario: Scenario, state: StoryState): Action[] {
  switch (state.waiting) {
    case "ended": return [];
    case "choice":
      return offeredChoices(scenario, state)
        .filter(({ closed }) => !closed)
        .map(({ choice }) => ({ type: "choose", choice: choice.id }));
    case "road": {
      const visits: Action[] = roadStops(scenario, state)
        .filter(({ is }) => is !== "closed")
        .map(({ encounter }) => ({ type: "visit", encounter: encounter.id }));
      return canWait(scenario, state) ? [...visits, { type: "wait" }] : visits;
    }
    default: return [{ type: "advance" }];
  }
}

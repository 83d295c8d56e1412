/** Whether a condition holds in a state. Reads only; knows nothing of words. */
import { dayOfWeek, holdsOn } from "./calendar.ts";
import type { Condition, Range, Scenario } from "./scenario.ts";
import type { StoryState } from "./story-state.ts";

function isWithin(value: number, { min = -Infinity, max = Infinity }: Range): boolean {
  return value >= min && value <= max;
}

/** True when the condition holds; a missing condition always holds. Trust in somebody never met counts as 0. */
export function holds(scenario: Scenario, state: StoryState, condition: Condition | undefined): boolean {
  if (!condition) return true;
  switch (condition.is) {
    case "all": return condition.of.every((part) => holds(scenario, state, part));
    case "any": return condition.of.some((part) => holds(scenario, state, part));
    case "not": return !holds(scenario, state, condition.of);
    case "flag": return state.flags[condition.flag] === true;
    case "week": return isWithin(state.week, condition.range);
    case "phase": return state.phase === condition.phase;
    case "bar": return isWithin(state.situation[condition.bar], condition.range);
    case "trust": return isWithin(state.situation.trust[condition.actor] ?? 0, condition.range);
    case "knows": return state.knowledge[condition.fact]?.[condition.actor] !== undefined;
    case "card": return state.cards[condition.card] !== undefined;
    case "chose": return state.chosen[condition.choice] !== undefined;
    case "met": return state.met[condition.encounter] !== undefined;
    case "law": {
      const regime = scenario.regimes[condition.regime];
      return regime !== undefined && holdsOn(regime, dayOfWeek(scenario, state.week));
    }
  }
}

/** What may be chosen at this moment, and why the rest may not. */
import { holds } from "./condition.ts";
import { StoryError } from "./story-error.ts";
import type { Choice, ClosedReason, Scenario, StoryNode, TextId } from "./scenario.ts";
import type { ClosedChoice, Place, StoryState } from "./story-state.ts";

export interface OfferedChoice {
  readonly choice: Choice;
  /** Present when the choice stands there but cannot be taken. */
  readonly closed?: { readonly why: ClosedReason; readonly text: TextId };
}

/** The node at a place. Throws WW201 when the scenario lacks it. */
export function nodeAt(scenario: Scenario, place: Place): StoryNode {
  const node = scenario.encounters[place.encounter]?.nodes[place.node];
  if (!node) throw new StoryError("WW201", `no node "${place.node}" in encounter "${place.encounter}"; check its goto`);
  return node;
}

/** The choices that stand there now, in the author's order; empty unless the play waits for a choice. */
export function offeredChoices(scenario: Scenario, state: StoryState): OfferedChoice[] {
  if (state.waiting !== "choice" || !state.place) return [];
  const { end } = nodeAt(scenario, state.place);
  if (end.is !== "choices") return [];
  const offered: OfferedChoice[] = [];
  for (const choice of end.choices) {
    if (holds(scenario, state, choice.when)) offered.push({ choice });
    else if (choice.closed) offered.push({ choice, closed: choice.closed });
  }
  return offered;
}

/** The closed ones among them, for the trail. */
export function closedChoices(offered: readonly OfferedChoice[]): ClosedChoice[] {
  return offered.flatMap(({ choice, closed }) => (closed ? [{ choice: choice.id, why: closed.why }] : []));
}

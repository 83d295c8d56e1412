/** Two lines for who comes back: where you were, and what happened last. Ids only; the page has the words. */
import { choiceAt, toList } from "../../core/index.ts";
import type { Id, Save, Scenario, StoryState, TextId } from "../../core/index.ts";
import type { GroupPlay } from "../../store/play-store.ts";
import { followSave } from "../../store/start-of-play.ts";

export interface Recap {
  readonly week: number;
  /** `done` when the story had ended, `road` between encounters. */
  readonly at: "encounter" | "road" | "done";
  readonly encounter: Id | null;
  readonly last: { readonly is: "chose" | "met"; readonly text: TextId } | null;
}

function lastThing(scenario: Scenario, trail: StoryState["trail"]): Recap["last"] {
  for (const entry of toList(trail).reverse()) {
    if (entry.is === "chose") {
      const choice = choiceAt(scenario, entry, entry.choice);
      if (choice) return { is: "chose", text: choice.text };
    }
    if (entry.is === "letter") {
      const letter = scenario.letters.find(({ id }) => id === entry.letter);
      if (letter) return { is: "met", text: letter.title };
    }
  }
  return null;
}

/** The recap of a kept play; null when nothing was done yet. */
export function recapOf(scenario: Scenario, save: Save, groupPlay: GroupPlay | null = null): Recap | null {
  if (save.log.length === 0) return null;
  const { story: state } = followSave(scenario, save, groupPlay);
  return {
    week: state.week,
    at: state.waiting === "ended" ? "done" : state.place ? "encounter" : "road",
    encounter: state.place?.encounter ?? null,
    last: lastThing(scenario, state.trail),
  };
}

/** Looks a choice up where it stands in a story. */
import type { Choice, Id, Scenario } from "./scenario.ts";

/** A choice of a node; nothing where the story no longer has it. */
export function choiceAt({ encounters }: Scenario, { encounter, node }: { readonly encounter: Id; readonly node: Id }, choice: Id): Choice | undefined {
  const end = encounters[encounter]?.nodes[node]?.end;
  return end?.is === "choices" ? end.choices.find(({ id }) => id === choice) : undefined;
}

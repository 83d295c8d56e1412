/** WW217, WW218: nodes and encounters to which no way leads. */
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../diagnostics.ts";
import type { AuthoredShared, AuthoredStory } from "../read-catalogue.ts";
import { reachOf } from "./reach.ts";

/** Nodes of an encounter that is itself out of reach are not told one by one. */
export function checkReach(story: AuthoredStory, shared: AuthoredShared): Diagnostic[] {
  const { places } = reachOf(story, shared);
  return story.encounters.flatMap(({ id, file, nodes }) => {
    if (!places.has(id)) return [diagnose("WW218", file.spotOf(["if"], "key"), { name: id })];
    return nodes.filter((node) => !places.has(`${id}/${node.id}`))
      .map((node) => diagnose("WW217", file.spotOf(["nodes", node.id], "key"), { name: node.id }));
  });
}

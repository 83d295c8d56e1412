/** What of this group's own path is worth a question at the end. Ids only. */
import { nodeAt, toList } from "../../core/index.ts";
import type { Scenario, StoryState, TextId } from "../../core/index.ts";

export interface DebriefPoints {
  /** Title of the encounter in which it grew lighter. */
  readonly hope: TextId | null;
  /** A choice that stood closed because of law, waiting or somebody else; else any closed one. */
  readonly closed: TextId | null;
  /** A bad turn that a rule or waiting brought. */
  readonly rule: TextId | null;
}

function closedChoice(scenario: Scenario, story: StoryState): TextId | null {
  const shut = toList(story.trail).flatMap((entry) => {
    if (entry.is !== "chose") return [];
    const { end } = nodeAt(scenario, { encounter: entry.encounter, node: entry.node, beat: 0 });
    return entry.closed.flatMap(({ choice: id, why }) => {
      const choice = end.is === "choices" ? end.choices.find((candidate) => candidate.id === id) : undefined;
      return choice ? [{ text: choice.text, why }] : [];
    });
  });
  const telling = shut.findLast(({ why }) => why === "law" || why === "waiting" || why === "other-person");
  return (telling ?? shut.at(-1))?.text ?? null;
}

/** The points of one play. */
export function debriefPoints(scenario: Scenario, story: StoryState): DebriefPoints {
  const trail = toList(story.trail);
  const hope = trail.findLast((entry) => entry.is === "hope");
  const ruled = toList(story.ledger).findLast(({ bad, cause, because }) => bad && because !== undefined && (cause === "rule" || cause === "waiting"));
  return {
    hope: hope?.is === "hope" ? scenario.encounters[hope.encounter]?.title ?? null : null,
    closed: closedChoice(scenario, story),
    rule: ruled?.because ?? null,
  };
}

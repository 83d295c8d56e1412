/** The way so far, phase by phase: who was met, what arrived, where it grew lighter, and which ways were let go by. */
import { choiceAt, PHASES, phaseOfWeek, toList } from "../../core/index.ts";
import type { PhaseId, Scenario, StoryState, TextId } from "../../core/index.ts";

export interface RoadPoint {
  readonly is: "met" | "missed" | "letter";
  readonly week: number;
  readonly title: TextId;
  /** Words of the choices taken there, in order. */
  readonly chose: readonly TextId[];
  /** True when it grew lighter there. */
  readonly isLight: boolean;
}

export interface RoadStretch {
  readonly phase: PhaseId;
  readonly points: readonly RoadPoint[];
}

function choicesTaken(scenario: Scenario, story: StoryState, encounter: string): TextId[] {
  return toList(story.trail).flatMap((entry) => {
    if (entry.is !== "chose" || entry.encounter !== encounter) return [];
    const choice = choiceAt(scenario, entry, entry.choice);
    return choice ? [choice.text] : [];
  });
}

/** The stretches that hold something, in the order of the road. */
export function roadTaken(scenario: Scenario, story: StoryState): RoadStretch[] {
  const points = new Map<PhaseId, RoadPoint[]>(PHASES.map((phase) => [phase, []]));
  const trail = toList(story.trail);
  for (const entry of trail) {
    if (entry.is === "chose" || entry.is === "hope") continue;
    const letter = entry.is === "letter" ? scenario.letters.find(({ id }) => id === entry.letter) : undefined;
    const encounter = entry.is === "letter" ? undefined : scenario.encounters[entry.encounter];
    const title = letter?.title ?? encounter?.title;
    const phase = encounter?.phase ?? phaseOfWeek(scenario, entry.week).id;
    const chose = entry.is === "met" && encounter ? choicesTaken(scenario, story, encounter.id) : [];
    const isLight = entry.is === "met" && trail.some((other) => other.is === "hope" && other.encounter === entry.encounter);
    if (title !== undefined) points.get(phase)?.push({ is: entry.is, week: entry.week, title, chose, isLight });
  }
  return [...points].filter(([, found]) => found.length > 0).map(([phase, found]) => ({ phase, points: found }));
}

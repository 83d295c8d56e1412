/** Who knows what, fact by fact. The persona's own knowledge counts only for what she had to learn. */
import type { Id, Scenario, StoryState, TextId } from "../../core/index.ts";

export interface Knower {
  readonly actor: Id;
  readonly week: number;
  /** Title of the encounter or letter in which it was learned; null for what was known from the start. */
  readonly where: TextId | null;
}

export interface KnowledgeRow {
  readonly fact: Id;
  readonly text: TextId;
  readonly medical: boolean;
  readonly knowers: readonly Knower[];
}

function whereLearned(scenario: Scenario, id: Id): TextId | null {
  return scenario.encounters[id]?.title ?? scenario.letters.find((letter) => letter.id === id)?.title ?? null;
}

/** A row for each fact that the persona knows by now: nobody reads here what she has not been told yet. */
export function knowledgeRows(scenario: Scenario, { knowledge }: Pick<StoryState, "knowledge">): KnowledgeRow[] {
  return Object.values(scenario.facts)
    .filter(({ id }) => knowledge[id]?.[scenario.persona.id] !== undefined)
    .map(({ id, text, medical }) => ({
      fact: id, text, medical,
      knowers: Object.entries(knowledge[id] ?? {})
        .filter(([actor, learned]) => actor !== scenario.persona.id || learned.in !== "start")
        .map(([actor, learned]) => ({ actor, week: learned.week, where: whereLearned(scenario, learned.in) })),
    }));
}

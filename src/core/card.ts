/**
 * Information cards: what an actor or a right comes down to, statement by statement,
 * each with its source and the days on which it holds. Words are found by text id.
 */
import type { Day, Id, IglooLevel, TextId } from "./scenario.ts";

/** How sure we are: `high`, `medium` (says 'meestal' or names its source), `low` is never shown as fact. */
export type Confidence = "high" | "medium" | "low";

export interface Statement {
  readonly layer: "law" | "practice";
  readonly text: TextId;
  readonly sources: readonly Id[];
  readonly confidence: Confidence;
  readonly validFrom: Day;
  /** First day on which it no longer holds. */
  readonly validUntil?: Day;
  readonly checkedOn: Day;
  readonly checkBefore: Day;
}

export interface Card {
  readonly id: Id;
  readonly actor: Id;
  readonly title: TextId;
  readonly igloo: readonly IglooLevel[];
  readonly statements: readonly Statement[];
  readonly must: readonly TextId[];
  readonly may: readonly TextId[];
  readonly mayNot: readonly TextId[];
  /** Good questions to take along. */
  readonly ask: readonly TextId[];
}

/** The statements that hold on a day. Days compare as text because they are written year first. */
export function statementsOn(card: Card, day: Day): readonly Statement[] {
  return card.statements.filter(
    (statement) => statement.validFrom <= day && (statement.validUntil === undefined || day < statement.validUntil),
  );
}

/** True for a statement that only came into force with the reform of 1 January 2026. */
export function isNewSince2026(statement: Statement): boolean {
  return statement.validFrom >= "2026-01-01";
}

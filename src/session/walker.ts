/** What facilitation needs of whoever plays a story without a player. Only types: ways are handed in, so that this folder knows no walks. */
import type { Action, Id, Scenario, StoryState } from "../core/index.ts";

/** Whoever walks; each gives null where there is no way. */
export interface Walker {
  /** A legal way into an encounter, its visit included. */
  findWay(scenario: Scenario, from: StoryState, encounter: Id): readonly Action[] | null;
  /** A legal way to the next of these cues. */
  findTalk(scenario: Scenario, from: StoryState, cues: readonly Id[]): { readonly encounter: Id; readonly way: readonly Action[] } | null;
}

/** What the checks look at: the authored files beside what they compiled to. */
import type { CompiledCards } from "../compile/compile-cards.ts";
import type { CompiledStory } from "../compile/compile-story.ts";
import type { AuthoredCatalogue, AuthoredStory } from "../read-catalogue.ts";

export interface CheckedStory {
  readonly story: AuthoredStory;
  readonly compiled: CompiledStory | undefined;
}

export interface Checked {
  readonly authored: AuthoredCatalogue;
  readonly compiled: readonly CheckedStory[];
  readonly cards: CompiledCards;
}

/** True when nothing of a story had to be left out, so that counts and reach can be judged. */
export function isWhole({ head, broken }: AuthoredStory): boolean {
  return head !== undefined && broken.length === 0;
}

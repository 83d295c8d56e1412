/** The Dutch words of a story, put together for those who count or tell them. Knows no other language and no page. */
import type { Card } from "../core/index.ts";
import type { Catalogue, CatalogueStory } from "./compile-scenarios.ts";
import type { Texts } from "./compile/lay-out-texts.ts";

export interface DutchWords {
  /** Words of the story and of the cards, in the full register. */
  readonly texts: Texts;
  readonly cards: readonly Card[];
}

/** All Dutch words of a story, those of the cards included. */
export function dutchWords({ cards }: Catalogue, { texts }: CatalogueStory): DutchWords {
  return { cards: cards.cards, texts: { ...cards.texts.nl, ...texts.nl?.start, ...texts.nl?.rest } };
}

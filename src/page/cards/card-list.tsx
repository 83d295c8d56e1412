/** Cards as a list to take one from. */
import type { Card } from "../../core/index.ts";
import { useHouse } from "../house.ts";
import { ActorTag, lookOf } from "../parts/actor-tag.tsx";
import { Words } from "../parts/words.tsx";
import { useSheets } from "../sheets.ts";
import { useSay } from "../use-words.ts";
import "../styles/cards.css";

/** The list; each entry opens its card. */
export function CardList({ cards, from }: { readonly cards: readonly Card[]; readonly from: "tray" | "file" }) {
  const say = useSay();
  const house = useHouse();
  const { show } = useSheets();
  return (
    <ul class="card-list">
      {cards.map((card) => (
        <li key={card.id}>
          <button
            type="button" class="card-entry leaf" data-card-entry={card.id} data-colour={lookOf(house, card.actor).colour}
            aria-haspopup="dialog" onClick={() => show({ is: "card", card: card.id, from })}
          >
            <span class="card-entry-title"><Words of={say(card.title)} /></span>
            <ActorTag actor={card.actor} />
          </button>
        </li>
      ))}
    </ul>
  );
}

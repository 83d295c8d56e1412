/** Small cards side by side, to take one up. */
import type { Card, Id } from "../../core/index.ts";
import { useHouse } from "../house.ts";
import { ActorTag, lookOf } from "../parts/actor-tag.tsx";
import { Icon } from "../parts/icon.tsx";
import { Words } from "../parts/words.tsx";
import { useSheets } from "../sheets.ts";
import { useSay, useT } from "../use-words.ts";
import "../styles/cards.css";

interface CardListProps {
  readonly cards: readonly Card[];
  readonly from: "tray" | "file";
  /** Those that came since the tray was last open. */
  readonly fresh?: ReadonlySet<Id>;
}

function CardEntry({ card, from, isFresh }: { readonly card: Card; readonly from: CardListProps["from"]; readonly isFresh: boolean }) {
  const say = useSay();
  const t = useT();
  const house = useHouse();
  const { show } = useSheets();
  const { colour, pictogram } = lookOf(house, card.actor);
  return (
    <button
      type="button" class="card-entry" data-card-entry={card.id} data-colour={colour}
      aria-haspopup="dialog" onClick={() => show({ is: "card", card: card.id, from })}
    >
      <span class="card-entry-head"><span class="card-entry-seal"><Icon name={pictogram} /></span></span>
      <span class="card-entry-title"><Words of={say(card.title)} /></span>
      <ActorTag actor={card.actor} />
      {isFresh ? <span class="card-entry-new">{t("tray.new")}</span> : null}
    </button>
  );
}

/** How large the cards may be, so that a whole tray lies in view on a beamer. */
function handOf(count: number): "few" | "some" | "many" {
  if (count <= 10) return "few";
  return count <= 18 ? "some" : "many";
}

/** The cards; each opens when it is pressed. */
export function CardList({ cards, from, fresh }: CardListProps) {
  return (
    <ul class="card-list" data-from={from} data-hand={handOf(cards.length)}>
      {cards.map((card) => <li key={card.id}><CardEntry card={card} from={from} isFresh={fresh?.has(card.id) ?? false} /></li>)}
    </ul>
  );
}

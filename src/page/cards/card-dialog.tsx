/** A card on the table: it turns over, and goes into the tray. Whose card it is shows in colour and pictogram. */
import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import type { Card, Day } from "../../core/index.ts";
import { useHouse } from "../house.ts";
import { ActorTag, lookOf } from "../parts/actor-tag.tsx";
import { useModal } from "../parts/dialog.tsx";
import { HelpButton } from "../parts/help-button.tsx";
import { Icon } from "../parts/icon.tsx";
import { Words } from "../parts/words.tsx";
import { useSay, useT } from "../use-words.ts";
import { CardBack, CardFront } from "./card-side.tsx";
import "../styles/cards.css";

interface CardDialogProps {
  readonly card: Card;
  /** The day whose rules are shown. */
  readonly day: Day;
  readonly isGroup: boolean;
  readonly close: () => void;
  readonly closeWords: string;
  /** Stands at the foot instead of the buttons, while the room is held. */
  readonly foot?: ComponentChildren;
}

/** The card. */
export function CardDialog({ card, day, isGroup, close, closeWords, foot }: CardDialogProps) {
  const t = useT();
  const say = useSay();
  const house = useHouse();
  const { dialog, onCancel } = useModal(close);
  const id = useId();
  const [isTurned, setTurned] = useState(false);
  return (
    <dialog
      ref={dialog} class="card" aria-labelledby={id} data-testid="card" data-card={card.id} data-side={isTurned ? "back" : "front"}
      data-colour={lookOf(house, card.actor).colour} onCancel={onCancel}
    >
      <div class="card-paper" key={isTurned ? "back" : "front"}>
        <header class="card-head">
          <ActorTag actor={card.actor} />
          <h2 id={id} tabIndex={-1} data-first-focus><Words of={say(card.title)} /></h2>
        </header>
        <div class="card-body" tabIndex={0} role="group" aria-label={t(isTurned ? "card.back" : "card.front")}>
          {isTurned ? <CardBack card={card} /> : <CardFront card={card} day={day} isGroup={isGroup} />}
        </div>
      </div>
      {foot ?? (
        <div class="card-buttons">
          <HelpButton />
          <button type="button" class="button" data-testid="card-turn" onClick={() => setTurned(!isTurned)}>
            <Icon name="arrow-counter-clockwise" />{t(isTurned ? "card.turnBack" : "card.turn")}
          </button>
          <button type="button" class="button main" data-testid="card-close" onClick={close}><Icon name="cards" />{closeWords}</button>
        </div>
      )}
    </dialog>
  );
}

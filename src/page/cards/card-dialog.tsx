/**
 * A card: it rises closed from the table, turns over and lies open; turns to its other side; and flies into the tray.
 * Whose card it is shows in colour and pictogram. All words are there from the first moment, whatever still moves.
 */
import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Card, Day } from "../../core/index.ts";
import { useHouse } from "../house.ts";
import { lookOf } from "../parts/actor-tag.tsx";
import { useModal } from "../parts/dialog.tsx";
import { HelpButton } from "../parts/help-button.tsx";
import { Icon } from "../parts/icon.tsx";
import { useT } from "../use-words.ts";
import { CardCover, CardFace } from "./card-face.tsx";
import { CardBack, CardFront } from "./card-side.tsx";
import { flyToTray } from "./fly-to-tray.ts";
import { useFit } from "./use-fit.ts";
import "../styles/cards.css";

interface CardDialogProps {
  readonly card: Card;
  /** The day whose rules are shown. */
  readonly day: Day;
  readonly isGroup: boolean;
  /** Where it comes from; from the table it goes into the tray. */
  readonly from: "table" | "tray" | "file";
  readonly close: () => void;
  readonly closeWords: string;
  /** Stands at the foot instead of the buttons, while the room is held. */
  readonly foot?: ComponentChildren;
}

/** The card as an object: its element, and its way to the tray. Stands before the dialog's own effects, so that it still lies open when it leaves. */
function useCardObject(goesToTray: boolean) {
  const object = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = object.current;
    return () => { if (goesToTray && element) flyToTray(element); };
  }, []);
  useFit(object);
  return object;
}

/** The card. */
export function CardDialog({ card, day, isGroup, from, close, closeWords, foot }: CardDialogProps) {
  const t = useT();
  const house = useHouse();
  const object = useCardObject(from === "table");
  const { dialog, onCancel } = useModal(close);
  const id = useId();
  const [turns, setTurns] = useState(0);
  const isTurned = turns % 2 === 1;
  const { colour, pictogram } = lookOf(house, card.actor);
  return (
    <dialog
      ref={dialog} class="card" aria-labelledby={id} data-testid="card" data-card={card.id} data-side={isTurned ? "back" : "front"}
      data-colour={colour} data-from={from} data-turned={turns > 0 ? "" : undefined} onCancel={onCancel}
    >
      <div ref={object} class="card-object">
        <CardFace card={card} side="front" isAway={isTurned} label={t("card.front")} titleId={id}>
          <CardFront card={card} day={day} isGroup={isGroup} />
        </CardFace>
        <CardFace card={card} side="back" isAway={!isTurned} label={t("card.back")} titleId={id}>
          <CardBack card={card} />
        </CardFace>
        <CardCover pictogram={pictogram} />
      </div>
      {foot ?? (
        <div class="card-buttons">
          <HelpButton />
          <button type="button" class="button" data-testid="card-turn" onClick={() => setTurns(turns + 1)}>
            <Icon name="arrow-counter-clockwise" />{t(isTurned ? "card.turnBack" : "card.turn")}
          </button>
          <button type="button" class="button main" data-testid="card-close" onClick={close}><Icon name="cards" />{closeWords}</button>
        </div>
      )}
    </dialog>
  );
}

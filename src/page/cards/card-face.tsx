/** One face of a card: the actor's colour with mark and title above, the words below. And the closed card, as it comes from the table. */
import type { ComponentChildren } from "preact";
import type { Card } from "../../core/index.ts";
import { useHouse } from "../house.ts";
import { ActorTag, lookOf } from "../parts/actor-tag.tsx";
import { Icon } from "../parts/icon.tsx";
import { Words } from "../parts/words.tsx";
import { useSay } from "../use-words.ts";

interface CardFaceProps {
  readonly card: Card;
  readonly side: "front" | "back";
  /** Turned away: not seen and not read, though it still takes its room, so that a card keeps its size. */
  readonly isAway: boolean;
  /** Name of the side for who cannot see it. */
  readonly label: string;
  readonly titleId: string;
  readonly children: ComponentChildren;
}

/** A face. Only the one that is seen has the title's id and takes the focus. */
export function CardFace({ card, side, isAway, label, titleId, children }: CardFaceProps) {
  const say = useSay();
  const { pictogram } = lookOf(useHouse(), card.actor);
  const seen = isAway ? {} : { id: titleId, tabIndex: -1, "data-first-focus": true };
  return (
    <div class="card-face" data-face={side} data-away={isAway ? "" : undefined} aria-hidden={isAway ? "true" : undefined}>
      <header class="card-head">
        <ActorTag actor={card.actor} />
        <h2 {...seen}><Words of={say(card.title)} /></h2>
        <span class="card-emblem"><Icon name={pictogram} /></span>
      </header>
      <div class="card-body" tabIndex={isAway ? -1 : 0} role="group" aria-label={label} data-fits>{children}</div>
    </div>
  );
}

/** The closed card: colour, stitches and pictogram, as it lies on the table. */
export function CardCover({ pictogram }: { readonly pictogram: string }) {
  return <div class="card-cover" aria-hidden="true"><span class="card-seal"><Icon name={pictogram} /></span></div>;
}

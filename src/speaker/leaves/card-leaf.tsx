/** The cards of the story: those in the tray first. Any of them can come on the screen of the room. */
import { useDesk } from "../speaker-desk.ts";
import { useT } from "../speaker-house.ts";
import { Said } from "../words.tsx";
import { CardToggle } from "./cue-leaf.tsx";

function CardRows({ isInTray }: { readonly isInTray: boolean }) {
  const t = useT();
  const { desk } = useDesk();
  const cards = desk.cards.filter((card) => card.isInTray === isInTray);
  if (cards.length === 0) return null;
  return (
    <section>
      <h3>{t(isInTray ? "speaker.card.inTray" : "speaker.card.notYet")}</h3>
      <ul class="card-rows">
        {cards.map(({ card, title, isShown }) => (
          <li key={card}><p><Said of={title} />{card === desk.card ? <small>{t("speaker.card.onScreen")}</small> : isShown ? <small>{t("speaker.card.shown")}</small> : null}</p><CardToggle card={card} /></li>
        ))}
      </ul>
    </section>
  );
}

/** The panel. */
export function CardLeaf() {
  return <><CardRows isInTray /><CardRows isInTray={false} /></>;
}

/** What comes next by the plan: where, and what will be asked there. */
import { useDesk } from "./speaker-desk.ts";
import { useT } from "./speaker-house.ts";
import { isLookingBack, partAfter } from "./part-order.ts";
import { Icon, Said } from "./words.tsx";

function NextWords() {
  const t = useT();
  const { desk: { next, part, isAsFarAsPlanned } } = useDesk();
  const after = isLookingBack(part) || !next || isAsFarAsPlanned ? partAfter(part) : null;
  if (after) return <p class="next-title">{t(`speaker.part.${after}`)}</p>;
  if (!next || isLookingBack(part)) return <p class="next-title">{t("speaker.next.nothing")}</p>;
  return (
    <>
      <p class="next-title"><Said of={next.title} /></p>
      {next.prompt ? <p class="next-prompt"><Icon name="chat-circle" /><span><Said of={next.prompt} /></span></p> : null}
    </>
  );
}

/** The line. */
export function NextLine() {
  const t = useT();
  return (
    <section class="desk-next" data-testid="desk-next" aria-label={t("speaker.next.label")}>
      <h2 class="kicker">{t("speaker.next.label")}</h2>
      <div><NextWords /></div>
    </section>
  );
}

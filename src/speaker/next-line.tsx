/** What comes next by the plan: where, and what will be asked there. */
import { useDesk } from "./speaker-desk.ts";
import { useT } from "./speaker-house.ts";
import { isLookingBack, partAfter } from "./part-order.ts";
import { Icon, Said } from "./words.tsx";

/** How long the next stop takes by the plan, with its talk. */
function NextMinutes() {
  const t = useT();
  const { desk: { plan, next, part, onRoad } } = useDesk();
  const stop = plan?.stops.find(({ encounter }) => encounter === next?.encounter);
  if (!stop || isLookingBack(part) || onRoad?.type === "part") return null;
  const minutes = t("speaker.minutes", { count: Math.max(1, Math.round(stop.minutes)) });
  return <p class="next-minutes">{stop.talk?.isOn ? t("speaker.plan.withTalk", { minutes, talk: stop.talk.minutes }) : minutes}</p>;
}

function NextWords() {
  const t = useT();
  const { desk: { next, part, onRoad } } = useDesk();
  // As far as the plan goes, the road leads to another part.
  const after = isLookingBack(part) || !next || onRoad?.type === "part" ? partAfter(part) : null;
  if (after) return <p class="next-title">{t(`speaker.part.${after}`)}</p>;
  if (isLookingBack(part)) return <p class="next-title">{t("speaker.end.title")}</p>;
  if (!next) return <p class="next-title">{t("speaker.next.nothing")}</p>;
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
      <div class="next-head"><h2 class="kicker">{t("speaker.next.label")}</h2><NextMinutes /></div>
      <div><NextWords /></div>
    </section>
  );
}

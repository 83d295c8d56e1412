/** What lies over the picture of the room just now: a pause, an empty screen, a question, a card. One line each, with the way back. */
import { useDesk } from "./speaker-desk.ts";
import { useT } from "./speaker-house.ts";
import { Icon, Press, Said } from "./words.tsx";

const ICONS = { freeze: "pause", blank: "eye-slash", question: "chat-circle" } as const;

function HeldLine() {
  const t = useT();
  const { desk: { held, cue } } = useDesk();
  if (!held) return null;
  const isTalk = held.by === "cue";
  return (
    <p class="on-screen" data-screen={held.screen} data-by={held.by}>
      <Icon name={isTalk ? "users-three" : ICONS[held.screen]} />
      <span>
        <strong>{t(isTalk ? "speaker.held.cue" : `speaker.held.${held.screen}`)}</strong>
        {held.question ? <q>{held.question}</q> : isTalk && cue ? null : <small>{t(`speaker.held.${held.screen}About`)}</small>}
      </span>
    </p>
  );
}

/** The lines under the title; none where the picture stands there as it is. */
export function OnScreen() {
  const t = useT();
  const { desk: { card, cards }, isAnswering, ask } = useDesk();
  const shown = card === null ? undefined : cards.find((one) => one.card === card);
  return (
    <div class="on-screens">
      <HeldLine />
      {shown ? (
        <p class="on-screen" data-screen="card">
          <Icon name="cards" />
          <span><strong>{t("speaker.held.card")}</strong> <Said of={shown.title} /></span>
          <Press isShut={!isAnswering} press={() => ask({ type: "hide-card" })} data-testid="card-hide">{t("speaker.card.hide")}</Press>
        </p>
      ) : null}
    </div>
  );
}

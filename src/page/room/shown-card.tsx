/** A card that the facilitator puts on the screen, with the rules of the story's week. Putting it away takes it off every screen. */
import { dayOfWeek } from "../../core/index.ts";
import type { Id } from "../../core/index.ts";
import { CardDialog } from "../cards/card-dialog.tsx";
import { useCard } from "../cards/use-card.ts";
import { HeldFoot } from "../held/held-foot.tsx";
import { usePlay, usePlayStore } from "../use-play.ts";
import { useT } from "../use-words.ts";

function Shown({ id }: { readonly id: Id }) {
  const t = useT();
  const play = usePlayStore();
  const card = useCard(id);
  const day = usePlay(({ scenario, story }) => dayOfWeek(scenario, story.week));
  const isPaused = usePlay(({ session }) => session.held?.by === "facilitator");
  if (!card) return null;
  const putAway = () => { play.getState().lead({ type: "hide-card" }); };
  return <CardDialog card={card} day={day} isGroup from="tray" closeWords={t("card.close")} close={putAway} {...(isPaused ? { foot: <HeldFoot /> } : {})} />;
}

/** The card that is on the screen, if any. */
export function ShownCard() {
  const id = usePlay(({ room }) => room?.card ?? null);
  return id === null ? null : <Shown key={id} id={id} />;
}

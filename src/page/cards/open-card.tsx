/** The card that the story lays on the table. */
import { useEffect } from "preact/hooks";
import { dayOfWeek } from "../../core/index.ts";
import type { Id } from "../../core/index.ts";
import { HeldFoot } from "../held/held-foot.tsx";
import { usePlay, usePlayStore } from "../use-play.ts";
import { useT } from "../use-words.ts";
import { CardDialog } from "./card-dialog.tsx";
import { noteArrival } from "./fresh-cards.ts";
import { useCard } from "./use-card.ts";

/** The open card; it goes into the tray when it is put away. */
export function OpenCard({ card: id }: { readonly card: Id }) {
  const t = useT();
  const play = usePlayStore();
  const card = useCard(id);
  const scenario = usePlay((state) => state.scenario);
  const week = usePlay(({ story }) => story.week);
  const isGroup = usePlay(({ session }) => session.mode === "group");
  const isHeld = usePlay(({ session }) => session.held !== null);
  useEffect(() => noteArrival(play, id), [play, id]);
  if (!card) return null;
  return (
    <CardDialog
      card={card} day={dayOfWeek(scenario, week)} isGroup={isGroup} from="table" closeWords={t("card.put")}
      close={() => play.getState().act({ type: "advance" })} {...(isHeld ? { foot: <HeldFoot /> } : {})}
    />
  );
}

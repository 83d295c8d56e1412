/** A card taken out of the tray, or out of the card file, once more. */
import { dayOfWeek } from "../../core/index.ts";
import type { Id } from "../../core/index.ts";
import { useHouse } from "../house.ts";
import { dayOfMoment } from "../model/story-date.ts";
import { useSheets } from "../sheets.ts";
import { useStore } from "../use-store.ts";
import { useT } from "../use-words.ts";
import { CardDialog } from "./card-dialog.tsx";
import { useCard } from "./use-card.ts";

/** From the tray the rules are those of the story's week, from the file those of today. */
export function ReopenedCard({ card: id, from }: { readonly card: Id; readonly from: "tray" | "file" }) {
  const t = useT();
  const { show, close } = useSheets();
  const { game, clock } = useHouse();
  const card = useCard(id);
  const play = useStore(game, (state) => state.play)?.getState();
  if (!card) return null;
  const day = from === "tray" && play ? dayOfWeek(play.scenario, play.story.week) : dayOfMoment(clock.now());
  return (
    <CardDialog
      card={card} day={day} isGroup={from === "tray" && play?.session.mode === "group"} from={from} closeWords={t("card.close")}
      close={from === "tray" ? () => show({ is: "tray" }) : close}
    />
  );
}

/** The card tray: all cards that came so far, the latest first. */
import { useEffect, useMemo } from "preact/hooks";
import { useHouse } from "../house.ts";
import { Dialog } from "../parts/dialog.tsx";
import { usePlay, usePlayStore } from "../use-play.ts";
import { useStore } from "../use-store.ts";
import { useT } from "../use-words.ts";
import { CardList } from "./card-list.tsx";
import { forgetFresh, freshCards } from "./fresh-cards.ts";

/** The tray. */
export function TraySheet({ close }: { readonly close: () => void }) {
  const t = useT();
  const { game } = useHouse();
  const seen = Object.keys(usePlay(({ story }) => story.cards)).reverse();
  const play = usePlayStore();
  const fresh = useMemo(() => freshCards(play), [play]);
  useEffect(() => () => forgetFresh(play), [play]);
  const file = useStore(game, (state) => state.cardFile);
  useEffect(() => { if (!file) void game.getState().fetchCards(); }, [file, game]);
  const cards = seen.flatMap((id) => file?.cards.find((card) => card.id === id) ?? []);
  return (
    <Dialog title={t("tray.title")} close={close} class="tray" attributes={{ "data-testid": "tray" }}>
      {seen.length === 0 ? <p>{t("tray.empty")}</p> : <CardList cards={cards} from="tray" fresh={fresh} />}
    </Dialog>
  );
}

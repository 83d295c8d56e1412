/** The card file without play: all cards, body by body, with the rules of today. */
import { useEffect } from "preact/hooks";
import { BODIES } from "../../core/index.ts";
import type { Body, Card } from "../../core/index.ts";
import type { House } from "../house.ts";
import { useHouse } from "../house.ts";
import { useFocusOn } from "../parts/focus.ts";
import { useStore } from "../use-store.ts";
import { useT } from "../use-words.ts";
import { FootHelp } from "../title/foot-help.tsx";
import { CardList } from "./card-list.tsx";

function groupByBody({ looks }: House, cards: readonly Card[]): { body: Body; cards: Card[] }[] {
  return BODIES
    .map((body) => ({ body, cards: cards.filter((card) => (looks[card.actor]?.body ?? "other") === body) }))
    .filter((group) => group.cards.length > 0);
}

/** The card file. */
export function CardFileScreen() {
  const t = useT();
  const house = useHouse();
  const { game } = house;
  const file = useStore(game, (state) => state.cardFile);
  const title = useFocusOn<HTMLHeadingElement>("cards");
  useEffect(() => { void game.getState().fetchCards(); }, [game]);
  return (
    <main class="book card-file">
      <div class="book-page wide">
        <h1 ref={title} tabIndex={-1}>{t("cardFile.title")}</h1>
        <p class="note-words">{t("cardFile.about")}</p>
        {file ? null : <p role="status">{t("cardFile.loading")}</p>}
        {groupByBody(house, file?.cards ?? []).map(({ body, cards }) => (
          <section key={body} class="card-group">
            <h2>{t(`body.${body}`)}</h2>
            <CardList cards={cards} from="file" />
          </section>
        ))}
        <FootHelp back={() => game.getState().go("title")} backWords={t("cardFile.back")} />
      </div>
    </main>
  );
}

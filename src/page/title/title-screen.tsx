/** The first page of the book: the name, three ways in, and where help is. */
import type { Translate } from "../../i18n/i18n.ts";
import { useHouse } from "../house.ts";
import { HelpButton } from "../parts/help-button.tsx";
import { Icon } from "../parts/icon.tsx";
import { InkSide, InkStroke } from "../parts/ink-edge.tsx";
import { useSheets } from "../sheets.ts";
import { useT } from "../use-words.ts";

interface Way {
  readonly icon: string;
  readonly colour: string;
  readonly name: string;
  readonly about: string;
  readonly go: () => void;
}

function useWays(t: Translate): Way[] {
  const { game } = useHouse();
  const { go } = game.getState();
  return [
    { icon: "person-simple", colour: "coral", name: t("title.solo"), about: t("title.soloAbout"), go: () => go("personas", "solo") },
    { icon: "users-three", colour: "teal", name: t("title.group"), about: t("title.groupAbout"), go: () => go("personas", "group") },
    { icon: "cards", colour: "ochre", name: t("title.cards"), about: t("title.cardsAbout"), go: () => go("cards") },
  ];
}

/** The title. */
export function TitleScreen() {
  const t = useT();
  const { game } = useHouse();
  const { show } = useSheets();
  const ways = useWays(t);
  return (
    <main class="book title">
      <div class="book-page">
        <InkSide />
        <p class="kicker maker">{t("title.credits")}</p>
        <h1 class="title-name">{t("game.title")}</h1>
        <InkStroke />
        <p class="title-subtitle">{t("game.subtitle")}</p>
        <nav aria-label={t("title.waysLabel")}>
          <ul class="ways">
            {ways.map(({ icon, colour, name, about, go }) => (
              <li key={icon}>
                <button type="button" class="way leaf" data-colour={colour} onClick={go}>
                  <span class="actor-mark"><Icon name={icon} /></span>
                  <span class="way-name">{name}</span>
                  <span class="way-about">{about}</span>
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <footer class="title-foot">
          <HelpButton />
          <button type="button" class="button quiet" onClick={() => show({ is: "settings" })}><Icon name="gear" />{t("title.settings")}</button>
          <button type="button" class="button quiet" onClick={() => game.getState().go("credits")}><Icon name="info" />{t("title.about")}</button>
        </footer>
      </div>
    </main>
  );
}

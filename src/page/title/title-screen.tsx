/** The first page of the book: the name, three ways in, and where help is. */
import type { Translate } from "../../i18n/i18n.ts";
import { useHouse } from "../house.ts";
import { HelpButton } from "../parts/help-button.tsx";
import { Icon } from "../parts/icon.tsx";
import { InkStroke } from "../parts/ink-edge.tsx";
import { useSheets } from "../sheets.ts";
import { useT } from "../use-words.ts";

interface Way {
  readonly icon: string;
  readonly name: string;
  readonly about: string;
  readonly go: () => void;
}

function useWays(t: Translate): Way[] {
  const { game } = useHouse();
  const { go } = game.getState();
  return [
    { icon: "person-simple", name: t("title.solo"), about: t("title.soloAbout"), go: () => go("personas", "solo") },
    { icon: "users-three", name: t("title.group"), about: t("title.groupAbout"), go: () => go("personas", "group") },
    { icon: "cards", name: t("title.cards"), about: t("title.cardsAbout"), go: () => go("cards") },
  ];
}

/** The title. */
export function TitleScreen() {
  const t = useT();
  const { show } = useSheets();
  const ways = useWays(t);
  return (
    <main class="book title">
      <div class="book-page">
        <h1 class="title-name">{t("game.title")}</h1>
        <InkStroke />
        <p class="title-subtitle">{t("game.subtitle")}</p>
        <nav aria-label={t("title.waysLabel")}>
          <ul class="ways">
            {ways.map(({ icon, name, about, go }) => (
              <li key={icon}>
                <button type="button" class="way leaf" onClick={go}>
                  <Icon name={icon} />
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
          <button type="button" class="button quiet" onClick={() => show({ is: "about" })}><Icon name="info" />{t("title.about")}</button>
          <small class="credits">{t("title.credits")}</small>
        </footer>
      </div>
    </main>
  );
}

/** The people whose road can be walked: a portrait, a name, two sentences. */
import type { CatalogueEntry } from "../../store/catalogue.ts";
import { useHouse } from "../house.ts";
import { Portrait } from "../parts/portrait.tsx";
import { Icon } from "../parts/icon.tsx";
import { useFocusOn } from "../parts/focus.ts";
import { Words } from "../parts/words.tsx";
import { useStore } from "../use-store.ts";
import { useT } from "../use-words.ts";
import { FootHelp } from "./foot-help.tsx";

function PersonaCard({ entry, open }: { readonly entry: CatalogueEntry; readonly open: () => void }) {
  const t = useT();
  const { settings, looks } = useHouse();
  const isPlain = useStore(settings, (state) => state.register) === "plain";
  const { name, age, work, figure } = entry.persona;
  const look = looks[entry.id] ?? looks[figure];
  return (
    <li>
      <button type="button" class="persona leaf" data-persona={entry.id} data-colour={look?.colour} onClick={open}>
        <Portrait look={look} />
        <span class="persona-words">
          <span class="persona-name">{name}</span>
          <span class="persona-work">{t("personas.age", { age })} · <Words of={{ text: work, language: "nl" }} /></span>
          <span class="persona-portrait"><Words of={{ text: isPlain ? entry.portraitPlain : entry.portrait, language: "nl" }} /></span>
          <span class="persona-go">{t("personas.choose", { name })}<Icon name="arrow-right" /></span>
        </span>
      </button>
    </li>
  );
}

/** The choice of a persona. */
export function PersonaScreen() {
  const t = useT();
  const { game, catalogue } = useHouse();
  const mode = useStore(game, (state) => state.mode);
  const title = useFocusOn<HTMLHeadingElement>("personas");
  return (
    <main class="book personas">
      <div class={catalogue.entries.length > 1 ? "book-page wide" : "book-page"}>
        <h1 ref={title} tabIndex={-1}>{t("personas.title")}</h1>
        <ul class="persona-list">
          {catalogue.entries.map((entry) => (
            <PersonaCard key={entry.id} entry={entry} open={() => void game.getState().open(entry.id, mode)} />
          ))}
        </ul>
        <FootHelp back={() => game.getState().go("title")} backWords={t("personas.back")} />
      </div>
    </main>
  );
}

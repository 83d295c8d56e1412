/** The people whose road can be walked: who they are, what their story is about, and how long it takes. */
import { useState } from "preact/hooks";
import type { CatalogueEntry } from "../../store/catalogue.ts";
import { useHouse } from "../house.ts";
import { firstSentence } from "../model/first-sentence.ts";
import { Portrait } from "../parts/portrait.tsx";
import { Icon } from "../parts/icon.tsx";
import { InkSide, InkStroke } from "../parts/ink-edge.tsx";
import { useFocusOn } from "../parts/focus.ts";
import { Words } from "../parts/words.tsx";
import { useStore } from "../use-store.ts";
import { useT } from "../use-words.ts";
import { FootHelp } from "./foot-help.tsx";
import "../styles/personas.css";

interface RowProps {
  readonly entries: readonly CatalogueEntry[];
  readonly chosen: CatalogueEntry;
  readonly choose: (entry: CatalogueEntry) => void;
}

/** All of them side by side; one is looked at. */
function PersonaRow({ entries, chosen, choose }: RowProps) {
  const t = useT();
  const { looks } = useHouse();
  return (
    <fieldset class="persona-row" data-count={entries.length}>
      <legend class="visually-hidden">{t("personas.who")}</legend>
      {entries.map((entry) => (
        <label key={entry.id} class="persona-face">
          <input type="radio" name="persona" value={entry.id} checked={entry === chosen} onChange={() => choose(entry)} />
          <Portrait look={looks[entry.id] ?? looks[entry.persona.figure]} />
          <span class="persona-label">{entry.persona.name}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Who is looked at: a few words, and the way to go along. */
function PersonaDetail({ entry, isAlone }: { readonly entry: CatalogueEntry; readonly isAlone: boolean }) {
  const t = useT();
  const { game, settings, looks } = useHouse();
  const mode = useStore(game, (state) => state.mode);
  const isPlain = useStore(settings, (state) => state.register) === "plain";
  const { name, age, work, figure } = entry.persona;
  const dutch = (text: string) => <Words of={{ text, language: "nl" }} />;
  return (
    <section class="persona leaf" data-persona={entry.id} aria-label={name}>
      {isAlone ? <Portrait look={looks[entry.id] ?? looks[figure]} /> : null}
      <div class="persona-words">
        <h2 class="persona-name">{name}</h2>
        <p class="persona-work">{t("personas.age", { age })} · {dutch(work)}</p>
        <p class="persona-portrait">{dutch(isPlain ? entry.portraitPlain : entry.portrait)}</p>
        <ul class="persona-facts">
          <li><Icon name="book-open" /><span>{dutch(firstSentence(isPlain ? entry.notePlain : entry.note))}</span></li>
          <li><Icon name="clock" /><span>{t(`personas.${mode}`)}</span></li>
        </ul>
      </div>
      <button type="button" class="button main persona-go" onClick={() => void game.getState().open(entry.id, mode)}>
        {t("personas.choose", { name })}<Icon name="arrow-right" />
      </button>
    </section>
  );
}

/** The choice of a persona. Who was gone along with before is looked at first. */
export function PersonaScreen() {
  const t = useT();
  const { game, catalogue: { entries } } = useHouse();
  const before = useStore(game, (state) => state.entry);
  const [chosen, choose] = useState(entries.find(({ id }) => id === before?.id) ?? entries[0]);
  const title = useFocusOn<HTMLHeadingElement>("personas");
  const isAlone = entries.length === 1;
  return (
    <main class="book personas">
      <div class={isAlone ? "book-page" : "book-page wide"}>
        {isAlone ? <InkSide /> : null}
        <header>
          <h1 ref={title} tabIndex={-1}>{t("personas.title")}</h1>
          <InkStroke />
        </header>
        {isAlone || !chosen ? null : <PersonaRow entries={entries} chosen={chosen} choose={choose} />}
        {chosen ? <PersonaDetail entry={chosen} isAlone={isAlone} /> : null}
        <FootHelp back={() => game.getState().go("title")} backWords={t("personas.back")} />
      </div>
    </main>
  );
}

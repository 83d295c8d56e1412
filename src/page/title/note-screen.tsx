/** What the story is about, with a real choice: go along, read it first, or not now. */
import { useState } from "preact/hooks";
import type { CatalogueEntry } from "../../store/catalogue.ts";
import { useHouse } from "../house.ts";
import { lazy } from "../lazy.tsx";
import { useFocusOn } from "../parts/focus.ts";
import { InkSide } from "../parts/ink-edge.tsx";
import { Lost } from "../parts/lost.tsx";
import { Portrait } from "../parts/portrait.tsx";
import { Words } from "../parts/words.tsx";
import { useStore } from "../use-store.ts";
import { useSay, useT } from "../use-words.ts";
import { FootHelp } from "./foot-help.tsx";

/** Only for who comes back. */
const KeptPlay = lazy(() => import("./kept-play.tsx").then((late) => late.KeptPlay));
/** Only for a group: its set-up, or the session that is still here. */
const GroupWays = lazy(() => import("../start/group-ways.tsx").then((late) => late.GroupWays), "lead");

/** The ways on: with what was kept, or from the start. */
function WaysOn({ entry }: { readonly entry: CatalogueEntry }) {
  const t = useT();
  const { game } = useHouse();
  const scenario = useStore(game, (state) => state.scenario);
  const kept = useStore(game, (state) => state.kept);
  const isLost = useStore(game, (state) => state.isLost);
  const mode = useStore(game, (state) => state.mode);
  if (!scenario && isLost) return <Lost again={() => void game.getState().open(entry.id, mode)} />;
  if (mode === "group") return <GroupWays />;
  if (!scenario) return <p class="quiet-words" role="status">{t("note.loading")}</p>;
  if (kept?.save && kept.save.log.length > 0) return <KeptPlay scenario={scenario} save={kept.save} />;
  return (
    <button type="button" class="button main" data-testid="begin" onClick={() => game.getState().begin("anew")}>{t("note.begin")}</button>
  );
}

function Summary() {
  const t = useT();
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="summary" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("note.summary")}</summary>
      {isOpen ? <p><Words of={say("story.summary")} /></p> : null}
    </details>
  );
}

/** What the story is about. */
function About({ entry }: { readonly entry: CatalogueEntry }) {
  const t = useT();
  const { game, settings, looks, i18n } = useHouse();
  const isGroup = useStore(game, (state) => state.mode) === "group";
  const isPlain = useStore(settings, (state) => state.register) === "plain";
  const title = useFocusOn<HTMLHeadingElement>("note");
  const isForeign = !entry.languages.includes(i18n.language());
  return (
    <>
      <div class="note-head">
        <Portrait look={looks[entry.id] ?? looks[entry.persona.figure]} />
        <div>
          <p class="kicker">{t("note.title")}</p>
          <h1 ref={title} tabIndex={-1}><Words of={{ text: entry.title, language: "nl" }} /></h1>
        </div>
      </div>
      <p class="note-words"><Words of={{ text: isPlain ? entry.notePlain : entry.note, language: "nl" }} /></p>
      {isGroup ? <p class="note-words">{t("note.observer")}</p> : null}
      {isForeign ? <p class="quiet-words">{t("note.storyInDutch")}</p> : null}
    </>
  );
}

/** The content note of the opened story. For a group it is a spread: the story on the left page, the session on the right. */
export function NoteScreen() {
  const t = useT();
  const { game } = useHouse();
  const entry = useStore(game, (state) => state.entry);
  const isGroup = useStore(game, (state) => state.mode) === "group";
  const hasScenario = useStore(game, (state) => state.scenario !== null);
  if (!entry) return null;
  const summary = hasScenario ? <Summary /> : null;
  return (
    <main class="book note" data-testid="note">
      <div class={isGroup ? "book-page wide" : "book-page"}>
        {isGroup ? <div class="note-story"><About entry={entry} />{summary}</div> : <><InkSide /><About entry={entry} /></>}
        <WaysOn entry={entry} />
        {isGroup ? null : summary}
        <FootHelp back={() => game.getState().go("personas")} backWords={t("note.back")} />
      </div>
    </main>
  );
}

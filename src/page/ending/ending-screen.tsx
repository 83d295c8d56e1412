/** The end of a story: a situation in month twelve, never a verdict, with one opening. Then where it all came from. */
import type { Ending } from "../../core/index.ts";
import { useHouse } from "../house.ts";
import { lazy } from "../lazy.tsx";
import { useFocusOn } from "../parts/focus.ts";
import { HelpButton } from "../parts/help-button.tsx";
import { Icon } from "../parts/icon.tsx";
import { InkEdge, InkStroke } from "../parts/ink-edge.tsx";
import { lookOf } from "../parts/actor-tag.tsx";
import { Portrait } from "../parts/portrait.tsx";
import { RoadTaken } from "../parts/road-taken.tsx";
import { Words } from "../parts/words.tsx";
import { usePlay } from "../use-play.ts";
import { useSay, useT } from "../use-words.ts";
import { Ledger } from "./ledger.tsx";
import { NextStep } from "./next-step.tsx";
import "../styles/sheets.css";
import "../styles/ending.css";

const LookBackButton = lazy(() => import("../room/look-back-button.tsx").then((late) => late.LookBackButton), "lead");

/** Straight to a part of the page: in a room nobody wants to see somebody scroll. */
function Parts({ parts, isGroup }: { readonly parts: readonly (readonly [id: string, name: string])[]; readonly isGroup: boolean }) {
  const t = useT();
  const go = (id: string) => {
    const part = document.getElementById(id);
    part?.scrollIntoView();
    part?.querySelector("h2")?.focus({ preventScroll: true });
  };
  return (
    <nav class="ending-parts no-print" aria-label={t("ending.parts")}>
      {parts.map(([id, name]) => <button key={id} type="button" class="button quiet" onClick={() => go(id)}>{name}</button>)}
      {isGroup ? <LookBackButton /> : null}
    </nav>
  );
}

function EndButtons({ isGroup }: { readonly isGroup: boolean }) {
  const t = useT();
  const { game } = useHouse();
  const { begin, leave } = game.getState();
  return (
    <div class="row end-buttons">
      {isGroup ? <LookBackButton /> : null}
      <button type="button" class={isGroup ? "button" : "button main"} onClick={leave}><Icon name="house-line" />{t("ending.title")}</button>
      <button type="button" class="button" onClick={() => begin("anew")}><Icon name="arrow-counter-clockwise" />{t("ending.again")}</button>
      <HelpButton />
    </div>
  );
}

/** The last page of the book: the picture on one side, the words on the other. */
function LastPage({ ending }: { readonly ending: Ending }) {
  const t = useT();
  const say = useSay();
  const house = useHouse();
  const persona = usePlay(({ scenario }) => scenario.persona.id);
  const title = useFocusOn<HTMLHeadingElement>("ended");
  return (
    <div class="last-page">
      <div class="last-leaf">
        <InkEdge />
        <header class="ending-head">
          <div class="text-mode-portrait"><Portrait look={lookOf(house, persona)} /></div>
          <p class="kicker">{t("ending.month")}</p>
          <h1 ref={title} tabIndex={-1}><Words of={say(ending.title)} /></h1>
          <InkStroke />
        </header>
        <div class="ending-words">{ending.lines.map((line) => <p key={line}><Words of={say(line)} /></p>)}</div>
        <aside class="opening leaf">
          <Icon name="sun-horizon" />
          <div><h2>{t("ending.opening")}</h2><p><Words of={say(ending.opening)} /></p></div>
        </aside>
      </div>
    </div>
  );
}

/** The ending that was reached. */
export function EndingScreen() {
  const t = useT();
  const ending = usePlay(({ story, scenario }) => (story.ending === null ? undefined : scenario.endings[story.ending]));
  const isGroup = usePlay(({ session }) => session.mode === "group");
  if (!ending) return null;
  return (
    <article class="ending" data-testid="ending" data-ending={ending.id}>
      <LastPage ending={ending} />
      <div class="looking-back">
        <Parts isGroup={isGroup} parts={[["ledger", t("ending.ledger")], ["road", t("ending.road")], ...(isGroup ? [] : [["after", t("step.title")] as const])]} />
        <Ledger />
        <section id="road"><h2 tabIndex={-1}>{t("ending.road")}</h2><RoadTaken /></section>
        {isGroup ? null : <NextStep />}
        <EndButtons isGroup={isGroup} />
      </div>
    </article>
  );
}

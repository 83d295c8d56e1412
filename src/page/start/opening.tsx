/**
 * The two minutes before the story: what a room agrees on, large enough for the back row. One page, a handful of sentences,
 * said aloud by whoever leads; the way on is one press.
 */
import { useState } from "preact/hooks";
import { useHouse } from "../house.ts";
import { lookOf } from "../parts/actor-tag.tsx";
import { useFocusOn } from "../parts/focus.ts";
import { HelpButton } from "../parts/help-button.tsx";
import { Icon } from "../parts/icon.tsx";
import { InkStroke } from "../parts/ink-edge.tsx";
import { Portrait } from "../parts/portrait.tsx";
import { useTold } from "../use-told.ts";
import { usePlay, usePlayStore } from "../use-play.ts";
import { useT } from "../use-words.ts";
import { TableRoles } from "./table-roles.tsx";
import "../styles/start.css";

function useAgreements() {
  const t = useT();
  const name = usePlay(({ scenario }) => scenario.persona.name);
  const minutes = usePlay(({ room }) => room?.setting?.length);
  return [
    { icon: "lock", colour: "plum", words: t("start.opening.stays") },
    { icon: "heart", colour: "coral", words: t("start.opening.health") },
    { icon: "eye", colour: "sky", words: t("start.opening.watch") },
    { icon: "pause", colour: "ochre", words: t("start.opening.stop") },
    { icon: "footprints", colour: "teal", words: minutes === undefined ? t("start.opening.roadOnly", { name }) : t("start.opening.road", { name, minutes }) },
  ];
}

/** The way on, and the facilitator's own window. */
function Buttons() {
  const t = useT();
  const { openSpeaker } = useHouse();
  const play = usePlayStore();
  const [isRefused, setRefused] = useState(false);
  useTold(isRefused ? t("start.opening.speakerRefused") : null);
  return (
    <footer class="opening-foot">
      <button type="button" class="button main" data-testid="to-story" onClick={() => play.getState().lead({ type: "part", part: "story" })}>
        <Icon name="play" />{t("start.opening.toStory")}
      </button>
      <button type="button" class="button quiet" data-testid="speaker-open" onClick={() => setRefused(!openSpeaker())}>
        <Icon name="note" />{t("start.opening.speaker")}
      </button>
      <HelpButton />
      {isRefused ? <p class="opening-refused">{t("start.opening.speakerRefused")}</p> : null}
    </footer>
  );
}

/** Whom the room goes along with; or, where each table has a role, who looks through whose eyes. */
function Who() {
  const t = useT();
  const house = useHouse();
  const scenario = usePlay((state) => state.scenario);
  const setting = usePlay(({ room }) => room?.setting ?? null);
  const { persona } = scenario;
  return (
    <aside class="opening-who">
      <Portrait look={lookOf(house, persona.id)} />
      {setting?.roles === "tables" ? <h2>{t("start.opening.tables")}</h2> : <p class="opening-name">{persona.name}</p>}
      <TableRoles scenario={scenario} setting={setting} />
    </aside>
  );
}

/** The opening of a session. */
export function Opening() {
  const t = useT();
  const title = useFocusOn<HTMLHeadingElement>("opening");
  const hasTables = usePlay(({ room }) => room?.setting?.roles === "tables");
  return (
    <section class="session-opening" data-testid="opening" data-tables={hasTables ? "" : undefined} aria-labelledby="opening-title">
      <div class="opening-page">
        <header>
          <h1 id="opening-title" ref={title} tabIndex={-1}>{t("start.opening.title")}</h1>
          <InkStroke />
        </header>
        <ul class="agreements">
          {useAgreements().map(({ icon, colour, words }) => (
            <li key={icon} data-colour={colour}><span class="actor-mark"><Icon name={icon} /></span><p>{words}</p></li>
          ))}
        </ul>
        <Who />
        <Buttons />
      </div>
    </section>
  );
}

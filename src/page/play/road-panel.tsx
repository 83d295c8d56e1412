/** The road between encounters: what has come, what may be looked for, what is closed and why, and time that goes on. */
import { canWait, roadStops } from "../../core/index.ts";
import type { RoadStop } from "../../core/index.ts";
import { lookOf, ActorTag } from "../parts/actor-tag.tsx";
import { useFocusOn } from "../parts/focus.ts";
import { Icon } from "../parts/icon.tsx";
import { InkEdge } from "../parts/ink-edge.tsx";
import { Words } from "../parts/words.tsx";
import { useHouse } from "../house.ts";
import { useSheets } from "../sheets.ts";
import { usePlay, usePlayStore } from "../use-play.ts";
import { useSay, useT } from "../use-words.ts";
import { WhyClosed } from "./choice-cards.tsx";
import { BackButton } from "./line-buttons.tsx";

function Stop({ stop, number }: { readonly stop: RoadStop; readonly number: number }) {
  const t = useT();
  const say = useSay();
  const house = useHouse();
  const play = usePlayStore();
  const isHeld = usePlay(({ session }) => session.held !== null);
  const { encounter, is, why, text } = stop;
  const isClosed = is === "closed";
  const visit = () => { if (!isClosed) play.getState().act({ type: "visit", encounter: encounter.id }); };
  return (
    <li>
      <button
        type="button" class={isClosed ? "choice stop closed" : "choice stop"} data-testid="road-encounter" data-encounter={encounter.id} data-state={is}
        data-colour={lookOf(house, encounter.with).colour} aria-disabled={isClosed || isHeld ? "true" : undefined} onClick={visit}
      >
        <span class="choice-number">{number}</span>
        <span class="choice-words">
          <span class="stop-title"><Words of={say(encounter.title)} /></span>
          <span class="stop-line">
            <ActorTag actor={encounter.with} />
            {isClosed ? null : <span class="stop-state">{t(`road.${is}`)}</span>}
            {isClosed || encounter.cost === 0 ? null : <span class="stop-state"><Icon name="battery-medium" />{t("road.costs")}</span>}
          </span>
          {why === undefined ? null : <WhyClosed why={why} {...(text === undefined ? {} : { text })} />}
        </span>
      </button>
    </li>
  );
}

function WaitButton({ hasComer }: { readonly hasComer: boolean }) {
  const t = useT();
  const play = usePlayStore();
  const scenario = usePlay((state) => state.scenario);
  const story = usePlay((state) => state.story);
  const isHeld = usePlay(({ session }) => session.held !== null);
  const canGo = canWait(scenario, story) && !isHeld;
  return (
    <button
      type="button" class={hasComer ? "button wait" : "button main wait"} data-testid="wait" aria-disabled={canGo ? undefined : "true"}
      onClick={() => { if (canGo) play.getState().act({ type: "wait" }); }}
    >
      <Icon name="hourglass" />{t("road.wait")}
    </button>
  );
}

/** The road. */
export function RoadPanel() {
  const t = useT();
  const say = useSay();
  const { show } = useSheets();
  const scenario = usePlay((state) => state.scenario);
  const story = usePlay((state) => state.story);
  const isHeld = usePlay(({ session }) => session.held !== null);
  const stops = roadStops(scenario, story);
  const hasComer = stops.some(({ is }) => is === "come");
  const title = useFocusOn<HTMLHeadingElement>(isHeld || story.waiting !== "road" ? null : `road ${story.week}`);
  return (
    <section class="panel road" data-testid="road" data-side="told">
      <InkEdge />
      <div class="panel-words">
        <h1 ref={title} tabIndex={-1} class="road-title"><Words of={say(`phase.${story.phase}`)} /></h1>
        <p class="road-about"><Words of={say(`phase.${story.phase}.about`)} /></p>
        <p class="road-hint">{hasComer ? t("road.waitFirst") : stops.length === 0 ? t("road.nothing") : null}</p>
      </div>
      {stops.length === 0 ? null : (
        <ol class="choice-list" aria-label={t("road.stops")} data-count={stops.length}>
          {stops.map((stop, index) => <Stop key={stop.encounter.id} stop={stop} number={index + 1} />)}
        </ol>
      )}
      <div class="panel-buttons">
        <BackButton />
        <button type="button" class="button quiet" onClick={() => show({ is: "behind" })}><Icon name="footprints" />{t("road.behind")}</button>
        <WaitButton hasComer={hasComer} />
      </div>
    </section>
  );
}

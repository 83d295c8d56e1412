/** The way that was gone, stretch by stretch. What was not taken stays visible, faint. */
import { roadTaken } from "../model/road-taken.ts";
import type { RoadPoint } from "../model/road-taken.ts";
import { usePlay } from "../use-play.ts";
import { useSay, useT, useWeekWords } from "../use-words.ts";
import { Icon } from "./icon.tsx";
import { Words } from "./words.tsx";

const POINT_ICONS = { met: "footprints", missed: "signpost", letter: "envelope" } as const;

function Point({ point: { is, week, title, chose, isLight } }: { readonly point: RoadPoint }) {
  const t = useT();
  const say = useSay();
  const words = useWeekWords();
  return (
    <li class="road-point" data-point={is}>
      <Icon name={POINT_ICONS[is]} />
      <span>
        <span class="road-point-kind">{t(`behind.${is}`)} · {words.inSentence(week)}</span>
        <span class="road-point-title"><Words of={say(title, week)} /></span>
        {chose.map((choice) => <span key={choice} class="road-point-choice"><Words of={say(choice, week)} /></span>)}
        {isLight ? <span class="road-point-light"><Icon name="sun" /> {t("behind.hope")}</span> : null}
      </span>
    </li>
  );
}

/** The whole way. */
export function RoadTaken() {
  const t = useT();
  const say = useSay();
  const scenario = usePlay((state) => state.scenario);
  const story = usePlay((state) => state.story);
  const stretches = roadTaken(scenario, story);
  if (stretches.length === 0) return <p>{t("behind.empty")}</p>;
  return (
    <ol class="stretches">
      {stretches.map(({ phase, points }) => (
        <li key={phase} class="stretch">
          <h3><Words of={say(`phase.${phase}`)} /></h3>
          <ul>{points.map((point, index) => <Point key={index} point={point} />)}</ul>
        </li>
      ))}
    </ol>
  );
}

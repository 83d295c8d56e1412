/** The short lists of a report: minutes by encounter, cards, what is in it and what never is. */
import type { Id } from "../../core/index.ts";
import type { Report } from "../../store/room-report.ts";
import { useHouse } from "../house.ts";
import { Icon } from "../parts/icon.tsx";
import { Words } from "../parts/words.tsx";
import { usePlay } from "../use-play.ts";
import { useStore } from "../use-store.ts";
import { useSay, useT, useWeekWords } from "../use-words.ts";
import { Bar } from "./bar.tsx";

/** Less than this is no stay: a tenth of a minute. */
const SHORTEST = 0.1;

/** Minutes by encounter, the longest first. */
export function ReportTime({ time }: Pick<Report, "time">) {
  const t = useT();
  const say = useSay();
  const encounters = usePlay(({ scenario }) => scenario.encounters);
  const stays = Object.entries(time).filter(([, minutes]) => minutes >= SHORTEST).sort(([, a], [, b]) => b - a);
  const longest = stays[0]?.[1] ?? 1;
  if (stays.length === 0) return null;
  return (
    <section class="report-part" data-testid="report-time">
      <h2>{t("report.time")}</h2>
      <dl class="report-time">
        {stays.map(([id, minutes]) => (
          <div key={id}>
            <dt><Words of={say(encounters[id]?.title ?? id)} /></dt>
            <dd><span>{t("report.timeShort", { minutes: Math.max(1, Math.round(minutes)) })}</span><Bar share={minutes / longest} /></dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Cards that lay on the table, by the story's hand and by the facilitator's. */
export function ReportCards({ cards: { story, shown } }: Pick<Report, "cards">) {
  const t = useT();
  const say = useSay();
  const weekWords = useWeekWords();
  const file = useStore(useHouse().game, (state) => state.cardFile);
  const titleOf = (card: Id) => <Words of={say(file?.cards.find(({ id }) => id === card)?.title ?? card)} />;
  if (story.length + shown.length === 0) return null;
  return (
    <section class="report-part" data-testid="report-cards">
      <h2>{t("report.cards")}</h2>
      <div class="report-card-lists">
        {story.length === 0 ? null : (
          <div>
            <h3>{t("report.cardsStory")}</h3>
            <ul>{story.map(({ card, week }) => <li key={card}>{titleOf(card)} <span class="quiet-words">{weekWords.inSentence(week)}</span></li>)}</ul>
          </div>
        )}
        {shown.length === 0 ? null : <div><h3>{t("report.cardsShown")}</h3><ul>{shown.map((card) => <li key={card}>{titleOf(card)}</li>)}</ul></div>}
      </div>
    </section>
  );
}

/** What a report holds, and what it never holds. */
export function ReportAbout() {
  const t = useT();
  return (
    <aside class="report-promise">
      <h2>{t("report.about")}</h2>
      <ul>
        <li><Icon name="check" /><span>{t("report.aboutIn")}</span></li>
        <li><Icon name="eye-slash" /><span>{t("report.aboutNever")}</span></li>
        <li><Icon name="house-line" /><span>{t("report.aboutDevice")}</span></li>
      </ul>
    </aside>
  );
}

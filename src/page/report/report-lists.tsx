/** The short lists of a report: cards, what is in it and what never is. */
import type { Id } from "../../core/index.ts";
import type { Report } from "../../store/room-report.ts";
import { useHouse } from "../house.ts";
import { Icon } from "../parts/icon.tsx";
import { Words } from "../parts/words.tsx";
import { useStore } from "../use-store.ts";
import { useSay, useT, useWeekWords } from "../use-words.ts";

/** Cards by the week in which they lay on the table, the earliest first. */
function byWeek(story: Report["cards"]["story"]): readonly (readonly [week: number, cards: readonly Id[]])[] {
  const weeks = new Map<number, Id[]>();
  for (const { card, week } of story) weeks.set(week, [...weeks.get(week) ?? [], card]);
  return [...weeks].sort(([a], [b]) => a - b);
}

/** Cards that lay on the table, by the story's hand and by the facilitator's. */
export function ReportCards({ cards: { story, shown } }: Pick<Report, "cards">) {
  const t = useT();
  const say = useSay();
  const weekWords = useWeekWords();
  const file = useStore(useHouse().game, (state) => state.cardFile);
  const titlesOf = (cards: readonly Id[]) => <ul>{cards.map((card) => <li key={card}><Words of={say(file?.cards.find(({ id }) => id === card)?.title ?? card)} /></li>)}</ul>;
  if (story.length + shown.length === 0) return null;
  return (
    <section class="report-part" data-testid="report-cards">
      <h2>{t("report.cards")}</h2>
      <dl class="report-cards">
        {byWeek(story).map(([week, cards]) => <div key={week}><dt>{weekWords.asTitle(week)}</dt><dd>{titlesOf(cards)}</dd></div>)}
        {shown.length === 0 ? null : <div><dt>{t("report.cardsShown")}</dt><dd>{titlesOf(shown)}</dd></div>}
      </dl>
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
        <li class="no-print"><Icon name="house-line" /><span>{t("report.aboutDevice")}</span></li>
      </ul>
    </aside>
  );
}

/** Where a card's statements stand, when they were checked, and until when that is good enough. */
import type { Day, Statement } from "../../core/index.ts";
import { useHouse } from "../house.ts";
import { dayOfMoment, dayWords } from "../model/story-date.ts";
import { Words } from "../parts/words.tsx";
import { useSay, useT } from "../use-words.ts";

function earliest(days: readonly Day[]): Day | undefined {
  return [...days].sort()[0];
}

/** Sources in a drawer, the days of checking in view. */
export function CardSources({ statements, onDate }: { readonly statements: readonly Statement[]; readonly onDate: string }) {
  const t = useT();
  const say = useSay();
  const { i18n, clock } = useHouse();
  const language = i18n.language();
  const sources = [...new Set(statements.flatMap((statement) => statement.sources))];
  const checked = earliest(statements.map(({ checkedOn }) => checkedOn));
  const before = earliest(statements.map(({ checkBefore }) => checkBefore));
  if (!checked || !before) return null;
  const isOverdue = before <= dayOfMoment(clock.now());
  return (
    <div class="sources">
      <p class="quiet-words">
        {onDate} {t("card.checked", { checked: dayWords(checked, language), before: dayWords(before, language) })}
        {isOverdue ? <strong> {t("card.overdue")}</strong> : null}
      </p>
      <details>
        <summary>{t("card.sources")}</summary>
        <ul>{sources.map((source) => <li key={source}><Words of={say(`source.${source}`)} /></li>)}</ul>
      </details>
    </div>
  );
}

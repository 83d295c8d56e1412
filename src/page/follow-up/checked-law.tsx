/** When the law on a form was checked, and until when it can be relied on. */
import { LAW_CHECKED } from "../../store/follow-up.ts";
import { useHouse } from "../house.ts";
import { dayOfMoment, dayWords } from "../model/story-date.ts";
import { useT } from "../use-words.ts";

/** The line; `look` is its class. */
export function CheckedLaw({ look }: { readonly look: string }) {
  const t = useT();
  const { i18n, clock } = useHouse();
  const language = i18n.language();
  const isOverdue = LAW_CHECKED.before <= dayOfMoment(clock.now());
  return (
    <p class={look}>
      {t("card.checked", { checked: dayWords(LAW_CHECKED.on, language), before: dayWords(LAW_CHECKED.before, language) })}
      {isOverdue ? <strong> {t("card.overdue")}</strong> : null}
    </p>
  );
}

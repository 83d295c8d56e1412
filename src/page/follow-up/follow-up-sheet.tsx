/** The same on paper, A4: what was filled in, and lines to write on where nothing was, so that an empty sheet works as well. */
import { FORMS, LAW_CHECKED } from "../../store/follow-up.ts";
import type { Audience, Room } from "../../store/follow-up.ts";
import { useHouse } from "../house.ts";
import { dayOfMoment, dayWords } from "../model/story-date.ts";
import { useT } from "../use-words.ts";
import { CarePaper } from "./care-paper.tsx";
import { EmployersPaper } from "./employers-paper.tsx";
import { SickPaper } from "./sick-paper.tsx";
import "../styles/follow-up.css";

/** Until when the law on the sheet can be relied on. */
function CheckedLaw() {
  const t = useT();
  const { i18n, clock } = useHouse();
  const language = i18n.language();
  const isOverdue = LAW_CHECKED.before <= dayOfMoment(clock.now());
  return (
    <p class="paper-foot">
      {t("card.checked", { checked: dayWords(LAW_CHECKED.on, language), before: dayWords(LAW_CHECKED.before, language) })}
      {isOverdue ? <strong> {t("card.overdue")}</strong> : null}
    </p>
  );
}

interface FollowUpSheetProps {
  readonly audience: Audience;
  /** Of all forms, as the room keeps them. */
  readonly answers: Room["answers"];
}

/** The sheet of an audience, ready to be printed. */
export function FollowUpSheet({ audience, answers }: FollowUpSheetProps) {
  return (
    <article class="follow-up-sheet" data-audience={audience} data-testid="follow-up-sheet">
      {audience === "employers" ? <EmployersPaper answers={answers[FORMS.employers.id]} /> : null}
      {audience === "care" ? <CarePaper answers={answers[FORMS.care.id]} /> : null}
      {audience === "sick" ? <SickPaper /> : null}
      <CheckedLaw />
    </article>
  );
}

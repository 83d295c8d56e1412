/** The same on paper, A4: what was filled in, and lines to write on where nothing was, so that an empty sheet works as well. */
import { FORMS } from "../../store/follow-up.ts";
import type { Audience, Room } from "../../store/follow-up.ts";
import { CarePaper } from "./care-paper.tsx";
import { CheckedLaw } from "./checked-law.tsx";
import { EmployersPaper } from "./employers-paper.tsx";
import { SickPaper } from "./sick-paper.tsx";
import "../styles/follow-up.css";

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
      <CheckedLaw look="paper-foot" />
    </article>
  );
}

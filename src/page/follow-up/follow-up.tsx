/**
 * What an audience takes home, on the screen that everybody sees: filled in together, part by part, and printed.
 * Takes answers, and which part lies open, and tells of new ones; keeps nothing itself.
 */
import type { Audience, FormAnswers, Room } from "../../store/follow-up.ts";
import { Icon } from "../parts/icon.tsx";
import { useT } from "../use-words.ts";
import { CareForm } from "./care-form.tsx";
import { EmployersForm } from "./employers-form.tsx";
import { FollowUpSheet } from "./follow-up-sheet.tsx";
import type { FormWays } from "./form-props.ts";
import { SickForm } from "./sick-form.tsx";
import "../styles/follow-up.css";

interface FollowUpProps extends FormWays {
  readonly audience: Audience;
  /** Of all forms, as the room keeps them. */
  readonly answers: Room["answers"];
}

const NOTHING: FormAnswers = {};

function titleOf(audience: Audience) {
  return audience === "sick" ? "step.title" : `followUp.${audience}.title` as const;
}

/** The form of the audience; its paper stands behind it, unseen until it is printed. */
export function FollowUp({ audience, answers, ...ways }: FollowUpProps) {
  const t = useT();
  const ofForm = answers[audience] ?? NOTHING;
  return (
    <section class="follow-up" data-audience={audience} data-testid="follow-up" aria-labelledby="follow-up-title">
      <div class="follow-up-screen">
        <header class="follow-up-head">
          <h1 id="follow-up-title" tabIndex={-1}>{t(titleOf(audience))}</h1>
          <button type="button" class="button follow-up-print" onClick={() => window.print()}><Icon name="printer" />{t("followUp.print")}</button>
        </header>
        {audience === "employers" ? <EmployersForm answers={ofForm} {...ways} /> : null}
        {audience === "care" ? <CareForm answers={ofForm} {...ways} /> : null}
        {audience === "sick" ? <SickForm /> : null}
      </div>
      <FollowUpSheet audience={audience} answers={answers} />
    </section>
  );
}

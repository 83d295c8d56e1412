/** My next step on paper: lines under three questions, and a number to be looked up beside whom to call. Always empty: it is mine. */
import { FORMS } from "../../store/follow-up.ts";
import { useT } from "../use-words.ts";
import { BlankLines } from "./blank-lines.tsx";
import { PaperHead } from "./paper-head.tsx";
import { STEP_QUESTIONS } from "./sick-form.tsx";

const [{ items: contacts }] = FORMS.sick.groups;

/** All of the sheet. */
export function SickPaper() {
  const t = useT();
  return (
    <section class="paper-page">
      <PaperHead title={t("step.title")} />
      <div class="paper-steps">
        {STEP_QUESTIONS.map(({ key }) => (
          <div key={key}><h3>{t(`step.${key}`)}</h3><p>{t(`step.${key}Ideas`)}</p><BlankLines lines={key === "what" ? 4 : 3} /></div>
        ))}
      </div>
      <h3>{t("followUp.sick.contacts")}</h3>
      <ul class="paper-contacts">
        {contacts.map((contact) => (
          <li key={contact}>
            <p><strong>{t(`followUp.contact.${contact}.name`)}</strong> {t(`followUp.contact.${contact}.about`)}</p>
            <p class="paper-number">{t("followUp.sick.number")} <span class="blank-line" /></p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** My next step, in a room: the three questions and whom to call, to look at. Nothing is asked and nothing is typed; paper is for that. */
import { FORMS } from "../../store/follow-up.ts";
import { Icon } from "../parts/icon.tsx";
import { useT } from "../use-words.ts";

const [{ items: contacts }] = FORMS.sick.groups;

/** The questions of a next step, as who played alone meets them too. */
export const STEP_QUESTIONS = [
  { key: "who", icon: "phone" }, { key: "what", icon: "question" }, { key: "when", icon: "calendar" },
] as const;

/** All of it on one screen. */
export function SickForm() {
  const t = useT();
  return (
    <>
      <p class="common-thread">{t("followUp.sick.about")}</p>
      <ol class="step-questions">
        {STEP_QUESTIONS.map(({ key, icon }) => (
          <li key={key} class="step-question leaf"><h2><Icon name={icon} />{t(`step.${key}`)}</h2><p>{t(`step.${key}Ideas`)}</p></li>
        ))}
      </ol>
      <h2 class="contacts-title">{t("followUp.sick.contacts")}</h2>
      <ul class="contacts">
        {contacts.map((contact) => (
          <li key={contact}><strong>{t(`followUp.contact.${contact}.name`)}</strong><span>{t(`followUp.contact.${contact}.about`)}</span></li>
        ))}
      </ul>
    </>
  );
}

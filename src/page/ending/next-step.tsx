/** My next step, for who played alone: three questions. Nothing is asked back and nothing is kept; paper may keep it. */
import { Icon } from "../parts/icon.tsx";
import { useT } from "../use-words.ts";

/** The three questions, ready to be printed. */
export function NextStep() {
  const t = useT();
  const questions = [
    { icon: "phone", title: t("step.who"), ideas: t("step.whoIdeas") },
    { icon: "question", title: t("step.what"), ideas: t("step.whatIdeas") },
    { icon: "calendar", title: t("step.when"), ideas: t("step.whenIdeas") },
  ];
  return (
    <section id="after" class="next-step" data-testid="next-step">
      <h2 tabIndex={-1}>{t("step.title")}</h2>
      <p>{t("step.about")}</p>
      <ol class="steps">
        {questions.map(({ icon, title, ideas }) => (
          <li key={icon} class="step leaf">
            <h3><Icon name={icon} />{title}</h3>
            <p>{ideas}</p>
            <div class="write-here" aria-hidden="true" />
          </li>
        ))}
      </ol>
      <button type="button" class="button no-print" onClick={() => window.print()}><Icon name="printer" />{t("ending.print")}</button>
    </section>
  );
}

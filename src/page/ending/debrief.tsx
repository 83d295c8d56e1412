/** Looking back together in four short steps: feel, facts, system, transfer; with questions from this group's own path. */
import { debriefPoints } from "../model/debrief-points.ts";
import { usePlay } from "../use-play.ts";
import { useSay, useT } from "../use-words.ts";

function useSteps() {
  const t = useT();
  const say = useSay();
  const scenario = usePlay((state) => state.scenario);
  const story = usePlay((state) => state.story);
  const { hope, closed, rule } = debriefPoints(scenario, story);
  const quoted = (id: string) => `‘${say(id).text}’`;
  return [
    { name: t("debrief.feel"), questions: [t("debrief.feelFirst"), hope === null ? t("debrief.feelSecond") : t("debrief.feelHope", { where: say(hope).text })] },
    { name: t("debrief.facts"), questions: [t("debrief.factsFirst"), ...(closed === null ? [] : [t("debrief.factsClosed", { what: quoted(closed) })])] },
    { name: t("debrief.system"), questions: [t("debrief.systemFirst"), ...(rule === null ? [] : [t("debrief.systemRule", { what: quoted(rule) })])] },
    { name: t("debrief.transfer"), questions: [t("debrief.transferFirst"), t("debrief.transferSecond")] },
  ];
}

/** The four steps. */
export function Debrief() {
  const t = useT();
  return (
    <section id="after" class="debrief" data-testid="debrief">
      <h2 tabIndex={-1}>{t("debrief.title")}</h2>
      <ol class="steps four">
        {useSteps().map(({ name, questions }) => (
          <li key={name} class="step leaf">
            <h3>{name}</h3>
            {questions.map((question) => <p key={question}>{question}</p>)}
          </li>
        ))}
      </ol>
    </section>
  );
}

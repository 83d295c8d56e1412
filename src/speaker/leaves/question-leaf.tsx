/** A question on the screen of the room: typed, or one of three that nearly always fit. */
import { READY_QUESTIONS } from "../ready-questions.ts";
import { useDesk } from "../speaker-desk.ts";
import { useT } from "../speaker-house.ts";
import { TypedText } from "../typed-text.tsx";
import { Icon, Press } from "../words.tsx";

/** Longer than this nobody reads from the last row (signs). */
const LONGEST_QUESTION = 240;

/** The panel. */
export function QuestionLeaf() {
  const t = useT();
  const { desk: { held, persona }, isAnswering, ask, close } = useDesk();
  const put = (question: string) => {
    ask({ type: "hold", by: "facilitator", screen: "question", question });
    close();
  };
  return (
    <>
      {held?.question ? (
        <div class="question-shown">
          <p><strong>{t("speaker.held.question")}</strong> <q>{held.question}</q></p>
          <Press isShut={!isAnswering} press={() => ask({ type: "resume" })}>{t("speaker.question.away")}</Press>
        </div>
      ) : null}
      <ul class="ready-questions" aria-label={t("speaker.question.ready")}>
        {READY_QUESTIONS.map((key) => (
          <li key={key}><Press class="desk-way" isShut={!isAnswering} press={() => put(t(key, { name: persona }))} data-testid="ready-question"><Icon name="chat-circle" /><span class="way-words">{t(key, { name: persona })}</span></Press></li>
        ))}
      </ul>
      <TypedText name="question" label={t("speaker.question.own")} hint={t("speaker.question.hint")} button={t("speaker.question.show")} most={LONGEST_QUESTION} done={put} />
    </>
  );
}

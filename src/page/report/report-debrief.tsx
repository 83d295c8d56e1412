/** The sheet for looking back, in four steps: each question stands beside the moment of the path that it goes back to. */
import { STEPS_BACK } from "../../store/room-report.ts";
import type { Report } from "../../store/room-report.ts";
import { usePromptWords } from "../model/prompt-words.ts";
import { Icon } from "../parts/icon.tsx";
import { Words } from "../parts/words.tsx";
import { useT } from "../use-words.ts";
import { momentId } from "./use-report.ts";

type ReportedPrompt = Report["prompts"][number];

function Question({ prompt, isHere }: { readonly prompt: ReportedPrompt; readonly isHere: boolean }) {
  const t = useT();
  const { question, moment } = usePromptWords()(prompt);
  const words = question.map((piece, at) => <Words key={at} of={piece} />);
  const encounter = prompt.moment?.encounter;
  return (
    <li class="report-question" data-talked={prompt.isTalked ? "" : undefined}>
      <p>{encounter !== undefined && isHere ? <a href={`#${momentId(encounter)}`}>{words}</a> : words}</p>
      {moment !== null || prompt.isTalked ? (
        <p class="report-marks">
          {moment === null ? null : <span><Icon name="footprints" />{moment}</span>}
          {prompt.isTalked ? <span class="report-talked"><Icon name="chat-circle" />{t("report.talked")}</span> : null}
        </p>
      ) : null}
    </li>
  );
}

/** The sheet. */
export function ReportDebrief({ report: { prompts, path, missed } }: { readonly report: Report }) {
  const t = useT();
  const here = new Set([...path, ...missed].map(({ encounter }) => encounter));
  return (
    <section class="report-part" data-testid="report-debrief">
      <h2>{t("debrief.title")}</h2>
      <p class="report-about"><span class="no-print">{t("report.debriefAbout")}</span></p>
      <ol class="report-steps">
        {STEPS_BACK.map((step) => (
          <li key={step} class="report-step leaf">
            <h3>{t(`debrief.${step}`)}</h3>
            <ul>
              {prompts.filter((prompt) => prompt.step === step).map((prompt) => (
                <Question key={prompt.id} prompt={prompt} isHere={prompt.moment !== null && here.has(prompt.moment.encounter)} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

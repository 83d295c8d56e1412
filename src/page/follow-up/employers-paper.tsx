/** The checklist on paper: one part a page, wide, with room to write in every field. */
import { AGREEMENT_FIELDS, FORMS, needsAgreement, standOf, STANDS } from "../../store/follow-up.ts";
import type { Checkpoint, CheckpointGroup, FormAnswers } from "../../store/follow-up.ts";
import { useT } from "../use-words.ts";
import { CheckpointAbout } from "./checkpoint-row.tsx";
import { PaperHead } from "./paper-head.tsx";

interface RowProps {
  readonly item: Checkpoint;
  readonly answers: FormAnswers | undefined;
}

function Row({ item, answers }: RowProps) {
  const t = useT();
  const stand = standOf(answers, item);
  const agreed = needsAgreement(stand) ? answers?.[item] : undefined;
  return (
    <tr>
      <th scope="row">{t(`followUp.checkpoint.${item}.title`)}<CheckpointAbout item={item} /></th>
      {STANDS.map((one) => <td key={one} class="paper-tick" data-label={t(`followUp.stand.${one}`)}><span>{stand === one ? "✕" : ""}</span></td>)}
      {AGREEMENT_FIELDS.map((field) => <td key={field} data-label={t(`followUp.field.${field}`)}>{agreed?.[field]}</td>)}
    </tr>
  );
}

function Page({ group, answers }: { readonly group: CheckpointGroup; readonly answers: FormAnswers | undefined }) {
  const t = useT();
  return (
    <section class="paper-page">
      <PaperHead title={t("followUp.employers.title")} part={t(`followUp.checkpointGroup.${group.id}.name`)} />
      <p><strong>{t("followUp.thread")}</strong> {t(`followUp.checkpointGroup.${group.id}.thread`)}</p>
      <p class="quiet-words">{t("followUp.noNames")}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("followUp.employers.checkpoint")}</th>
            {STANDS.map((stand) => <th key={stand} scope="col" class="paper-tick">{t(`followUp.stand.${stand}`)}</th>)}
            {AGREEMENT_FIELDS.map((field) => <th key={field} scope="col">{t(`followUp.field.${field}`)}</th>)}
          </tr>
        </thead>
        <tbody>{group.items.map((item) => <Row key={item} item={item} answers={answers} />)}</tbody>
      </table>
    </section>
  );
}

/** All parts of the checklist. */
export function EmployersPaper({ answers }: { readonly answers: FormAnswers | undefined }) {
  return <>{FORMS.employers.groups.map((group) => <Page key={group.id} group={group} answers={answers} />)}</>;
}

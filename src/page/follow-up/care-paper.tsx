/** The referral sheet on paper: all signals in one table, and the two open questions with lines under them. */
import { CARE_FIELDS, FORMS, TOGETHER } from "../../store/follow-up.ts";
import type { FormAnswers, Signal } from "../../store/follow-up.ts";
import { useT } from "../use-words.ts";
import { BlankLines } from "./blank-lines.tsx";
import { PaperHead } from "./paper-head.tsx";

function Row({ item }: { readonly item: Signal }) {
  const t = useT();
  return (
    <tr>
      <th scope="row">{t(`followUp.signal.${item}.title`)}</th>
      <td data-label={t("followUp.care.to")}>{t(`followUp.signal.${item}.to`)}</td>
      <td data-label={t("followUp.care.when")}>{t(`followUp.signal.${item}.when`)}</td>
      <td data-label={t("followUp.care.ask")}>{t(`followUp.signal.${item}.ask`)}</td>
    </tr>
  );
}

/** All of the sheet. */
export function CarePaper({ answers }: { readonly answers: FormAnswers | undefined }) {
  const t = useT();
  return (
    <section class="paper-page">
      <PaperHead title={t("followUp.care.title")} />
      <p>{t("followUp.care.about")}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("followUp.care.signal")}</th>
            <th scope="col">{t("followUp.care.to")}</th>
            <th scope="col">{t("followUp.care.when")}</th>
            <th scope="col">{t("followUp.care.ask")}</th>
          </tr>
        </thead>
        <tbody>{FORMS.care.groups.flatMap(({ items }) => items.map((item) => <Row key={item} item={item} />))}</tbody>
      </table>
      <div class="paper-questions">
        {CARE_FIELDS.map((field) => <div key={field}><h3>{t(`followUp.care.${field}`)}</h3><BlankLines lines={3} words={answers?.[TOGETHER]?.[field]} /></div>)}
      </div>
    </section>
  );
}

/** What is agreed on one point: what, which function, by when, and what else. Typed together; no field asks for a person. */
import { AGREEMENT_FIELDS } from "../../store/follow-up.ts";
import type { AgreementField, Checkpoint, FormAnswers } from "../../store/follow-up.ts";
import { useT } from "../use-words.ts";
import { TypedField } from "./typed-field.tsx";

interface AgreementProps {
  readonly item: Checkpoint;
  readonly answers: FormAnswers[string] | undefined;
  readonly keep: (field: AgreementField, text: string) => void;
  readonly close: () => void;
}

/** Four fields side by side, under the point's own words. */
export function Agreement({ item, answers, keep, close }: AgreementProps) {
  const t = useT();
  return (
    <div class="agreement leaf" role="group" aria-labelledby={`agreement-${item}`}>
      <div class="agreement-head">
        <p id={`agreement-${item}`}><strong>{t(`followUp.checkpoint.${item}.title`)}</strong> <span class="quiet-words">{t("followUp.noNames")}</span></p>
        <button type="button" class="button quiet" onClick={close}>{t("followUp.agreement.done")}</button>
      </div>
      <div class="agreement-fields">
        {AGREEMENT_FIELDS.map((field) => (
          <TypedField key={field} label={t(`followUp.field.${field}`)} idea={t(`followUp.idea.${field}`)} text={answers?.[field] ?? ""} keep={(text) => keep(field, text)} />
        ))}
      </div>
    </div>
  );
}

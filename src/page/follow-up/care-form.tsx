/** The referral sheet for care professionals: what one hears, to whom that leads, when, and what the patient may ask. */
import { useState } from "preact/hooks";
import { CARE_FIELDS, FORMS, TOGETHER } from "../../store/follow-up.ts";
import type { Answer, FormAnswers, Signal } from "../../store/follow-up.ts";
import { useT } from "../use-words.ts";
import { GroupButtons } from "./group-buttons.tsx";
import { TypedField } from "./typed-field.tsx";

interface CareFormProps {
  readonly answers: FormAnswers;
  readonly onAnswer: (answer: Answer) => void;
}

const { id: form, groups } = FORMS.care;

function SignalCard({ item }: { readonly item: Signal }) {
  const t = useT();
  return (
    <li class="signal leaf">
      <h3>{t(`followUp.signal.${item}.title`)}</h3>
      <dl>
        <div><dt>{t("followUp.care.to")}</dt><dd>{t(`followUp.signal.${item}.to`)}</dd></div>
        <div><dt>{t("followUp.care.when")}</dt><dd>{t(`followUp.signal.${item}.when`)}</dd></div>
        <div><dt>{t("followUp.care.ask")}</dt><dd>{t(`followUp.signal.${item}.ask`)}</dd></div>
      </dl>
    </li>
  );
}

/** Three signals a screen, and under them the two questions that stay open. */
export function CareForm({ answers, onAnswer }: CareFormProps) {
  const t = useT();
  const [at, setAt] = useState(0);
  const group = groups[at] ?? groups[0];
  return (
    <>
      <GroupButtons names={groups.map(({ id }) => t(`followUp.signalGroup.${id}`))} open={at} choose={setAt} />
      <p class="common-thread">{t("followUp.care.about")}</p>
      <ul class="signals">{group.items.map((item) => <SignalCard key={item} item={item} />)}</ul>
      <div class="open-questions">
        {CARE_FIELDS.map((field) => (
          <TypedField
            key={field} label={t(`followUp.care.${field}`)} idea={t(`followUp.care.${field}Idea`)} text={answers[TOGETHER]?.[field] ?? ""}
            keep={(text) => onAnswer({ form, item: TOGETHER, field, text })}
          />
        ))}
      </div>
    </>
  );
}

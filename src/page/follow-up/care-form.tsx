/** The referral sheet for care professionals: what one hears, to whom that leads, when, and what the patient may ask. */
import { CARE_FIELDS, FORMS, TOGETHER } from "../../store/follow-up.ts";
import type { Signal } from "../../store/follow-up.ts";
import { useT } from "../use-words.ts";
import type { FormProps } from "./form-props.ts";
import { GroupButtons } from "./group-buttons.tsx";
import { TypedField } from "./typed-field.tsx";

const { id: form, groups } = FORMS.care;

function SignalCard({ item }: { readonly item: Signal }) {
  const t = useT();
  return (
    <li class="signal leaf">
      <h2>{t(`followUp.signal.${item}.title`)}</h2>
      <dl>
        <div><dt>{t("followUp.care.to")}</dt><dd>{t(`followUp.signal.${item}.to`)}</dd></div>
        <div><dt>{t("followUp.care.when")}</dt><dd>{t(`followUp.signal.${item}.when`)}</dd></div>
        <div><dt>{t("followUp.care.ask")}</dt><dd>{t(`followUp.signal.${item}.ask`)}</dd></div>
      </dl>
    </li>
  );
}

/** Three signals a screen, and under them the two questions that stay open. */
export function CareForm({ answers, turned, onTurn, onAnswer }: FormProps) {
  const t = useT();
  const group = groups.find(({ id }) => id === turned?.group) ?? groups[0];
  return (
    <>
      <GroupButtons names={groups.map(({ id }) => t(`followUp.signalGroup.${id}`))} open={groups.indexOf(group)} choose={(at) => onTurn({ group: groups[at]?.id ?? group.id, item: null })} />
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

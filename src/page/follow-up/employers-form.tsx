/** The checklist for employers: before, during and after the illness; what is there, what is missing, and who does something about it. */
import { FORMS, STAND, standOf } from "../../store/follow-up.ts";
import type { CheckpointGroup, FormAnswers } from "../../store/follow-up.ts";
import { useT } from "../use-words.ts";
import { CheckpointRow } from "./checkpoint-row.tsx";
import type { FormProps } from "./form-props.ts";
import { GroupButtons } from "./group-buttons.tsx";

const { id: form, groups } = FORMS.employers;

function countDone(answers: FormAnswers, { items }: CheckpointGroup): number {
  return items.filter((item) => standOf(answers, item) !== null).length;
}

/** One part of the checklist a screen, one agreement open at a time. */
export function EmployersForm({ answers, turned, onTurn, onAnswer }: FormProps) {
  const t = useT();
  const group = groups.find(({ id }) => id === turned?.group) ?? groups[0];
  const open = turned?.item ?? null;
  const turn = (id: string, item: string | null) => onTurn({ group: id, item });
  const beside = groups.map((one) => t("followUp.progress", { done: countDone(answers, one), all: one.items.length }));
  return (
    <>
      <GroupButtons names={groups.map(({ id }) => t(`followUp.checkpointGroup.${id}.name`))} beside={beside} open={groups.indexOf(group)} choose={(at) => turn(groups[at]?.id ?? group.id, null)} />
      <div class="checklist">
        <p class="common-thread"><strong>{t("followUp.thread")}</strong> {t(`followUp.checkpointGroup.${group.id}.thread`)}</p>
        <ul class="checkpoints">
          {group.items.map((item) => (
            <CheckpointRow
              key={item} item={item} answers={answers} isOpen={open === item}
              choose={(stand) => onAnswer({ form, item, field: STAND, text: stand })} toggle={() => turn(group.id, open === item ? null : item)}
              keep={(field, text) => onAnswer({ form, item, field, text })}
            />
          ))}
        </ul>
        {open === null ? <p class="agreement-hint">{t("followUp.agreement.hint")}</p> : null}
      </div>
    </>
  );
}

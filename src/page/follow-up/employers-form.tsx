/** The checklist for employers: before, during and after the illness; what is there, what is missing, and who does something about it. */
import { useState } from "preact/hooks";
import { FORMS, needsAgreement, STAND, standOf } from "../../store/follow-up.ts";
import type { Answer, Checkpoint, CheckpointGroup, FormAnswers, Stand } from "../../store/follow-up.ts";
import { useT } from "../use-words.ts";
import { CheckpointRow } from "./checkpoint-row.tsx";
import { GroupButtons } from "./group-buttons.tsx";

interface EmployersFormProps {
  readonly answers: FormAnswers;
  readonly onAnswer: (answer: Answer) => void;
}

const { id: form, groups } = FORMS.employers;

function countDone(answers: FormAnswers, { items }: CheckpointGroup): number {
  return items.filter((item) => standOf(answers, item) !== null).length;
}

/** One part of the checklist a screen, one agreement open at a time. */
export function EmployersForm({ answers, onAnswer }: EmployersFormProps) {
  const t = useT();
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState<Checkpoint | null>(null);
  const group = groups[at] ?? groups[0];
  const choose = (item: Checkpoint, stand: Stand) => {
    onAnswer({ form, item, field: STAND, text: stand });
    if (needsAgreement(stand)) setOpen(item);
    else if (open === item) setOpen(null);
  };
  const beside = groups.map((one) => t("followUp.progress", { done: countDone(answers, one), all: one.items.length }));
  return (
    <>
      <GroupButtons names={groups.map(({ id }) => t(`followUp.checkpointGroup.${id}.name`))} beside={beside} open={at} choose={(next) => { setAt(next); setOpen(null); }} />
      <div class="checklist">
        <p class="common-thread"><strong>{t("followUp.thread")}</strong> {t(`followUp.checkpointGroup.${group.id}.thread`)}</p>
        <ul class="checkpoints">
          {group.items.map((item) => (
            <CheckpointRow
              key={item} item={item} answers={answers} isOpen={open === item}
              choose={(stand) => choose(item, stand)} toggle={() => setOpen(open === item ? null : item)}
              keep={(field, text) => onAnswer({ form, item, field, text })}
            />
          ))}
        </ul>
        {open === null ? <p class="agreement-hint">{t("followUp.agreement.hint")}</p> : null}
      </div>
    </>
  );
}

/** The form that this audience takes home, filled in from the desk: the same part lies open on the screen of the room. */
import type { DeskCheckpoint, DeskForm } from "../../session/index.ts";
import { useDesk } from "../speaker-desk.ts";
import { useT } from "../speaker-house.ts";
import { TypedAnswer } from "../typed-answer.tsx";
import { Icon, Press } from "../words.tsx";

type Employers = Extract<DeskForm, { audience: "employers" }>;
type Care = Extract<DeskForm, { audience: "care" }>;

/** Under these names the forms keep what is filled in. */
const STAND = "stand";
const TOGETHER = "together";
const STANDS = ["present", "consider", "missing"] as const;

function GroupPress({ group, isOpen, words }: { readonly group: string; readonly isOpen: boolean; readonly words: string }) {
  const { isAnswering, ask } = useDesk();
  return <Press class="part" isShut={!isAnswering} aria-current={isOpen ? "step" : undefined} press={() => ask({ type: "turn", group, item: null })} data-testid="form-group" data-group={group}>{words}</Press>;
}

function Checkpoint({ group, point: { id, stand, isAgreed, fields } }: { readonly group: string; readonly point: DeskCheckpoint }) {
  const t = useT();
  const { isAnswering, ask } = useDesk();
  const answer = (field: string, text: string) => ask({ type: "answer", form: "employers", item: id, field, text });
  const isOpen = fields.length > 0;
  return (
    <li class="form-point" data-testid="form-point" data-item={id}>
      <p id={`point-${id}`}>{t(`followUp.checkpoint.${id}.title`)}</p>
      <div class="row" role="group" aria-labelledby={`point-${id}`}>
        {STANDS.map((one) => (
          <Press key={one} class="plan-switch" isShut={!isAnswering} aria-pressed={stand === one} press={() => answer(STAND, one)} data-testid="form-stand" data-stand={one}>
            {stand === one ? <Icon name="check" /> : null}{t(`followUp.stand.${one}`)}
          </Press>
        ))}
        {stand === null || stand === "present" ? null : (
          <Press class="button light" isShut={!isAnswering} aria-expanded={isOpen} press={() => ask({ type: "turn", group, item: isOpen ? null : id })}>
            <Icon name={isAgreed ? "handshake" : "note"} />{t(isAgreed ? "followUp.agreement.made" : "followUp.agreement.open")}
          </Press>
        )}
      </div>
      {isOpen ? (
        <div class="form-fields">
          <p class="quiet-words">{t("followUp.noNames")}</p>
          {fields.map(({ field, text }) => <TypedAnswer key={field} name={`${id}:${field}`} label={t(`followUp.field.${field}`)} idea={t(`followUp.idea.${field}`)} text={text} keep={(words) => answer(field, words)} />)}
        </div>
      ) : null}
    </li>
  );
}

function EmployersLeaf({ groups }: Employers) {
  const t = useT();
  const open = groups.find(({ isOpen }) => isOpen);
  return (
    <>
      <nav class="parts" aria-label={t("followUp.groups")}>
        {groups.map(({ id, isOpen, done, items }) => <GroupPress key={id} group={id} isOpen={isOpen} words={`${t(`followUp.checkpointGroup.${id}.name`)} · ${t("followUp.progress", { done, all: items.length })}`} />)}
      </nav>
      {open ? <ul class="form-points">{open.items.map((point) => <Checkpoint key={point.id} group={open.id} point={point} />)}</ul> : null}
    </>
  );
}

function CareLeaf({ groups, fields }: Care) {
  const t = useT();
  const { ask } = useDesk();
  return (
    <>
      <nav class="parts" aria-label={t("followUp.groups")}>
        {groups.map(({ id, isOpen }) => <GroupPress key={id} group={id} isOpen={isOpen} words={t(`followUp.signalGroup.${id}`)} />)}
      </nav>
      <div class="form-fields">
        <p class="quiet-words">{t("followUp.noNames")}</p>
        {fields.map(({ field, text }) => (
          <TypedAnswer key={field} name={field} label={t(`followUp.care.${field}`)} idea={t(`followUp.care.${field}Idea`)} text={text} keep={(words) => ask({ type: "answer", form: "care", item: TOGETHER, field, text: words })} />
        ))}
      </div>
    </>
  );
}

/** The form; for who is ill only a word that it stays on paper. */
export function FormLeaf() {
  const t = useT();
  const { desk: { form } } = useDesk();
  switch (form?.audience) {
    case "employers": return <EmployersLeaf {...form} />;
    case "care": return <CareLeaf {...form} />;
    default: return <p>{t("speaker.looking.onPaper")}</p>;
  }
}

/** What the room takes home: what was filled in together, and in one line what was not. Of what each took home alone there is nothing here. */
import { LAWS } from "../../store/follow-up.ts";
import type { Checkpoint } from "../../store/follow-up.ts";
import type { Report } from "../../store/room-report.ts";
import { CheckedLaw } from "../follow-up/checked-law.tsx";
import { useT } from "../use-words.ts";
import { takenHome } from "./taken-home.ts";
import type { TakenHome, TouchedPoint } from "./taken-home.ts";

type Of<Kind extends TakenHome["is"]> = Extract<TakenHome, { readonly is: Kind }>;

function OpenPoint({ point: { item, stand, agreed } }: { readonly point: TouchedPoint }) {
  const t = useT();
  const law = LAWS[item];
  return (
    <li class="report-agreed">
      <p>
        <span class="report-mark" data-stand={stand}>{t(`followUp.stand.${stand}`)}</span>{" "}
        <strong>{t(`followUp.checkpoint.${item}.title`)}</strong>
        {law ? <span class="report-mark strong">{t(`followUp.law.${law}`)}</span> : null}
      </p>
      {agreed.length === 0 ? null : (
        <dl>{agreed.map(({ field, text }) => <div key={field}><dt>{t(`followUp.field.${field}`)}</dt><dd>{text}</dd></div>)}</dl>
      )}
    </li>
  );
}

/** Points in one line; each loses its full stop there. */
function InOneLine({ name, items }: { readonly name: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return <p class="report-rest"><span class="report-label">{name}</span> {items.map((item) => item.replace(/[.?]$/, "")).join(" · ")}</p>;
}

/** More than so many that were left alone are counted, not named. */
const FEW = 3;

function OfEmployers({ taken: { open, present, untouched } }: { readonly taken: Of<"employers"> }) {
  const t = useT();
  const titlesOf = (items: readonly Checkpoint[]) => items.map((item) => t(`followUp.checkpoint.${item}.title`));
  const alone = untouched.flatMap(({ items }) => items);
  const counted = untouched.map(({ group, items, all }) => `${t(`followUp.checkpointGroup.${group}.name`)} (${t("report.ofAll", { count: items.length, all })})`);
  return (
    <>
      {open.length === 0 ? null : <ul class="report-agreements">{open.map((point) => <OpenPoint key={point.item} point={point} />)}</ul>}
      <InOneLine name={t("report.inPlace")} items={titlesOf(present)} />
      <InOneLine name={t("report.notFilledIn")} items={alone.length > FEW ? counted : titlesOf(alone)} />
      {open.some(({ item }) => LAWS[item]) ? <CheckedLaw look="quiet-words" /> : null}
    </>
  );
}

function OfCare({ taken: { answered, untouched } }: { readonly taken: Of<"care"> }) {
  const t = useT();
  return (
    <>
      <dl class="report-answers">{answered.map(({ field, text }) => <div key={field}><dt>{t(`followUp.care.${field}`)}</dt><dd>{text}</dd></div>)}</dl>
      <InOneLine name={t("report.notFilledIn")} items={untouched.map((field) => t(`followUp.care.${field}`))} />
    </>
  );
}

/** The agreement of this room, or why there is none. */
export function ReportTakenHome({ report: { setting, answers } }: { readonly report: Report }) {
  const t = useT();
  const taken = takenHome(setting?.audience ?? "employers", answers);
  return (
    <section class="report-part" data-testid="report-follow-up">
      <h2>{t("report.followUp")}</h2>
      {taken.is === "employers" ? <OfEmployers taken={taken} /> : null}
      {taken.is === "care" ? <OfCare taken={taken} /> : null}
      {taken.is === "own" ? <p class="report-about">{t("report.ownFollowUp")}</p> : null}
      {taken.is === "nothing" ? <p class="report-about">{t("report.noFollowUp")}</p> : null}
    </section>
  );
}

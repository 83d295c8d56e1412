/** The head of a report: which story, which day, for whom, how long, and where the story came out. */
import type { Report } from "../../store/room-report.ts";
import { useHouse } from "../house.ts";
import { dayWords } from "../model/story-date.ts";
import { useFocusOn } from "../parts/focus.ts";
import { InkStroke } from "../parts/ink-edge.tsx";
import { Words } from "../parts/words.tsx";
import { usePlay } from "../use-play.ts";
import { useSay, useT } from "../use-words.ts";

/** Minutes from which a pause is not counted any more: the session went on later, perhaps on another day. */
const LONG_BREAK = 180;

/** The facts of the session, as short phrases that stand in rows. */
function useFacts({ day, setting, minutes, pauses }: Report): string[][] {
  const t = useT();
  const language = useHouse().i18n.language();
  const name = usePlay(({ scenario }) => scenario.persona.name);
  const paused = Math.round(pauses);
  return [
    [
      ...(day === null ? [] : [dayWords(day, language)]),
      ...(setting ? [t(`report.audience.${setting.audience}`), t(`report.roles.${setting.roles}`, { name })] : []),
    ],
    [
      ...(day === null ? [] : [t("report.played", { count: Math.max(1, Math.round(minutes)) })]),
      ...(paused === 0 ? [] : [paused < LONG_BREAK ? t("report.paused", { count: paused }) : t("report.longBreak")]),
      ...(setting ? [t("report.planned", { minutes: setting.length })] : []),
    ],
  ].filter((row) => row.length > 0);
}

/** The head. */
export function ReportHead({ report }: { readonly report: Report }) {
  const t = useT();
  const say = useSay();
  const title = useFocusOn<HTMLHeadingElement>("report");
  const ending = usePlay(({ scenario }) => scenario.endings[report.ending ?? ""]);
  return (
    <header class="report-head">
      <p class="kicker">WerkWijzer · {t("report.kicker")}</p>
      <h1 ref={title} tabIndex={-1}><Words of={say("story.title")} /></h1>
      <InkStroke />
      {useFacts(report).map((row) => <p key={row[0]} class="report-facts">{row.map((fact) => <span key={fact}>{fact}</span>)}</p>)}
      <p class="report-end">
        {ending ? <><span class="report-label">{t("report.end")}</span> <strong><Words of={say(ending.title)} /></strong></> : t("report.notEnded")}
      </p>
    </header>
  );
}

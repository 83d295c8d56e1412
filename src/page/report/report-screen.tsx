/**
 * What a facilitator takes home, on one page: to read, to print, to keep as a pdf or as a file. Made from the log; writes nothing.
 * Stands inside a PlayProvider; where somebody plays alone there is nothing to report.
 */
import type { Report } from "../../store/room-report.ts";
import { lazy } from "../lazy.tsx";
import { useT } from "../use-words.ts";
import { ReportDebrief } from "./report-debrief.tsx";
import { ReportHead } from "./report-head.tsx";
import { ReportAbout, ReportCards, ReportTime } from "./report-lists.tsx";
import { ReportPath, ReportTried } from "./report-path.tsx";
import { ReportTools } from "./report-tools.tsx";
import { ReportVotes } from "./report-votes.tsx";
import { useReport } from "./use-report.ts";
import "../styles/report.css";

const FollowUpSheet = lazy(() => import("../follow-up/follow-up-sheet.tsx").then((late) => late.FollowUpSheet), "follow-up");

/** What was filled in together. Of what each took home alone there is nothing here. */
function FollowUpPart({ report: { setting, answers } }: { readonly report: Report }) {
  const t = useT();
  const audience = setting?.audience ?? "employers";
  const hasAnswers = Object.keys(answers[audience] ?? {}).length > 0;
  return (
    <section class="report-part" data-testid="report-follow-up">
      <h2>{t("report.followUp")}</h2>
      {hasAnswers ? <FollowUpSheet audience={audience} answers={answers} /> : <p class="report-about">{t(audience === "sick" ? "report.ownFollowUp" : "report.noFollowUp")}</p>}
    </section>
  );
}

/** The report of the open room. `back` leads to where it was opened from. */
export function ReportScreen({ back }: { readonly back: () => void }) {
  const report = useReport();
  if (!report) return null;
  return (
    <main class="report" data-testid="report">
      <div class="report-page">
        <ReportTools report={report} back={back} />
        <ReportHead report={report} />
        <ReportPath report={report} />
        <ReportVotes votes={report.votes} />
        <ReportDebrief report={report} />
        <ReportTried tried={report.tried} />
        <ReportTime time={report.time} />
        <ReportCards cards={report.cards} />
        <FollowUpPart report={report} />
        <ReportAbout />
      </div>
    </main>
  );
}

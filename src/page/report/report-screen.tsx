/**
 * What a facilitator takes home, on one page: to read, to print, to keep as a pdf or as a file. First what happened at a glance, then
 * the details. Made from the log; writes nothing. Stands inside a PlayProvider; where somebody plays alone there is nothing to report.
 */
import { lazy } from "../lazy.tsx";
import { useT } from "../use-words.ts";
import { ReportDebrief } from "./report-debrief.tsx";
import { Decided, PathLine, Talked } from "./report-glance.tsx";
import { ReportHead } from "./report-head.tsx";
import { ReportAbout, ReportCards } from "./report-lists.tsx";
import { ReportPath, ReportTried } from "./report-path.tsx";
import { ReportTools } from "./report-tools.tsx";
import { ReportVotes } from "./report-votes.tsx";
import { useReport } from "./use-report.ts";
import "../styles/sheets.css";
import "../styles/report.css";

const ReportTakenHome = lazy(() => import("./report-taken-home.tsx").then((late) => late.ReportTakenHome), "follow-up");

/** The report of the open room. `back` leads to where it was opened from. */
export function ReportScreen({ back }: { readonly back: () => void }) {
  const t = useT();
  const report = useReport();
  if (!report) return null;
  return (
    <main class="report" data-testid="report">
      <div class="report-page">
        <ReportTools report={report} back={back} />
        <ReportHead report={report} />
        <PathLine report={report} />
        <Decided votes={report.votes} />
        <Talked report={report} />
        <ReportTakenHome report={report} />
        <p class="report-divide">{t("report.details")}</p>
        <ReportPath report={report} />
        <ReportVotes votes={report.votes} />
        <ReportDebrief report={report} />
        <ReportTried tried={report.tried} />
        <ReportCards cards={report.cards} />
        <ReportAbout />
      </div>
    </main>
  );
}

/** What can be done with a report: print it, save it as data or as a table, save the session itself to go on later. */
import { useEffect, useState } from "preact/hooks";
import { csvOf, jsonOf, saveOfRoom, sessionFileOf } from "../../store/room-report.ts";
import type { Report } from "../../store/room-report.ts";
import { useHouse } from "../house.ts";
import type { House } from "../house.ts";
import { dayOfMoment } from "../model/story-date.ts";
import { Icon } from "../parts/icon.tsx";
import { useTold } from "../use-told.ts";
import { usePlayStore } from "../use-play.ts";
import { useT } from "../use-words.ts";
import { useReportWords } from "./use-report.ts";

/** Where the house can save files; false when the browser refuses. */
interface SavesFiles {
  saveFile(name: string, text: string, type: string): boolean;
}

type Saved = { readonly name: string; readonly isSaved: boolean };

/** Names of files, without their ending: of this story and of the day of the session. */
function useNames(report: Report): (what: string) => string {
  const { clock } = useHouse();
  const day = report.day ?? dayOfMoment(clock.now());
  return (what) => `werkwijzer-${report.scenario}-${day}-${what}`;
}

/** While it is printed the page is called as its file would be: a browser that makes a pdf takes that name. */
function useNameOnPaper(name: string): void {
  useEffect(() => {
    const usual = document.title;
    const before = () => { document.title = name; };
    const after = () => { document.title = usual; };
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
      after();
    };
  }, [name]);
}

function useSaves(report: Report, nameOf: (what: string) => string, tell: (saved: Saved) => void) {
  const t = useT();
  const words = useReportWords();
  const play = usePlayStore();
  const house: House & Partial<SavesFiles> = useHouse();
  const save = (what: string, ending: string, type: string, text: string) => {
    const name = `${nameOf(what)}.${ending}`;
    tell({ name, isSaved: house.saveFile?.(name, text, type) ?? false });
  };
  return {
    table: () => save(t("report.fileReport"), "csv", "text/csv", csvOf(report, words)),
    json: () => save(t("report.fileReport"), "json", "application/json", jsonOf(report)),
    session: () => {
      const { scenario, room, log } = play.getState();
      if (room) save(t("report.fileSession"), "json", "application/json", sessionFileOf(saveOfRoom(scenario, room, log)));
    },
  };
}

/** The buttons; none of them is on paper. */
export function ReportTools({ report, back }: { readonly report: Report; readonly back: () => void }) {
  const t = useT();
  const [saved, tell] = useState<Saved | null>(null);
  const nameOf = useNames(report);
  const { table, json, session } = useSaves(report, nameOf, tell);
  useTold(saved && (saved.isSaved ? t("report.saved", { name: saved.name }) : t("report.notSaved")));
  useNameOnPaper(nameOf(t("report.fileReport")));
  return (
    <div class="report-tools no-print">
      <div class="row" role="group" aria-label={t("report.tools")}>
        <button type="button" class="button" data-testid="report-back" onClick={back}><Icon name="arrow-left" />{t("report.back")}</button>
        <button type="button" class="button main" onClick={() => window.print()}><Icon name="printer" />{t("report.print")}</button>
        <button type="button" class="button" data-testid="save-table" onClick={table}><Icon name="list" />{t("report.saveCsv")}</button>
        <button type="button" class="button" data-testid="save-json" onClick={json}><Icon name="clipboard-text" />{t("report.saveJson")}</button>
        <button type="button" class="button" data-testid="save-session" onClick={session}><Icon name="backpack" />{t("report.saveSession")}</button>
      </div>
      <p class="quiet-words">
        {saved === null ? t("report.sessionAbout") : saved.isSaved ? t("report.saved", { name: saved.name }) : t("report.notSaved")}
      </p>
    </div>
  );
}

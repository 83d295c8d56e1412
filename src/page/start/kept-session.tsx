/** For a group that comes back: going on, the report, the session as a file, or a new session. */
import type { Save, Scenario } from "../../core/index.ts";
import { sessionFileOf } from "../../store/room-report.ts";
import { useHouse } from "../house.ts";
import { Icon } from "../parts/icon.tsx";
import { KeptPlay } from "../title/kept-play.tsx";
import { useT } from "../use-words.ts";

interface KeptSessionProps {
  readonly scenario: Scenario;
  readonly save: Save;
  /** To the set-up of a new session; nothing is gone yet. */
  readonly anew: () => void;
}

/** The kept play with what only a group needs. */
export function KeptSession({ scenario, save, anew }: KeptSessionProps) {
  const t = useT();
  const { game, saveFile } = useHouse();
  const toReport = () => {
    game.getState().begin("go-on");
    game.getState().go("report");
  };
  const keepFile = () => saveFile(`werkwijzer-${scenario.id}-${t("report.fileSession")}.json`, sessionFileOf(save), "application/json");
  return (
    <KeptPlay scenario={scenario} save={save} group={{ title: t("start.kept.title"), anewWords: t("start.kept.anew"), anew }}>
      <div class="start-quiet">
        <button type="button" class="button quiet" data-testid="to-report" onClick={toReport}><Icon name="scroll" />{t("start.kept.report")}</button>
        <button type="button" class="button quiet" data-testid="save-session" onClick={keepFile}><Icon name="clipboard-text" />{t("start.kept.save")}</button>
      </div>
    </KeptPlay>
  );
}

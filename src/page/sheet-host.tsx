/** Draws the dialog that lies open. Each comes when it is first asked for. */
import { lazy } from "./lazy.tsx";
import { useSheets } from "./sheets.ts";

const HERE = {
  menu: lazy(() => import("./sheets/menu-sheet.tsx").then((late) => late.MenuSheet)),
  settings: lazy(() => import("./sheets/settings-sheet.tsx").then((late) => late.SettingsSheet)),
  help: lazy(() => import("./sheets/help-sheet.tsx").then((late) => late.HelpSheet)),
  about: lazy(() => import("./sheets/about-sheet.tsx").then((late) => late.AboutSheet)),
  tray: lazy(() => import("./cards/tray-sheet.tsx").then((late) => late.TraySheet)),
  situation: lazy(() => import("./sheets/situation-sheet.tsx").then((late) => late.SituationSheet)),
  knowledge: lazy(() => import("./sheets/knowledge-sheet.tsx").then((late) => late.KnowledgeSheet)),
  transcript: lazy(() => import("./sheets/transcript-sheet.tsx").then((late) => late.TranscriptSheet)),
  keys: lazy(() => import("./sheets/keys-sheet.tsx").then((late) => late.KeysSheet)),
  behind: lazy(() => import("./sheets/behind-sheet.tsx").then((late) => late.BehindSheet)),
  blank: lazy(() => import("./sheets/blank-sheet.tsx").then((late) => late.BlankSheet)),
};
const ReopenedCard = lazy(() => import("./cards/reopened-card.tsx").then((late) => late.ReopenedCard));

/** The open dialog, if any. */
export function SheetHost() {
  const { open, close } = useSheets();
  if (!open) return null;
  if (open.is === "card") return <ReopenedCard key={open.card} card={open.card} from={open.from} />;
  const Sheet = HERE[open.is];
  return <Sheet key={open.is} close={close} />;
}

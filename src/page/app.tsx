/** The whole page: the slot for the picture, the view of the moment, one voice, and the dialog that lies open. */
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from "preact/hooks";
import type { House } from "./house.ts";
import { HouseProvider } from "./house.ts";
import { lazy } from "./lazy.tsx";
import { LiveRegion } from "./live-region.tsx";
import { PlayScreen } from "./play/play-screen.tsx";
import { SheetHost } from "./sheet-host.tsx";
import { SheetsProvider } from "./sheets.ts";
import type { Sheet } from "./sheets.ts";
import { NoteScreen } from "./title/note-screen.tsx";
import { TitleScreen } from "./title/title-screen.tsx";
import { PlayProvider } from "./use-play.ts";
import { useKeys } from "./use-keys.ts";
import { hasCaptions } from "../store/sound-settings.ts";
import { useStore } from "./use-store.ts";
import { LostBar } from "./parts/lost-bar.tsx";

const PersonaScreen = lazy(() => import("./title/persona-screen.tsx").then((late) => late.PersonaScreen));
const CreditsScreen = lazy(() => import("./credits/credits-screen.tsx").then((late) => late.CreditsScreen));
const CardFileScreen = lazy(() => import("./cards/card-file-screen.tsx").then((late) => late.CardFileScreen));

const ReportView = lazy(() => import("./report/report-view.tsx").then((late) => late.ReportView), "lead");

const SoundCaption = lazy(() => import("./parts/sound-caption.tsx").then((late) => late.SoundCaption));
const ReadAloud = lazy(() => import("./parts/read-aloud.tsx").then((late) => late.ReadAloud));

/** Sounds told in words, and words read aloud: each comes only for who chose it. */
function Heard({ house: { settings, game } }: { readonly house: House }) {
  const isTold = useStore(settings, hasCaptions);
  const isRead = useStore(settings, (state) => state.readAloud);
  const play = useStore(game, (state) => (state.view === "play" ? state.play : null));
  return (
    <>
      {isTold ? <SoundCaption /> : null}
      {isRead && play ? <ReadAloud play={play} /> : null}
    </>
  );
}

/** The place of the picture. It never leaves the page, so that the canvas is made once. */
function StageSlot({ house }: { readonly house: House }) {
  const slot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => { if (slot.current) house.stageSlot(slot.current); }, [house]);
  return <div ref={slot} class="stage-slot" aria-hidden="true" />;
}

function View({ house }: { readonly house: House }) {
  const view = useStore(house.game, (state) => state.view);
  const play = useStore(house.game, (state) => state.play);
  switch (view) {
    case "title": return <TitleScreen />;
    case "personas": return <PersonaScreen />;
    case "note": return <NoteScreen />;
    case "cards": return <CardFileScreen />;
    case "credits": return <CreditsScreen />;
    case "report": return play ? <PlayProvider value={play}><ReportView /></PlayProvider> : null;
    case "play": return play ? <PlayScreen play={play} /> : null;
  }
}

function useOpenSheet() {
  const [open, setOpen] = useState<Sheet | null>(null);
  return useMemo(() => ({ open, show: setOpen, close: () => setOpen(null) }), [open]);
}

/** The page. */
export function App({ house }: { readonly house: House }) {
  const [, drawAgain] = useReducer((count: number, _: void) => count + 1, 0);
  const sheets = useOpenSheet();
  const play = useStore(house.game, (state) => state.play);
  useEffect(() => house.i18n.subscribe(() => drawAgain()), [house]);
  useKeys(house, sheets);
  return (
    <HouseProvider value={house}>
      <SheetsProvider value={sheets}>
        <StageSlot house={house} />
        <View house={house} />
        <LostBar />
        <LiveRegion play={play} />
        <Heard house={house} />
        <PlayProvider value={play}><SheetHost /></PlayProvider>
      </SheetsProvider>
    </HouseProvider>
  );
}

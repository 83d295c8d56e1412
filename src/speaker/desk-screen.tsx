/** The whole desk: what stands there now, the panel that fits, clocks and tools; or, while there is no session, how things stand. */
import { useEffect, useLayoutEffect, useMemo, useReducer, useState } from "preact/hooks";
import type { Command } from "../session/index.ts";
import { CueAnswer, isAnswerBeside } from "./leaves/cue-leaf.tsx";
import { LeafHost } from "./leaf-host.tsx";
import { LiveLine } from "./live-line.tsx";
import { NextLine } from "./next-line.tsx";
import { NotHere } from "./not-here.tsx";
import { Notices } from "./notices.tsx";
import { NowPanel } from "./now-panel.tsx";
import { SideColumn } from "./side-column.tsx";
import { DeskProvider } from "./speaker-desk.ts";
import type { SpeakerDesk } from "./speaker-desk.ts";
import { useHouse, useT } from "./speaker-house.ts";
import type { DeskLook, DeskPlace, DeskSource, DeskState } from "./speaker-house.ts";
import { Tools } from "./tools.tsx";
import { TopLine } from "./top-line.tsx";
import { forgetAnswers } from "./typed-answer.tsx";
import { useDeskKeys } from "./use-desk-keys.ts";
import { useLeaf } from "./use-leaf.ts";

/** From this width on there is room for everything side by side. */
const WIDE = "(min-width: 900px) and (min-height: 520px)";

function useLook(place: DeskPlace): DeskLook {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const follow = () => setWide(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  if (place === "drawer") return "drawer";
  return isWide ? "window" : "remote";
}

function useDeskState(source: DeskSource): DeskState {
  const { i18n } = useHouse();
  const [, drawAgain] = useReducer((count: number, _: void) => count + 1, 0);
  useLayoutEffect(() => {
    const stops = [source.subscribe(() => drawAgain()), i18n.subscribe(() => drawAgain())];
    drawAgain();
    return () => stops.forEach((stop) => stop());
  }, [source, i18n]);
  return source.get();
}

function Session({ speaker, state }: { readonly speaker: SpeakerDesk; readonly state: DeskState }) {
  useDeskKeys(speaker);
  const isDrawer = speaker.look === "drawer";
  const answer = speaker.desk.cue?.answer;
  return (
    <DeskProvider value={speaker}>
      <TopLine connection={state.connection} />
      <Notices state={state} />
      <div class="desk-middle">
        <div class="desk-story">
          <NowPanel />
          {answer && isAnswerBeside(speaker) ? <CueAnswer answer={answer} /> : null}
          <NextLine />
        </div>
        <LeafHost />
        {speaker.look === "window" ? <SideColumn /> : null}
      </div>
      <Tools />
      {isDrawer ? null : <LiveLine connection={state.connection} />}
    </DeskProvider>
  );
}

/** Names the window, so that it is told apart from the one that plays. */
function useTitle(place: DeskPlace, persona: string | undefined): void {
  const t = useT();
  const title = persona === undefined ? t("speaker.title") : t("speaker.titleOf", { name: persona });
  useEffect(() => { if (place === "window") document.title = title; }, [place, title]);
}

/** The desk. */
export function DeskScreen({ source, place }: { readonly source: DeskSource; readonly place: DeskPlace }) {
  const t = useT();
  const house = useHouse();
  const state = useDeskState(source);
  const look = useLook(place);
  const drafts = useMemo(() => new Map<string, string>(), []);
  const { desk, connection } = state;
  const leaf = useLeaf(desk, look !== "window");
  const isFormShut = desk?.form === null;
  useEffect(() => { if (isFormShut) forgetAnswers(drafts); }, [isFormShut]);
  useTitle(place, desk?.persona);
  const isAnswering = connection === "connected" || connection === "here";
  const ask = (...commands: readonly Command[]) => { if (isAnswering) commands.forEach((command) => house.ask(command)); };
  const isShown = desk !== null && connection !== "two-players" && connection !== "other-version";
  const Root = place === "window" ? "main" : "div";
  return (
    <Root class="desk" data-testid="desk" data-look={look} data-answering={isAnswering ? "yes" : "no"} aria-label={t("speaker.label")}>
      {isShown
        ? <Session state={state} speaker={{ desk, look, isAnswering, ask, drafts, ...leaf }} />
        : <NotHere state={state} />}
    </Root>
  );
}

/** A play in progress: the edges of the picture, the panel of words, and what lies open on top of it. */
import { useEffect, useRef } from "preact/hooks";
import type { PlayStore } from "../../store/play-store.ts";
import { useHouse } from "../house.ts";
import { lazy, warmScreens } from "../lazy.tsx";
import { PlayProvider, usePlay } from "../use-play.ts";
import { EncounterPanel } from "./encounter-panel.tsx";
import { RoadPanel } from "./road-panel.tsx";
import { TopEdge } from "./top-edge.tsx";

const OpenCard = lazy(() => import("../cards/open-card.tsx").then((late) => late.OpenCard));
const OpenLetter = lazy(() => import("../cards/open-letter.tsx").then((late) => late.OpenLetter));
const HeldScreen = lazy(() => import("../held/held-screen.tsx").then((late) => late.HeldScreen));
const EndingScreen = lazy(() => import("../ending/ending-screen.tsx").then((late) => late.EndingScreen));
const NoticeBar = lazy(() => import("../sheets/notice-bar.tsx").then((late) => late.NoticeBar));

/** What lies open over the panel: a card or a letter, or the room is held. */
function OnTop() {
  const waiting = usePlay(({ story }) => story.waiting);
  const open = usePlay(({ story }) => story.open);
  const held = usePlay(({ session }) => session.held);
  if (waiting === "card" && open !== null) return <OpenCard key={open} card={open} />;
  if (waiting === "letter" && open !== null) return <OpenLetter key={open} letter={open} />;
  return held ? <HeldScreen held={held} /> : null;
}

function Panels() {
  const isThere = usePlay(({ story }) => story.place !== null);
  const isEnded = usePlay(({ story }) => story.waiting === "ended");
  const hadNotice = useRef(false);
  hadNotice.current ||= usePlay(({ notice }) => notice !== null);
  const isHeld = usePlay(({ session }) => session.held !== null);
  return (
    <main class={isEnded ? "play ended" : "play"} data-held={isHeld ? "" : undefined}>
      {isEnded ? null : <TopEdge />}
      {hadNotice.current ? <NoticeBar /> : null}
      {isEnded ? <EndingScreen /> : isThere ? <EncounterPanel /> : <RoadPanel />}
      <OnTop />
    </main>
  );
}

/** The play. Once it stands, all that may be needed later is fetched, so that a lost connection harms nobody. */
export function PlayScreen({ play }: { readonly play: PlayStore }) {
  const house = useHouse();
  useEffect(() => {
    const timer = setTimeout(() => void warmScreens(house), 400);
    return () => clearTimeout(timer);
  }, [house]);
  return <PlayProvider value={play}><Panels /></PlayProvider>;
}

/** A play in progress: the edges of the picture, the panel of words, and what lies open on top of it. A group's has its room besides. */
import { useEffect, useRef } from "preact/hooks";
import type { PlayStore } from "../../store/play-store.ts";
import { useHouse } from "../house.ts";
import { lazy, warmScreens } from "../lazy.tsx";
import { PlayProvider, usePlay } from "../use-play.ts";
import { useStore } from "../use-store.ts";
import { EncounterPanel } from "./encounter-panel.tsx";
import { RoadPanel } from "./road-panel.tsx";
import { TopEdge } from "./top-edge.tsx";

const OpenCard = lazy(() => import("../cards/open-card.tsx").then((late) => late.OpenCard));
const OpenLetter = lazy(() => import("../cards/open-letter.tsx").then((late) => late.OpenLetter));
const RoomScreen = lazy(() => import("../room/room-screen.tsx").then((late) => late.RoomScreen), "lead");
const EndingScreen = lazy(() => import("../ending/ending-screen.tsx").then((late) => late.EndingScreen));
const NoticeBar = lazy(() => import("../sheets/notice-bar.tsx").then((late) => late.NoticeBar));

/** What lies open over the panel: a card or a letter. */
function OnTop() {
  const waiting = usePlay(({ story }) => story.waiting);
  const open = usePlay(({ story }) => story.open);
  if (waiting === "card" && open !== null) return <OpenCard key={open} card={open} />;
  return waiting === "letter" && open !== null ? <OpenLetter key={open} letter={open} /> : null;
}

function Story() {
  const isThere = usePlay(({ story }) => story.place !== null);
  const isEnded = usePlay(({ story }) => story.waiting === "ended");
  return (
    <>
      {isEnded ? null : <TopEdge />}
      {isEnded ? <EndingScreen /> : isThere ? <EncounterPanel /> : <RoadPanel />}
      <OnTop />
    </>
  );
}

function Panels() {
  const { game } = useHouse();
  const isEnded = usePlay(({ story }) => story.waiting === "ended");
  const hadNotice = useRef(false);
  hadNotice.current ||= usePlay(({ notice }) => notice !== null);
  const isHeld = usePlay(({ session }) => session.held !== null);
  const part = usePlay(({ room }) => room?.part);
  const isElsewhere = useStore(game, (state) => state.isElsewhere);
  // The story waits unseen while a group is in another part, or is led from another window.
  const isAside = part !== undefined && (isElsewhere || part !== "story");
  return (
    <main class={isAside ? "play aside" : isEnded ? "play ended" : "play"} data-held={isHeld ? "" : undefined}>
      {hadNotice.current ? <NoticeBar /> : null}
      {isAside ? null : <Story />}
      {part ? <RoomScreen /> : null}
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

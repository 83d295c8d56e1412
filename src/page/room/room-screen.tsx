/**
 * What the room sees over the play of a group, or instead of it: the words at the start, looking back, what each takes home;
 * a card, a side way, a pause; and that the session is led elsewhere. Draws what the room says and decides nothing.
 */
import { useHouse } from "../house.ts";
import { lazy } from "../lazy.tsx";
import { BlankScreen } from "../held/blank-screen.tsx";
import { HeldScreen } from "../held/held-screen.tsx";
import { usePlay } from "../use-play.ts";
import { useStore } from "../use-store.ts";
import { Drawer } from "./drawer.tsx";
import { Elsewhere } from "./elsewhere.tsx";
import { FarEnough } from "./far-enough.tsx";
import { ShownCard } from "./shown-card.tsx";
import { SideWay } from "./side-way.tsx";
import "../styles/room.css";

const Opening = lazy(() => import("../start/opening.tsx").then((late) => late.Opening), "lead");
const RehearsalBanner = lazy(() => import("../start/rehearsal-banner.tsx").then((late) => late.RehearsalBanner), "lead");
const LookingBack = lazy(() => import("./looking-back.tsx").then((late) => late.LookingBack), "lead");
const TakeHome = lazy(() => import("./take-home.tsx").then((late) => late.TakeHome), "lead");

function PartScreen() {
  const part = usePlay(({ room }) => room?.part ?? "story");
  switch (part) {
    case "story": return null;
    case "opening": return <Opening />;
    case "follow-up": return <TakeHome />;
    default: return <LookingBack key={part} step={part} />;
  }
}

/** Why the room is held; a card or letter of the story that lies open says so at its own foot. */
function Pause() {
  const held = usePlay(({ session }) => session.held);
  const isOnTable = usePlay(({ story, room }) => room?.part === "story" && (story.waiting === "card" || story.waiting === "letter"));
  if (!held) return null;
  if (held.screen === "blank") return <BlankScreen />;
  return isOnTable ? null : <HeldScreen held={held} />;
}

/** All that lies over the play of a group. */
export function RoomScreen() {
  const isElsewhere = useStore(useHouse().game, (state) => state.isElsewhere);
  const isRehearsal = usePlay((state) => state.isRehearsal);
  if (isElsewhere) return <Elsewhere />;
  return (
    <>
      <PartScreen />
      {isRehearsal ? <RehearsalBanner /> : null}
      <SideWay />
      <FarEnough />
      <Pause />
      <ShownCard />
      <Drawer />
    </>
  );
}

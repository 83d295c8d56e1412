/** What a group's leader has in the upper edge: quiet for the room, and the drawer with all the rest. */
import { Icon } from "../parts/icon.tsx";
import { usePlay, usePlayStore } from "../use-play.ts";
import { useStore } from "../use-store.ts";
import { useT } from "../use-words.ts";
import { drawer } from "./drawer-state.ts";
import "../styles/room.css";

function HoldButton() {
  const t = useT();
  const play = usePlayStore();
  const canHold = usePlay(({ session }) => session.held === null);
  if (!canHold) return null;
  return (
    <button type="button" class="edge-button hold-button" aria-label={t("edge.hold")} onClick={() => play.getState().lead({ type: "hold", by: "facilitator", screen: "freeze" })}>
      <Icon name="pause" /><span class="edge-words">{t("edge.hold")}</span>
    </button>
  );
}

/** Opens the drawer and closes it. */
export function DrawerButton() {
  const t = useT();
  const isOpen = useStore(drawer, (open) => open);
  return (
    <button type="button" class="edge-button drawer-button" data-testid="drawer-open" aria-label={t("room.leader")} title={t("room.leader")} aria-expanded={isOpen} onClick={drawer.toggle}>
      <Icon name="clipboard-text" /><span class="edge-words">{t("room.leader")}</span>
    </button>
  );
}

/** The leader's buttons. */
export function RoomEdge() {
  return <><HoldButton /><DrawerButton /></>;
}

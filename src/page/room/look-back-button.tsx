/** At the end of a group's story: on to looking back together. From a side way one goes back to the own path first. */
import { Icon } from "../parts/icon.tsx";
import { usePlay, usePlayStore } from "../use-play.ts";
import { useT } from "../use-words.ts";

/** The main button of a group's ending. */
export function LookBackButton() {
  const t = useT();
  const play = usePlayStore();
  const isOnSideWay = usePlay(({ room }) => room?.branch != null);
  if (isOnSideWay) return null;
  return (
    <button type="button" class="button main" onClick={() => play.getState().lead({ type: "part", part: "feel" })}>
      <Icon name="chat-circle" />{t("debrief.title")}
    </button>
  );
}

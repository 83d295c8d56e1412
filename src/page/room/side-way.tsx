/** Another way is tried: a quiet sign that says so, with the way back to the group's own path. */
import { Icon } from "../parts/icon.tsx";
import { usePlay, usePlayStore } from "../use-play.ts";
import { useT } from "../use-words.ts";

/** The sign, while a side way is open. */
export function SideWay() {
  const t = useT();
  const play = usePlayStore();
  const isOpen = usePlay(({ room }) => room?.branch != null && room.part === "story");
  if (!isOpen) return null;
  return (
    <aside class="side-way" data-testid="side-way" aria-label={t("room.sideWay")}>
      <p><Icon name="signpost" />{t("room.sideWay")}</p>
      <button type="button" class="button" data-testid="come-back" onClick={() => play.getState().lead({ type: "come-back" })}>
        <Icon name="arrow-counter-clockwise" />{t("room.comeBack")}
      </button>
    </aside>
  );
}

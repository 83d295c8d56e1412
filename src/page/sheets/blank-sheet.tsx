/** An empty screen, so that people look at each other. Any key or a press brings the picture back. A group's is the room's own. */
import { useEffect } from "preact/hooks";
import { useHouse } from "../house.ts";
import { useModal } from "../parts/dialog.tsx";
import { useStore } from "../use-store.ts";
import { useT } from "../use-words.ts";

function EmptyScreen({ close }: { readonly close: () => void }) {
  const t = useT();
  const { dialog, onCancel } = useModal(close);
  return (
    <dialog ref={dialog} class="blank" aria-label={t("menu.blank")} onCancel={onCancel}>
      <button type="button" class="blank-back" data-first-focus onClick={close}><span class="visually-hidden">{t("blank.back")}</span></button>
    </dialog>
  );
}

/** The empty screen; with a group the room is held, so that every window knows. */
export function BlankSheet({ close }: { readonly close: () => void }) {
  const play = useStore(useHouse().game, ({ play: now, view }) => (view === "play" && now?.getState().room ? now : null));
  useEffect(() => {
    if (!play) return;
    close();
    play.getState().lead({ type: "hold", by: "facilitator", screen: "blank" });
  }, [play]);
  return play ? null : <EmptyScreen close={close} />;
}

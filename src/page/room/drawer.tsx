/**
 * The facilitator's tools in the window that everybody sees, for who has only one screen. A quiet strip at the right edge;
 * the play makes room for it. While a card lies open it stands above that card, so that it can still be used.
 */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useHouse } from "../house.ts";
import { Icon } from "../parts/icon.tsx";
import { useTold } from "../use-told.ts";
import { useStore } from "../use-store.ts";
import { useT } from "../use-words.ts";
import { drawer } from "./drawer-state.ts";

const isCovered = (own: Element) => [...document.querySelectorAll("dialog:modal")].some((dialog) => dialog !== own);

/** Opens the dialog beside the play, or above another dialog while one lies there, and keeps the focus where it was. */
function useBeside() {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    const stand = () => {
      const mustRise = isCovered(dialog);
      if (dialog.open && mustRise === dialog.matches(":modal")) return;
      const focused = document.activeElement;
      if (dialog.open) dialog.close();
      if (mustRise) dialog.showModal();
      else dialog.show();
      if (focused instanceof HTMLElement && dialog.contains(focused)) focused.focus({ preventScroll: true });
    };
    stand();
    const observer = new MutationObserver(stand);
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["open"] });
    return () => {
      observer.disconnect();
      dialog.close();
    };
  }, []);
  return ref;
}

function SpeakerButton() {
  const t = useT();
  const { openSpeaker } = useHouse();
  const [isRefused, setRefused] = useState(false);
  useTold(isRefused ? t("room.refused") : null);
  return (
    <div class="drawer-foot">
      <button type="button" class="button" data-testid="speaker-open" onClick={() => setRefused(!openSpeaker())}><Icon name="corners-out" />{t("room.openSpeaker")}</button>
      {isRefused ? <p>{t("room.refused")}</p> : null}
    </div>
  );
}

function OpenDrawer() {
  const t = useT();
  const { mountDesk } = useHouse();
  const holder = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => (holder.current ? mountDesk(holder.current) : undefined), [mountDesk]);
  useLayoutEffect(() => {
    const before = document.activeElement;
    title.current?.focus({ preventScroll: true });
    return () => { if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true }); };
  }, []);
  return (
    <dialog ref={useBeside()} class="drawer" data-testid="drawer" aria-labelledby="drawer-title" onCancel={(event) => { event.preventDefault(); drawer.close(); }}>
      <div class="drawer-head">
        <h2 ref={title} id="drawer-title" tabIndex={-1}>{t("room.leader")}</h2>
        <button type="button" class="button quiet" onClick={drawer.close}><Icon name="x" />{t("dialog.close")}</button>
      </div>
      <div ref={holder} class="drawer-desk" />
      <SpeakerButton />
    </dialog>
  );
}

/** The drawer, while it is open. It is closed when the play is left. */
export function Drawer() {
  const isOpen = useStore(drawer, (open) => open);
  useLayoutEffect(() => drawer.close, []);
  return isOpen ? <OpenDrawer /> : null;
}

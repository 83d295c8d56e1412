/** An empty screen, so that people look at each other. Any key or a press brings the picture back. */
import { useModal } from "../parts/dialog.tsx";
import { useT } from "../use-words.ts";

/** The empty screen. */
export function BlankSheet({ close }: { readonly close: () => void }) {
  const t = useT();
  const { dialog, onCancel } = useModal(close);
  return (
    <dialog ref={dialog} class="blank" aria-label={t("menu.blank")} onCancel={onCancel}>
      <button type="button" class="blank-back" data-first-focus onClick={close}><span class="visually-hidden">{t("blank.back")}</span></button>
    </dialog>
  );
}

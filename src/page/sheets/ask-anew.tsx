/** Asks once before a kept play is let go. */
import { Dialog } from "../parts/dialog.tsx";
import { useT } from "../use-words.ts";

/** Starting anew, yes or no. */
export function AskAnew({ close, anew }: { readonly close: () => void; readonly anew: () => void }) {
  const t = useT();
  return (
    <Dialog title={t("kept.anew")} close={close} class="small">
      <p>{t("kept.anewAsk")}</p>
      <div class="row">
        <button type="button" class="button main" onClick={close}>{t("kept.anewNo")}</button>
        <button type="button" class="button" data-testid="anew" onClick={anew}>{t("kept.anewYes")}</button>
      </div>
    </Dialog>
  );
}

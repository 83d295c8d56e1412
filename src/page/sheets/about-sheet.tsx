/** What this game is, what it keeps (nothing), and whose work is in it. */
import { Dialog } from "../parts/dialog.tsx";
import { useT } from "../use-words.ts";

/** About the game. */
export function AboutSheet({ close }: { readonly close: () => void }) {
  const t = useT();
  return (
    <Dialog title={t("about.title")} close={close}>
      <p>{t("about.maker")}</p>
      <p>{t("about.people")}</p>
      <p>{t("about.device")}</p>
      <p>{t("about.law")}</p>
      <p class="quiet-words">{t("about.licences")}</p>
    </Dialog>
  );
}

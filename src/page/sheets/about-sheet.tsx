/** What this game is, what it keeps (nothing), and whose work is in it. */
import { useHouse } from "../house.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Icon } from "../parts/icon.tsx";
import { useT } from "../use-words.ts";

/** About the game. */
export function AboutSheet({ close }: { readonly close: () => void }) {
  const t = useT();
  const { game } = useHouse();
  return (
    <Dialog title={t("about.title")} close={close}>
      <p>{t("about.maker")}</p>
      <p>{t("about.people")}</p>
      <p>{t("about.device")}</p>
      <p>{t("about.law")}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => { close(); game.getState().go("credits"); }}><Icon name="heart" />{t("about.credits")}</button>
      </div>
    </Dialog>
  );
}

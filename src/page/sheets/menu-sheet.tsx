/** All that is not needed at every step, in one quiet list. */
import { useHouse } from "../house.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Icon } from "../parts/icon.tsx";
import { useSheets } from "../sheets.ts";
import type { Sheet } from "../sheets.ts";
import { useT } from "../use-words.ts";

interface Entry {
  readonly icon: string;
  readonly name: string;
  readonly about?: string;
  readonly go: () => void;
}

function useEntries(): Entry[] {
  const t = useT();
  const { game, onFullscreen } = useHouse();
  const { show, close } = useSheets();
  const to = (icon: string, name: string, sheet: Exclude<Sheet, { is: "card" }>["is"]): Entry => ({ icon, name, go: () => show({ is: sheet }) });
  return [
    to("chat-circle", t("menu.transcript"), "transcript"),
    to("users-three", t("menu.knowledge"), "knowledge"),
    to("footprints", t("menu.behind"), "behind"),
    to("gear", t("menu.settings"), "settings"),
    to("keyboard", t("menu.keys"), "keys"),
    { icon: "corners-out", name: t("menu.fullscreen"), go: () => { close(); onFullscreen(); } },
    to("moon", t("menu.blank"), "blank"),
    to("info", t("menu.about"), "about"),
    { icon: "house-line", name: t("menu.leave"), about: t("menu.leaveAbout"), go: () => { close(); game.getState().leave(); } },
  ];
}

/** The menu of a play. */
export function MenuSheet({ close }: { readonly close: () => void }) {
  const t = useT();
  return (
    <Dialog title={t("menu.title")} close={close} class="menu">
      <ul class="menu-list">
        {useEntries().map(({ icon, name, about, go }) => (
          <li key={icon}>
            <button type="button" class="menu-entry" onClick={go}>
              <Icon name={icon} />
              <span>{name}{about ? <small> {about}</small> : null}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

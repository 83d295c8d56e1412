/** Where help is, one press away on every screen. */
import { Dialog } from "../parts/dialog.tsx";
import { Icon } from "../parts/icon.tsx";
import { useT } from "../use-words.ts";

/** Numbers to call. Tele-Onthaal (tele-onthaal.be) and Zelfmoordlijn (zelfmoord1813.be), both free to call in Belgium. */
export function HelpSheet({ close }: { readonly close: () => void }) {
  const t = useT();
  const lines = [
    { name: t("help.teleOnthaal"), about: t("help.teleOnthaalAbout"), number: "106" },
    { name: t("help.zelfmoordlijn"), about: t("help.zelfmoordlijnAbout"), number: "1813" },
  ];
  return (
    <Dialog title={t("help.title")} close={close} class="help">
      <p>{t("help.about")}</p>
      <ul class="help-lines">
        {lines.map(({ name, about, number }) => (
          <li key={number} class="leaf">
            <h3>{name}</h3>
            <p>{about}</p>
            <a class="button main" href={`tel:${number}`}><Icon name="phone" />{t("help.call", { number })}</a>
          </li>
        ))}
      </ul>
      <p>{t("help.doctor")}</p>
      <p>{t("help.stop")}</p>
    </Dialog>
  );
}

/** The upper line: which story, for whom, how long, and how the connection stands. In a narrow desk also the clocks. */
import { ConnectionLine } from "./connection-line.tsx";
import { SmallClocks } from "./side-column.tsx";
import { useDesk } from "./speaker-desk.ts";
import { useT } from "./speaker-house.ts";
import type { DeskConnection } from "./speaker-house.ts";
import { Icon, Press, Said } from "./words.tsx";

/** The line. */
export function TopLine({ connection }: { readonly connection: DeskConnection }) {
  const t = useT();
  const { desk: { title, persona, setting }, look, show } = useDesk();
  return (
    <header class="desk-top">
      {look === "drawer" ? null : <h1>{persona}<span class="desk-top-story"><Said of={title} /></span></h1>}
      {look === "window" && setting
        ? <p class="desk-top-setting">{t(`speaker.audience.${setting.audience}`)} · {t("speaker.minutes", { count: setting.length })}</p>
        : null}
      {look === "window" ? null : <SmallClocks />}
      {look === "drawer" ? null : <ConnectionLine connection={connection} />}
      {look === "window" ? <Press class="button quiet" press={() => show("trouble")}><Icon name="lifebuoy" />{t("speaker.trouble.short")}</Press> : null}
    </header>
  );
}

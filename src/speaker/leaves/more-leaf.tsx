/** On a narrow desk: the panels and tools that are one press away. */
import { LeafTabs } from "../leaf-tabs.tsx";
import { useDesk } from "../speaker-desk.ts";
import { useT } from "../speaker-house.ts";
import { ONE_PRESS_AWAY, ToolButton } from "../tools.tsx";
import { Icon, Press } from "../words.tsx";

/** The panel. */
export function MoreLeaf() {
  const t = useT();
  const { look, show } = useDesk();
  return (
    <>
      <LeafTabs />
      {look === "remote" ? <div class="small-tools more-tools">{ONE_PRESS_AWAY.map((tool) => <ToolButton key={tool} tool={tool} />)}</div> : null}
      <Press class="button quiet" press={() => show("trouble")}><Icon name="lifebuoy" />{t("speaker.trouble.short")}</Press>
    </>
  );
}

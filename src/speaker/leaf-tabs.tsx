/** The words under which panels lie ready. */
import { tabsOf } from "./leaves.ts";
import { useDesk } from "./speaker-desk.ts";
import { useT } from "./speaker-house.ts";

/** A word for each; the one that lies open is marked. */
export function LeafTabs() {
  const t = useT();
  const { desk, leaf, turnTo } = useDesk();
  return (
    <nav class="leaf-tabs" aria-label={t("speaker.leaf.label")}>
      {tabsOf(desk).map((tab) => (
        <button key={tab} type="button" class="leaf-tab" aria-current={tab === leaf ? "true" : undefined} data-testid={`leaf-${tab}`} onClick={() => turnTo(tab)}>{t(`speaker.leaf.${tab}`)}</button>
      ))}
    </nav>
  );
}

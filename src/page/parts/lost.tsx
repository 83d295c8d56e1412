/** Says that something could not be fetched, and lets somebody try again. */
import { useT } from "../use-words.ts";
import { Icon } from "./icon.tsx";

/** A calm notice with one button. */
export function Lost({ again }: { readonly again: () => void }) {
  const t = useT();
  return (
    <div class="notice leaf">
      <Icon name="cloud-rain" />
      <p><strong>{t("lost.title")}</strong> {t("lost.about")}</p>
      <button type="button" class="button" onClick={again}>{t("lost.again")}</button>
    </div>
  );
}

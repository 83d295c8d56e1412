/** Says, as long as a rehearsal lasts, that nothing of it is kept. */
import { Icon } from "../parts/icon.tsx";
import { usePlay } from "../use-play.ts";
import { useTold } from "../use-told.ts";
import { useT } from "../use-words.ts";
import "../styles/start.css";

/** The banner; nothing in a session with people. */
export function RehearsalBanner() {
  const t = useT();
  const isRehearsal = usePlay((state) => state.isRehearsal);
  useTold(isRehearsal ? t("start.rehearsing") : null);
  return isRehearsal ? <p class="rehearsal-banner"><Icon name="mask-happy" />{t("start.rehearsing")}</p> : null;
}

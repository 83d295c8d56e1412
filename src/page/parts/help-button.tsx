/** Help, one press away on every screen. */
import { useSheets } from "../sheets.ts";
import { useT } from "../use-words.ts";
import { Icon } from "./icon.tsx";

/** Opens the page with numbers to call. */
export function HelpButton() {
  const t = useT();
  const { show } = useSheets();
  return <button type="button" class="button quiet" aria-haspopup="dialog" onClick={() => show({ is: "help" })}><Icon name="lifebuoy" />{t("edge.help")}</button>;
}

/** The quiet row under every page before the play: back, and help one press away. */
import { HelpButton } from "../parts/help-button.tsx";
import { Icon } from "../parts/icon.tsx";
import { useSheets } from "../sheets.ts";
import { useT } from "../use-words.ts";

/** Back and help. */
export function FootHelp({ back, backWords }: { readonly back: () => void; readonly backWords: string }) {
  const t = useT();
  const { show } = useSheets();
  return (
    <footer class="title-foot">
      <button type="button" class="button quiet" onClick={back}><Icon name="arrow-left" />{backWords}</button>
      <HelpButton />
      <button type="button" class="button quiet" onClick={() => show({ is: "settings" })}><Icon name="gear" />{t("title.settings")}</button>
    </footer>
  );
}

/** What the player should know about keeping the play: said plainly, with what to do. Asks for nothing else. */
import { useState } from "preact/hooks";
import type { Notice } from "../../store/play-store.ts";
import { Icon } from "../parts/icon.tsx";
import { usePlay, usePlayStore } from "../use-play.ts";
import { useT } from "../use-words.ts";

function SaveFault({ notice: { fault, aside } }: { readonly notice: Extract<Notice, { is: "save-fault" }> }) {
  const t = useT();
  return (
    <div>
      <h2>{t("notice.faultTitle")}</h2>
      <p>{t(`notice.${fault}`)} {aside === null ? t("notice.notAside") : t("notice.aside", { name: aside })}</p>
      <p>{t("notice.todo", { code: fault })}</p>
    </div>
  );
}

/** The notice of the play. That nothing can be kept is said once, not at every step. */
export function NoticeBar() {
  const t = useT();
  const play = usePlayStore();
  const notice = usePlay((state) => state.notice);
  const [isKnown, setKnown] = useState(false);
  if (!notice || (isKnown && notice.is === "cannot-keep")) return null;
  const dismiss = () => {
    if (notice.is === "cannot-keep") setKnown(true);
    play.getState().dismissNotice();
  };
  return (
    <aside class="notice leaf" data-testid="notice">
      <Icon name="info" />
      {notice.is === "save-fault" ? <SaveFault notice={notice} /> : <p>{t("notice.cannotKeep")}</p>}
      <button type="button" class="button" onClick={dismiss}>{t("notice.ok")}</button>
    </aside>
  );
}

/** What became of the session that this device kept, in one line that says what to do. Pure. */
import type { Translate } from "../../i18n/i18n.ts";
import type { KeptPlay } from "../../store/keep-play.ts";

function faultWords(t: Translate, { mended, fault }: KeptPlay): { readonly words: string; readonly code: string } | null {
  if (mended) {
    const { kept, lost } = mended;
    return { words: lost === null ? t("start.kept.partlyUnknown", { kept }) : t("start.kept.partly", { kept, count: lost }), code: "WW410" };
  }
  return fault ? { words: `${t(`notice.${fault}`)} ${fault === "WW402" ? t("start.kept.renew") : t("start.kept.todo")}`, code: fault } : null;
}

/** The line for what was kept, with the place of the whole of it; null when there is nothing to tell. */
export function keptWords(t: Translate, kept: KeptPlay | null): string | null {
  const told = kept && faultWords(t, kept);
  if (!told) return null;
  const name = kept.aside ?? null;
  return `${told.words} ${name === null ? t("notice.notAside") : t("notice.aside", { name })} (${told.code})`;
}

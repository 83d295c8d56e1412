/** When something goes wrong: one line for each bad day, what to do. Read it once before the room fills. */
import { useHouse, useT } from "../speaker-house.ts";
import { Press } from "../words.tsx";

const TROUBLES = ["slept", "beamer", "closed", "crash", "twice", "storage", "file"] as const;

/** The panel. */
export function TroubleLeaf() {
  const t = useT();
  const { window, saveSession } = useHouse();
  return (
    <>
      <p>{t("speaker.trouble.about")}</p>
      <dl class="troubles">{TROUBLES.map((one) => <div key={one}><dt>{t(`speaker.trouble.${one}`)}</dt><dd>{t(`speaker.trouble.${one}Do`)}</dd></div>)}</dl>
      <div class="row">
        {window ? <Press press={() => window.openPlay()}>{t("speaker.openPlay")}</Press> : null}
        <Press press={() => saveSession()}>{t("speaker.save")}</Press>
      </div>
    </>
  );
}

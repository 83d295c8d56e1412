/** No desk to show: still looking, no session open, two that play at once, or another version. What it means and what to do. */
import { ConnectionLine } from "./connection-line.tsx";
import { useHouse, useT } from "./speaker-house.ts";
import type { DeskState } from "./speaker-house.ts";
import { Icon, Press } from "./words.tsx";

/** How things stand without a desk, with at most one thing to do. */
export function NotHere({ state: { connection, mayGiveBack, isReady } }: { readonly state: DeskState }) {
  const t = useT();
  const { window } = useHouse();
  const why = connection !== "connected" && connection !== "here" ? connection : mayGiveBack ? "lost" : isReady ? "ready" : "none";
  return (
    <div class="desk-not-here leaf" data-testid="desk-not-here" data-why={why}>
      <h1>{t(`speaker.notHere.${why}`)}</h1>
      <p>{t(`speaker.notHere.${why}About`)}</p>
      <div class="row">
        {window && (why === "gone" || why === "looking") ? <Press class="button main" press={() => window.openPlay()}><Icon name="corners-out" />{t("speaker.openPlay")}</Press> : null}
        {window && mayGiveBack ? <Press press={() => window.giveBack()}><Icon name="arrow-counter-clockwise" />{t("speaker.giveBack")}</Press> : null}
      </div>
      <ConnectionLine connection={connection} />
    </div>
  );
}

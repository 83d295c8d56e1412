/** How this window stands with the window that plays: a mark and words, always in view. */
import { useT } from "./speaker-house.ts";
import type { DeskConnection } from "./speaker-house.ts";
import { Icon } from "./words.tsx";

/** The line. */
export function ConnectionLine({ connection }: { readonly connection: DeskConnection }) {
  const t = useT();
  const isGood = connection === "connected" || connection === "here";
  return (
    <p class="desk-connection" data-testid="desk-connection" data-connection={connection}>
      {isGood ? <span class="desk-dot" aria-hidden="true" /> : <Icon name={connection === "looking" ? "hourglass" : "warning"} />}
      <span>{t(`speaker.connection.${connection}`)}</span>
    </p>
  );
}

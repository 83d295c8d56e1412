/** At the foot of an open card or letter while the room is held: it stays in view to talk about. */
import { useT } from "../use-words.ts";
import { ResumeButton } from "./held-screen.tsx";

/** Says that play waits, with the way on. */
export function HeldFoot() {
  const t = useT();
  return (
    <div class="card-buttons held-foot" data-testid="held">
      <p><strong>{t("held.title")}.</strong> {t("held.about")}</p>
      <ResumeButton />
    </div>
  );
}

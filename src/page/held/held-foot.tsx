/** At the foot of an open card or letter while the room is held: it stays in view to talk about. */
import { usePlay } from "../use-play.ts";
import { useT } from "../use-words.ts";
import { ResumeButton } from "./held-screen.tsx";
import { OwnQuestion } from "./own-question.tsx";

/** Says that play waits, or asks the facilitator's question, with the way on. */
export function HeldFoot() {
  const t = useT();
  const held = usePlay(({ session }) => session.held);
  if (held?.screen === "blank") return <div class="card-buttons" />;
  return (
    <div class="card-buttons held-foot" data-testid="held">
      {held?.screen === "question" && held.question !== null ? <OwnQuestion question={held.question} /> : <p><strong>{t("held.title")}.</strong> {t("held.about")}</p>}
      <ResumeButton />
    </div>
  );
}

/** On the road, as far as the plan of this session goes: says so, with the way to looking back. The road itself stays open. */
import { isAsFarAsPlanned } from "../../store/room-facts.ts";
import { usePlay } from "../use-play.ts";
import { useT } from "../use-words.ts";
import { LookBackButton } from "./look-back-button.tsx";

/** The sign; nothing as long as the plan goes on. */
export function FarEnough() {
  const t = useT();
  const isFar = usePlay(({ scenario, room, session }) => room?.part === "story" && session.held === null && isAsFarAsPlanned(scenario, room));
  if (!isFar) return null;
  return (
    <aside class="far-enough" data-testid="far-enough" aria-label={t("room.farEnough")}>
      <p>{t("room.farEnough")}</p>
      <LookBackButton />
    </aside>
  );
}

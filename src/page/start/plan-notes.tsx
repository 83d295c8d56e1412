/** What is to be known of a plan besides its numbers: how far it goes, whether it is too long, and where one's own plan stayed. */
import type { Scenario } from "../../core/index.ts";
import type { Length } from "../../store/room-types.ts";
import { useSay, useT } from "../use-words.ts";
import { fitWords } from "./plan-words.ts";
import type { PlanInHand } from "./use-plan.ts";

interface PlanNotesProps {
  readonly scenario: Scenario;
  readonly inHand: PlanInHand;
  readonly length: Length;
}

/** The notes; nothing for a proposal that fits and goes to the end of the story. */
export function PlanNotes({ scenario, inHand: { plan, changedFor }, length }: PlanNotesProps) {
  const t = useT();
  const say = useSay();
  if (!plan) return null;
  const last = plan.until === null ? undefined : scenario.encounters[plan.until];
  const notes = [
    last ? t("start.until", { title: say(last.title).text }) : null,
    fitWords(t, plan, length),
    changedFor ? t("start.plan.fresh", { audience: t(`start.audience.${changedFor.audience}`), minutes: changedFor.length }) : null,
  ];
  return <>{notes.map((note) => (note === null ? null : <p key={note} class="plan-fit">{note}</p>))}</>;
}

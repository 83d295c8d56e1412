/** The plan in one calm line, with the way to all of it. Says honestly how far it goes, and when it is longer than the session. */
import { useState } from "preact/hooks";
import type { Scenario } from "../../core/index.ts";
import type { Length } from "../../store/room-types.ts";
import { Icon } from "../parts/icon.tsx";
import { useT } from "../use-words.ts";
import { PlanSheet } from "./plan-sheet.tsx";
import { PlanNotes } from "./plan-notes.tsx";
import { planWords } from "./plan-words.ts";
import type { PlanInHand } from "./use-plan.ts";

interface PlanLineProps {
  readonly scenario: Scenario;
  readonly inHand: PlanInHand;
  readonly length: Length;
}

/** The line, and the plan behind it. */
export function PlanLine({ scenario, inHand, length }: PlanLineProps) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const { plan } = inHand;
  if (!plan) return <p class="plan-line quiet-words">{t("start.planComing")}</p>;
  return (
    <div class="plan-line">
      <p class="plan-words" data-testid="plan-line"><Icon name="clock" /><span>{planWords(t, plan)}</span></p>
      <PlanNotes scenario={scenario} inHand={inHand} length={length} />
      <button type="button" class="button quiet plan-open" aria-haspopup="dialog" data-testid="plan-open" onClick={() => setOpen(true)}>{t("start.plan.open")}</button>
      {isOpen ? <PlanSheet scenario={scenario} inHand={inHand} length={length} close={() => setOpen(false)} /> : null}
    </div>
  );
}

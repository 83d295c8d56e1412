/** The plan of the session that is being set up: proposed for this audience and length, then changed by the facilitator. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Scenario } from "../../core/index.ts";
import type { CatalogueEntry } from "../../store/catalogue.ts";
import type { Audience, Length } from "../../store/room-types.ts";
import { makePlan } from "../../store/room-facts.ts";
import { isWhole } from "./plan-facts.ts";
import type { Plan } from "./plan-facts.ts";

type Minutes = Awaited<ReturnType<CatalogueEntry["loadMinutes"]>>;

export interface PlanInHand {
  /** Null until the story and its minutes are here. */
  readonly plan: Plan | null;
  readonly isChanged: boolean;
  /** Takes over a changed plan; null goes back to what was proposed. */
  change(plan: Plan | null): void;
}

/** Without its minutes a story can still be begun: then there is no plan to show. */
function useMinutes(entry: CatalogueEntry | null): Minutes | null {
  const [minutes, setMinutes] = useState<Minutes | null>(null);
  useEffect(() => { entry?.loadMinutes().then(setMinutes, () => undefined); }, [entry]);
  return minutes;
}

/** The plan; another audience or length gives another proposal. */
export function usePlan(scenario: Scenario, entry: CatalogueEntry | null, audience: Audience, length: Length): PlanInHand {
  const minutes = useMinutes(entry);
  const [changed, setChanged] = useState<{ readonly from: Plan; readonly plan: Plan } | null>(null);
  const proposal = useMemo(
    () => (minutes && isWhole(scenario) ? makePlan(scenario, minutes, audience, length) : null),
    [minutes, scenario, audience, length],
  );
  const own = changed && changed.from === proposal ? changed.plan : null;
  return {
    plan: own ?? proposal,
    isChanged: own !== null,
    change: (plan) => setChanged(plan && proposal ? { from: proposal, plan } : null),
  };
}

/** The plan of the session that is being set up: proposed for this audience and length, then changed by the facilitator. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Scenario } from "../../core/index.ts";
import type { CatalogueEntry } from "../../store/catalogue.ts";
import type { Audience, Length } from "../../store/room-types.ts";
import { makePlan } from "../../store/room-facts.ts";
import { isWhole } from "./plan-facts.ts";
import type { Plan } from "./plan-facts.ts";

type Minutes = Awaited<ReturnType<CatalogueEntry["loadMinutes"]>>;

/** A plan of the facilitator's own, with the audience and length for which it was made. */
interface OwnPlan {
  readonly audience: Audience;
  readonly length: Length;
  readonly plan: Plan;
}

export interface PlanInHand {
  /** Null until the story and its minutes are here. */
  readonly plan: Plan | null;
  readonly isChanged: boolean;
  /** For whom and how long the last plan was changed by hand, while another proposal stands here; it comes back with them. */
  readonly changedFor: Omit<OwnPlan, "plan"> | null;
  /** Takes over a changed plan; null goes back to what was proposed. */
  change(plan: Plan | null): void;
}

/** Without its minutes a story can still be begun: then there is no plan to show. */
function useMinutes(entry: CatalogueEntry | null): Minutes | null {
  const [minutes, setMinutes] = useState<Minutes | null>(null);
  useEffect(() => { entry?.loadMinutes().then(setMinutes, () => undefined); }, [entry]);
  return minutes;
}

/** The plan; another audience or length gives another proposal, and each keeps what was changed in it. */
export function usePlan(scenario: Scenario, entry: CatalogueEntry | null, audience: Audience, length: Length): PlanInHand {
  const minutes = useMinutes(entry);
  const [changes, setChanges] = useState<readonly OwnPlan[]>([]);
  const proposal = useMemo(
    () => (minutes && isWhole(scenario) ? makePlan(scenario, minutes, audience, length) : null),
    [minutes, scenario, audience, length],
  );
  const isHere = (own: OwnPlan) => own.audience === audience && own.length === length;
  const own = changes.find(isHere);
  return {
    plan: own?.plan ?? proposal,
    isChanged: own !== undefined,
    changedFor: own ? null : changes.at(-1) ?? null,
    change: (plan) => setChanges((before) => [...before.filter((one) => !isHere(one)), ...(plan ? [{ audience, length, plan }] : [])]),
  };
}

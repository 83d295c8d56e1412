/** The facilitator's own order of the plan. Pure. */
import type { DeskPlan } from "../session/index.ts";

/** All encounters of the plan with one of them a place earlier or later; null when it stands at that end. */
export function orderWith({ stops }: Pick<DeskPlan, "stops">, encounter: string, by: -1 | 1): readonly string[] | null {
  const order = stops.map((stop) => stop.encounter);
  const at = order.indexOf(encounter);
  const other = order[at + by];
  if (at < 0 || other === undefined) return null;
  return order.map((id, place) => (place === at ? other : place === at + by ? encounter : id));
}

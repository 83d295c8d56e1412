/** The stops of the plan as a short road: what is behind, where one stands, what is to come. The panel of the plan says it in full. */
import { useDesk } from "./speaker-desk.ts";
import { useT } from "./speaker-house.ts";
import { Said } from "./words.tsx";

/** So many stops stay in view behind the one where the room is. */
const BEFORE = 2;

/** The road; nothing without a plan. */
export function PlanRoad() {
  const t = useT();
  const { desk: { plan } } = useDesk();
  if (!plan) return null;
  const stops = plan.stops.filter(({ state }) => !["dropped", "later", "missed"].includes(state));
  const from = Math.max(0, stops.findIndex(({ state }) => state === "now" || state === "ahead") - BEFORE);
  const behind = stops.filter(({ state }) => state === "behind").length;
  return (
    <div class="plan-road">
      <p class="kicker">{t("speaker.plan.road", { count: behind, of: stops.length })}</p>
      <ol aria-hidden="true">
        {stops.slice(from).map(({ encounter, title, state, talk }) => (
          <li key={encounter} data-state={state} data-talk={talk?.isOn ? "yes" : "no"}><span><Said of={title} /></span></li>
        ))}
      </ol>
    </div>
  );
}

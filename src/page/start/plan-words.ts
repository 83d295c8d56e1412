/** The plan of a session in a line, and what is to be said when it is longer than the session. Pure. */
import type { Translate } from "../../i18n/i18n.ts";
import type { Length } from "../../store/room-types.ts";
import { countsOf, overTime } from "./plan-facts.ts";
import type { Plan } from "./plan-facts.ts";

/** `11 encounters, 5 talks, about 58 minutes in all`. */
export function planWords(t: Translate, plan: Plan): string {
  const { stops, talks, minutes } = countsOf(plan);
  const talkWords = talks === 0 ? t("start.noTalks") : t("start.talks", { count: talks });
  return `${t("start.stops", { count: stops })}, ${talkWords}, ${t("start.inAll", { count: minutes })}`;
}

/** What is to be said when the plan is longer than the session; null when it fits. */
export function fitWords(t: Translate, plan: Plan, length: Length): string | null {
  const count = overTime(plan, length);
  return count === 0 ? null : t("start.overTime", { count });
}

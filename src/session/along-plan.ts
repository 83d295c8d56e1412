/** How far along its plan a room is: what is behind and ahead, what comes next, and when the plan goes no further. */
import { canWait, PHASES, roadStops } from "../core/index.ts";
import type { Id, PhaseId, Scenario, StoryState } from "../core/index.ts";
import type { Command } from "./command.ts";
import { minutesOf, minutesOfStops } from "./plan.ts";
import type { Plan, Stop } from "./plan.ts";
import type { Room } from "./room-state.ts";

/** True for what the story took out, or left behind in a stretch that is over. */
function isMissed({ missed, phase }: StoryState, encounter: Id, ofPhase: PhaseId | undefined): boolean {
  return missed[encounter] !== undefined || (ofPhase !== undefined && PHASES.indexOf(ofPhase) < PHASES.indexOf(phase));
}

/** Where a stop stands for a room; what its stretch of the story left behind, or the ending cut off, is missed. */
export function standingOf({ encounter, phase, isDropped, isLater }: Stop, { story }: Pick<Room, "story">): "behind" | "now" | "ahead" | "dropped" | "later" | "missed" {
  if (story.place?.encounter === encounter) return "now";
  if (story.met[encounter] !== undefined) return "behind";
  if (story.ending !== null || isMissed(story, encounter, phase)) return "missed";
  if (isDropped) return "dropped";
  return isLater ? "later" : "ahead";
}

/** True on the road of the own path once the encounter after which the room looks back is behind, or can no more be met. */
export function isAsFarAsPlanned(scenario: Scenario, { story, branch, until }: Pick<Room, "story" | "branch" | "until">): boolean {
  if (until === null || branch !== null || story.waiting !== "road") return false;
  return story.met[until] !== undefined || isMissed(story, until, scenario.encounters[until]?.phase);
}

/** Minutes that the plan had foreseen: for what the room has behind it, for where it is, and for what is still ahead. */
export function foreseen(plan: Plan, room: Pick<Room, "story" | "part">): { readonly behind: number; readonly now: number; readonly ahead: number } {
  const sum = (standing: ReturnType<typeof standingOf>) => minutesOfStops(plan.stops.filter((stop) => standingOf(stop, room) === standing).map((stop) => ({ ...stop, isDropped: false, isLater: false })));
  if (room.part === "opening") return { behind: 0, now: plan.opening, ahead: minutesOf(plan) - plan.opening };
  if (room.part !== "story") return { behind: minutesOf(plan) - plan.debrief, now: plan.debrief, ahead: 0 };
  return { behind: plan.opening + sum("behind"), now: sum("now"), ahead: sum("ahead") + plan.debrief };
}

/** The stop that comes next; null at the end. */
export function nextStop(plan: Plan, room: Pick<Room, "story">): Stop | null {
  return plan.stops.find((stop) => standingOf(stop, room) === "ahead") ?? null;
}

/**
 * What going on from the road comes to without anybody choosing: looking back where the plan ends, the stop of the
 * facilitator's order, else what stands at the door, else time goes on; null where only a choice helps.
 */
export function nextOnRoad(scenario: Scenario, room: Pick<Room, "story" | "branch" | "order" | "drops" | "until">): Command | null {
  const { story, order, drops, until } = room;
  if (isAsFarAsPlanned(scenario, room)) return { type: "part", part: "feel" };
  const at = until === null ? -1 : order.indexOf(until);
  const today = until === null ? order : at < 0 ? [...order, until] : order.slice(0, at + 1);
  const open = roadStops(scenario, story).filter((stop) => stop.is !== "closed");
  const wished = today.find((id) => (id === until || !drops[id]) && open.some(({ encounter }) => encounter.id === id));
  const mayWait = canWait(scenario, story);
  // What stands there alone, and cannot be waited out, is no question.
  const alone = open.length === 1 && !mayWait ? open[0] : undefined;
  const encounter = wished ?? (open.find((stop) => stop.is === "come") ?? alone)?.encounter.id;
  if (encounter !== undefined) return { type: "visit", encounter };
  return mayWait ? { type: "wait" } : null;
}

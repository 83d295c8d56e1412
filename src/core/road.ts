/**
 * The road between encounters: what has come, what may be looked for, what is closed and why,
 * and how far time runs when the player lets it pass.
 */
import { holds } from "./condition.ts";
import type { ClosedReason, Encounter, Id, Letter, PhaseId, Scenario, TextId } from "./scenario.ts";
import type { StoryState } from "./story-state.ts";

/** `come` waits at the door, `open` may be looked for, `closed` says why not. */
export interface RoadStop {
  readonly encounter: Encounter;
  readonly is: "come" | "open" | "closed";
  readonly why?: ClosedReason;
  /** Words for the reason; without it the reason's own general words serve. */
  readonly text?: TextId;
}

/** The phase that a week falls in; weeks past the last phase stay in it. */
export function phaseOfWeek(scenario: Scenario, week: number): Scenario["phases"][number] {
  const found = scenario.phases.find((phase) => week <= phase.weeks[1]);
  const last = scenario.phases[scenario.phases.length - 1];
  if (found) return found;
  if (last) return last;
  throw new RangeError("a scenario has at least one phase");
}

function stopFor(scenario: Scenario, state: StoryState, encounter: Encounter): RoadStop | null {
  if (state.met[encounter.id] !== undefined || encounter.phase !== state.phase) return null;
  const { arrival } = encounter;
  const isAllowed = holds(scenario, state, encounter.when);
  if (arrival.is === "comes") return isAllowed && state.week >= arrival.week ? { encounter, is: "come" } : null;
  const [from, until] = arrival.weeks;
  if (state.week > until) return null;
  if (!isAllowed) return encounter.closed ? { encounter, is: "closed", ...encounter.closed } : null;
  if (state.week < from) return { encounter, is: "closed", why: "waiting" };
  if (state.situation.energy < encounter.cost) return { encounter, is: "closed", why: "energy" };
  return { encounter, is: "open" };
}

const byPhase = new WeakMap<Scenario, ReadonlyMap<PhaseId, readonly Encounter[]>>();

function sortByPhase(scenario: Scenario): ReadonlyMap<PhaseId, readonly Encounter[]> {
  const all = Object.values(scenario.encounters);
  return new Map(scenario.phases.map(({ id }) => [id, all.filter(({ phase }) => phase === id)]));
}

/** The encounters of a phase, sorted out once for each scenario: the road asks for them at every turn. */
function encountersIn(scenario: Scenario, phase: PhaseId): readonly Encounter[] {
  const known = byPhase.get(scenario) ?? sortByPhase(scenario);
  byPhase.set(scenario, known);
  return known.get(phase) ?? [];
}

const RANK = { come: 0, open: 1, closed: 2 } as const;

/** The stops of the road in this phase that are not behind us: those that have come first. */
export function roadStops(scenario: Scenario, state: StoryState): RoadStop[] {
  return encountersIn(scenario, state.phase)
    .map((encounter) => stopFor(scenario, state, encounter))
    .filter((stop) => stop !== null)
    .sort((a, b) => RANK[a.is] - RANK[b.is]);
}

/** The letter that the calendar brings now, if any: due, allowed and not yet received. */
export function dueLetter(scenario: Scenario, state: StoryState): Letter | undefined {
  return scenario.letters.find(
    ({ id, week, when }) =>
      week !== undefined && week <= state.week && state.letters[id] === undefined && holds(scenario, state, when),
  );
}

/** The same state some weeks later: quiet weeks give energy back, one a week, as far as the phase allows. */
function inWeek(scenario: Scenario, state: StoryState, week: number): StoryState {
  const phase = phaseOfWeek(scenario, week);
  const { energy } = state.situation;
  const rested = Math.max(energy, Math.min(phase.restsTo, energy + (week - state.week)));
  return { ...state, week, phase: phase.id, situation: { ...state.situation, energy: rested } };
}

/** True when an encounter can be gone to then that could not be gone to before. */
function opensIn(scenario: Scenario, then: StoryState, before: ReadonlySet<Id>): boolean {
  return encountersIn(scenario, then.phase).some((encounter) =>
    !before.has(encounter.id) && (stopFor(scenario, then, encounter)?.is ?? "closed") !== "closed");
}

/** The next week in which something comes, opens, arrives or a phase begins; null when the year has nothing left. */
export function nextWeek(scenario: Scenario, state: StoryState): number | null {
  const lastWeek = scenario.phases[scenario.phases.length - 1]?.weeks[1] ?? 0;
  const openNow = new Set(roadStops(scenario, state).filter(({ is }) => is !== "closed").map(({ encounter }) => encounter.id));
  for (let week = state.week + 1; week <= lastWeek; week += 1) {
    const then = inWeek(scenario, state, week);
    if (then.phase !== state.phase || dueLetter(scenario, then) || opensIn(scenario, then, openNow)) return week;
  }
  return null;
}

/** The week to which time may pass; null while somebody stands at the door, or when the year is over. */
export function weekToWaitFor(scenario: Scenario, state: StoryState): number | null {
  if (state.waiting !== "road") return null;
  const isSomebodyHere = encountersIn(scenario, state.phase).some((encounter) => stopFor(scenario, state, encounter)?.is === "come");
  return isSomebodyHere ? null : nextWeek(scenario, state);
}

/** Whether time may pass: nobody stands at the door and the year is not over. */
export function canWait(scenario: Scenario, state: StoryState): boolean {
  return weekToWaitFor(scenario, state) !== null;
}

function missedBetween(scenario: Scenario, before: StoryState, phase: PhaseId, week: number): Id[] {
  return encountersIn(scenario, before.phase)
    .filter(({ id, arrival, phase: own }) =>
      arrival.is === "open" && before.met[id] === undefined && !before.missed[id]
      && (arrival.weeks[1] < week || own !== phase))
    .map(({ id }) => id);
}

/** The state once a number of weeks has passed: rested, in its phase, with what was let go by. */
export function passTime(scenario: Scenario, state: StoryState, week: number): StoryState {
  const then = inWeek(scenario, state, week);
  let { missed, trail } = state;
  for (const id of missedBetween(scenario, state, then.phase, week)) {
    missed = { ...missed, [id]: true };
    trail = { last: { is: "missed", encounter: id, week }, before: trail };
  }
  return { ...then, missed, trail };
}

/**
 * What of a story has been reached: every encounter, node, choice, letter, card, cue and ending,
 * and both sides of every condition. Each thing has a name a writer can find in the files.
 */
import { offeredChoices, roadStops } from "../core/index.ts";
import type { Effect, Encounter, Scenario, StoryNode, StoryState } from "../core/index.ts";
import type { PlayThrough } from "../walk/index.ts";

/** Names look like `choice phone/ask` or `condition phone/rings beat 3: no`. */
export type Covered = string;

function coverNode(encounter: Encounter, node: StoryNode): Covered[] {
  const at = `${encounter.id}/${node.id}`;
  const names: Covered[] = [`node ${at}`];
  node.beats.forEach((beat, index) => {
    if (beat.when) names.push(`condition ${at} beat ${index + 1}: yes`, `condition ${at} beat ${index + 1}: no`);
  });
  if (node.end.is === "choices") {
    for (const choice of node.end.choices) {
      names.push(`choice ${encounter.id}/${choice.id}`);
      if (choice.when) names.push(`condition ${encounter.id}/${choice.id}: yes`, `condition ${encounter.id}/${choice.id}: no`);
    }
  }
  return names;
}

/** Everything there is to reach in a story. */
export function everythingIn(scenario: Scenario): Set<Covered> {
  const all = new Set<Covered>();
  for (const encounter of Object.values(scenario.encounters)) {
    all.add(`encounter ${encounter.id}`);
    for (const node of Object.values(encounter.nodes)) coverNode(encounter, node).forEach((name) => all.add(name));
    if (encounter.when) all.add(`condition ${encounter.id}: yes`).add(`condition ${encounter.id}: no`);
  }
  for (const { id } of scenario.letters) all.add(`letter ${id}`);
  for (const id of Object.keys(scenario.cues)) all.add(`cue ${id}`);
  for (const id of Object.keys(scenario.endings)) all.add(`ending ${id}`);
  return all;
}

function coverMoment(scenario: Scenario, state: StoryState, seen: Set<Covered>): void {
  if (state.waiting === "choice" && state.place) {
    const { encounter: at, node } = state.place;
    const offered = new Map(offeredChoices(scenario, state).map(({ choice, closed }) => [choice.id, closed]));
    const end = scenario.encounters[at]?.nodes[node]?.end;
    for (const choice of end?.is === "choices" ? end.choices : []) {
      if (choice.when) seen.add(`condition ${at}/${choice.id}: ${offered.has(choice.id) && !offered.get(choice.id) ? "yes" : "no"}`);
    }
  }
  if (state.waiting !== "road") return;
  const stops = new Map(roadStops(scenario, state).map(({ encounter, is, why }) => [encounter.id, is !== "closed" || why === "waiting" || why === "energy"]));
  for (const { id, when, arrival, phase } of Object.values(scenario.encounters)) {
    if (!when || state.met[id] !== undefined) continue;
    const isOver = arrival.is === "comes" && state.week > arrival.week && phase !== state.phase;
    const isNow = phase === state.phase && (arrival.is === "comes" ? state.week >= arrival.week : state.week <= arrival.weeks[1]);
    // Whoever comes and was not met by the end of its phase did not come because its condition never held.
    if (isOver || isNow) seen.add(`condition ${id}: ${isNow && stops.get(id) ? "yes" : "no"}`);
  }
}

function coverEffect(effect: Effect, seen: Set<Covered>, passed: Set<string>): void {
  switch (effect.type) {
    case "met": seen.add(`encounter ${effect.encounter}`); break;
    case "node": seen.add(`node ${effect.encounter}/${effect.node}`); break;
    case "letter": seen.add(`letter ${effect.letter}`); break;
    case "cue": seen.add(`cue ${effect.cue}`); break;
    case "ended": seen.add(`ending ${effect.ending}`); break;
    case "passed":
      passed.add(`${effect.encounter}/${effect.node}/${effect.beat}`);
      seen.add(`condition ${effect.encounter}/${effect.node} beat ${effect.beat + 1}: no`);
      break;
    default:
  }
}

/** Beats that were gone through between two moments and not passed over: their conditions held. */
function coverBeats(scenario: Scenario, effects: readonly Effect[], from: StoryState, to: StoryState, seen: Set<Covered>): void {
  const passed = new Set<string>();
  for (const effect of effects) coverEffect(effect, seen, passed);
  const stretches: { encounter: string; node: string; first: number }[] = [];
  if (from.place) stretches.push({ encounter: from.place.encounter, node: from.place.node, first: from.place.beat });
  for (const effect of effects) if (effect.type === "node") stretches.push({ encounter: effect.encounter, node: effect.node, first: 0 });
  stretches.forEach(({ encounter, node, first }, index) => {
    const beats = scenario.encounters[encounter]?.nodes[node]?.beats ?? [];
    const isLast = index === stretches.length - 1;
    const until = isLast && to.place ? Math.min(to.place.beat, beats.length - 1) : beats.length - 1;
    for (let beat = first; beat <= until; beat += 1) {
      if (!passed.has(`${encounter}/${node}/${beat}`)) seen.add(`condition ${encounter}/${node} beat ${beat + 1}: yes`);
    }
  });
}

/** Adds to `seen` all that a play reached. */
export function coverPlay(scenario: Scenario, play: PlayThrough, seen: Set<Covered>): void {
  for (const effect of play.opening) coverEffect(effect, seen, new Set());
  for (const { state, action, after, effects } of play.turns) {
    coverMoment(scenario, state, seen);
    coverBeats(scenario, effects, state, after, seen);
    if (action.type === "choose" && state.place) seen.add(`choice ${state.place.encounter}/${action.choice}`);
  }
  coverMoment(scenario, play.last, seen);
}

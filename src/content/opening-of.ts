/**
 * What a browser needs of a scenario for its first phase: the first file of a story holds this and no more.
 * Every encounter is known by then, because the road shows them all; the rest comes with the whole scenario.
 */
import type { Encounter, Exit, Id, Scenario, StoryNode } from "../core/index.ts";

function exitsOf({ end }: StoryNode): readonly Exit[] {
  return (end.is === "choices" ? end.choices : end.exits).map((way) => way.goto);
}

function pick<T>(map: Readonly<Record<Id, T>>, ids: readonly Id[]): Record<Id, T> {
  return Object.fromEntries(Object.entries(map).filter(([id]) => ids.includes(id)));
}

/** The scenario with the script of its first phase only, and with the cues and endings that this script names. */
export function openingOf(scenario: Scenario): Scenario {
  const first = scenario.phases[0]?.id;
  const encounters = Object.values(scenario.encounters).map((encounter): Encounter => (encounter.phase === first ? encounter : { ...encounter, nodes: {} }));
  const nodes = encounters.flatMap((encounter) => Object.values(encounter.nodes));
  const cues = nodes.flatMap(({ beats }) => beats.flatMap((beat) => (beat.is === "cue" ? [beat.cue] : [])));
  const endings = nodes.flatMap(exitsOf).flatMap((exit) => (exit.to === "ending" ? [exit.ending] : []));
  return {
    ...scenario, cues: pick(scenario.cues, cues), endings: pick(scenario.endings, endings),
    encounters: Object.fromEntries(encounters.map((encounter) => [encounter.id, encounter])),
  };
}

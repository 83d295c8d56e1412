/**
 * What has to be kept of the effects to know what the stage shows: the place, who is there, which faces they wore last.
 * Pure: folds effects one by one; knows no picture.
 */
import type { Effect, Encounter, Face, Id, Light, Scenario, TextId } from "../core/index.ts";

export interface StageMemory {
  readonly place: Id | null;
  readonly light: Light;
  /** Others than the persona, in the order in which they came. */
  readonly present: readonly Id[];
  readonly faces: Readonly<Record<Id, Face>>;
  /** Who spoke last, and what; null for nobody or the narrator. */
  readonly speaker: Id | null;
  readonly line: TextId | null;
  /** There is hope: from its beat until the line after it has been said. */
  readonly hope: "coming" | "here" | null;
}

/** Before anything has happened, and on the road. */
export const NOWHERE: StageMemory = { place: null, light: "day", present: [], faces: {}, speaker: null, line: null, hope: null };

/** Those whom the script brings in later are not there from the start. */
function isBroughtIn(encounter: Encounter, actor: Id): boolean {
  return Object.values(encounter.nodes).some(({ beats }) => beats.some((beat) => beat.is === "enter" && beat.actor === actor));
}

function meet(scenario: Scenario, encounterId: Id): StageMemory {
  const encounter = scenario.encounters[encounterId];
  if (!encounter) return NOWHERE;
  const present = [encounter.with, ...(encounter.also ?? [])]
    .filter((id) => id !== scenario.persona.id && !isBroughtIn(encounter, id));
  return { ...NOWHERE, place: encounter.place, light: encounter.light ?? "day", present };
}

function wear(memory: StageMemory, actor: Id, face: Face | undefined): StageMemory {
  return face === undefined ? memory : { ...memory, faces: { ...memory.faces, [actor]: face } };
}

function foldEffect(memory: StageMemory, effect: Effect, scenario: Scenario): StageMemory {
  switch (effect.type) {
    case "met": return meet(scenario, effect.encounter);
    case "left": return NOWHERE;
    case "place": return { ...memory, place: effect.place, light: effect.light ?? "day" };
    case "face": return wear(memory, effect.actor, effect.face);
    case "enter":
      if (effect.actor === scenario.persona.id || memory.present.includes(effect.actor)) return memory;
      return { ...memory, present: [...memory.present, effect.actor] };
    case "leave": return { ...memory, present: memory.present.filter((id) => id !== effect.actor) };
    case "say": {
      const speaker = effect.speaker === "narrator" ? null : effect.speaker;
      const hope = memory.hope === "coming" ? "here" : null;
      return wear({ ...memory, speaker, line: effect.line, hope }, effect.speaker, effect.face);
    }
    case "hope": return { ...memory, hope: "coming" };
    default: return memory;
  }
}

/** The memory after a step's effects, in their order. */
export function foldEffects(memory: StageMemory, effects: readonly Effect[], scenario: Scenario): StageMemory {
  return effects.reduce((before, effect) => foldEffect(before, effect, scenario), memory);
}

/** Small scenarios for tests, with sensible defaults: only what a test is about is written out in it. */
import type { Beat, Choice, Encounter, Exit, NodeEnd, Scenario, StoryNode } from "../../src/core/index.ts";

export const toNode = (node: string): Exit => ({ to: "node", node });
export const toRoad: Exit = { to: "road" };
export const toEnding = (ending: string): Exit => ({ to: "ending", ending });

export function line(id: string, speaker = "narrator", more: object = {}): Beat {
  return { is: "line", line: id, speaker, ...more } as Beat;
}

export function choice(id: string, goto: Exit, more: Partial<Choice> = {}): Choice {
  return { id, text: `text.${id}`, goto, ...more };
}

export function node(id: string, beats: readonly Beat[], end: NodeEnd | Exit | readonly Choice[]): StoryNode {
  if (Array.isArray(end)) return { id, beats, end: { is: "choices", choices: end as readonly Choice[] } };
  if ("to" in end) return { id, beats, end: { is: "branch", exits: [{ goto: end as Exit }] } };
  return { id, beats, end: end as NodeEnd };
}

export function encounter(id: string, nodes: readonly StoryNode[], more: Partial<Encounter> = {}): Encounter {
  return {
    id, title: `${id}.title`, with: "employer", place: "kitchen", phase: "uitval", igloo: ["leader"],
    arrival: { is: "comes", week: 0 }, cost: 0, start: nodes[0]?.id ?? "", ...more,
    nodes: Object.fromEntries(nodes.map((one) => [one.id, one])),
  };
}

/** A story of two phases (weeks 0–4 and 5–10) with an employer, a physician and one medical fact. */
export function scenario(encounters: readonly Encounter[], more: Partial<Scenario> = {}): Scenario {
  const actor = (id: string, body: Scenario["actors"][string]["body"]) =>
    ({ id, name: `actor.${id}.name`, role: `actor.${id}.role`, body, figure: id, pictogram: "users", colour: "teal" });
  return {
    id: "test", version: 1, starts: "2026-02-02",
    persona: { id: "nadine", name: "Nadine", figure: "nadine", age: 46 },
    situation: { energy: 2, stress: 2, outlook: 2, income: 100, trust: { employer: 3 } },
    phases: [{ id: "uitval", weeks: [0, 4], restsTo: 3 }, { id: "herstel", weeks: [5, 10], restsTo: 4 }],
    facts: {
      diagnosis: { id: "diagnosis", text: "fact.diagnosis", medical: true, knownBy: ["nadine", "physician"] },
      stairs: { id: "stairs", text: "fact.stairs", medical: false, knownBy: ["nadine"] },
    },
    actors: {
      employer: actor("employer", "employer"), physician: actor("physician", "care"),
      fund: actor("fund", "fund"), occupational: actor("occupational", "occupational-health"), vdab: actor("vdab", "vdab"),
    },
    regimes: { "since-2026": { id: "since-2026", from: "2026-01-01" }, before: { id: "before", from: "2022-10-01", until: "2026-01-01" } },
    letters: [], cues: { talk: { id: "talk", form: "pairs", minutes: 4 } },
    endings: { done: { id: "done", title: "ending.done.title", lines: [], opening: "ending.done.opening" } },
    ...more,
    encounters: Object.fromEntries(encounters.map((one) => [one.id, one])),
  };
}

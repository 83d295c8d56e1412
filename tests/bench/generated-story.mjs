// Stories of any size for the engine bench, in the shape of real ones: lines, knowledge, conditions, changes with causes.
// The same size gives the same story. Knows the types of the engine, not its code.

/**
 * @typedef {import("../../src/core/index.ts").Scenario} Scenario
 * @typedef {import("../../src/core/index.ts").Encounter} Encounter
 * @typedef {import("../../src/core/index.ts").StoryNode} StoryNode
 * @typedef {import("../../src/core/index.ts").Choice} Choice
 * @typedef {import("../../src/core/index.ts").Exit} Exit
 */

/** A small seeded source of whole numbers below n (linear congruence, Numerical Recipes). @param {number} seed */
export function seededDraw(seed) {
  let x = seed >>> 0;
  return (/** @type {number} */ n) => {
    x = (Math.imul(x, 1664525) + 1013904223) >>> 0;
    return Math.floor((x / 4294967296) * n);
  };
}

const PHASES = /** @type {const} */ (["uitval", "herstel", "voorbereiding", "terugkeer", "na-de-terugkeer"]);
const CAUSES = /** @type {const} */ (["own-choice", "other-person", "rule", "waiting", "chance"]);

/**
 * One choice, mostly to a place near by, so that a walk meets many nodes; about one in twenty leads out:
 * where there is a road three times in four to the road, else to the ending.
 * @param {number} index @param {number} at @param {number} count @param {boolean} hasRoad @param {(n: number) => number} draw
 * @returns {Choice}
 */
function makeChoice(index, at, count, hasRoad, draw) {
  const isWayOut = index > 0 && draw(10) === 0;
  /** @type {Exit} */
  const wayOut = !hasRoad || draw(4) === 0 ? { to: "ending", ending: "end" } : { to: "road" };
  /** @type {Exit} */
  const goto = isWayOut ? wayOut : { to: "node", node: `n${(at + 1 + (index === 0 ? 0 : draw(Math.min(count - 1, 40)))) % count}` };
  const hasCondition = index === 2 && draw(3) === 0;
  return {
    id: `c${index}`, text: `n${at}.c${index}`, goto,
    ...(hasCondition ? { when: { is: "all", of: [{ is: "flag", flag: "told" }, { is: "bar", bar: "energy", range: { min: 1 } }] } } : {}),
    consequence: draw(8) === 0
      ? { set: ["told"], tell: { diagnosis: ["doctor"] } }
      : { changes: [{ cause: CAUSES[draw(5)] ?? "rule", bars: { energy: draw(3) - 1 }, trust: { doctor: 1 } }] },
  };
}

/** @param {number} at @param {number} count @param {boolean} hasRoad @param {(n: number) => number} draw @returns {StoryNode} */
function makeNode(at, count, hasRoad, draw) {
  const choices = Array.from({ length: 2 + draw(2) }, (_, index) => makeChoice(index, at, count, hasRoad, draw));
  return {
    id: `n${at}`,
    beats: [
      { is: "face", actor: "doctor", face: "listening" },
      { is: "line", line: `n${at}.1`, speaker: "doctor", ...(draw(4) === 0 ? { when: { is: "bar", bar: "energy", range: { min: 0 } } } : {}) },
    ],
    end: { is: "choices", choices },
  };
}

/** @param {number} index @param {number} nodes @param {boolean} hasRoad @param {(n: number) => number} draw @returns {Encounter} */
function makeEncounter(index, nodes, hasRoad, draw) {
  const phase = index % PHASES.length;
  const made = Array.from({ length: nodes }, (_, at) => makeNode(at, nodes, hasRoad, draw));
  return {
    id: `e${index}`, title: `e${index}.title`, with: "doctor", place: "practice", phase: PHASES[phase] ?? "uitval", igloo: ["individual"],
    arrival: hasRoad ? { is: "open", weeks: [phase * 10, phase * 10 + 9] } : { is: "comes", week: 0 }, cost: 0, start: "n0",
    nodes: Object.fromEntries(made.map((node) => [node.id, node])),
  };
}

/**
 * A story of so many nodes, spread over encounters of equal size; with a road between them when there are several.
 * @param {number} nodes
 * @param {number} nodesPerEncounter
 * @returns {Scenario}
 */
export function generateStory(nodes, nodesPerEncounter) {
  const draw = seededDraw(nodes);
  const count = Math.ceil(nodes / nodesPerEncounter);
  const encounters = Array.from({ length: count }, (_, index) => makeEncounter(index, nodesPerEncounter, count > 1, draw));
  const actor = { name: "actor.name", role: "actor.role", figure: "figure", pictogram: "stethoscope", colour: "teal" };
  return {
    id: `generated-${nodes}`, version: 1, persona: { id: "persona", name: "Persona", figure: "persona", age: 40 }, starts: "2026-02-02",
    situation: { energy: 3, stress: 2, outlook: 2, income: 100, trust: { doctor: 2 } },
    phases: PHASES.map((id, index) => ({ id, weeks: /** @type {const} */ ([index * 10, index * 10 + 9]), restsTo: 3 })),
    facts: { diagnosis: { id: "diagnosis", text: "fact.diagnosis", medical: true, knownBy: ["persona"] } },
    actors: { doctor: { id: "doctor", body: "care", ...actor } },
    regimes: { reform: { id: "reform", from: "2026-01-01" } },
    encounters: Object.fromEntries(encounters.map((encounter) => [encounter.id, encounter])),
    letters: [], cues: {}, endings: { end: { id: "end", title: "end.title", lines: [], opening: "end.opening" } },
  };
}

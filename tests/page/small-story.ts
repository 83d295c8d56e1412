/** A story of a few lines, to test what the page makes of a play. */
import { startStory, step } from "../../src/core/index.ts";
import type { Action, Effect, Encounter, Scenario, StoryState } from "../../src/core/index.ts";

const phone: Encounter = {
  id: "phone", title: "phone.title", with: "planner", place: "kitchen", phase: "uitval", igloo: ["leader"],
  arrival: { is: "comes", week: 0 }, cost: 0, start: "rings",
  nodes: {
    rings: {
      id: "rings", beats: [{ is: "line", line: "phone.rings.1", speaker: "narrator" }, { is: "line", line: "phone.rings.2", speaker: "planner" }],
      end: { is: "choices", choices: [
        { id: "tell", text: "phone.tell", goto: { to: "node", node: "thanks" }, consequence: {
          tell: { stairs: ["planner"] },
          changes: [
            { cause: "own-choice", trust: { planner: 1 }, because: "phone.because.1" },
            { cause: "other-person", bars: { stress: 1 }, because: "phone.because.2" },
            { cause: "rule", income: 60, because: "phone.because.3" },
          ],
        } },
        { id: "ask", text: "phone.ask", when: { is: "flag", flag: "never" }, closed: { why: "law", text: "phone.ask.closed" }, goto: { to: "road" } },
      ] },
    },
    thanks: { id: "thanks", beats: [{ is: "hope" }, { is: "line", line: "phone.thanks.1", speaker: "planner" }], end: { is: "branch", exits: [{ goto: { to: "road" } }] } },
  },
};
const doctor: Encounter = { ...phone, id: "doctor", title: "doctor.title", with: "doctor", arrival: { is: "open", weeks: [0, 2] }, cost: 1 };

export const scenario: Scenario = {
  id: "small", version: 1, persona: { id: "ann", name: "Ann", figure: "ann", age: 40 }, starts: "2026-02-02",
  situation: { energy: 2, stress: 3, outlook: 2, income: 100, trust: { planner: 3 } },
  phases: [{ id: "uitval", weeks: [0, 4], restsTo: 3 }, { id: "herstel", weeks: [5, 9], restsTo: 4 }],
  facts: {
    diagnosis: { id: "diagnosis", text: "fact.diagnosis", medical: true, knownBy: ["ann", "doctor"] },
    stairs: { id: "stairs", text: "fact.stairs", medical: false, knownBy: ["ann"] },
    secret: { id: "secret", text: "fact.secret", medical: false, knownBy: ["planner"] },
  },
  actors: {}, regimes: {}, encounters: { phone, doctor },
  letters: [{ id: "four", from: "nurse", title: "letter.four.title", lines: ["letter.four.1"], week: 4 }],
  cues: {}, endings: {},
};

/** Plays a list of actions from the start. Throws when one is refused: the test itself is wrong then. */
export function play(...actions: Action[]): { state: StoryState; shown: Effect[] } {
  let { state, effects } = startStory(scenario, { seed: 1, stopsAtCues: false });
  const shown = [...effects];
  for (const action of actions) {
    const next = step(scenario, state, action);
    if (next.refused) throw new Error(`${JSON.stringify(action)} was refused: ${next.refused}`);
    ({ state, effects } = next);
    shown.push(...effects);
  }
  return { state, shown };
}

export const CALLED: Action[] = [
  { type: "visit", encounter: "phone" }, { type: "advance" }, { type: "advance" }, { type: "choose", choice: "tell" },
];
export const FOUR_WEEKS: Action[] = [...CALLED, { type: "advance" }, { type: "wait" }];

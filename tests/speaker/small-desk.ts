/** A desk for tests: early in a story, at a line, with a plan of three stops. Anything of it can be laid otherwise. */
import type { Desk, DeskPlanStop, DeskVote, Worded } from "../../src/session/index.ts";

/** Words in Dutch. */
export const nl = (text: string): Worded => ({ text, language: "nl" });

/** A stop of the plan. */
export function stopOf(encounter: string, part: Partial<DeskPlanStop> = {}): DeskPlanStop {
  return { encounter, title: nl(encounter), minutes: 3, talk: null, state: "ahead", mayDrop: true, mayRise: true, maySink: true, ...part };
}

/** A vote between two ways, open, by hands. */
export function voteOf(part: Partial<DeskVote> = {}): DeskVote {
  return {
    options: [{ id: "a", words: nl("A") }, { id: "c", words: nl("C") }], way: "hands", rounds: [{ counts: {}, tables: [] }],
    isClosed: false, mayVoteAgain: false, proposal: null, taken: null, isNow: true, ...part,
  };
}

const plan = { minutes: 60, left: 45, pace: "on-time", opening: 2, debrief: 18, until: null, stops: [stopOf("one", { state: "now" }), stopOf("two"), stopOf("three")] } as const;

/** The desk. */
export function deskOf(part: Partial<Desk> = {}): Desk {
  return {
    scenario: "story", title: nl("Een verhaal"), persona: "Nadine", language: "nl", setting: null, tables: [], part: "story",
    now: { week: 4, waiting: "line", encounter: { id: "one", title: nl("one"), with: nl("Veerle") }, line: null, open: null, choices: [], stops: [], mayWait: false, ending: null },
    held: null, cue: null, isAtCue: false, onRoad: null, next: { encounter: "two", title: nl("two"), prompt: null }, vote: null, plan,
    clock: { at: 1_000_000, played: 60_000, runs: true, isOver: false, talkLeft: null, talkRuns: false, lastGap: null },
    situation: { energy: 3, stress: 2, outlook: 3, income: 60, trust: [] }, knowledge: [], cards: [], card: null, isOnSideWay: false,
    ways: [], jumps: [], notes: [], log: [], prompts: [], form: null, isEnded: false, isRehearsal: false, isKept: true, ...part,
  };
}

/** What the room sees, otherwise. */
export function nowOf(part: Partial<Desk["now"]>): Desk["now"] {
  return { ...deskOf().now, ...part };
}

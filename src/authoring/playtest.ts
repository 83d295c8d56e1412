/**
 * Plays a story many times: a walker that seeks what was not reached yet, and a random player with a seed.
 * Gives back what was reached, how plays end, how long they take and what is wrong. Pure.
 */
import type { Id, Scenario } from "../core/index.ts";
import { coverPlay, everythingIn } from "./coverage.ts";
import type { Covered } from "./coverage.ts";
import { findPathFaults, isBlaming } from "./path-faults.ts";
import type { PathFault } from "./path-faults.ts";
import { createCuriousPicker, createRandomPicker, measureStory, minutesOf, playThrough } from "../walk/index.ts";
import type { MeasuredEncounter, PlayThrough, StoryWords, Tries } from "../walk/index.ts";

export interface PlaytestOptions {
  /** How many plays the walker may take to reach everything. */
  readonly walks: number;
  /** How many plays the random player takes; seeds run from 1. */
  readonly seeds: number;
}

export interface Playtest {
  readonly walked: number;
  readonly everything: ReadonlySet<Covered>;
  readonly unreached: readonly Covered[];
  /** Share of the random plays, 0 to 1, by ending. */
  readonly endings: Readonly<Record<Id, number>>;
  /** Minutes of the random plays, shortest first. */
  readonly minutes: readonly number[];
  /** Each encounter as the game knows it for the plan of a session. */
  readonly encounters: Readonly<Record<Id, MeasuredEncounter>>;
  /** How often the random player took each choice. */
  readonly hits: Readonly<Record<string, number>>;
  /** The first fault of each code and place. */
  readonly faults: readonly PathFault[];
  /** Share of the plays whose ledger blames the persona for most bad turns. */
  readonly blamingShare: number;
}

function noteFaults(scenario: Scenario, play: PlayThrough, faults: Map<string, PathFault>): void {
  for (const fault of findPathFaults(scenario, play)) {
    const key = `${fault.code} ${fault.found}`;
    const known = faults.get(key);
    if (!known || fault.path.length < known.path.length) faults.set(key, fault);
  }
}

/** Walks until everything is reached or the plays are used up. */
function walk(scenario: Scenario, most: number, seen: Set<Covered>, everything: ReadonlySet<Covered>, look: (play: PlayThrough) => void): number {
  const tries: Tries = new Map();
  for (let count = 1; count <= most; count += 1) {
    const play = playThrough(scenario, count, createCuriousPicker(count, tries));
    coverPlay(scenario, play, seen);
    look(play);
    // A story that runs in a circle costs thousands of steps a play: once is enough to tell.
    if (play.stop === "endless") return count;
    if ([...everything].every((name) => seen.has(name))) return count;
  }
  return most;
}

/** Plays a story through and through. */
export function playtest(scenario: Scenario, words: StoryWords, { walks, seeds }: PlaytestOptions): Playtest {
  const everything = everythingIn(scenario);
  const seen = new Set<Covered>();
  const faults = new Map<string, PathFault>();
  let blaming = 0;
  const look = (play: PlayThrough) => {
    noteFaults(scenario, play, faults);
    if (isBlaming(play)) blaming += 1;
  };
  const walked = walk(scenario, walks, seen, everything, look);
  const endings: Record<Id, number> = {};
  const hits: Record<string, number> = {};
  const minutes: number[] = [];
  for (let seed = 1; seed <= seeds; seed += 1) {
    const play = playThrough(scenario, seed, createRandomPicker(seed));
    look(play);
    if (play.stop === "endless") break;
    const { ending } = play.last;
    if (ending) endings[ending] = (endings[ending] ?? 0) + 1 / seeds;
    minutes.push(minutesOf(play, scenario, words));
    for (const choice of Object.keys(play.last.chosen)) hits[choice] = (hits[choice] ?? 0) + 1;
  }
  return {
    walked, everything, unreached: [...everything].filter((name) => !seen.has(name)).sort(),
    endings, hits, minutes: minutes.sort((a, b) => a - b), encounters: measureStory(scenario, words), faults: [...faults.values()],
    blamingShare: blaming / (walked + seeds),
  };
}

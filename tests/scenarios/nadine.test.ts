/**
 * The real story of Nadine, as players get it: it compiles, its golden walks say what they said,
 * a short playtest finds nothing wrong, and no secret of hers is spoken on the employer's side.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseWalk, writeWalk } from "../../src/authoring/golden-walk.ts";
import { loadStories, SCENARIOS } from "../../src/authoring/load-stories.ts";
import type { PlayableStory } from "../../src/authoring/load-stories.ts";
import { playtest } from "../../src/authoring/playtest.ts";
import type { Playtest } from "../../src/authoring/playtest.ts";
import { walksOf } from "../../src/authoring/walks-command.ts";
import { wordsIn } from "../../src/content/check/words-in.ts";
import { compileScenarios } from "../../src/content/index.ts";
import { readFolder } from "../../src/content/read-folder.ts";
import type { Scenario, StoryState, TextId } from "../../src/core/index.ts";
import { createRandomPicker, playThrough } from "../../src/walk/index.ts";
import type { PlayThrough } from "../../src/walk/index.ts";

/** Compiling and playing a whole story takes seconds, many more on a slow machine. */
const PATIENCE = 120_000;
const WALKS = 600;
const SEEDS = 150;

const { stories, faults } = loadStories();
const findStory = (id: string): PlayableStory => {
  const found = stories.find(({ scenario }) => scenario.id === id);
  if (!found) throw new Error(`no story "${id}" compiles: ${faults.map(({ code, found: what }) => `${code} ${what}`).join("; ")}`);
  return found;
};
const nadine = findStory("nadine");

describe("the stories as they stand", () => {
  it("compile without a single error", () => expect(faults).toEqual([]));

  it("have cards enough to fill a tray", () => {
    expect(nadine.words.cards.length).toBeGreaterThanOrEqual(24);
  });
});

describe("every golden walk", () => {
  const walks = stories.flatMap((story) => walksOf(story.scenario.id).map((path) => ({ story, path, name: path.slice(SCENARIOS.length + 1) })));

  it("shows each ending of Nadine, and the hard words of two people", () => {
    const ends = walks.filter(({ story }) => story === nadine).flatMap(({ path }) => readFileSync(path, "utf8").match(/^einde .+$/gm) ?? []);
    expect(walks.length).toBeGreaterThanOrEqual(7);
    expect(new Set(ends)).toEqual(new Set(Object.keys(nadine.scenario.endings).map((id) => `einde ${id}`)));
  });

  it.each(walks)("$name says what the story says now", ({ story, path }) => {
    const kept = readFileSync(path, "utf8");
    const now = writeWalk(story.scenario, parseWalk(kept), story.words.texts);
    expect(now, "the story says something else: run `npm run walks:renew` and read the difference").toBe(kept);
  });
});

describe("a short playtest of Nadine", () => {
  let result: Playtest;
  beforeAll(() => {
    result = playtest(nadine.scenario, nadine.words, { walks: WALKS, seeds: SEEDS });
  }, PATIENCE);

  it("finds no fault on any way, and never blames her", () => {
    expect(result.faults).toEqual([]);
    expect(result.blamingShare).toBe(0);
  });

  it("reaches at least four of the endings by chance alone", () => {
    expect(Object.keys(result.endings).length).toBeGreaterThanOrEqual(4);
  });

  it("fits the half hour it promises", () => {
    const median = result.minutes[Math.floor(result.minutes.length / 2)];
    expect(median).toBeGreaterThanOrEqual(25);
    expect(median).toBeLessThanOrEqual(35);
  });
});

/** The words that betray each medical fact, as the author lists them. */
function betrayingWords(scenario: Scenario): Map<string, readonly string[]> {
  const { facts } = parse(readFileSync(resolve(SCENARIOS, scenario.id, "scenario.yaml"), "utf8")) as { facts: Record<string, { medical?: boolean; words?: string[] }> };
  return new Map(Object.entries(facts).filter(([, { medical }]) => medical).map(([fact, { words = [] }]) => [fact, words]));
}

/** Facts that each line rests on, by what its author wrote under `uses`. */
function usesByLine(scenario: Scenario): Map<TextId, readonly string[]> {
  const beats = Object.values(scenario.encounters).flatMap(({ nodes }) => Object.values(nodes).flatMap((node) => node.beats));
  return new Map(beats.flatMap((beat) => (beat.is === "line" ? [[beat.line, beat.uses ?? []] as const] : [])));
}

interface Utterance {
  readonly speaker: string;
  readonly line: TextId;
  readonly state: StoryState;
}

const EMPLOYER_SIDE: readonly (string | undefined)[] = ["employer", "work-floor"];

/** All that the employer's side says or writes in a play, with the state at that moment. */
function employerUtterances(scenario: Scenario, play: PlayThrough): Utterance[] {
  return play.turns.flatMap(({ after, effects }) => effects.flatMap((effect): Utterance[] => {
    if (effect.type === "say") return [{ speaker: effect.speaker, line: effect.line, state: after }];
    if (effect.type !== "letter") return [];
    const letter = scenario.letters.find(({ id }) => id === effect.letter);
    return (letter?.lines ?? []).map((line) => ({ speaker: letter?.from ?? "", line, state: after }));
  })).filter(({ speaker }) => EMPLOYER_SIDE.includes(scenario.actors[speaker]?.body));
}

describe("her medical secret", () => {
  const { scenario } = nadine;
  const words = betrayingWords(scenario);
  const uses = usesByLine(scenario);
  const texts = compileScenarios(readFolder(SCENARIOS)).catalogue.stories.find((story) => story.scenario.id === "nadine")?.texts;
  const saidIn = (wording: "nl" | "nl-plain", line: TextId) => texts?.[wording]?.start[line] ?? texts?.[wording]?.rest[line] ?? "";

  const factsIn = (line: TextId) => {
    const said = wordsIn(`${saidIn("nl", line)} ${saidIn("nl-plain", line)}`.toLowerCase());
    return [...words].filter(([fact, betray]) => uses.get(line)?.includes(fact) || betray.some((word) => said.some((one) => one.startsWith(word)))).map(([fact]) => fact);
  };
  const secretsSpoken = (seed: number) => employerUtterances(scenario, playThrough(scenario, seed, createRandomPicker(seed)))
    .flatMap(({ speaker, line, state }) => factsIn(line).map((fact) => ({ speaker, line, fact, isKnown: state.knowledge[fact]?.[speaker] !== undefined })));

  it("is in nobody's mouth on the employer's side before it was shared", () => fc.assert(fc.property(fc.nat(), (seed) => {
    expect(secretsSpoken(seed).filter(({ isKnown }) => !isKnown)).toEqual([]);
  }), { numRuns: 200 }), PATIENCE);

  it("is spoken there in some plays, so that the rule above is tried", () => {
    const spoken = Array.from({ length: 200 }, (_, seed) => secretsSpoken(seed)).flat();
    expect(new Set(spoken.map(({ fact }) => fact))).toEqual(new Set(["diagnosis", "back"]));
  }, PATIENCE);
});

/**
 * How long each encounter of a story takes: measured by many plays at random, the same ones each time.
 * Authors read it, and the plan of a session rests on it; it does not judge what it finds.
 */
import type { Id, Scenario } from "../core/index.ts";
import { measureEncounters, SECONDS_A_CHOICE, SECONDS_A_CHOICE_IN_ROOM } from "./minutes.ts";
import type { MeasuredEncounter, StoryWords } from "./minutes.ts";
import { createRandomPicker } from "./pickers.ts";
import { playThrough } from "./play-through.ts";
import type { PlayThrough } from "./play-through.ts";

/** So many that shares of chance settle within a few hundredths, and still played in a second. */
export const MEASURED_PLAYS = 400;

const toHundredths = (value: number) => Math.round(value * 100) / 100;

/** Every encounter that plays come past, with its minutes and its share of the plays (0 to 1), both in hundredths. */
export function measureStory(scenario: Scenario, words: StoryWords, secondsAChoice = SECONDS_A_CHOICE): Readonly<Record<Id, MeasuredEncounter>> {
  const plays: PlayThrough[] = [];
  for (let seed = 1; seed <= MEASURED_PLAYS; seed += 1) {
    const play = playThrough(scenario, seed, createRandomPicker(seed));
    // A story that runs in a circle costs thousands of steps a play, and its minutes mean nothing.
    if (play.stop === "endless") break;
    plays.push(play);
  }
  const measured = Object.entries(measureEncounters(plays, scenario, words, secondsAChoice));
  return Object.fromEntries(measured.map(([id, { minutes, share }]) => [id, { minutes: toHundredths(minutes), share: toHundredths(share) }]));
}

/** The same for a room that chooses together: what the plan of a session rests on. */
export function measureForRoom(scenario: Scenario, words: StoryWords): Readonly<Record<Id, MeasuredEncounter>> {
  return measureStory(scenario, words, SECONDS_A_CHOICE_IN_ROOM);
}

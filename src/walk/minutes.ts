/** How long a play takes somebody who reads quietly: words at 180 a minute plus 8 seconds a choice. */
import { dayOfWeek, statementsOn } from "../core/index.ts";
import type { Card, Effect, Id, Scenario } from "../core/index.ts";
import type { PlayThrough } from "./play-through.ts";

/** All Dutch words of a story and its cards. */
export interface StoryWords {
  readonly texts: Readonly<Record<string, string>>;
  readonly cards: readonly Card[];
}

export const WORDS_A_MINUTE = 180;
export const SECONDS_A_CHOICE = 8;
/** A room has to agree before somebody presses: about twice as long as one reader. An estimate; votes and talks come on top. */
export const SECONDS_A_CHOICE_IN_ROOM = 15;

/** Words of a text, by the spaces between them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word.length > 0).length;
}

const counted = new WeakMap<StoryWords, Map<string, number>>();

function wordsOf(words: StoryWords, id: string): number {
  const known = counted.get(words) ?? new Map<string, number>();
  counted.set(words, known);
  let count = known.get(id);
  if (count === undefined) known.set(id, count = countWords(words.texts[id] ?? ""));
  return count;
}

function cardTexts(scenario: Scenario, cards: readonly Card[], id: Id, week: number): string[] {
  const card = cards.find((candidate) => candidate.id === id);
  return card ? [card.title, ...statementsOn(card, dayOfWeek(scenario, week)).map(({ text }) => text)] : [];
}

function textsShown(effect: Effect, scenario: Scenario, cards: readonly Card[], week: number): readonly string[] {
  switch (effect.type) {
    case "say": return [effect.line];
    case "letter": return scenario.letters.find(({ id }) => id === effect.letter)?.lines ?? [];
    case "card": return cardTexts(scenario, cards, effect.card, week);
    case "ended": {
      const ending = scenario.endings[effect.ending];
      return ending ? [ending.title, ...ending.lines, ending.opening] : [];
    }
    default: return [];
  }
}

/** Words that a play puts before the player: lines, letters, statements of cards, the ending. */
export function wordsRead(play: PlayThrough, scenario: Scenario, words: StoryWords): number {
  let week = 0;
  let count = 0;
  for (const effect of play.effects) {
    if (effect.type === "week") week = effect.week;
    for (const id of textsShown(effect, scenario, words.cards, week)) count += wordsOf(words, id);
  }
  return count;
}

/** Minutes of a play. A visit on the road is a choice too. */
export function minutesOf(play: PlayThrough, scenario: Scenario, words: StoryWords): number {
  const choices = play.turns.filter(({ action }) => action.type === "choose" || action.type === "visit").length;
  return wordsRead(play, scenario, words) / WORDS_A_MINUTE + (choices * SECONDS_A_CHOICE) / 60;
}

/** What many plays tell of one encounter. */
export interface MeasuredEncounter {
  /** Minutes of reading and choosing, the road before it included: the middle of all plays that came past it. */
  readonly minutes: number;
  /** Share of the plays that came past it, 0 to 1. */
  readonly share: number;
}

/**
 * The minutes of one play by encounter, nothing left over: cards and letters that open there count there, what the road
 * brings counts for the encounter that it leads to, and the ending for the last one.
 */
function minutesByEncounter(play: PlayThrough, scenario: Scenario, words: StoryWords, secondsAChoice: number): Map<Id, number> {
  const minutes = new Map<Id, number>();
  let [week, road, isOnRoad] = [0, 0, true];
  let last: Id | null = null;
  const add = (more: number) => { if (last !== null) minutes.set(last, (minutes.get(last) ?? 0) + more); };
  for (const effect of play.effects) {
    if (effect.type === "week") week = effect.week;
    if (effect.type === "met") {
      [last, isOnRoad] = [effect.encounter, false];
      add(road + secondsAChoice / 60);
      road = 0;
    }
    let more = effect.type === "chosen" ? secondsAChoice / 60 : 0;
    for (const id of textsShown(effect, scenario, words.cards, week)) more += wordsOf(words, id) / WORDS_A_MINUTE;
    if (isOnRoad) road += more;
    else add(more);
    if (effect.type === "left") isOnRoad = true;
  }
  add(road);
  return minutes;
}

/** Each encounter as so many plays met it, with so many seconds for each choice. */
export function measureEncounters(
  plays: readonly PlayThrough[], scenario: Scenario, words: StoryWords, secondsAChoice = SECONDS_A_CHOICE,
): Readonly<Record<Id, MeasuredEncounter>> {
  const all = new Map<Id, number[]>();
  for (const play of plays) {
    for (const [id, minutes] of minutesByEncounter(play, scenario, words, secondsAChoice)) all.set(id, [...(all.get(id) ?? []), minutes]);
  }
  return Object.fromEntries([...all].map(([id, minutes]) => {
    minutes.sort((a, b) => a - b);
    return [id, { minutes: minutes[Math.floor(minutes.length / 2)] ?? 0, share: minutes.length / plays.length }];
  }));
}

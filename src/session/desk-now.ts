/** The part of the desk that tells where the story stands: place, line, choices, the talk and its legal answer. Pure; words are handed in. */
import { canWait, dayOfWeek, offeredChoices, roadStops, statementsOn } from "../core/index.ts";
import type { Card, Effect, Id, Scenario, StoryState } from "../core/index.ts";
import type { DeskCue, DeskNow, Worded } from "./desk.ts";
import type { Room } from "./room-state.ts";

/** Words of a story and its cards by text id, in the language of the moment; `week` fills in what depends on it. */
export type SayWords = (id: Id, week?: number) => Worded;

/** More reactions than this no cue has. */
const MOST_REACTIONS = 9;

/** Words that are really there; an id that finds none comes back as itself. */
const present = (said: Worded, id: Id) => (said.text === id ? null : said);

function openTitle(scenario: Scenario, { open, waiting }: StoryState, cards: readonly Card[], say: SayWords): Worded | null {
  if (open === null || waiting === "cue") return null;
  const title = waiting === "card" ? cards.find(({ id }) => id === open)?.title : scenario.letters.find(({ id }) => id === open)?.title;
  return title === undefined ? null : say(title);
}

/** What was said last on the way to this moment. */
function lastLine(shown: readonly Effect[], say: SayWords, nameOf: (actor: Id) => Worded): DeskNow["line"] {
  const said = shown.findLast((effect) => effect.type === "say" || effect.type === "met");
  if (said?.type !== "say") return null;
  return { speaker: said.speaker === "narrator" ? null : nameOf(said.speaker), words: say(said.line) };
}

/** Where the story stands. `shown` is all that the way to here has shown. */
export function nowOf(
  scenario: Scenario, { story }: Pick<Room, "story">, shown: readonly Effect[], cards: readonly Card[],
  { say, nameOf }: { readonly say: SayWords; readonly nameOf: (actor: Id) => Worded },
): DeskNow {
  const encounter = story.place ? scenario.encounters[story.place.encounter] : undefined;
  const offered = story.waiting === "choice" ? offeredChoices(scenario, story) : [];
  const stops = story.waiting === "road" ? roadStops(scenario, story) : [];
  const ending = story.ending === null ? undefined : scenario.endings[story.ending];
  return {
    week: story.week, waiting: story.waiting,
    encounter: encounter ? { id: encounter.id, title: say(encounter.title), with: nameOf(encounter.with) } : null,
    line: encounter ? lastLine(shown, say, nameOf) : null,
    open: openTitle(scenario, story, cards, say),
    choices: offered.map(({ choice, closed }) => ({ id: choice.id, words: say(choice.text), closed: closed ? { why: closed.why, words: say(closed.text) } : null })),
    stops: stops.map(({ encounter: stop, is, why }) => ({ encounter: stop.id, title: say(stop.title), closed: is === "closed" ? why ?? "waiting" : null })),
    mayWait: story.waiting === "road" && canWait(scenario, story),
    ending: ending ? say(ending.title) : null,
  };
}

/** The cues of an encounter in the order in which they stand in its script. */
function cuesOf(scenario: Scenario, encounter: Id): Id[] {
  return Object.values(scenario.encounters[encounter]?.nodes ?? {}).flatMap(({ beats }) => beats.flatMap((beat) => (beat.is === "cue" ? [beat.cue] : [])));
}

/** The moment of talk at which the room is, or that this encounter still may bring. */
export function cueNear(scenario: Scenario, { story, held }: Pick<Room, "story" | "held">): { readonly cue: Id; readonly isHere: boolean } | null {
  const here = held?.cue ?? (story.waiting === "cue" ? story.open : null);
  if (here !== null) return { cue: here, isHere: true };
  const ahead = story.place === null ? undefined : cuesOf(scenario, story.place.encounter)[0];
  return ahead === undefined ? null : { cue: ahead, isHere: false };
}

function answerOf(scenario: Scenario, id: Id | undefined, cards: readonly Card[], week: number, say: SayWords): DeskCue["answer"] {
  const card = cards.find((one) => one.id === id);
  if (!card) return null;
  const law = statementsOn(card, dayOfWeek(scenario, week)).filter(({ layer }) => layer === "law");
  return { card: card.id, title: say(card.title), law: law.map(({ text }) => say(text)) };
}

/** A moment of talk with everything its facilitator may want to know. Null for a cue that the story does not have. */
export function cueOf(scenario: Scenario, id: Id, cards: readonly Card[], week: number, say: SayWords): DeskCue | null {
  const cue = scenario.cues[id];
  if (!cue) return null;
  const maybe = (part: string) => present(say(`cue.${id}.${part}`), `cue.${id}.${part}`);
  return {
    id, form: cue.form, minutes: cue.minutes, prompt: say(`cue.${id}.prompt`), aim: maybe("aim"), pitfalls: maybe("pitfalls"),
    reactions: Array.from({ length: MOST_REACTIONS }, (_, at) => maybe(`reaction.${at + 1}`)).filter((said) => said !== null),
    answer: answerOf(scenario, cue.card, cards, week, say),
  };
}

/**
 * What a voice reads at a moment of the play: the new line (with the speaker's name when somebody else speaks), the choices
 * by number, a card or a letter that lies open. Pure: words come in as functions.
 */
import { dayOfWeek, offeredChoices, roadStops, statementsOn } from "../../core/index.ts";
import type { Card, Day, Effect, Id, Scenario, TextId } from "../../core/index.ts";
import type { PlayState } from "../../store/play-store.ts";

/** Something to read, in the language in which it is really said. */
export interface Passage {
  readonly text: string;
  readonly language: string;
}

export interface ReadingWords {
  /** Words of story and cards. */
  say(id: TextId): Passage;
  nameOf(actor: Id): Passage;
  /** Words of the interface. */
  own(key: "choice.closed" | "card.law" | "card.practice"): Passage;
}

export type ReadMoment = Pick<PlayState, "scenario" | "story" | "session" | "shown">;

const NARRATOR = "narrator";

/** The last line and, when another spoke before, its speaker's name. */
function readLine(shown: readonly Effect[], { say, nameOf }: ReadingWords): Passage[] {
  const said = shown.filter((effect) => effect.type === "say" || effect.type === "met");
  const last = said.at(-1);
  if (last?.type !== "say") return [];
  const before = said.at(-2);
  const isSame = before?.type === "say" && before.speaker === last.speaker;
  const line = say(last.line);
  return last.speaker === NARRATOR || isSame ? [line] : [nameOf(last.speaker), line];
}

const numbered = (number: number, { text, language }: Passage): Passage => ({ text: `${number}. ${text}`, language });

function readChoices({ scenario, story }: ReadMoment, { say, own }: ReadingWords): Passage[] {
  return offeredChoices(scenario, story).flatMap(({ choice, closed }, index) => {
    const words = numbered(index + 1, say(choice.text));
    return closed ? [words, own("choice.closed"), say(closed.text)] : [words];
  });
}

function readRoad({ scenario, story }: ReadMoment, { say, own }: ReadingWords): Passage[] {
  const stops = roadStops(scenario, story).flatMap(({ encounter, is, text }, index) => {
    const words = numbered(index + 1, say(encounter.title));
    return is === "closed" ? [words, own("choice.closed"), ...(text === undefined ? [] : [say(text)])] : [words];
  });
  return [say(`phase.${story.phase}.about`), ...stops];
}

function readLetter(scenario: Scenario, id: Id | null, { say, nameOf }: ReadingWords): Passage[] {
  const letter = scenario.letters.find((candidate) => candidate.id === id);
  return letter ? [nameOf(letter.from), say(letter.title), ...letter.lines.map(say)] : [];
}

/** A card's front: its title, and layer by layer what holds on a day. */
export function readCard(card: Card, day: Day, { say, own }: ReadingWords): Passage[] {
  const statements = statementsOn(card, day);
  const layers = (["law", "practice"] as const).flatMap((layer) => {
    const lines = statements.filter((statement) => statement.layer === layer).map(({ text }) => say(text));
    return lines.length === 0 ? [] : [own(`card.${layer}`), ...lines];
  });
  return [say(card.title), ...layers];
}

function readEnding({ endings }: Scenario, id: Id | null, { say }: ReadingWords): Passage[] {
  const ending = endings[id ?? ""];
  return ending ? [ending.title, ...ending.lines, ending.opening].map(say) : [];
}

/** What is read now; nothing while the room is held. `card` is the one that lies open, once it is here. */
export function readingOf(moment: ReadMoment, card: Card | undefined, words: ReadingWords): Passage[] {
  const { scenario, story, session, shown } = moment;
  if (session.held) return [];
  switch (story.waiting) {
    case "line": return readLine(shown, words);
    case "choice": return readChoices(moment, words);
    case "road": return readRoad(moment, words);
    case "letter": return readLetter(scenario, story.open, words);
    case "card": return card ? readCard(card, dayOfWeek(scenario, story.week), words) : [];
    case "ended": return readEnding(scenario, story.ending, words);
    case "cue": return [];
  }
}

/** Nadine's session for tests of the facilitator's desk: a room that is led command by command, and the desk laid for it. */
import { loadStories } from "../../src/authoring/load-stories.ts";
import { restore, SAVE_FORMAT } from "../../src/core/index.ts";
import type { Id, LogEntry } from "../../src/core/index.ts";
import { enterRoom, makeDesk, obey, readRoom, shownPath } from "../../src/session/index.ts";
import type { Command, Desk, DeskSources, Room } from "../../src/session/index.ts";
import { createRandomPicker, findTalk, findWay, measureEncounters, playThrough, SECONDS_A_CHOICE_IN_ROOM } from "../../src/walk/index.ts";

const nadine = loadStories().stories.find(({ scenario }) => scenario.id === "nadine");
if (!nadine) throw new Error("the story of Nadine does not compile");
export const { scenario, words: { texts, cards } } = nadine;
const plays = Array.from({ length: 40 }, (_, seed) => playThrough(scenario, seed, createRandomPicker(seed)));
export const measured = measureEncounters(plays, scenario, nadine.words, SECONDS_A_CHOICE_IN_ROOM);
export const MINUTE = 60_000;

/** Ids that were asked for and have no words. */
export const wordless = new Set<Id>();
const wordsOf = (id: Id) => {
  const text = texts[id];
  if (text === undefined) wordless.add(id);
  return { text: text ?? id, language: "nl" as const };
};
/** What somebody in the story is called. */
export const nameOf = (actor: Id) => (actor === scenario.persona.id ? { text: scenario.persona.name, language: "nl" as const } : wordsOf(scenario.actors[actor]?.name ?? actor));

/** The desk of a room at a moment. */
export function deskOf(room: Room, now = 0, more: Partial<DeskSources> = {}): Desk {
  const shown = restore(scenario, { format: SAVE_FORMAT, scenario: scenario.id, version: scenario.version, seed: room.seed, mode: "group", log: shownPath(room) }).effects;
  return makeDesk(room, {
    scenario, shown, cards, measured, language: "nl", title: { text: "Andere trappen", language: "nl" }, isKept: true, isRehearsal: false, say: wordsOf, nameOf,
    wordsOfPrompt: ({ id, moment }) => ({ question: `Wat met ${id}?`, moment: moment ? wordsOf(scenario.encounters[moment.encounter]?.title ?? "").text : null }),
    ...more,
  }, now);
}

/** A session in which one thing after another is asked, a minute apart; what is refused is a fault of the test. */
export function lead(commands: readonly Command[], from: Room = enterRoom(scenario, 7)): Room {
  let room = from;
  for (const [at, command] of commands.entries()) {
    const obeyed = obey(scenario, room, command, (room.last ?? 0) + (at === 0 ? 0 : MINUTE), { findWay, findTalk });
    if (!obeyed) throw new Error(`refused: ${JSON.stringify(command)} while waiting for ${room.story.waiting}`);
    room = obeyed.room;
  }
  return room;
}

/** Goes on until the story asks something. */
export function toChoice(room: Room): Room {
  let here = room;
  while (here.story.waiting !== "choice") here = lead([here.held ? { type: "resume" } : { type: "advance" }], here);
  return here;
}

/** A room in which a play of chance was played, as far as so many actions. */
export function roomOfPlay(seed: number, stopAt = Infinity): Room {
  const log: LogEntry[] = playThrough(scenario, seed, createRandomPicker(seed), true).turns.slice(0, stopAt).map(({ action }) => action);
  return readRoom(scenario, { seed, log }).room;
}

/** The first talk of the story: Veerle calls. */
const call = scenario.encounters["veerle-belt"];
if (!call) throw new Error("Veerle no longer calls");
export const first = call;
export const atTalk = lead([{ type: "begin" }, { type: "next-talk" }]);
export const atChoice = toChoice(atTalk);

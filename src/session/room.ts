/**
 * A session in a room as its log tells it: the story, the way taken and the ways tried, votes, notes, clocks and answers.
 * Pure: made anew from the log at any time, entry by entry. The story itself moves only by the core's own step.
 */
import { isAction, offeredChoices, startStory, step } from "../core/index.ts";
import type { Action, Effect, Id, LogEntry, Save, Scenario, StoryState } from "../core/index.ts";
import { isRoomEntry } from "./room-entry.ts";
import type { Moment, RoomEntry, Screen } from "./room-entry.ts";
import { STOPPED, stepClock } from "./session-clock.ts";
import type { SessionClock } from "./session-clock.ts";
import type { Part, Setting } from "./setting.ts";
import { openVote, stepVote } from "./vote.ts";
import type { Vote } from "./vote.ts";

/** Where in the story something was said or done. */
export interface Spot {
  readonly encounter: Id | null;
  readonly week: number;
}

export interface Note {
  readonly at: Moment;
  readonly text: string;
  readonly spot: Spot;
}

/** Another way that was tried from a decision of the own path. */
export interface TriedWay {
  /** So many actions of the own path lie before it. */
  readonly from: number;
  readonly actions: readonly Action[];
}

/** Why play is held, and what the room sees meanwhile. */
export interface Held {
  readonly by: "facilitator" | "cue";
  readonly screen: Screen;
  /** Words that the facilitator put on the screen. */
  readonly question: string | null;
  /** The authored moment; null when the facilitator holds. */
  readonly cue: Id | null;
}

export interface Room {
  readonly seed: number;
  /** Null for a room that was never set up. */
  readonly setting: Setting | null;
  readonly part: Part;
  /** The story that is shown: the group's own, or the side branch while one is tried. */
  readonly story: StoryState;
  /** What the last entry showed. */
  readonly fresh: readonly Effect[];
  /** The group's own path. */
  readonly own: readonly Action[];
  /** The side branch that is open, with the story to come back to. */
  readonly branch: (TriedWay & { readonly left: StoryState }) | null;
  readonly tried: readonly TriedWay[];
  readonly held: Held | null;
  readonly clock: SessionClock;
  /** The last is the one that is open or was closed last. */
  readonly votes: readonly Vote[];
  readonly notes: readonly Note[];
  /** Cards that the facilitator showed beside those of the story. */
  readonly shownCards: readonly Id[];
  /** The card that the facilitator has on the screen now. */
  readonly card: Id | null;
  readonly talked: readonly Id[];
  /** Encounters that were dropped from the plan. */
  readonly skipped: readonly Id[];
  /** Moments of talk, by cue, that the facilitator set on or off. */
  readonly talks: Readonly<Record<Id, boolean>>;
  /** The facilitator's own order of encounters; empty while the plan's order holds. */
  readonly order: readonly Id[];
  /** Form → item → field → text. */
  readonly answers: Readonly<Record<Id, Readonly<Record<Id, Readonly<Record<Id, string>>>>>>;
  /** Since when each encounter is visited and how long in all, pauses not left out; milliseconds by encounter. */
  readonly stays: Readonly<Record<Id, number>>;
  /** The last moment that the log knows. */
  readonly last: Moment | null;
}

/** A room before anything happened in it. */
export function enterRoom(scenario: Scenario, seed: number): Room {
  const start = startStory(scenario, { seed, stopsAtCues: true });
  return {
    seed, setting: null, part: "story", story: start.state, fresh: start.effects, own: [], branch: null, tried: [], held: null, clock: STOPPED, votes: [], notes: [],
    shownCards: [], card: null, talked: [], skipped: [], talks: {}, order: [], answers: {}, stays: {}, last: null,
  };
}

const spotOf = ({ story }: Room): Spot => ({ encounter: story.place?.encounter ?? null, week: story.week });

/** The actions that lead to what is shown: the own path, or its beginning with the side branch. */
export function shownPath({ own, branch }: Pick<Room, "own" | "branch">): readonly Action[] {
  return branch ? [...own.slice(0, branch.from), ...branch.actions] : own;
}

/** The story after a path of actions. */
function storyAfter(scenario: Scenario, seed: number, actions: readonly Action[]): { state: StoryState; effects: readonly Effect[] } {
  const start = startStory(scenario, { seed, stopsAtCues: true });
  let { state } = start;
  let effects: readonly Effect[] = start.effects;
  for (const action of actions) {
    const next = step(scenario, state, action);
    state = next.state;
    effects = next.effects;
  }
  return { state, effects };
}

/** Where in a path another way could be tried: the index of each decision and each visit. */
export function turningPoints(actions: readonly Action[]): readonly number[] {
  return actions.flatMap((action, at) => (action.type === "choose" || action.type === "visit" ? [at] : []));
}

function noteTaken(votes: readonly Vote[], story: StoryState, action: Action): readonly Vote[] {
  const last = votes.at(-1);
  if (!last || action.type !== "choose" || last.taken !== null) return votes;
  const isAboutThis = story.place?.encounter === last.question.encounter && story.place.node === last.question.node;
  return isAboutThis ? [...votes.slice(0, -1), { ...last, isClosed: true, taken: action.choice }] : votes;
}

function stepStory(scenario: Scenario, room: Room, action: Action): Room | null {
  const next = step(scenario, room.story, action);
  if (next.refused) return null;
  const votes = room.branch ? room.votes : noteTaken(room.votes, room.story, action);
  const moved = { ...room, story: next.state, fresh: next.effects, votes };
  if (room.branch) return { ...moved, branch: { ...room.branch, actions: [...room.branch.actions, action] } };
  return { ...moved, own: [...room.own, action] };
}

function tryWay(scenario: Scenario, room: Room, from: number): Room | null {
  if (from > room.own.length || room.branch) return null;
  const { state, effects } = storyAfter(scenario, room.seed, room.own.slice(0, from));
  return { ...room, story: state, fresh: effects, branch: { from, actions: [], left: room.story }, held: null };
}

function comeBack(room: Room): Room | null {
  if (!room.branch) return null;
  const { left, from, actions } = room.branch;
  return { ...room, story: left, fresh: [], branch: null, tried: [...room.tried, { from, actions }], held: null };
}

/** One action back. Votes, notes and times stay: they happened. */
function stepBack(scenario: Scenario, room: Room): Room | null {
  const { branch, own, seed } = room;
  const actions = branch ? branch.actions : own;
  if (actions.length === 0) return null;
  const fewer = actions.slice(0, -1);
  const { state, effects } = storyAfter(scenario, seed, branch ? [...own.slice(0, branch.from), ...fewer] : fewer);
  const back = { ...room, story: state, fresh: effects, held: null };
  return branch ? { ...back, branch: { ...branch, actions: fewer } } : { ...back, own: fewer };
}

function openAt(scenario: Scenario, room: Room, way: Vote["way"]): Room | null {
  const { place, week, waiting } = room.story;
  if (waiting !== "choice" || !place) return null;
  const options = offeredChoices(scenario, room.story).flatMap(({ choice, closed }) => (closed ? [] : [choice.id]));
  return { ...room, votes: [...room.votes, openVote({ encounter: place.encounter, node: place.node, week }, options, way)] };
}

function answer(room: Room, { form, item, field, text }: Extract<RoomEntry, { type: "answer" }>): Room {
  const ofForm = room.answers[form] ?? {};
  return { ...room, answers: { ...room.answers, [form]: { ...ofForm, [item]: { ...ofForm[item], [field]: text } } } };
}

function hold(room: Room, entry: Extract<RoomEntry, { type: "hold" }>): Room {
  const cue = room.story.waiting === "cue" ? room.story.open : null;
  return { ...room, held: { by: entry.by, screen: entry.screen ?? (entry.by === "cue" ? "question" : "freeze"), question: entry.question ?? null, cue } };
}

/** Where the story itself waits for the talk, the talk goes on after a pause of the facilitator's. */
function resume(room: Room): Room {
  const isPauseInTalk = room.held?.by === "facilitator" && room.held.cue !== null;
  return { ...room, held: isPauseInTalk ? { by: "cue", screen: "question", question: null, cue: room.held.cue } : null };
}

function stepRemark(scenario: Scenario, room: Room, entry: RoomEntry): Room | null {
  switch (entry.type) {
    case "hold": return hold(room, entry);
    case "resume": return resume(room);
    case "set-up": {
      const { audience, length, roles, tables, language, register } = entry;
      return { ...room, setting: { audience, length, roles, tables, language, register } };
    }
    case "part": return { ...room, part: entry.part, held: room.held?.by === "cue" ? room.held : null, card: null };
    case "vote-open": return openAt(scenario, room, entry.way);
    case "vote-count": case "vote-table": case "vote-close": case "vote-again": {
      const last = room.votes.at(-1);
      return last ? { ...room, votes: [...room.votes.slice(0, -1), stepVote(last, entry)] } : null;
    }
    case "note": return { ...room, notes: [...room.notes, { at: entry.at, text: entry.text, spot: spotOf(room) }] };
    case "talked": return { ...room, talked: room.talked.includes(entry.prompt) ? room.talked : [...room.talked, entry.prompt] };
    case "show-card": return { ...room, card: entry.card, shownCards: room.shownCards.includes(entry.card) ? room.shownCards : [...room.shownCards, entry.card] };
    case "hide-card": return { ...room, card: null };
    case "what-if": return tryWay(scenario, room, entry.from);
    case "come-back": return comeBack(room);
    case "step-back": return stepBack(scenario, room);
    case "skip": return { ...room, skipped: [...room.skipped.filter((id) => id !== entry.encounter), entry.encounter] };
    case "keep": return { ...room, skipped: room.skipped.filter((id) => id !== entry.encounter) };
    case "talk": return { ...room, talks: { ...room.talks, [entry.cue]: entry.isOn } };
    case "order": return { ...room, order: entry.encounters };
    case "answer": return answer(room, entry);
    default: return room;
  }
}

/** Time since the last moment goes to the encounter in which the room was; time that was lost goes to none. */
function stay(room: Room, entry: RoomEntry): Room {
  if (!("at" in entry) || entry.at === undefined) return room;
  const { encounter } = spotOf(room);
  const gone = room.last === null || entry.type === "back" || room.held?.screen === "blank" ? 0 : Math.max(0, entry.at - room.last);
  const stays = encounter === null || gone === 0 ? room.stays : { ...room.stays, [encounter]: (room.stays[encounter] ?? 0) + gone };
  return { ...room, stays, last: entry.at };
}

/** The room after an entry of the log; null when the entry does not fit the moment and should not be written. */
export function stepRoom(scenario: Scenario, room: Room, entry: LogEntry): Room | null {
  if (isAction(entry)) return stepStory(scenario, room, entry);
  if (!isRoomEntry(entry)) return null;
  const next = stepRemark(scenario, stay(room, entry), entry);
  return next && { ...next, clock: stepClock(next.clock, entry) };
}

export interface ReadRoom {
  readonly room: Room;
  /** What could be followed; what happened in the room and no longer fits is passed over. */
  readonly kept: readonly LogEntry[];
  /** False when the story has changed since and an action of it fits no more: nothing after it was followed. */
  readonly isWhole: boolean;
}

/** A room made anew from a save. */
export function readRoom(scenario: Scenario, { seed, log }: Pick<Save, "seed" | "log">): ReadRoom {
  let room = enterRoom(scenario, seed);
  const kept: LogEntry[] = [];
  for (const entry of log) {
    const next = stepRoom(scenario, room, entry);
    if (!next && isAction(entry)) return { room, kept, isWhole: false };
    if (!next) continue;
    room = next;
    kept.push(entry);
  }
  return { room, kept, isWhole: true };
}

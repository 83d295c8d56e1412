/**
 * A session in a room as its log tells it: the story, the way taken and the ways tried, votes, notes, clocks and answers.
 * Pure: made anew from the log at any time, entry by entry. The story itself moves only by the core's own step.
 */
import { isAction, startStory, step } from "../core/index.ts";
import type { Action, LogEntry, Save, Scenario } from "../core/index.ts";
import { FORMS, needsAgreement, STAND, standOf } from "./follow-up.ts";
import { isRoomEntry } from "./room-entry.ts";
import type { RoomEntry } from "./room-entry.ts";
import type { Held, Room, Spot } from "./room-state.ts";
import { noteTaken, noteUndone, openAt, voteIn } from "./room-votes.ts";
import { beginClock, followHold, leaveOut, reopen, STOPPED } from "./session-clock.ts";
import { comeBack, shownPath, stepBack, tryWay } from "./ways.ts";

/** A room before anything happened in it. */
export function enterRoom(scenario: Scenario, seed: number): Room {
  const start = startStory(scenario, { seed, stopsAtCues: true });
  return {
    seed, setting: null, part: "story", story: start.state, fresh: start.effects, own: [], walked: [], toWalk: 0, branch: null, tried: [],
    held: null, clock: STOPPED, votes: [], notes: [], asked: [], shownCards: [], card: null, talked: [], drops: {}, talks: {}, order: [], until: null, turned: null, answers: {}, stays: {}, last: null,
  };
}

const spotOf = ({ story }: Room): Spot => ({ encounter: story.place?.encounter ?? null, week: story.week });

function stepStory(scenario: Scenario, room: Room, action: Action): Room | null {
  const next = step(scenario, room.story, action);
  if (next.refused) return null;
  const moved = { ...room, story: next.state, fresh: next.effects, votes: noteTaken(room, action), toWalk: Math.max(0, room.toWalk - 1) };
  if (room.branch) return { ...moved, branch: { ...room.branch, actions: [...room.branch.actions, action] } };
  return { ...moved, own: [...room.own, action], walked: room.toWalk > 0 ? [...room.walked, room.own.length] : room.walked };
}

function answer(room: Room, { form, item, field, text }: Extract<RoomEntry, { type: "answer" }>): Room {
  const ofForm = room.answers[form] ?? {};
  return { ...room, answers: { ...room.answers, [form]: { ...ofForm, [item]: { ...ofForm[item], [field]: text } } } };
}

/** A checkpoint that is not in place yet lies open for what is agreed on it; one that is in place closes. */
function turnByAnswer(room: Room, { form, item, field }: Extract<RoomEntry, { type: "answer" }>): Room {
  const group = FORMS.employers.groups.find(({ items }) => items.some((id) => id === item));
  if (form !== FORMS.employers.id || field !== STAND || !group) return room;
  if (needsAgreement(standOf(room.answers[form], item))) return { ...room, turned: { group: group.id, item } };
  return room.turned?.item === item ? { ...room, turned: { ...room.turned, item: null } } : room;
}

/** What a dark screen covers: a pause of the facilitator's that is to be there again afterwards. A talk comes back by itself. */
const heldUnder = ({ held }: Room): Held | null => (held?.by === "facilitator" ? held.under ?? (held.screen === "blank" ? null : held) : null);

function hold(room: Room, entry: Extract<RoomEntry, { type: "hold" }>): Room {
  // Outside the story nobody talks about its question.
  const cue = room.part === "story" && room.story.waiting === "cue" ? room.story.open : null;
  const question = entry.question ?? null;
  const asked = question === null || entry.at === undefined ? room.asked : [...room.asked, { at: entry.at, text: question, spot: spotOf(room) }];
  const screen = entry.screen ?? (entry.by === "cue" ? "question" : "freeze");
  return { ...room, asked, held: { by: entry.by, screen, question, cue, under: screen === "blank" ? heldUnder(room) : null } };
}

/** After a dark screen the pause that it covered is there again; where the story itself waits for the talk, the talk goes on after a pause. */
function resume(room: Room): Room {
  if (room.held?.under) return { ...room, held: room.held.under };
  const isPauseInTalk = room.held?.by === "facilitator" && room.held.cue !== null;
  return { ...room, held: isPauseInTalk ? { by: "cue", screen: "question", question: null, cue: room.held.cue, under: null } : null };
}

function stepRemark(scenario: Scenario, room: Room, entry: RoomEntry): Room | null {
  switch (entry.type) {
    case "hold": return hold(room, entry);
    case "resume": return resume(room);
    case "set-up": {
      const { audience, length, roles, tables, language, register } = entry;
      return { ...room, setting: { audience, length, roles, tables, language, register } };
    }
    // A story that goes on after the session was closed goes on to its end.
    case "part": return { ...room, part: entry.part, held: null, card: null, until: room.clock.ended !== null && isOfStory(entry) ? null : room.until };
    case "vote-open": return openAt(scenario, room, entry.way);
    case "vote-count": case "vote-table": case "vote-close": case "vote-again": return voteIn(room, entry);
    case "note": return { ...room, notes: [...room.notes, { at: entry.at, text: entry.text, spot: spotOf(room) }] };
    case "talked": return { ...room, talked: room.talked.includes(entry.prompt) ? room.talked : [...room.talked, entry.prompt] };
    case "show-card": return { ...room, card: entry.card, shownCards: room.shownCards.includes(entry.card) ? room.shownCards : [...room.shownCards, entry.card] };
    case "hide-card": return { ...room, card: null };
    case "what-if": return tryWay(scenario, room, entry.from);
    case "come-back": return comeBack(room);
    case "step-back": {
      const back = stepBack(scenario, room);
      return back && { ...back, votes: noteUndone(back, shownPath(room).at(-1)) };
    }
    case "skip": case "keep": return { ...room, drops: { ...room.drops, [entry.encounter]: entry.type === "skip" } };
    case "jump": return { ...room, held: null, part: "story", card: null, toWalk: entry.steps ?? 0 };
    case "talk": return { ...room, talks: { ...room.talks, [entry.cue]: entry.isOn } };
    case "order": return { ...room, order: entry.encounters };
    case "until": return { ...room, until: entry.encounter };
    case "turn": return { ...room, turned: { group: entry.group, item: entry.item } };
    case "answer": return turnByAnswer(answer(room, entry), entry);
    default: return room;
  }
}

/** True for what only happens while the story is played: a session that was closed goes on with it. */
const isOfStory = (entry: RoomEntry) => entry.type === "jump" || entry.type === "moment" || (entry.type === "part" && entry.part === "story");

/** Time since the last moment goes to the encounter in which the room was; time that was lost, and time for looking back, goes to none. */
function stay(room: Room, entry: RoomEntry): Room {
  if (!("at" in entry) || entry.at === undefined) return room;
  const { encounter } = spotOf(room);
  const until = entry.type === "back" ? entry.since : entry.at;
  const gone = room.last === null || room.clock.ended !== null || room.held?.by === "facilitator" || room.part !== "story" || room.story.ending !== null ? 0 : Math.max(0, until - room.last);
  const stays = encounter === null || gone === 0 ? room.stays : { ...room.stays, [encounter]: (room.stays[encounter] ?? 0) + gone };
  return { ...room, stays, last: entry.at };
}

function stepClock({ clock, held }: Room, entry: RoomEntry): Room["clock"] {
  if (!("at" in entry) || entry.at === undefined) return clock;
  switch (entry.type) {
    case "begin": return beginClock(clock, entry.at);
    case "end": return { ...clock, ended: clock.ended ?? entry.at };
    case "back": return leaveOut(clock, entry.since, entry.at);
    default: {
      const followed = followHold(clock, held, entry.at);
      return isOfStory(entry) ? reopen(followed, entry.at) : followed;
    }
  }
}

/** The room after an entry of the log; null when the entry does not fit the moment and should not be written. */
export function stepRoom(scenario: Scenario, room: Room, entry: LogEntry): Room | null {
  if (isAction(entry)) return stepStory(scenario, room, entry);
  if (!isRoomEntry(entry)) return null;
  // A jump that was cut off in the middle ends at whatever happens in the room.
  const next = stepRemark(scenario, { ...stay(room, entry), toWalk: 0 }, entry);
  return next && { ...next, clock: stepClock(next, entry) };
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

/**
 * Lays the facilitator's desk: everything about a room that its speaker's window shows, with the words filled in.
 * Pure: words, minutes and the time are handed in; the story's own step only looks back, it never goes on.
 */
import { BARS, choiceAt } from "../core/index.ts";
import type { Card, Effect, Id, Scenario, StoryState } from "../core/index.ts";
import { foreseen, nextOnRoad, nextStop, standingOf } from "./along-plan.ts";
import { makeDebrief, ownStory } from "./debrief.ts";
import type { Prompt } from "./debrief.ts";
import { formOnDesk } from "./desk-form.ts";
import { cueNear, cueOf, nowOf } from "./desk-now.ts";
import type { SayWords } from "./desk-now.ts";
import type { Desk, DeskClock, DeskPlan, DeskPrompt, DeskVote, DeskWay, Worded } from "./desk.ts";
import { mayDrop, mayMove, minutesOf, planOf } from "./plan.ts";
import type { Measured, Plan } from "./plan.ts";
import { rolesOfTables } from "./roles.ts";
import type { Moment } from "./room-entry.ts";
import type { Room } from "./room-state.ts";
import { voteHere } from "./room-votes.ts";
import { paceOf, talkLeft, timePlayed } from "./session-clock.ts";
import { mayVoteAgain, proposalOf } from "./vote.ts";
import { statesOn } from "./ways.ts";

/** What a desk is laid with besides the room. */
export interface DeskSources {
  readonly scenario: Scenario;
  /** All that the way to this moment has shown. */
  readonly shown: readonly Effect[];
  readonly cards: readonly Card[];
  /** Null while the minutes are on their way: there is no plan yet. */
  readonly measured: Readonly<Record<Id, Measured>> | null;
  readonly language: Desk["language"];
  readonly title: Worded;
  readonly isKept: boolean;
  readonly isRehearsal: boolean;
  readonly say: SayWords;
  nameOf(actor: Id): Worded;
  wordsOfPrompt(prompt: Prompt): { readonly question: string; readonly moment: string | null };
}

/** What was done last, for the log: so many. */
const LAST = 40;

function planDesk(plan: Plan, room: Room, { scenario, say }: DeskSources, now: Moment): DeskPlan {
  const { behind, now: current, ahead } = foreseen(plan, room);
  return {
    minutes: minutesOf(plan), left: current + ahead, pace: paceOf(timePlayed(room.clock, now), behind, current),
    opening: plan.opening, debrief: plan.debrief, until: plan.until,
    stops: plan.stops.map((stop) => ({
      encounter: stop.encounter, title: say(scenario.encounters[stop.encounter]?.title ?? stop.encounter), minutes: stop.minutes,
      talk: stop.talk ? { ...stop.talk, prompt: say(`cue.${stop.talk.cue}.prompt`) } : null,
      state: standingOf(stop, room), mayDrop: mayDrop(plan, stop),
      mayRise: mayMove(plan, scenario, stop.encounter, -1), maySink: mayMove(plan, scenario, stop.encounter, 1),
    })),
  };
}

function clockDesk({ clock, held, story }: Room, { scenario }: DeskSources, now: Moment): DeskClock {
  const cue = held?.cue ?? (story.waiting === "cue" ? story.open : null);
  const isPaused = clock.pausedSince !== null;
  return {
    at: now, played: timePlayed(clock, now), runs: clock.began !== null && clock.ended === null && !isPaused, isOver: clock.ended !== null,
    talkLeft: talkLeft(clock, cue === null ? 0 : scenario.cues[cue]?.minutes ?? 0, now), talkRuns: clock.talkSince !== null && !isPaused,
    lastGap: clock.lastGap,
  };
}

/** The words of a choice at its question. */
function choiceWords({ scenario, say }: DeskSources, question: { readonly encounter: Id; readonly node: Id }, choice: Id, week: number): Worded {
  return say(choiceAt(scenario, question, choice)?.text ?? choice, week);
}

function voteDesk(room: Room, sources: DeskSources): DeskVote | null {
  const here = voteHere(room);
  const vote = here ?? room.votes.at(-1);
  if (!vote) return null;
  const { question, options, way, rounds, isClosed, taken } = vote;
  return {
    options: options.map((id) => ({ id, words: choiceWords(sources, question, id, question.week) })), way, isClosed, taken,
    rounds: rounds.map(({ counts, tables }) => ({ counts, tables: Object.entries(tables).map(([table, voice]) => ({ table: Number(table), ...voice })) })),
    mayVoteAgain: mayVoteAgain(vote), proposal: isClosed ? proposalOf(vote) : null, isNow: here !== null,
  };
}

/** The decisions and visits of the own path, each with what lay before it. */
function waysOf({ own, seed }: Room, sources: DeskSources): readonly DeskWay[] {
  const { scenario, say } = sources;
  const titleOf = (encounter: Id, week: number) => say(scenario.encounters[encounter]?.title ?? encounter, week);
  return statesOn(scenario, seed, own).flatMap(({ week, place }, from): DeskWay[] => {
    const action = own[from];
    if (action?.type === "visit") return [{ from, week, encounter: action.encounter, title: titleOf(action.encounter, week), choice: null }];
    if (action?.type !== "choose" || !place) return [];
    return [{ from, week, encounter: place.encounter, title: titleOf(place.encounter, week), choice: choiceWords(sources, place, action.choice, week) }];
  });
}

function promptDesk(prompt: Prompt, { talked }: Room, { wordsOfPrompt }: DeskSources, ways: readonly DeskWay[]): DeskPrompt {
  const { id, step: of, moment } = prompt;
  const way = moment ? ways.find(({ encounter, choice }) => encounter === moment.encounter && choice === null) ?? ways.find(({ encounter }) => encounter === moment.encounter) : undefined;
  return { id, step: of, ...wordsOfPrompt(prompt), from: way?.from ?? null, isTalked: talked.includes(id) };
}

function knowledgeDesk(scenario: Scenario, { knowledge }: StoryState, { say, nameOf }: DeskSources): Desk["knowledge"] {
  const { id: persona } = scenario.persona;
  return Object.values(scenario.facts).filter(({ id }) => knowledge[id]?.[persona] !== undefined).map(({ id, text, medical }) => ({
    fact: say(text), isMedical: medical, knowers: Object.keys(knowledge[id] ?? {}).filter((actor) => actor !== persona).map(nameOf),
  }));
}

function situationDesk({ situation }: StoryState, { nameOf }: DeskSources): Desk["situation"] {
  const [energy, stress, outlook] = BARS.map((bar) => situation[bar]);
  return {
    energy: energy ?? 0, stress: stress ?? 0, outlook: outlook ?? 0, income: situation.income,
    trust: Object.entries(situation.trust).map(([actor, value]) => ({ actor: nameOf(actor), value })),
  };
}

function cardsDesk(room: Room, { cards, say }: DeskSources): Desk["cards"] {
  const tray = ownStory(room).cards;
  return cards.map(({ id, title }) => ({ card: id, title: say(title), isInTray: tray[id] !== undefined, isShown: room.shownCards.includes(id) }));
}

/** Encounters that the group could jump to. */
function jumpsOf(scenario: Scenario, { met }: StoryState, { say }: DeskSources): Desk["jumps"] {
  const weekOf = (id: Id) => { const arrival = scenario.encounters[id]?.arrival; return arrival?.is === "open" ? arrival.weeks[0] : arrival?.week ?? 0; };
  return Object.values(scenario.encounters).filter(({ id }) => met[id] === undefined)
    .map(({ id, title }) => ({ encounter: id, title: say(title, weekOf(id)), week: weekOf(id) })).sort((a, b) => a.week - b.week);
}

function cueDesk(room: Room, { scenario, cards, say }: DeskSources): Pick<Desk, "cue" | "isAtCue"> {
  const near = cueNear(scenario, room);
  return { cue: near && cueOf(scenario, near.cue, cards, room.story.week, say), isAtCue: near?.isHere ?? false };
}

/** The notes, and what was done last. */
function writtenDesk(room: Room, ways: readonly DeskWay[], { scenario, say }: DeskSources): Pick<Desk, "notes" | "log"> {
  const titleOf = (encounter: Id | null) => (encounter === null ? null : say(scenario.encounters[encounter]?.title ?? encounter));
  return {
    notes: room.notes.map(({ at, text, spot }) => ({ at, text, week: spot.week, title: titleOf(spot.encounter) })),
    log: ways.slice(-LAST).map(({ week, title, choice }) => ({ week, title, choice })),
  };
}

/** The desk of a room at a moment (milliseconds since 1970). */
export function makeDesk(room: Room, sources: DeskSources, now: Moment): Desk {
  const { scenario, say, nameOf, measured, cards } = sources;
  const story = ownStory(room);
  const plan = measured && planOf(scenario, measured, room);
  // The plan is the own path's, also while a side way is shown.
  const own = { ...room, story };
  const next = plan && nextStop(plan, own);
  const ways = waysOf(room, sources);
  return {
    scenario: scenario.id, title: sources.title, persona: scenario.persona.name, language: sources.language, setting: room.setting,
    tables: rolesOfTables(scenario, room.setting).map(({ table, actor }) => ({ table, role: nameOf(actor) })),
    part: room.part, held: room.held, now: nowOf(scenario, room, sources.shown, cards, sources), ...cueDesk(room, sources),
    onRoad: room.story.waiting === "road" ? nextOnRoad(scenario, room) : null,
    next: next && {
      encounter: next.encounter, title: say(scenario.encounters[next.encounter]?.title ?? next.encounter),
      prompt: next.talk?.isOn ? say(`cue.${next.talk.cue}.prompt`) : null,
    },
    vote: voteDesk(room, sources), plan: plan && planDesk(plan, own, sources, now), clock: clockDesk(room, sources, now),
    situation: situationDesk(room.story, sources), knowledge: knowledgeDesk(scenario, room.story, sources),
    cards: cardsDesk(room, sources), card: room.card, isOnSideWay: room.branch !== null, ways, jumps: jumpsOf(scenario, room.story, sources),
    ...writtenDesk(room, ways, sources),
    prompts: makeDebrief(scenario, room, cards).map((prompt) => promptDesk(prompt, room, sources, ways)),
    form: formOnDesk(room), isEnded: story.ending !== null, isRehearsal: sources.isRehearsal, isKept: sources.isKept,
  };
}

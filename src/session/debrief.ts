/**
 * What to talk about at the end, made from this group's own path: four steps, each prompt tied to its moment.
 * Ids only; the words are the page's. Another path gives another sheet.
 */
import { choiceAt, IGLOO_LEVELS, MAIN_BODIES, toList } from "../core/index.ts";
import type { Card, Cause, Id, IglooLevel, LedgerEntry, Scenario, StoryState, TextId, TrailEntry } from "../core/index.ts";
import type { Room, TriedWay } from "./room-state.ts";
import { isSplit, movementOf } from "./vote.ts";
import { statesOn } from "./ways.ts";

/** The steps of a debrief, in order. */
export const DEBRIEF_STEPS = ["feel", "facts", "system", "transfer"] as const;
export type DebriefStep = (typeof DEBRIEF_STEPS)[number];

export type PromptAbout =
  | { readonly is: "hope" | "heaviest"; readonly encounter: Id }
  | { readonly is: "unopened"; readonly card: Id }
  | { readonly is: "never-learned"; readonly fact: Id; readonly actor: Id }
  | { readonly is: "closed"; readonly choice: TextId; readonly because: TextId | null }
  | { readonly is: "no-choice"; readonly cause: Cause; readonly because: TextId }
  | { readonly is: "silent"; readonly level: IglooLevel }
  | { readonly is: "not-met"; readonly body: (typeof MAIN_BODIES)[number] }
  | { readonly is: "split" | "moved"; readonly vote: number }
  | { readonly is: "missed"; readonly encounter: Id }
  | { readonly is: "other-way"; readonly tried: number }
  | { readonly is: "ask" };

export interface Prompt {
  /** Stays the same as long as the path does: what was talked about is kept under it. */
  readonly id: Id;
  readonly step: DebriefStep;
  readonly about: PromptAbout;
  /** The moment it goes back to; null where it is about the whole. */
  readonly moment: { readonly encounter: Id; readonly week: number } | null;
}

/** More than this is asked in no step. */
const MOST_IN_A_STEP = 4;

type Moment = NonNullable<Prompt["moment"]>;
type Trail = readonly TrailEntry[];

function makePrompt(step: DebriefStep, about: PromptAbout, moment: Moment | null, ...parts: readonly (string | number)[]): Prompt {
  return { id: [about.is, ...parts].join(":"), step, about, moment };
}

function momentOf(story: StoryState, encounter: Id): Moment {
  return { encounter, week: story.met[encounter] ?? story.week };
}

function heaviestOf(ledger: readonly LedgerEntry[]): Id | null {
  const weights = new Map<Id, number>();
  for (const entry of ledger) if (entry.bad) weights.set(entry.in, (weights.get(entry.in) ?? 0) + 1);
  return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function feelPrompts(scenario: Scenario, story: StoryState, trail: Trail): Prompt[] {
  const heaviest = heaviestOf(toList(story.ledger));
  const hope = trail.findLast((entry) => entry.is === "hope");
  return [
    ...(heaviest !== null && scenario.encounters[heaviest] ? [makePrompt("feel", { is: "heaviest", encounter: heaviest }, momentOf(story, heaviest), heaviest)] : []),
    ...(hope?.is === "hope" ? [makePrompt("feel", { is: "hope", encounter: hope.encounter }, { encounter: hope.encounter, week: hope.week }, hope.encounter)] : []),
  ];
}

/** Where each actor was met, in the order in which the story went. */
function meetingsOf(scenario: Scenario, { met }: StoryState): ReadonlyMap<Id, readonly Id[]> {
  const meetings = new Map<Id, Id[]>();
  for (const [encounter] of Object.entries(met).sort(([, a], [, b]) => a - b)) {
    const actor = scenario.encounters[encounter]?.with;
    if (actor !== undefined && actor !== scenario.persona.id) meetings.set(actor, [...(meetings.get(actor) ?? []), encounter]);
  }
  return meetings;
}

/** The last time that an actor was met; null for somebody who never was. */
function lastMeeting(story: StoryState, meetings: readonly Id[] = []): Moment | null {
  const last = meetings.at(-1);
  return last === undefined ? null : momentOf(story, last);
}

/**
 * Who was met, most often first, and never came to know what the persona knows. What is medical is nobody's business at work,
 * so it is left out.
 */
function neverLearned(scenario: Scenario, story: StoryState): Prompt[] {
  const meetings = [...meetingsOf(scenario, story)].sort(([, a], [, b]) => b.length - a.length);
  return Object.values(scenario.facts).filter(({ medical }) => !medical).flatMap(({ id: fact }) => {
    const knowing = story.knowledge[fact] ?? {};
    if (knowing[scenario.persona.id] === undefined) return [];
    const unaware = meetings.find(([actor]) => knowing[actor] === undefined);
    return unaware === undefined ? [] : [makePrompt("facts", { is: "never-learned", fact, actor: unaware[0] }, lastMeeting(story, unaware[1]), fact, unaware[0])];
  });
}

function unopened(scenario: Scenario, story: StoryState, room: Room, cards: readonly Card[]): Prompt[] {
  const meetings = meetingsOf(scenario, story);
  return cards
    .filter(({ id, actor }) => meetings.has(actor) && story.cards[id] === undefined && !room.shownCards.includes(id))
    .map(({ id, actor }) => makePrompt("facts", { is: "unopened", card: id }, lastMeeting(story, meetings.get(actor)), id));
}

/** Closed choices, those of law, waiting and others first: what nobody in the room could have chosen. */
function closedPrompts(scenario: Scenario, trail: Trail): Prompt[] {
  const shut = trail.flatMap((entry) => (entry.is === "chose" ? entry.closed.map((closed) => ({ entry, closed })) : []));
  const isOutside = (why: string) => why === "law" || why === "waiting" || why === "other-person";
  return [...shut].sort((a, b) => Number(isOutside(b.closed.why)) - Number(isOutside(a.closed.why))).flatMap(({ entry, closed }) => {
    const choice = choiceAt(scenario, entry, closed.choice);
    if (!choice) return [];
    const about = { is: "closed", choice: choice.text, because: choice.closed?.text ?? null } as const;
    return [makePrompt("system", about, { encounter: entry.encounter, week: entry.week }, entry.encounter, closed.choice)];
  });
}

const weightOf = ({ changed }: LedgerEntry) => Object.values(changed).reduce((sum, by) => sum + Math.abs(by), 0);

/** What is most worth talking about when the talk is of systems: a rule before a wait, before somebody else, before chance. */
const TELLING: readonly Cause[] = ["rule", "waiting", "other-person", "chance"];

/** Bad turns that no choice could have changed: those with a moment to go back to first, then by their cause, then the heaviest. */
function noChoice(scenario: Scenario, story: StoryState): Prompt[] {
  const hasMoment = (entry: LedgerEntry) => Number(scenario.encounters[entry.in] !== undefined);
  const turns = [...toList(story.ledger)].sort((a, b) => hasMoment(b) - hasMoment(a) || TELLING.indexOf(a.cause) - TELLING.indexOf(b.cause) || weightOf(b) - weightOf(a));
  return turns.flatMap(({ bad, cause, because, in: where, week }) => {
    if (!bad || cause === "own-choice" || because === undefined) return [];
    // A letter changes things too; there is no moment to go back to then.
    const moment = scenario.encounters[where] ? { encounter: where, week } : null;
    return [makePrompt("system", { is: "no-choice", cause, because }, moment, because)];
  });
}

function silentPrompts(scenario: Scenario, story: StoryState): Prompt[] {
  const heard = new Set(Object.keys(story.met).flatMap((id) => scenario.encounters[id]?.igloo ?? []));
  const bodies = new Set(Object.keys(story.met).map((id) => scenario.actors[scenario.encounters[id]?.with ?? ""]?.body));
  return [
    ...IGLOO_LEVELS.filter((level) => !heard.has(level)).map((level) => makePrompt("system", { is: "silent", level }, null, level)),
    ...MAIN_BODIES.filter((body) => !bodies.has(body)).map((body) => makePrompt("system", { is: "not-met", body }, null, body)),
  ];
}

/** Where another way was tried; null where that was on the road. */
function momentOfTried(scenario: Scenario, { seed, own }: Room, { from }: TriedWay): Moment | null {
  const { place, week } = statesOn(scenario, seed, own.slice(0, from)).at(-1) ?? { place: null, week: 0 };
  return place && { encounter: place.encounter, week };
}

function transferPrompts(scenario: Scenario, room: Room, trail: Trail): Prompt[] {
  const { votes, tried, drops } = room;
  const ofVotes = votes.flatMap((vote, at) => {
    if (vote.isBeside) return [];
    const moment = { encounter: vote.question.encounter, week: vote.question.week };
    const moved = Object.values(movementOf(vote) ?? {}).some((by) => by !== 0);
    if (moved) return [makePrompt("transfer", { is: "moved", vote: at }, moment, vote.question.encounter, vote.question.node)];
    return isSplit(vote) ? [makePrompt("transfer", { is: "split", vote: at }, moment, vote.question.encounter, vote.question.node)] : [];
  });
  // One question for each encounter: those in which the talk moved the room come first.
  const telling = [...ofVotes].sort((a, b) => Number(b.about.is === "moved") - Number(a.about.is === "moved"))
    .filter(({ moment }, at, all) => all.findIndex((other) => other.moment?.encounter === moment?.encounter) === at);
  const ofTried = tried.map((way, at) => makePrompt("transfer", { is: "other-way", tried: at }, momentOfTried(scenario, room, way), at));
  // What the facilitator left out of the plan was not missed by the group.
  const missed = trail.flatMap((entry) => (entry.is === "missed" && !drops[entry.encounter] ? [makePrompt("transfer", { is: "missed", encounter: entry.encounter }, { encounter: entry.encounter, week: entry.week }, entry.encounter)] : []));
  return [...telling, ...ofTried, ...missed];
}

/** The story of the group's own path, also while a side branch is open. */
export function ownStory({ story, branch }: Pick<Room, "story" | "branch">): StoryState {
  return branch?.left ?? story;
}

/** The sheet: some prompts in each step, and always the last question, 'what will you ask?'. */
export function makeDebrief(scenario: Scenario, room: Room, cards: readonly Card[]): readonly Prompt[] {
  const story = ownStory(room);
  const trail = toList(story.trail);
  const few = (prompts: readonly Prompt[], most: number = MOST_IN_A_STEP) => prompts.slice(0, most);
  return [
    ...few(feelPrompts(scenario, story, trail)),
    ...few(neverLearned(scenario, story), 2), ...few(unopened(scenario, story, room, cards), 2),
    ...few(closedPrompts(scenario, trail), 2), ...few(noChoice(scenario, story), 1), ...few(silentPrompts(scenario, story), 1),
    ...few(transferPrompts(scenario, room, trail), MOST_IN_A_STEP - 1), makePrompt("transfer", { is: "ask" }, null),
  ];
}

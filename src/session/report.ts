/**
 * What a facilitator takes home: the path, the votes, the notes, the time, the cards, what was talked about and the answers.
 * Plain data: ids in place of words. There is no place in it where a person could stand.
 */
import { toList } from "../core/index.ts";
import type { Card, ClosedChoice, Day, Id, Scenario, StoryState } from "../core/index.ts";
import { makeDebrief, ownStory } from "./debrief.ts";
import type { Prompt } from "./debrief.ts";
import type { Note, Room, TriedWay } from "./room-state.ts";
import { timePlayed } from "./session-clock.ts";
import type { SessionClock } from "./session-clock.ts";
import type { Setting } from "./setting.ts";
import { proposalOf } from "./vote.ts";
import type { Vote } from "./vote.ts";
import { statesOn } from "./ways.ts";

/** How a report as JSON says what it is. */
export const REPORT_KIND = "report";
/** The first line of a report as a table; see report-table.ts. */
export const CSV_HEAD = "what;week;encounter;item;number;text;words";

/**
 * The format of reports that this game writes. It goes up when a field changes its meaning or goes away, not when one is
 * added. All times are minutes with one decimal, all days are those of the laptop's own calendar, all else is ids of the story.
 */
export const REPORT_FORMAT = 1;

/** A decision of the group and what stood there closed, with the kind of reason. */
export interface Decision {
  readonly node: Id;
  readonly choice: Id;
  readonly closed: readonly ClosedChoice[];
  /** True when nobody decided it: the game took it by itself on the way of a jump. */
  readonly isWalked: boolean;
}

/** An encounter on the path, in the week in which it was met. */
export interface PathStop {
  readonly week: number;
  readonly encounter: Id;
  /** True when it grew lighter there. */
  readonly isLight: boolean;
  readonly decisions: readonly Decision[];
}

/** Another way that was tried: from which moment on, and what was chosen there. */
export interface TriedReport {
  readonly week: number;
  /** Null where it was tried from the road. */
  readonly encounter: Id | null;
  readonly path: readonly PathStop[];
}

/** A moment of the story at which the room stopped to talk. */
export interface TalkReport {
  readonly week: number;
  /** Null for one on the road. */
  readonly encounter: Id | null;
  readonly cue: Id;
}

/** A vote, with what the room proposed in each of its rounds; null where it did not decide. */
export interface VoteReport extends Vote {
  readonly proposed: readonly (Id | null)[];
}

/** Words of the facilitator's, with their moment. */
export interface NoteReport {
  readonly week: number;
  readonly encounter: Id | null;
  readonly text: string;
}

export interface Report {
  readonly werkwijzer: typeof REPORT_KIND;
  readonly format: number;
  readonly scenario: Id;
  readonly version: number;
  /** Null for a room that was never set up. */
  readonly setting: Setting | null;
  /** The day on which the session began, as the laptop's calendar calls it, without its hour; null for one that never began. */
  readonly day: Day | null;
  /** Minutes, pauses left out. */
  readonly minutes: number;
  /** Minutes of pauses: blank screens, a laptop that slept. */
  readonly pauses: number;
  readonly ending: Id | null;
  /** The group's own path. */
  readonly path: readonly PathStop[];
  /** Encounters that were open once and went by. */
  readonly missed: readonly { readonly week: number; readonly encounter: Id }[];
  readonly tried: readonly TriedReport[];
  /** On the own path, in its order; a moment that was silenced or passed in a jump is none. */
  readonly talks: readonly TalkReport[];
  readonly votes: readonly VoteReport[];
  /** Each with its moment; without an encounter it was made on the road. */
  readonly notes: readonly NoteReport[];
  /** What the facilitator asked the room beside the story. */
  readonly questions: readonly NoteReport[];
  /** Minutes by encounter. */
  readonly time: Readonly<Record<Id, number>>;
  /** Cards that the story laid down, and those that the facilitator showed. */
  readonly cards: { readonly story: readonly { readonly card: Id; readonly week: number }[]; readonly shown: readonly Id[] };
  readonly prompts: readonly (Prompt & { readonly isTalked: boolean })[];
  /** Form → item → field → text. */
  readonly answers: Room["answers"];
}

const toMinutes = (milliseconds: number) => Math.round(milliseconds / 6000) / 10;

/** Time as whoever makes a report has it; this module knows no clock and no time zone. */
export interface ReportClock {
  /** Milliseconds since 1970, for a session that has not ended. */
  readonly now: number;
  /** The day on which a moment falls where the session was held. */
  dayOf(moment: number): Day;
}

/** Minutes played and paused. A session that has ended counts to its end, also on a laptop whose clock is behind. */
function lengthOf(clock: SessionClock, now: number): Pick<Report, "minutes" | "pauses"> {
  const until = clock.ended ?? now;
  const played = timePlayed(clock, until);
  return { minutes: toMinutes(played), pauses: clock.began === null ? 0 : toMinutes(Math.max(0, until - clock.began - played)) };
}

/** Which decisions of a path nobody took, by their number in it. */
function walkedDecisions({ own, walked }: Room): ReadonlySet<number> {
  const places = own.flatMap((action, at) => (action.type === "choose" ? [at] : []));
  return new Set(places.flatMap((at, number) => (walked.includes(at) ? [number] : [])));
}

const NONE: ReadonlySet<number> = new Set();

function pathOf({ trail }: StoryState, skip = 0, walked = NONE): PathStop[] {
  const stops: PathStop[] = [];
  let number = 0;
  const change = (encounter: Id, week: number, how: (stop: PathStop) => PathStop) => {
    const at = stops.findLastIndex((stop) => stop.encounter === encounter);
    // A way that is tried begins in the middle of an encounter.
    const stop = stops[at] ?? { week, encounter, isLight: false, decisions: [] };
    stops[at < 0 ? stops.length : at] = how(stop);
  };
  for (const entry of toList(trail).slice(skip)) {
    if (entry.is === "met") stops.push({ week: entry.week, encounter: entry.encounter, isLight: false, decisions: [] });
    if (entry.is === "hope") change(entry.encounter, entry.week, (stop) => ({ ...stop, isLight: true }));
    if (entry.is === "chose") {
      const { node, choice, closed } = entry;
      const decision: Decision = { node, choice, closed, isWalked: walked.has(number) };
      number += 1;
      change(entry.encounter, entry.week, (stop) => ({ ...stop, decisions: [...stop.decisions, decision] }));
    }
  }
  return stops;
}

/** The way is walked again: what a room keeps of it is its actions. */
function triedReport(scenario: Scenario, { seed, own }: Room, { from, actions }: TriedWay): TriedReport {
  const states = statesOn(scenario, seed, [...own.slice(0, from), ...actions]);
  const [first, last] = [states[from], states.at(-1)];
  return { week: first?.week ?? 0, encounter: first?.place?.encounter ?? null, path: first && last ? pathOf(last, toList(first.trail).length) : [] };
}

/** The own path is walked again and looked at wherever it stopped for talk, also where it stands now; what a walker passed was no talk. */
function talksOf(scenario: Scenario, { seed, own, walked, talks }: Room): readonly TalkReport[] {
  return statesOn(scenario, seed, own).flatMap(({ waiting, open, week, place }, at) =>
    (waiting === "cue" && open !== null && (talks[open] ?? true) && !walked.includes(at) ? [{ week, encounter: place?.encounter ?? null, cue: open }] : []));
}

const voteReport = (vote: Vote): VoteReport => ({
  ...vote, proposed: vote.rounds.map((_, round) => proposalOf({ ...vote, rounds: vote.rounds.slice(0, round + 1) })),
});

const inReport = ({ text, spot }: Note): NoteReport => ({ week: spot.week, encounter: spot.encounter, text });

/** The report of a room. */
export function makeReport(scenario: Scenario, room: Room, cards: readonly Card[], { now, dayOf }: ReportClock): Report {
  const story = ownStory(room);
  const { began } = room.clock;
  return {
    werkwijzer: REPORT_KIND, format: REPORT_FORMAT, scenario: scenario.id, version: scenario.version, setting: room.setting,
    day: began === null ? null : dayOf(began), ...lengthOf(room.clock, now), ending: story.ending,
    path: pathOf(story, 0, walkedDecisions(room)),
    missed: toList(story.trail).flatMap((entry) => (entry.is === "missed" ? [{ week: entry.week, encounter: entry.encounter }] : [])),
    tried: [...room.tried, ...(room.branch ? [room.branch] : [])].map((way) => triedReport(scenario, room, way)),
    talks: talksOf(scenario, room), votes: room.votes.map(voteReport),
    questions: room.asked.map(inReport), notes: room.notes.map(inReport),
    time: Object.fromEntries(Object.entries(room.stays).map(([encounter, stayed]) => [encounter, toMinutes(stayed)])),
    cards: { story: Object.entries(story.cards).map(([card, week]) => ({ card, week })), shown: room.shownCards },
    prompts: makeDebrief(scenario, room, cards).map((prompt) => ({ ...prompt, isTalked: room.talked.includes(prompt.id) })),
    answers: room.answers,
  };
}

/** The report as JSON, for who wants to count over many sessions. */
export function toJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

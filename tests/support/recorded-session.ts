/**
 * Sixty minutes with Nadine, led by a script in fast motion with a played clock: it reads, lets the room talk, counts votes and
 * looks back. Two ways of choosing make two sessions; each is written out as a sheet that a person can read.
 */
import { choiceAt, offeredChoices } from "../../src/core/index.ts";
import type { Id, LogEntry } from "../../src/core/index.ts";
import { DEBRIEF_STEPS, enterRoom, makePlan, makeReport, nextOnRoad, obey, USUAL_SETTING, wishesOf } from "../../src/session/index.ts";
import type { Command, Report, Room } from "../../src/session/index.ts";
import { createI18n } from "../../src/i18n/i18n.ts";
import { promptSources, promptWords } from "../../src/page/model/prompt-words.ts";
import { findTalk, findWay } from "../../src/walk/index.ts";
import { cards, measured, MINUTE, scenario, texts } from "./nadine-desk.ts";

/** Which of the open ways the room takes. */
export type Taste = "first" | "last";

interface Recorded {
  readonly room: Room;
  readonly log: readonly LogEntry[];
  /** The moment at which it was over. */
  readonly at: number;
}

/** Seconds that a room needs for what stands there. */
const READING = { line: 4, card: 15, letter: 15, road: 8, choice: 15 } as const;
const STEP_OF_LOOKING_BACK = 3 * MINUTE;
/** Votes are held at so many questions. */
const VOTES = 2;
/** How hands are spread over three ways before the talk and after it. */
const HANDS = [[5, 5, 3], [8, 3, 2]] as const;

/** Leads on from a room: what is asked and how long the room takes for it first. */
class Leader {
  room = enterRoom(scenario, 7);
  log: LogEntry[] = [];
  at = Date.UTC(2026, 10, 24, 13);

  ask(command: Command, after = 0): void {
    this.at += after;
    const obeyed = obey(scenario, this.room, command, this.at, { findWay, findTalk });
    if (!obeyed) throw new Error(`refused: ${JSON.stringify(command)} while waiting for ${this.room.story.waiting}`);
    this.room = obeyed.room;
    this.log.push(...obeyed.log);
  }

  /** Hands for each way; the way that the room will take wins, after the talk at the latest. */
  vote(options: readonly Id[], taken: Id): void {
    this.ask({ type: "vote-open", way: "hands" }, 10_000);
    for (const [round, hands] of HANDS.entries()) {
      if (round > 0) this.ask({ type: "vote-again" }, 60_000);
      const inOrder = round === 0 ? options : [taken, ...options.filter((id) => id !== taken)];
      for (const [at, choice] of inOrder.entries()) this.ask({ type: "vote-count", choice, count: hands[at] ?? 0 });
      this.ask({ type: "vote-close" }, 30_000);
    }
  }

  choose(taste: Taste): void {
    const open = offeredChoices(scenario, this.room.story).flatMap(({ choice, closed }) => (closed ? [] : [choice.id]));
    const taken = (taste === "first" ? open[0] : open.at(-1)) ?? "";
    if (open.length > 1 && this.room.votes.length < VOTES) this.vote(open, taken);
    this.ask({ type: "choose", choice: taken }, READING.choice * 1000);
  }

  talk(): void {
    const { held } = this.room;
    this.ask({ type: "note", text: `besproken: ${held?.cue ?? ""}` }, MINUTE);
    this.ask({ type: "resume" }, ((scenario.cues[held?.cue ?? ""]?.minutes ?? 0) - 1) * MINUTE);
  }

  step(taste: Taste): void {
    const { waiting } = this.room.story;
    if (this.room.held) this.talk();
    else if (waiting === "choice") this.choose(taste);
    else if (waiting === "road") this.ask(nextOnRoad(scenario, this.room) ?? { type: "wait" }, READING.road * 1000);
    else if (waiting === "line" || waiting === "card" || waiting === "letter") this.ask({ type: "advance" }, READING[waiting] * 1000);
  }
}

/** A whole session for employers. */
export function recordSession(taste: Taste): Recorded {
  const leader = new Leader();
  leader.ask({ type: "set-up", ...USUAL_SETTING });
  for (const wish of wishesOf(makePlan(scenario, measured, USUAL_SETTING.audience, USUAL_SETTING.length))) leader.ask(wish);
  leader.ask({ type: "begin" });
  leader.ask({ type: "part", part: "opening" });
  leader.ask({ type: "part", part: "story" }, 2 * MINUTE);
  while (leader.room.story.ending === null || leader.room.held) leader.step(taste);
  for (const part of DEBRIEF_STEPS) {
    leader.ask({ type: "part", part }, part === DEBRIEF_STEPS[0] ? MINUTE : STEP_OF_LOOKING_BACK);
    const prompt = reportOf(leader).prompts.find(({ step }) => step === part);
    if (prompt) leader.ask({ type: "talked", prompt: prompt.id }, MINUTE);
  }
  leader.ask({ type: "part", part: "follow-up" }, STEP_OF_LOOKING_BACK);
  leader.ask({ type: "end" }, 2 * MINUTE);
  return leader;
}

/** The report of a session as it stands. */
export function reportOf({ room, at }: Pick<Recorded, "room" | "at">): Report {
  return makeReport(scenario, room, cards, { now: at, dayOf: (moment) => new Date(moment).toISOString().slice(0, 10) });
}

const titleOf = (encounter: Id) => texts[scenario.encounters[encounter]?.title ?? ""] ?? encounter;

const choiceWords = (encounter: Id, node: Id, choice: Id) => texts[choiceAt(scenario, { encounter, node }, choice)?.text ?? ""] ?? choice;

/** The questions of looking back, in Dutch. */
export async function questionsOf({ prompts }: Report): Promise<readonly { readonly step: string; readonly words: string }[]> {
  const i18n = createI18n();
  await i18n.load("lead");
  const say = (id: Id) => ({ text: texts[id] ?? id, language: "nl" as const });
  const sources = promptSources({ t: i18n.t, language: "nl", say, scenario, cards });
  return prompts.map((prompt) => {
    const { question, moment } = promptWords(prompt, sources);
    return { step: prompt.step, words: `${question.map(({ text }) => text).join("")}${moment ? ` (${moment})` : ""}` };
  });
}

/** A session as a sheet: how long, the path, the votes, the talks, and the questions of looking back. */
export async function sheetOf(taste: Taste, recorded: Recorded): Promise<string> {
  const report = reportOf(recorded);
  const { setting, minutes, pauses, path, time, votes, notes, ending } = report;
  const votesOf = (encounter: Id) => votes.filter(({ question }) => question.encounter === encounter);
  const questions = await questionsOf(report);
  return [
    `# ${setting?.length} minuten met ${scenario.persona.name}, voor werkgevers. De groep neemt altijd de ${taste === "first" ? "eerste" : "laatste"} weg die open is.`,
    `${recorded.log.length} regels in het logboek · ${minutes} minuten op de klok, ${pauses} minuten pauze`,
    ...path.flatMap(({ week, encounter, decisions }) => [
      "", `week ${week} · ${titleOf(encounter)} · ${time[encounter] ?? 0} min`,
      ...decisions.flatMap(({ node, choice, closed }) => [
        ...votesOf(encounter).filter(({ question }) => question.node === node).map(({ options, rounds }) => `  stemming: ${rounds.map(({ counts }) => options.map((id) => counts[id] ?? 0).join("-")).join(", na het gesprek ")}`),
        ...closed.map((one) => `  x ${choiceWords(encounter, node, one.choice)} (${one.why})`),
        `  = ${choiceWords(encounter, node, choice)}`,
      ]),
      ...notes.filter((note) => note.encounter === encounter).map(({ text }) => `  ${text}`),
    ]),
    "", `einde: ${texts[scenario.endings[ending ?? ""]?.title ?? ""] ?? ending}`,
    "", "terugkijken", ...questions.map(({ step, words }) => `  ${step}: ${words}`), "",
  ].join("\n");
}

/** The facilitator's desk with Nadine's story, moment by moment: at a question, at a talk, beside the own path, at a vote. */
import { describe, expect, it } from "vitest";
import type { Id } from "../../src/core/index.ts";
import { enterRoom, readRoom } from "../../src/session/index.ts";
import type { Room } from "../../src/session/index.ts";
import { atChoice, atTalk, cards, deskOf, first, lead, MINUTE, nameOf, roomOfPlay, scenario, texts, toChoice } from "../support/nadine-desk.ts";

describe("a desk at a question of the story", () => {
  const { now, cue, isAtCue, held } = deskOf(atChoice);

  it("tells where the story stands, who is there, what was said last and what can be chosen", () => {
    expect(now).toMatchObject({ waiting: "choice", encounter: { id: "veerle-belt", title: { text: texts[first.title] }, with: nameOf(first.with) }, open: null, stops: [], mayWait: false, ending: null });
    expect(Object.values(texts)).toContain(now.line?.words.text);
    expect(now.choices.length).toBeGreaterThan(1);
    expect(now.choices.map(({ words }) => words.text)).toEqual(now.choices.map(({ id }) => texts[`veerle-belt.${id}`]));
    expect(held).toBeNull();
  });

  it("no longer stands at its talk", () => expect([cue?.id, isAtCue]).toEqual(["wat-vertel-je", false]));
});

describe("a desk on the road", () => {
  it("shows where one can go, what is closed and why", () => {
    const { now } = deskOf(enterRoom(scenario, 7));
    expect(now).toMatchObject({ week: 0, waiting: "road", encounter: null, line: null, choices: [] });
    expect(now.stops.map(({ closed }) => closed)).toContain(null);
    const closed = Array.from({ length: 12 }, (_, at) => deskOf(roomOfPlay(5, at * 12)).now.stops).flat().filter((stop) => stop.closed !== null);
    expect(closed.length).toBeGreaterThan(0);
  });
});

describe("a desk at a talk", () => {
  const desk = deskOf(atTalk);
  const cue = scenario.cues["wat-vertel-je"];

  it("has the question, its form, its minutes, its aim, what often comes and where it may go wrong", () => {
    expect([desk.isAtCue, desk.held?.cue]).toEqual([true, "wat-vertel-je"]);
    expect(desk.cue).toMatchObject({ id: "wat-vertel-je", form: cue?.form, minutes: cue?.minutes });
    for (const part of ["prompt", "aim", "pitfalls"] as const) expect(desk.cue?.[part]?.text).toBe(texts[`cue.wat-vertel-je.${part}`]);
    expect(desk.cue?.reactions.map(({ text }) => text)).toEqual([1, 2, 3].map((at) => texts[`cue.wat-vertel-je.reaction.${at}`]));
  });

  it("has the card with the legal answer, and only what is law in it on that day", () => {
    const card = cards.find(({ id }) => id === cue?.card);
    expect(desk.cue?.answer).toMatchObject({ card: cue?.card, title: { text: texts[card?.title ?? ""] } });
    const law = card?.statements.filter(({ layer }) => layer === "law").map(({ text }) => texts[text]) ?? [];
    expect(desk.cue?.answer?.law.length).toBeGreaterThan(0);
    for (const { text } of desk.cue?.answer?.law ?? []) expect(law).toContain(text);
  });

  it("leaves out the answer while the cards are on their way", () => expect(deskOf(atTalk, 0, { cards: [] }).cue?.answer).toBeNull());

  it("knows every talk of the story in full", () => {
    let room = enterRoom(scenario, 7);
    const seen = new Set<Id>();
    for (;;) {
      room = lead([{ type: "next-talk" }], room);
      if (room.part !== "story") break;
      const { cue: met, isAtCue } = deskOf(room);
      expect([isAtCue, met?.prompt.text, met?.aim === null, met?.pitfalls === null]).toEqual([true, texts[`cue.${met?.id}.prompt`], false, false]);
      expect(met?.reactions.length).toBeGreaterThan(0);
      expect(met?.answer === null).toBe(scenario.cues[met?.id ?? ""]?.card === undefined);
      expect(seen).not.toContain(met?.id);
      seen.add(met?.id ?? "");
    }
    // A rehearsal comes past all of them, also those that lie on another way.
    expect([...seen].sort()).toEqual(Object.keys(scenario.cues).sort());
    expect(room.tried.length).toBeGreaterThan(0);
    expect(room.branch).toBeNull();
  });
});

describe("the clocks on the desk", () => {
  const began = atTalk.last ?? 0;
  const clockOf = (room: Room, minutes: number) => deskOf(room, began + minutes * MINUTE).clock;
  const pause = lead([{ type: "hold", by: "facilitator", screen: "blank" }], atTalk);

  it("both run in a talk, and stand still in a pause of it", () => {
    expect(clockOf(atTalk, 1)).toMatchObject({ runs: true, talkRuns: true, talkLeft: 3 * MINUTE, played: began + MINUTE });
    expect(clockOf(pause, 9)).toMatchObject({ runs: false, talkRuns: false, talkLeft: 4 * MINUTE, played: began });
    expect([deskOf(pause).cue?.id, deskOf(pause).isAtCue]).toEqual(["wat-vertel-je", true]);
  });

  it("go on with the talk after a pause, and only with the story after the talk", () => {
    const talk = lead([{ type: "resume" }], pause);
    expect(deskOf(talk)).toMatchObject({ held: { by: "cue", cue: "wat-vertel-je" }, isAtCue: true });
    const story = lead([{ type: "resume" }], talk);
    expect(deskOf(story)).toMatchObject({ held: null, isAtCue: false, clock: { talkLeft: null, talkRuns: false, runs: true } });
  });

  it("do not run before the beginning and after the end, and name time that was left out", () => {
    expect(deskOf(lead([{ type: "next-talk" }]), MINUTE).clock).toMatchObject({ runs: false, played: 0 });
    expect(deskOf(lead([{ type: "end" }], atTalk)).clock.runs).toBe(false);
    const { room } = readRoom(scenario, { seed: 7, log: [{ type: "begin", at: 0 }, { type: "back", since: MINUTE, at: 9 * MINUTE }] });
    expect(deskOf(room, 10 * MINUTE).clock).toMatchObject({ played: 2 * MINUTE, lastGap: { since: MINUTE, until: 9 * MINUTE } });
  });
});

describe("a desk beside the own path", () => {
  const path = lead([{ type: "choose", choice: deskOf(atChoice).now.choices.find(({ closed }) => !closed)?.id ?? "" }], atChoice);
  const way = deskOf(path).ways.findLast(({ choice }) => choice !== null);
  const beside = toChoice(lead([{ type: "what-if", from: way?.from ?? -1 }], path));

  it("says so, and shows the other way while the own ways stay", () => {
    expect(deskOf(path).isOnSideWay).toBe(false);
    const desk = deskOf(beside);
    expect([desk.isOnSideWay, desk.now.encounter?.id]).toEqual([true, "veerle-belt"]);
    expect(desk.ways).toEqual(deskOf(path).ways);
    expect(deskOf(lead([{ type: "come-back" }], beside))).toMatchObject({ isOnSideWay: false, now: deskOf(path).now });
  });

  it("names each decision and visit with its place on the path", () => {
    const { ways } = deskOf(path);
    expect(ways.map(({ from }) => from)).toEqual(path.own.flatMap(({ type }, at) => (type === "visit" || type === "choose" ? [at] : [])));
    expect(way).toMatchObject({ encounter: "veerle-belt", title: { text: texts[first.title] } });
    expect(deskOf(path).log.at(-1)).toEqual({ week: way?.week, title: way?.title, choice: way?.choice });
  });
});

describe("a vote on the desk", () => {
  const [one = "", other = ""] = deskOf(atChoice).now.choices.filter(({ closed }) => !closed).map(({ id }) => id);
  const firstRound = lead([{ type: "vote-open", way: "tables" }, { type: "vote-table", table: 1, choice: one, reason: "geld" }, { type: "vote-table", table: 2, choice: other, reason: "" }], atChoice);
  const secondRound = lead([{ type: "vote-close" }, { type: "vote-again" }, { type: "vote-table", table: 1, choice: other, reason: "gepraat" }, { type: "vote-table", table: 2, choice: other, reason: "" }, { type: "vote-close" }], firstRound);

  it("counts without a proposal while it is open", () => {
    expect(deskOf(atChoice).vote).toBeNull();
    expect(deskOf(firstRound).vote).toMatchObject({ way: "tables", isClosed: false, isNow: true, proposal: null, mayVoteAgain: false, taken: null, rounds: [{ tables: [{ table: 1, choice: one, reason: "geld" }, { table: 2, choice: other, reason: "" }] }] });
    expect(deskOf(lead([{ type: "vote-table", table: 3, choice: one, reason: "" }], firstRound)).vote?.proposal).toBeNull();
    expect(deskOf(firstRound).vote?.options[0]).toEqual({ id: one, words: { text: texts[`veerle-belt.${one}`], language: "nl" } });
  });

  it("may be held twice, and no more", () => {
    expect(deskOf(lead([{ type: "vote-close" }], firstRound)).vote).toMatchObject({ mayVoteAgain: true, proposal: null });
    const { vote } = deskOf(secondRound);
    expect(vote).toMatchObject({ isClosed: true, mayVoteAgain: false, proposal: other });
    expect(vote?.rounds.map(({ counts }) => counts)).toEqual([{ [one]: 1, [other]: 1 }, { [other]: 2 }]);
  });

  it("is over once the room took a way", () => {
    expect(deskOf(lead([{ type: "choose", choice: one }], secondRound)).vote).toMatchObject({ taken: one, isNow: false });
  });
});

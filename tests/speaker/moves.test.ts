/** What the large buttons do at each moment, and which tools have something to do. */
import { describe, expect, it } from "vitest";
import { backMove, blankMove, endMoves, holdMove, isClosed, isToolOpen, nextMove, numberMove, takeMoves, TOOLS, voteMove } from "../../src/speaker/moves.ts";
import type { Command, Held } from "../../src/session/index.ts";
import { deskOf, nl, nowOf, voteOf } from "./small-desk.ts";

const frozen: Held = { by: "facilitator", screen: "freeze", question: null, cue: null, under: null };
const talking: Held = { by: "cue", screen: "question", question: null, cue: "cue", under: null };
const choices = [{ id: "a", words: nl("A"), closed: null }, { id: "b", words: nl("B"), closed: { why: "law", words: nl("Niet nu.") } }, { id: "c", words: nl("C"), closed: null }] as const;
const atChoice = deskOf({ now: nowOf({ waiting: "choice", choices }) });
const stops = [{ encounter: "other", title: nl("other"), closed: null }, { encounter: "two", title: nl("two"), closed: null }] as const;

describe("next", () => {
  it("goes on from a line, a card and a letter", () => {
    for (const waiting of ["line", "card", "letter"] as const) expect(nextMove(deskOf({ now: nowOf({ waiting }) }))).toEqual({ is: waiting, command: { type: "advance" } });
  });

  it("waits at a choice, and says when a vote is open", () => {
    expect(nextMove(atChoice)).toEqual({ is: "choose", command: null });
    expect(nextMove({ ...atChoice, vote: voteOf() })).toEqual({ is: "vote", command: null });
  });

  it("does on the road what the road comes to by itself, or asks to pick", () => {
    const road = (onRoad: Command | null) => nextMove(deskOf({ onRoad, now: nowOf({ waiting: "road", encounter: null, stops, mayWait: true }) }));
    expect(road({ type: "visit", encounter: "two" })).toEqual({ is: "visit", command: { type: "visit", encounter: "two" }, where: nl("two") });
    expect(road({ type: "wait" })).toEqual({ is: "wait", command: { type: "wait" } });
    expect(road({ type: "part", part: "feel" })).toEqual({ is: "looking", command: { type: "part", part: "feel" } });
    for (const onRoad of [null, { type: "visit", encounter: "nowhere" }] as const) expect(road(onRoad)).toEqual({ is: "pick", command: null });
  });

  it("looks back at the ending, and comes back first from the ending of a side way", () => {
    const now = nowOf({ waiting: "ended" });
    expect(nextMove(deskOf({ now }))).toMatchObject({ is: "looking" });
    expect(nextMove(deskOf({ now, isOnSideWay: true }))).toEqual({ is: "come-back", command: { type: "come-back" } });
  });

  it("resumes while the room is held, whoever held it", () => {
    expect(nextMove(deskOf({ held: frozen }))).toEqual({ is: "resume", command: { type: "resume" } });
    expect(nextMove(deskOf({ held: talking }))).toEqual({ is: "talked", command: { type: "resume" } });
  });

  it("goes from part to part before and after the story, and stops at the last", () => {
    expect(nextMove(deskOf({ part: "opening" }))).toEqual({ is: "part", command: { type: "part", part: "story" } });
    expect(nextMove(deskOf({ part: "feel" }))).toEqual({ is: "part", command: { type: "part", part: "facts" } });
    expect(nextMove(deskOf({ part: "follow-up" }))).toEqual({ is: "last", command: null });
    expect(nextMove(deskOf({ now: nowOf({ waiting: "ended" }) }))).toEqual({ is: "looking", command: { type: "part", part: "feel" } });
  });
});

describe("back", () => {
  it("is a step in the story and a part elsewhere; from the story never to the opening", () => {
    expect(backMove({ part: "story" })).toEqual({ type: "step-back" });
    expect(backMove({ part: "facts" })).toEqual({ type: "part", part: "feel" });
    expect(backMove({ part: "opening" })).toBeNull();
  });
});

describe("holding", () => {
  it("freezes, and goes on again", () => {
    expect(holdMove({ held: null })).toEqual({ type: "hold", by: "facilitator", screen: "freeze" });
    expect(holdMove({ held: talking })).toEqual({ type: "resume" });
  });

  it("empties the screen also from another hold, and brings it back", () => {
    expect(blankMove({ held: talking })).toEqual({ type: "hold", by: "facilitator", screen: "blank" });
    expect(blankMove({ held: { ...frozen, screen: "blank" } })).toEqual({ type: "resume" });
  });
});

describe("voting and choosing", () => {
  it("opens a vote at a choice, by table where tables have roles, and closes the open one", () => {
    expect(voteMove(atChoice)).toEqual({ type: "vote-open", way: "hands" });
    expect(voteMove({ ...atChoice, tables: [{ table: 1, role: nl("Veerle") }] })).toEqual({ type: "vote-open", way: "tables" });
    expect(voteMove({ ...atChoice, vote: voteOf() })).toEqual({ type: "vote-close" });
    expect(voteMove({ ...atChoice, vote: voteOf({ isClosed: true }) })).toBeNull();
    expect(voteMove(deskOf())).toBeNull();
  });

  it("takes a way also while the room is held to talk about it", () => {
    expect(takeMoves({ held: null }, "a")).toEqual([{ type: "choose", choice: "a" }]);
    expect(takeMoves({ held: frozen }, "a")).toEqual([{ type: "resume" }, { type: "choose", choice: "a" }]);
  });

  it("chooses by the number on the screen, and never what is closed", () => {
    expect(numberMove(atChoice, 3)).toEqual({ type: "choose", choice: "c" });
    expect(numberMove(atChoice, 2)).toBeNull();
    expect(numberMove(atChoice, 9)).toBeNull();
    expect(numberMove({ ...atChoice, held: frozen }, 1)).toBeNull();
    expect(numberMove({ ...atChoice, part: "feel" }, 1)).toBeNull();
    expect(numberMove(deskOf({ now: nowOf({ waiting: "road", stops }) }), 1)).toEqual({ type: "visit", encounter: "other" });
  });
});

describe("tools", () => {
  const openOf = (desk: ReturnType<typeof deskOf>) => TOOLS.filter((tool) => isToolOpen(tool, desk));

  it("lie ready where they have something to do", () => {
    expect(openOf(deskOf())).toEqual(["back", "blank", "question", "note", "end"]);
    const full = deskOf({
      now: atChoice.now, cards: [{ card: "x", title: nl("x"), isInTray: true, isShown: false }], ways: [{ from: 0, week: 0, encounter: "one", title: nl("one"), choice: null }],
      jumps: [{ encounter: "three", title: nl("three"), week: 9 }],
    });
    expect(openOf(full)).toEqual([...TOOLS]);
    expect(openOf({ ...full, part: "feel" })).not.toContain("jump");
  });
});

describe("a closed session", () => {
  it("is closed where the room sees thanks and the report", () => {
    expect(endMoves({ part: "follow-up" })).toEqual([{ type: "end" }]);
    expect(endMoves({ part: "story" })).toEqual([{ type: "part", part: "follow-up" }, { type: "end" }]);
  });

  it("is told by its clock, whether it is held or not", () => {
    const { clock } = deskOf();
    expect(isClosed({ clock })).toBe(false);
    expect(isClosed({ clock: { ...clock, runs: false } })).toBe(false);
    expect(isClosed({ clock: { ...clock, runs: false, isOver: true } })).toBe(true);
  });
});

/** Which panel lies on the desk, how a vote stands in rows, and how the plan changes its order. */
import { describe, expect, it } from "vitest";
import { PARTS } from "../../src/session/index.ts";
import { fittingLeaf, givesWay, isOpened, tabsOf } from "../../src/speaker/leaves.ts";
import { PART_ORDER } from "../../src/speaker/part-order.ts";
import { orderWith } from "../../src/speaker/plan-order.ts";
import { readCount, tablesOf, voicesIn, voteRows } from "../../src/speaker/vote-rows.ts";
import { deskOf, nl, nowOf, stopOf, voteOf } from "./small-desk.ts";

const cue = { id: "cue", form: "pairs", minutes: 4, prompt: nl("Wat?"), aim: null, reactions: [], pitfalls: null, answer: null } as const;

describe("the panel that fits", () => {
  it("is the talk where there is one, or else the plan", () => {
    expect(fittingLeaf(deskOf({ cue }))).toBe("cue");
    expect(fittingLeaf(deskOf())).toBe("plan");
  });

  it("is the vote from its opening until a way is taken", () => {
    expect(fittingLeaf(deskOf({ cue, vote: voteOf() }))).toBe("vote");
    expect(fittingLeaf(deskOf({ cue, vote: voteOf({ isClosed: true }) }))).toBe("vote");
    expect(fittingLeaf(deskOf({ cue, vote: voteOf({ taken: "a", isNow: false }) }))).toBe("cue");
  });

  it("is looking back after the story", () => expect(fittingLeaf(deskOf({ cue, part: "facts" }))).toBe("looking"));

  it("always lies under a tab of its own", () => {
    for (const desk of [deskOf(), deskOf({ cue }), deskOf({ vote: voteOf() }), deskOf({ part: "feel" })]) expect(tabsOf(desk)).toContain(fittingLeaf(desk));
  });

  it("counts as opened by hand when it is another one; on a narrow desk the plan as well", () => {
    expect(isOpened(null, "plan", true)).toBe(false);
    expect(isOpened("plan", "plan", false)).toBe(false);
    expect(isOpened("plan", "plan", true)).toBe(true);
    expect(isOpened("cue", "cue", true)).toBe(false);
    expect(isOpened("note", "cue", false)).toBe(true);
  });

  it("takes no panel away in which somebody may be writing", () => {
    expect(givesWay("situation")).toBe(true);
    expect(givesWay("note")).toBe(false);
    expect(givesWay("question")).toBe(false);
  });
});

describe("a vote in rows", () => {
  const now = nowOf({ waiting: "choice", choices: [{ id: "a", words: nl("A"), closed: null }, { id: "b", words: nl("B"), closed: { why: "law", words: nl("Nee.") } }, { id: "c", words: nl("C"), closed: null }] });

  it("has the numbers of the screen, where closed ways count as well", () => {
    expect(voteRows(voteOf(), now).map(({ number }) => number)).toEqual([1, 3]);
    expect(voteRows(voteOf(), nowOf({ waiting: "line" })).map(({ number }) => number)).toEqual([1, 2]);
  });

  it("has both rounds beside each other, and marks the proposal", () => {
    const vote = voteOf({ rounds: [{ counts: { a: 3 }, tables: [] }, { counts: { a: 1, c: 4 }, tables: [] }], proposal: "c", isClosed: true });
    expect(voteRows(vote, now)).toMatchObject([{ id: "a", counts: [3, 1], isProposal: false }, { id: "c", counts: [0, 4], isProposal: true }]);
    expect([voicesIn(vote, 0), voicesIn(vote, 1), voicesIn(vote, 2)]).toEqual([3, 5, 0]);
  });

  it("reads whole numbers of hands and nothing else", () => {
    expect(["12", " 7 ", "0"].map(readCount)).toEqual([12, 7, 0]);
    expect(["", "-1", "1,5", "1000", "drie"].map(readCount)).toEqual([null, null, null, null, null]);
  });

  it("has a row for each table, with its role where there is one", () => {
    const setting = { audience: "employers", length: 60, roles: "persona", tables: 3, language: "nl", register: "full" } as const;
    expect(tablesOf({ tables: [], setting }).map(({ table }) => table)).toEqual([1, 2, 3]);
    expect(tablesOf({ tables: [{ table: 1, role: nl("Veerle") }], setting })).toEqual([{ table: 1, role: nl("Veerle") }]);
    expect(tablesOf({ tables: [], setting: null })).toEqual([]);
  });
});

describe("the order of the plan", () => {
  const plan = { stops: [stopOf("one"), stopOf("two"), stopOf("three")] };

  it("changes two stops that lie beside each other", () => {
    expect(orderWith(plan, "two", -1)).toEqual(["two", "one", "three"]);
    expect(orderWith(plan, "two", 1)).toEqual(["one", "three", "two"]);
  });

  it("ends at both ends", () => {
    expect(orderWith(plan, "one", -1)).toBeNull();
    expect(orderWith(plan, "three", 1)).toBeNull();
    expect(orderWith(plan, "nowhere", 1)).toBeNull();
  });
});

it("knows the parts of a session in their order", () => expect(PART_ORDER).toEqual(PARTS));

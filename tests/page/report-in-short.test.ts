/** A report at a glance: a vote in one row, and what was filled in together without what nobody touched. */
import { describe, expect, it } from "vitest";
import { takenHome } from "../../src/page/report/taken-home.ts";
import { voteInShort } from "../../src/page/report/vote-in-short.ts";
import type { VoteReport } from "../../src/store/room-report.ts";

const round = (counts: Record<string, number>) => ({ counts, tables: {} });
const vote = (more: Partial<VoteReport>): VoteReport => ({
  question: { encounter: "phone", node: "rings", week: 3 }, options: ["tell", "hush"], way: "hands", isBeside: false, isClosed: true,
  rounds: [round({ tell: 2, hush: 4 }), round({ tell: 5 })], proposed: ["hush", "tell"], taken: "tell", ...more,
});

describe("a vote in short", () => {
  it("counts what was taken in both rounds", () => {
    expect(voteInShort(vote({}))).toMatchObject({ choice: "tell", isTaken: true, otherProposal: null, rounds: [{ count: 2, all: 6 }, { count: 5, all: 5 }] });
  });

  it("tells what the room had proposed where something else was done", () => {
    expect(voteInShort(vote({ taken: "hush" }))).toMatchObject({ choice: "hush", otherProposal: "tell", rounds: [{ count: 4, all: 6 }, { count: 0, all: 5 }] });
    expect(voteInShort(vote({ taken: "hush", rounds: [round({ tell: 1, hush: 1 })], proposed: [null] })).otherProposal).toBeNull();
  });

  it("tells the proposal while nothing was done, and that there is none", () => {
    expect(voteInShort(vote({ taken: null }))).toMatchObject({ choice: "tell", isTaken: false, otherProposal: null });
    expect(voteInShort(vote({ taken: null, proposed: ["hush", null] }))).toMatchObject({ choice: null, isTaken: false });
  });
});

describe("what is taken home", () => {
  const filled = {
    employers: {
      trust: { stand: "present", action: "of no weight any more" }, contact: { stand: "consider" },
      plan: { stand: "missing", action: " Eén blad ", who: "", timing: "maandag" }, letter: { remarks: "without a stand" },
    },
  };

  it("is what is missing, what is worth thinking about, and what is there; the rest by group", () => {
    expect(takenHome("employers", filled)).toEqual({
      is: "employers", present: ["trust"],
      open: [
        { item: "plan", stand: "missing", agreed: [{ field: "action", text: "Eén blad" }, { field: "timing", text: "maandag" }] },
        { item: "contact", stand: "consider", agreed: [] },
      ],
      untouched: [
        { group: "before", items: ["contact-rules", "contact-points", "leaders", "early-question"], all: 5 },
        { group: "during", items: ["letter", "weeks", "six-months", "team"], all: 5 },
        { group: "return", items: ["adapted-work", "first-day", "build-up", "yearly"], all: 5 },
      ],
    });
  });

  it("is nothing where nobody filled in anything, and each one's own for who is ill", () => {
    expect(takenHome("employers", {})).toEqual({ is: "nothing" });
    expect(takenHome("employers", { employers: { trust: { stand: " " } } })).toEqual({ is: "nothing" });
    expect(takenHome("care", { care: { together: { call: "  " } } })).toEqual({ is: "nothing" });
    expect(takenHome("sick", filled)).toEqual({ is: "own" });
  });

  it("is the questions of the referral sheet that were answered", () => {
    expect(takenHome("care", { care: { together: { call: "De mutualiteit" } } })).toEqual({ is: "care", answered: [{ field: "call", text: "De mutualiteit" }], untouched: ["tomorrow"] });
  });
});

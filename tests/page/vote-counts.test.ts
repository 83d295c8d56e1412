/** What the room sees of a vote, round by round, table by table. */
import { describe, expect, it } from "vitest";
import { countsOf, mostVotes, voicesOf } from "../../src/page/model/vote-counts.ts";
import type { Vote } from "../../src/store/room-types.ts";

const round = (counts: Record<string, number>, tables: Record<number, { choice: string; reason: string }> = {}) => ({ counts, tables });
const vote: Vote = {
  question: { encounter: "phone", node: "rings", week: 2 }, options: ["tell", "ask"], way: "hands", isBeside: false,
  rounds: [round({ tell: 3, ask: 5 }), round({ ask: 8 })], isClosed: true, taken: null,
};
describe("what is shown of it", () => {
  it("counts round by round; who got nothing has nought", () => {
    expect(countsOf(vote, "tell")).toEqual([3, 0]);
    expect(countsOf(vote, "ask")).toEqual([5, 8]);
  });

  it("measures all bars by the longest of both rounds", () => {
    expect(mostVotes(vote)).toBe(8);
    expect(mostVotes({ ...vote, rounds: [round({})] })).toBe(1);
  });

  it("lists the tables by number, with what they chose before only when they moved", () => {
    const first = round({}, { 2: { choice: "tell", reason: "" }, 1: { choice: "ask", reason: "x" } });
    const second = round({}, { 10: { choice: "tell", reason: "" }, 2: { choice: "ask", reason: "the doctor" }, 1: { choice: "ask", reason: "" } });
    expect(voicesOf({ ...vote, rounds: [first] }).map(({ table, before }) => [table, before])).toEqual([[1, null], [2, null]]);
    expect(voicesOf({ ...vote, rounds: [first, second] })).toEqual([
      { table: 1, choice: "ask", before: null, reason: "" },
      { table: 2, choice: "ask", before: "tell", reason: "the doctor" },
      { table: 10, choice: "tell", before: null, reason: "" },
    ]);
  });
});

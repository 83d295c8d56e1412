/** What the room sees of a vote: only the one about the question of the moment, round by round, table by table. */
import { describe, expect, it } from "vitest";
import { countsOf, mostVotes, voicesOf, voteNow } from "../../src/page/model/vote-now.ts";
import type { Room, Vote } from "../../src/store/room-types.ts";

const round = (counts: Record<string, number>, tables: Record<number, { choice: string; reason: string }> = {}) => ({ counts, tables });
const vote: Vote = {
  question: { encounter: "phone", node: "rings", week: 2 }, options: ["tell", "ask"], way: "hands",
  rounds: [round({ tell: 3, ask: 5 }), round({ ask: 8 })], isClosed: true, taken: null,
};
const place = { encounter: "phone", node: "rings", beat: 1 };
const room = (story: object, votes: readonly Vote[] = [vote]) => ({ votes, story: { waiting: "choice", place, ...story } }) as unknown as Room;

describe("the vote of the moment", () => {
  it("is the last one, where the story stands at its question", () => {
    const earlier = { ...vote, question: { ...vote.question, node: "hello" } };
    expect(voteNow(room({}, [earlier, vote]))).toBe(vote);
    expect(voteNow(room({}, [vote, earlier]))).toBeNull();
  });

  it("is none elsewhere, none once it was followed, and none for who plays alone", () => {
    expect(voteNow(room({ place: { ...place, encounter: "doctor" } }))).toBeNull();
    expect(voteNow(room({ waiting: "line" }))).toBeNull();
    expect(voteNow(room({ place: null }))).toBeNull();
    expect(voteNow(room({}, [{ ...vote, taken: "ask" }]))).toBeNull();
    expect(voteNow(null)).toBeNull();
  });
});

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

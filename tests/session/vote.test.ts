import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSplit, movementOf, openVote, proposalOf, rankOf, stepVote, turnoutOf } from "../../src/session/index.ts";
import type { RoomEntry, Vote, VoteWay } from "../../src/session/index.ts";

const open = (way: VoteWay): Vote => openVote({ encounter: "phone", node: "start", week: 3 }, ["yes", "no"], way);
const count = (choice: string, number: number): RoomEntry => ({ type: "vote-count", choice, count: number });
const table = (number: number, choice: string, reason = ""): RoomEntry => ({ type: "vote-table", table: number, choice, reason });
const close: RoomEntry = { type: "vote-close", at: 1 };
const again: RoomEntry = { type: "vote-again", at: 2 };
const vote = (way: VoteWay, ...entries: readonly RoomEntry[]) => entries.reduce(stepVote, open(way));

describe("a vote by hands", () => {
  it("counts what was counted last", () => {
    expect(vote("hands", count("yes", 4), count("yes", 5), count("no", 2)).rounds).toEqual([{ counts: { yes: 5, no: 2 }, tables: {} }]);
  });

  it("takes no choice that did not stand there, and nothing once it is closed", () => {
    expect(vote("hands", count("perhaps", 4))).toEqual(open("hands"));
    expect(vote("hands", count("yes", 1), close, count("yes", 9)).rounds[0]?.counts).toEqual({ yes: 1 });
  });

  it("is asked twice at most, and shows what moved", () => {
    const twice = vote("hands", count("yes", 6), count("no", 2), close, again, count("yes", 3), count("no", 5), close);
    expect(movementOf(twice)).toEqual({ yes: -3, no: 3 });
    expect(stepVote(twice, again)).toEqual(twice);
    expect(movementOf(vote("hands", count("yes", 6), close))).toBeNull();
  });

  it("is not asked again while it is open", () => expect(vote("hands", again)).toEqual(open("hands")));
});

describe("a vote by tables", () => {
  it("gives each table one voice, which it may change", () => {
    const voted = vote("tables", table(1, "yes", "it hurts"), table(2, "yes"), table(1, "no", "the money"));
    expect(voted.rounds[0]).toEqual({ counts: { no: 1, yes: 1 }, tables: { 1: { choice: "no", reason: "the money" }, 2: { choice: "yes", reason: "" } } });
  });

  it("is not counted by hands", () => expect(vote("tables", count("yes", 8))).toEqual(open("tables")));
});

describe("what a vote comes to", () => {
  it("proposes the choice with most votes, and nothing when two are equal or nobody voted", () => {
    expect(proposalOf(vote("hands", count("no", 3), count("yes", 1)))).toBe("no");
    expect(proposalOf(vote("hands", count("no", 3), count("yes", 3)))).toBeNull();
    expect(proposalOf(open("hands"))).toBeNull();
  });

  it("knows a room in two minds from a room that agrees", () => {
    expect(isSplit(vote("hands", count("yes", 7), count("no", 3)))).toBe(true);
    expect(isSplit(vote("hands", count("yes", 8), count("no", 2)))).toBe(false);
    expect(isSplit(open("hands"))).toBe(false);
  });

  it("never counts more than was entered, whatever comes in", () => {
    const entry = fc.oneof(
      fc.record({ type: fc.constant("vote-count" as const), choice: fc.constantFrom("yes", "no", "other"), count: fc.nat(30) }),
      fc.record({ type: fc.constant("vote-table" as const), table: fc.nat(6), choice: fc.constantFrom("yes", "no", "other"), reason: fc.string() }),
      fc.constantFrom<RoomEntry>(close, again),
    );
    fc.assert(fc.property(fc.constantFrom<VoteWay>("hands", "tables"), fc.array(entry), (way, entries) => {
      const { rounds, options, isClosed, ...rest } = vote(way, ...entries);
      expect(rounds.length).toBeGreaterThan(0);
      expect(rounds.length).toBeLessThanOrEqual(2);
      for (const round of rounds) {
        expect(Object.keys(round.counts).every((choice) => options.includes(choice))).toBe(true);
        if (way === "tables") expect(turnoutOf(round)).toBe(Object.keys(round.tables).length);
      }
      expect(rankOf({ rounds, options, isClosed, ...rest }).map(({ choice }) => choice).sort()).toEqual(["no", "yes"]);
    }));
  });
});

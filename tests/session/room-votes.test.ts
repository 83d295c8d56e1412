/** Votes in a room, through everything that a room does meanwhile: steps back, side ways, jumps, a hurry. With Nadine's story. */
import { describe, expect, it } from "vitest";
import { offeredChoices } from "../../src/core/index.ts";
import { makeDebrief, obey, voteHere } from "../../src/session/index.ts";
import type { Command, Room } from "../../src/session/index.ts";
import { findTalk, findWay } from "../../src/walk/index.ts";
import { atChoice, cards, deskOf, lead, scenario } from "../support/nadine-desk.ts";

const [first = "", second = ""] = offeredChoices(scenario, atChoice.story).flatMap(({ choice, closed }) => (closed ? [] : [choice.id]));
const open: Command = { type: "vote-open", way: "hands" };
const count = (choice: string, hands: number): Command => ({ type: "vote-count", choice, count: hands });
const close: Command = { type: "vote-close" };
const again: Command = { type: "vote-again" };
const take = (choice: string): Command => ({ type: "choose", choice });
const voted = [open, count(first, 9), close];
const refuses = (room: Room, command: Command) => obey(scenario, room, command, 0, { findWay, findTalk }) === null;
const takenIn = ({ votes }: Room) => votes.map(({ taken }) => taken);

describe("the vote of the moment", () => {
  it("is about the question at which the story stands, until that is answered", () => {
    const room = lead(voted, atChoice);
    expect(voteHere(room)).toBe(room.votes[0]);
    expect(voteHere(lead([take(first)], room))).toBeNull();
    expect(deskOf(lead([take(first)], room)).vote).toMatchObject({ isNow: false, taken: first });
    expect(voteHere({ ...room, story: { ...room.story, waiting: "line" } })).toBeNull();
  });

  it("is not asked for twice", () => {
    expect(refuses(lead([open, count(first, 1)], atChoice), open)).toBe(true);
    expect(refuses(lead(voted, atChoice), open)).toBe(true);
  });

  it("may come in another way as long as nobody voted", () => {
    const tables: Command = { type: "vote-open", way: "tables" };
    expect(lead([open, tables], atChoice).votes).toMatchObject([{ way: "tables", rounds: [{ counts: {} }] }]);
    expect(refuses(lead([open, count(first, 1)], atChoice), tables)).toBe(true);
  });

  it("is not opened while the room looks back", () => expect(refuses(lead([{ type: "part", part: "feel" }], atChoice), open)).toBe(true));
});

describe("a round in which nobody voted", () => {
  it("is none: the same round is opened again, as often as need be, and moves nobody", () => {
    const room = lead([open, close, again, count(first, 5), close, again, close, again, count(second, 7), close], atChoice);
    expect(room.votes[0]?.rounds.map(({ counts }) => counts)).toEqual([{ [first]: 5 }, { [second]: 7 }]);
    const hurried = lead([open, close, again, count(first, 5), close, take(first)], atChoice);
    expect(makeDebrief(scenario, hurried, cards).map(({ about }) => about.is)).not.toContain("moved");
    expect(deskOf(lead([open, close], atChoice)).vote).toMatchObject({ mayVoteAgain: true });
  });
});

describe("a choice that is taken back", () => {
  const back = (room: Room) => { let here = room; while (here.own.length > atChoice.own.length) here = lead([{ type: "step-back" }], here); return here; };

  it("gives its vote back with what was counted, and another choice is noted then", () => {
    const again2 = back(lead([...voted, take(first)], atChoice));
    expect(voteHere(again2)).toMatchObject({ isClosed: true, taken: null, rounds: [{ counts: { [first]: 9 } }] });
    expect(takenIn(lead([take(second)], again2))).toEqual([second]);
  });

  it("gives back no vote that led elsewhere", () => {
    const room = back(lead([take(first)], atChoice));
    expect(voteHere(room)).toBeNull();
  });
});

describe("a vote on a side way", () => {
  const beside: readonly Command[] = [{ type: "what-if", from: atChoice.own.length }, ...voted];

  it("stays there: the own path has its own, and each notes its own choice", () => {
    const room = lead([...beside, take(first), { type: "come-back" }], atChoice);
    expect(room.votes).toMatchObject([{ isBeside: true, taken: first }]);
    expect(voteHere(room)).toBeNull();
    const own = lead([open, count(second, 3), close, take(second)], room);
    expect(own.votes.map(({ isBeside, taken }) => [isBeside, taken])).toEqual([[true, first], [false, second]]);
  });

  it("is no question for looking back", () => {
    const room = lead([...beside.slice(0, -1), close, again, count(second, 9), close, { type: "come-back" }], atChoice);
    expect(makeDebrief(scenario, room, cards).filter(({ about }) => about.is === "moved" || about.is === "split")).toEqual([]);
  });
});

describe("a jump over an open vote", () => {
  it("takes nothing in the room's name", () => {
    const room = lead([open, count(first, 4), { type: "jump", encounter: "imane" }], atChoice);
    expect(takenIn(room)).toEqual([null]);
    expect(room.walked.length).toBeGreaterThan(0);
  });
});

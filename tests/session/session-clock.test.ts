import { describe, expect, it } from "vitest";
import { paceOf, stepClock, STOPPED, talkLeft, timePlayed } from "../../src/session/index.ts";
import type { RoomEntry } from "../../src/session/index.ts";

const MINUTE = 60_000;
const run = (...entries: readonly RoomEntry[]) => entries.reduce(stepClock, STOPPED);
const begin: RoomEntry = { type: "begin", at: 0 };

describe("the clock of a session", () => {
  it("stands still before the beginning and after the end", () => {
    expect(timePlayed(STOPPED, 5 * MINUTE)).toBe(0);
    expect(timePlayed(run(begin, { type: "end", at: 20 * MINUTE }), 50 * MINUTE)).toBe(20 * MINUTE);
  });

  it("goes on while the room talks and stands still while the screen is blank", () => {
    const talking = run(begin, { type: "hold", by: "cue", screen: "question", at: 5 * MINUTE });
    expect(timePlayed(talking, 9 * MINUTE)).toBe(9 * MINUTE);
    const paused = run(begin, { type: "hold", by: "facilitator", screen: "blank", at: 5 * MINUTE });
    expect(timePlayed(paused, 9 * MINUTE)).toBe(5 * MINUTE);
    expect(timePlayed(stepClock(paused, { type: "resume", at: 15 * MINUTE }), 16 * MINUTE)).toBe(6 * MINUTE);
  });

  it("leaves out the time in which the laptop slept", () => {
    expect(timePlayed(run(begin, { type: "back", since: 10 * MINUTE, at: 40 * MINUTE }), 45 * MINUTE)).toBe(15 * MINUTE);
  });

  it("counts a talk down and past zero, and nothing happens there", () => {
    const held = run(begin, { type: "hold", by: "cue", at: 2 * MINUTE });
    expect(talkLeft(held, 4, 3 * MINUTE)).toBe(3 * MINUTE);
    expect(talkLeft(held, 4, 8 * MINUTE)).toBe(-2 * MINUTE);
    expect(talkLeft(stepClock(held, { type: "resume", at: 8 * MINUTE }), 4, 9 * MINUTE)).toBeNull();
  });

  it("says whether the room keeps to its plan", () => {
    expect(paceOf(20 * MINUTE, 20)).toBe("on-time");
    expect(paceOf(24 * MINUTE, 20)).toBe("behind");
    expect(paceOf(16 * MINUTE, 20)).toBe("ahead");
  });
});

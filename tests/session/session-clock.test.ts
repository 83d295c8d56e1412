import { describe, expect, it } from "vitest";
import { beginClock, followHold, leaveOut, paceOf, reopen, STOPPED, talkLeft, timePlayed } from "../../src/session/index.ts";
import type { SessionClock } from "../../src/session/index.ts";

const MINUTE = 60_000;
const paused = { by: "facilitator", cue: null } as const;
const talk = { by: "cue", cue: "talk" } as const;
const pauseInTalk = { by: "facilitator", cue: "talk" } as const;
type Hold = Parameters<typeof followHold>[1];

/** A clock that began at zero and was then held so at these minutes. */
const held = (...holds: readonly (readonly [Hold, number])[]) =>
  holds.reduce<SessionClock>((clock, [hold, at]) => followHold(clock, hold, at * MINUTE), beginClock(STOPPED, 0));
const played = (clock: SessionClock, now: number) => timePlayed(clock, now * MINUTE) / MINUTE;
const left = (clock: SessionClock, now: number) => { const ms = talkLeft(clock, 4, now * MINUTE); return ms === null ? null : ms / MINUTE; };

describe("the clock of a session", () => {
  it("stands still before the beginning and after the end", () => {
    expect(played(STOPPED, 5)).toBe(0);
    expect(played({ ...held(), ended: 20 * MINUTE }, 50)).toBe(20);
  });

  it("begins once", () => expect(beginClock(held(), 9 * MINUTE).began).toBe(0));

  it("goes on while the room talks and stands still while the facilitator holds it", () => {
    expect(played(held([talk, 5]), 9)).toBe(9);
    expect(played(held([paused, 5]), 9)).toBe(5);
    expect(played(held([paused, 5], [null, 15]), 16)).toBe(6);
  });

  it("counts a pause once, however often it is told of it, and each of several", () => {
    expect(played(held([paused, 5], [paused, 8], [null, 10], [paused, 12], [null, 13]), 20)).toBe(14);
  });

  it("loses nothing to what lay before its beginning", () => {
    const before = followHold(followHold(STOPPED, paused, 0), null, 5 * MINUTE);
    expect(played(beginClock(before, 10 * MINUTE), 30)).toBe(20);
    const within = followHold(beginClock(followHold(STOPPED, paused, 0), 10 * MINUTE), null, 15 * MINUTE);
    expect(played(within, 30)).toBe(15);
    expect(played(beginClock(followHold(STOPPED, paused, 0), 10 * MINUTE), 12)).toBe(0);
  });

  it("stays where it ended, also when it was paused then and is resumed later", () => {
    const ended = { ...held([paused, 5]), ended: 8 * MINUTE };
    expect(played(ended, 30)).toBe(5);
    expect(played(followHold(ended, null, 20 * MINUTE), 30)).toBe(5);
  });

  it("goes on another day as if no night lay between", () => {
    const ended = { ...held(), ended: 20 * MINUTE };
    expect(played(reopen(ended, 1000 * MINUTE), 1005)).toBe(25);
    expect(reopen(held(), 9 * MINUTE)).toEqual(held());
    const endedInPause = { ...held([paused, 5]), ended: 8 * MINUTE };
    expect(played(reopen(followHold(endedInPause, null, 1000 * MINUTE), 1000 * MINUTE), 1005)).toBe(10);
  });

  it("leaves out the time in which the laptop slept, and remembers it", () => {
    const slept = leaveOut(held(), 10 * MINUTE, 40 * MINUTE);
    expect(played(slept, 45)).toBe(15);
    expect(slept.lastGap).toEqual({ since: 10 * MINUTE, until: 40 * MINUTE });
  });

  it("does not take sleep within a pause away twice", () => {
    const slept = leaveOut(held([paused, 5]), 10 * MINUTE, 40 * MINUTE);
    expect(played(followHold(slept, null, 45 * MINUTE), 50)).toBe(10);
  });
});

describe("the clock of a talk", () => {
  it("counts down and past zero, and nothing happens there", () => {
    expect(left(held(), 1)).toBeNull();
    expect(left(held([talk, 2]), 3)).toBe(3);
    expect(left(held([talk, 2]), 8)).toBe(-2);
    expect(left(held([talk, 2], [null, 8]), 9)).toBeNull();
  });

  it("stands still in a pause, and goes on with what was left", () => {
    const pausing = held([talk, 2], [pauseInTalk, 3]);
    expect([left(pausing, 3), left(pausing, 20)]).toEqual([3, 3]);
    const again = followHold(pausing, talk, 20 * MINUTE);
    expect([left(again, 21), played(again, 21)]).toEqual([2, 4]);
  });

  it("leaves out sleep, and begins anew at the next talk", () => {
    const slept = leaveOut(held([talk, 2]), 3 * MINUTE, 10 * MINUTE);
    expect(left(slept, 11)).toBe(2);
    const next = followHold(followHold(slept, null, 12 * MINUTE), talk, 20 * MINUTE);
    expect(left(next, 21)).toBe(3);
  });
});

describe("the pace of a session", () => {
  it.each([
    [24, 20, 0, "behind"], [23, 20, 0, "on-time"], [17, 20, 0, "on-time"], [16, 20, 0, "ahead"],
    [27, 20, 5, "on-time"], [29, 20, 5, "behind"], [0, 0, 2, "on-time"],
  ] as const)("after %i minutes, with %i behind and %i being done, is %s", (minutes, behind, now, pace) => {
    expect(paceOf(minutes * MINUTE, behind, now)).toBe(pace);
  });
});

/** Clocks that run on between two desks, and what they say. */
import { describe, expect, it } from "vitest";
import { doneAround, leftWords, lengthWords, playedAt, shareLeft, talkLeftAt, timeOfDay } from "../../src/speaker/clock-words.ts";
import { deskOf } from "./small-desk.ts";

const { clock } = deskOf();
const SECOND = 1000;
const MINUTE = 60_000;

describe("a clock of the desk", () => {
  it("runs on from the moment the desk was made, and stands where it does not run", () => {
    expect(playedAt(clock, clock.at + 5 * SECOND)).toBe(65 * SECOND);
    expect(playedAt({ ...clock, runs: false }, clock.at + 5 * SECOND)).toBe(60 * SECOND);
  });

  it("never runs backwards when this window's time is a little behind", () => expect(playedAt(clock, clock.at - 900)).toBe(60 * SECOND));

  it("counts the talk down, past zero as well, and stands during a pause", () => {
    const talk = { ...clock, talkLeft: 10 * SECOND, talkRuns: true };
    expect(talkLeftAt(talk, clock.at + 4 * SECOND)).toBe(6 * SECOND);
    expect(talkLeftAt(talk, clock.at + 14 * SECOND)).toBe(-4 * SECOND);
    expect(talkLeftAt({ ...talk, talkRuns: false }, clock.at + 14 * SECOND)).toBe(10 * SECOND);
    expect(talkLeftAt(clock, clock.at)).toBeNull();
  });
});

describe("words of a clock", () => {
  it("are minutes and seconds, from an hour on with hours", () => {
    expect(lengthWords(0)).toBe("0:00");
    expect(lengthWords(-5)).toBe("0:00");
    expect(lengthWords(65 * SECOND)).toBe("1:05");
    expect(lengthWords(59 * MINUTE + 59 * SECOND)).toBe("59:59");
    expect(lengthWords(64 * MINUTE + 5 * SECOND)).toBe("1:04:05");
  });

  it("say what is left, and calmly by how much it runs over", () => {
    expect(leftWords(4 * MINUTE)).toBe("4:00");
    expect(leftWords(1)).toBe("0:01");
    expect(leftWords(0)).toBe("0:00");
    expect(leftWords(-80 * SECOND)).toBe("+1:20");
  });

  it("give the time of day in two figures each", () => expect(timeOfDay(new Date(2026, 2, 3, 9, 5).getTime())).toBe("09:05"));

  it("guess the end to five minutes", () => {
    const ten = new Date(2026, 2, 3, 10, 2).getTime();
    expect(timeOfDay(doneAround(ten, 45))).toBe("10:45");
    expect(timeOfDay(doneAround(ten, 46.5))).toBe("10:50");
  });

  it("know which share of the talk is left", () => {
    expect(shareLeft(MINUTE, 4)).toBe(0.25);
    expect(shareLeft(-MINUTE, 4)).toBe(0);
    expect(shareLeft(9 * MINUTE, 4)).toBe(1);
    expect(shareLeft(MINUTE, 0)).toBe(0);
  });
});

/** Days and weeks in words. */
import { describe, expect, it } from "vitest";
import { clockWords } from "../../src/page/model/clock-words.ts";
import { dayOfMoment, dayWords, storyValues } from "../../src/page/model/story-date.ts";
import { scenario } from "./small-story.ts";

describe("days in words", () => {
  it("are written as each language writes them", () => {
    expect(dayWords("2026-03-02", "nl")).toBe("2 maart 2026");
    expect(dayWords("2026-03-02", "fr")).toBe("2 mars 2026");
    expect(dayWords("2026-03-02", "en")).toBe("2 March 2026");
  });

  it("fill in name, week, date and month of sickness", () => {
    expect(storyValues(scenario, 9, "nl")).toEqual({ name: "Ann", week: "9", date: "6 april 2026", month: "3" });
  });

  it("know the day of a moment", () => {
    expect(dayOfMoment(new Date(2026, 10, 5, 12).getTime())).toBe("2026-11-05");
  });
});

describe("the quiet clock", () => {
  it("counts minutes and seconds up, never below zero", () => {
    expect([-5, 0, 59_999, 60_000, 605_000].map(clockWords)).toEqual(["0:00", "0:00", "0:59", "1:00", "10:05"]);
  });
});

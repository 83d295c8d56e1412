/** The day on a report and in the names of its files is that of the laptop, in whatever time zone it stands. */
import { afterEach, describe, expect, it } from "vitest";
import { dayOfMoment } from "../../src/page/model/story-date.ts";

const zone = process.env["TZ"];
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

describe("the day of a moment", () => {
  it.each([
    ["Europe/Brussels", Date.UTC(2026, 10, 23, 22, 59), "2026-11-23"], ["Europe/Brussels", Date.UTC(2026, 10, 23, 23, 1), "2026-11-24"],
    ["Europe/Brussels", Date.UTC(2026, 6, 1, 22, 30), "2026-07-02"], ["Pacific/Auckland", Date.UTC(2026, 11, 31, 12), "2027-01-01"],
    ["America/Los_Angeles", Date.UTC(2026, 2, 1, 5), "2026-02-28"],
  ])("is the calendar's in %s", (timeZone, moment, day) => {
    process.env["TZ"] = timeZone;
    expect(dayOfMoment(moment)).toBe(day);
  });
});

/** Days and weeks of the story in words. Knows the calendar's words of a language, and no clock. */
import { dayOfWeek, monthOfWeek } from "../../core/index.ts";
import type { Day, Scenario } from "../../core/index.ts";

/** A day such as `2 maart 2026`, in a language. */
export function dayWords(day: Day, language: string): string {
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number);
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : `${language}-BE`, {
    day: "numeric", month: "long", year: "numeric", timeZone: "UTC",
  });
  return format.format(new Date(Date.UTC(year, month - 1, date)));
}

/** A day within the year, such as `2 maart`. */
export function dayInYearWords(day: Day, language: string): string {
  return dayWords(day, language).replace(/ \d{4}$/, "");
}

/** The day on which a moment falls, in the reader's own time zone; `milliseconds` since 1970. */
export function dayOfMoment(milliseconds: number): Day {
  const moment = new Date(milliseconds);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** What stands in `{name}`, `{week}`, `{date}` and `{month}` of the story's words in a week. */
export function storyValues(scenario: Scenario, week: number, language: string): Record<string, string> {
  return {
    name: scenario.persona.name,
    week: String(week),
    date: dayWords(dayOfWeek(scenario, week), language),
    month: String(monthOfWeek(scenario, week)),
  };
}

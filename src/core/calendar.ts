/** Days without a clock: weeks of the story to calendar days, and which law holds on a day. */
import type { Day, Id, Regime, Scenario } from "./scenario.ts";

/** Days since 1970-01-01 (days_from_civil, H. Hinnant, "chrono-compatible low-level date algorithms"). */
function toDayNumber(day: Day): number {
  const [y = 1970, month = 1, date = 1] = day.split("-").map(Number);
  const year = month <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `toDayNumber` (civil_from_days, same source). */
function fromDayNumber(number: number): Day {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** The day that lies a number of days after another. */
export function addDays(day: Day, days: number): Day {
  return fromDayNumber(toDayNumber(day) + days);
}

/** The first day of a week of the story; week 0 begins on the first day of sickness. */
export function dayOfWeek(scenario: Pick<Scenario, "starts">, week: number): Day {
  return addDays(scenario.starts, week * 7);
}

/** Month of sickness in which a week falls, counted from 1, by the calendar and not by fours. */
export function monthOfWeek(scenario: Pick<Scenario, "starts">, week: number): number {
  const months = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const now = dayOfWeek(scenario, week);
  const begun = now.slice(8) >= scenario.starts.slice(8) ? 1 : 0;
  return months(now) - months(scenario.starts) + begun;
}

/** True when a set of rules holds on a day. */
export function holdsOn(regime: Regime, day: Day): boolean {
  return regime.from <= day && (regime.until === undefined || day < regime.until);
}

/** The sets of rules that hold in a week of the story. */
export function regimesIn(scenario: Scenario, week: number): Id[] {
  const day = dayOfWeek(scenario, week);
  return Object.values(scenario.regimes).filter((regime) => holdsOn(regime, day)).map((regime) => regime.id);
}

/** WW309–WW315, WW320, WW326: cards whose statements do not stand on a source, or not on this day. */
import type { Day } from "../../core/index.ts";
import { diagnose } from "../diagnostics.ts";
import type { Code, Diagnostic } from "../diagnostics.ts";
import type { AuthoredShared, Read } from "../read-catalogue.ts";
import type { AuthoredCard, AuthoredStatement } from "../schema/card.ts";

const MONTHS_TRUSTED = 9;

/** The day a number of months later; the last day of a shorter month stands in for days that it lacks. */
export function addMonths(day: Day, months: number): Day {
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number);
  const count = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const isLeap = (newYear % 4 === 0 && newYear % 100 !== 0) || newYear % 400 === 0;
  const last = newMonth === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(newMonth) ? 30 : 31;
  return [String(newYear).padStart(4, "0"), String(newMonth).padStart(2, "0"), String(Math.min(date, last)).padStart(2, "0")].join("-");
}

function checkDays(statement: AuthoredStatement, today: Day | undefined, tell: (code: Code, key: string, words: Record<string, string>) => void): void {
  const { "valid-from": from, "valid-until": until, "checked-on": checkedOn, "check-before": checkBefore } = statement;
  const limit = addMonths(checkedOn, MONTHS_TRUSTED);
  if (until !== undefined && until <= from) tell("WW315", "valid-until", { from, until });
  if (checkBefore > limit || checkBefore <= checkedOn) tell("WW313", "check-before", { day: checkBefore, limit });
  if (today === undefined) return;
  if (checkedOn > today) tell("WW311", "checked-on", { day: checkedOn, today });
  if (checkBefore <= today) tell("WW312", "check-before", { day: checkBefore, today });
}

function areSame(one: AuthoredStatement, other: AuthoredStatement): boolean {
  const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return fold(one.says) === fold(other.says);
}

function overlap(one: AuthoredStatement, other: AuthoredStatement): boolean {
  return one["valid-from"] < (other["valid-until"] ?? "9999") && other["valid-from"] < (one["valid-until"] ?? "9999");
}

function checkCard({ file, is }: Read<AuthoredCard>, today: Day | undefined): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [index, statement] of is.statements.entries()) {
    const tell = (code: Code, key: string, words: Record<string, string | number> = {}) => {
      found.push(diagnose(code, file.spotOf(["statements", index, key]), words));
    };
    if (!statement.sources?.length) tell("WW309", "sources");
    if (statement.confidence === "low") tell("WW310", "confidence");
    checkDays(statement, today, tell);
    const twin = is.statements.slice(0, index).findIndex((other) => areSame(statement, other) && overlap(statement, other));
    if (twin >= 0) tell("WW314", "says", { other: twin + 1 });
  }
  if (!is.igloo?.length) found.push(diagnose("WW320", file.spotOf(["igloo"])));
  if ([is.must, is.may, is["may-not"]].every((list) => !list?.length)) found.push(diagnose("WW326", file.spotOf([])));
  return found;
}

/** All cards; without `today` their days are not held against the calendar. */
export function checkCards({ cards }: AuthoredShared, today: Day | undefined): Diagnostic[] {
  return cards.flatMap((card) => checkCard(card, today));
}

/** WW316, WW317: bad turns without a reason, and stories that lay most of them at the persona's own door. */
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../diagnostics.ts";
import type { AuthoredStory } from "../read-catalogue.ts";
import type { AuthoredChange } from "../schema/consequence.ts";
import { isWhole } from "./checked.ts";
import type { StoryParts } from "./story-parts.ts";

/** True when a change makes things harder; income counts against the income at the start. */
function isBad({ energy = 0, outlook = 0, stress = 0, trust = {}, income }: AuthoredChange, startIncome: number): boolean {
  return energy < 0 || outlook < 0 || stress > 0 || Object.values(trust).some((by) => by < 0) || (income !== undefined && income < startIncome);
}

/** Bad turns of choices, beats and letters. */
export function checkTurns(story: AuthoredStory, parts: StoryParts): Diagnostic[] {
  const { head } = story;
  if (!head) return [];
  const turns = parts.consequences.flatMap(({ file, path, consequence: { effects = [] } }) => effects.map((change, index) => (
    { file, path: [...path, "effects", index], change })));
  const bad = turns.filter(({ change }) => isBad(change, head.is.situation.income));
  const own = bad.filter(({ change }) => change.cause === "own-choice").length;
  return [
    ...bad.filter(({ change }) => change.because === undefined).map(({ file, path }) => diagnose("WW316", file.spotOf(path))),
    ...(isWhole(story) && own > bad.length / 2 ? [diagnose("WW317", head.file.spotOf([]), { own, all: bad.length })] : []),
  ];
}

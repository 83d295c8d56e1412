/** All checks beyond the shape of files, one after the other. None of them depends on what another found. */
import { compileStory } from "../compile/compile-story.ts";
import type { CompileOptions } from "../compile-options.ts";
import type { Code, Diagnostic } from "../diagnostics.ts";
import type { AuthoredCatalogue, AuthoredStory } from "../read-catalogue.ts";
import { checkCards } from "./check-cards.ts";
import { checkFlags, checkUnused } from "./check-flags.ts";
import { checkEncounterIds } from "./check-ids.ts";
import { checkLegalWords } from "./check-legal-words.ts";
import { checkPromises } from "./check-promises.ts";
import { checkReach } from "./check-reach.ts";
import { checkSharedReferences, checkStoryReferences } from "./check-references.ts";
import { checkKnowledge, checkSecrets } from "./check-secrets.ts";
import { checkLengths, checkOverlays, checkTexts } from "./check-texts.ts";
import { checkTurns } from "./check-turns.ts";
import { checkWays } from "./check-ways.ts";
import { checkWeeks } from "./check-weeks.ts";
import { isWhole } from "./checked.ts";
import type { Checked, CheckedStory } from "./checked.ts";
import { mentionsOfStory } from "./mentions.ts";
import { gatherParts } from "./story-parts.ts";

const PICTURE_CODES: readonly Code[] = ["WW212", "WW213", "WW214", "WW222", "WW223"];

/** A story with what could be read of its faulty encounters: all faults are to be told at once. */
function withPartial(story: AuthoredStory): AuthoredStory {
  return { ...story, encounters: [...story.encounters, ...story.partial] };
}

/** True for a name at fault that also cuts off what lies behind it; to tell that as well would blame the wrong part. */
function cutsWays({ code, severity }: Diagnostic): boolean {
  return severity === "error" && !PICTURE_CODES.includes(code);
}

function checkStory({ story: whole, compiled }: CheckedStory, authored: AuthoredCatalogue, options: CompileOptions): Diagnostic[] {
  const { shared } = authored;
  const story = withPartial(whole);
  const parts = gatherParts(story);
  const mentions = mentionsOfStory(story, parts);
  const texts = (whole.partial.length > 0 ? compileStory(story, shared) : compiled)?.texts ?? [];
  const names = [...checkStoryReferences(authored, story, parts, options.pictures), ...(isWhole(story) ? checkFlags(mentions) : [])];
  return [
    ...names,
    ...(isWhole(story) ? checkUnused(story, mentions) : []),
    ...(isWhole(story) && !names.some(cutsWays) ? checkReach(story, shared) : []),
    ...story.encounters.flatMap((encounter) => [...checkEncounterIds(encounter), ...checkWays(encounter)]),
    ...checkWeeks(story), ...checkTurns(story, parts), ...checkSecrets(story, parts, shared),
    ...(isWhole(story) ? checkKnowledge(story, parts) : []),
    ...checkPromises(story, parts, shared), ...checkTexts(texts), ...checkLengths(story),
    ...(isWhole(story) ? checkOverlays(story.overlays, texts) : []),
  ];
}

/** Everything that is found to be wrong beyond the shape of files. */
export function checkCatalogue({ authored, compiled, cards }: Checked, options: CompileOptions): Diagnostic[] {
  const { shared } = authored;
  const everyText = [...compiled.flatMap(({ compiled: one }) => one?.texts ?? []), ...cards.texts];
  return [
    ...compiled.flatMap((story) => checkStory(story, authored, options)),
    ...checkSharedReferences(authored, options.pictures),
    ...checkCards(shared, options.today), ...checkTexts(cards.texts), ...checkOverlays(shared.overlays, cards.texts),
    ...(shared.lexicon ? checkLegalWords(everyText, cards.lexicon) : []),
  ];
}

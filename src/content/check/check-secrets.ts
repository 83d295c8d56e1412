/** WW318, WW319: medical secrets in an employer's mouth, and speakers who cannot know what they say. */
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../diagnostics.ts";
import type { AuthoredShared, AuthoredStory } from "../read-catalogue.ts";
import type { AuthoredCondition } from "../schema/condition.ts";
import type { AuthoredLine } from "../schema/beat.ts";
import type { StoryParts } from "./story-parts.ts";
import { wordsIn } from "./words-in.ts";

const EMPLOYER_SIDE = ["employer", "work-floor"];

/** True when a condition holds only if the actor knows the fact. */
function demands(condition: AuthoredCondition | undefined, actor: string, fact: string): boolean {
  return condition !== undefined && (condition.knows?.[actor] === fact || (condition.all ?? []).some((part) => demands(part, actor, fact)));
}

/** The first word of a text that is, or begins with, one of the words; several words match as they stand. */
function betrayedIn(text: string, words: readonly string[]): string | undefined {
  const said = wordsIn(text.toLowerCase());
  return words.find((word) => (word.includes(" ") ? text.toLowerCase().includes(word.toLowerCase()) : said.some((one) => one.startsWith(word.toLowerCase()))));
}

function isGuarded(line: AuthoredLine, enclosing: AuthoredCondition | undefined, fact: string): boolean {
  return (line.uses ?? []).includes(fact) || demands(line.if, line.speaker, fact) || demands(enclosing, line.speaker, fact);
}

/** Medical words of a fact may fall on the employer's side only where the speaker is known to know it. */
export function checkSecrets({ head }: AuthoredStory, parts: StoryParts, { actors }: AuthoredShared): Diagnostic[] {
  const medical = Object.entries(head?.is.facts ?? {}).filter(([, { medical: isMedical }]) => isMedical);
  return parts.beats.flatMap(({ beat, file, path, encounter }) => {
    if (beat.is !== "line" || !EMPLOYER_SIDE.includes(actors?.is[beat.speaker]?.body ?? "")) return [];
    return medical.flatMap(([fact, { words = [] }]) => {
      const word = betrayedIn(`${beat.says} ${beat.plain ?? ""}`, words);
      if (word === undefined || isGuarded(beat, encounter.if, fact)) return [];
      return [diagnose("WW318", file.spotOf([...path, beat.key]), { word, fact, actor: beat.speaker })];
    });
  });
}

/** Lines that rest on a fact which their speaker neither knows from the start nor is ever told. */
export function checkKnowledge({ head }: AuthoredStory, parts: StoryParts): Diagnostic[] {
  const facts = head?.is.facts ?? {};
  const told = new Set(parts.consequences.flatMap(({ consequence: { tell = {} } }) =>
    Object.entries(tell).flatMap(([fact, actors]) => actors.map((actor) => `${actor} ${fact}`))));
  return parts.beats.flatMap(({ beat, file, path }) => (beat.is === "line" ? beat.uses ?? [] : []).flatMap((fact, index) => {
    if (beat.is !== "line" || !Object.hasOwn(facts, fact)) return [];
    if (facts[fact]?.["known-by"]?.includes(beat.speaker) || told.has(`${beat.speaker} ${fact}`)) return [];
    return [diagnose("WW319", file.spotOf([...path, "uses", index]), { fact, actor: beat.speaker })];
  }));
}

/**
 * From scenario files to what the game plays: reads, compiles and checks, and tells all faults at once.
 * Works on texts in memory; knows no disk, no clock and no browser. Never throws.
 */
import type { Card } from "../core/index.ts";
import { checkCatalogue } from "./check/check-catalogue.ts";
import type { CompileOptions } from "./compile-options.ts";
import { compileCards } from "./compile/compile-cards.ts";
import type { CompiledCards } from "./compile/compile-cards.ts";
import { compileStory } from "./compile/compile-story.ts";
import type { CompiledStory } from "./compile/compile-story.ts";
import { layOutTexts, missingIn } from "./compile/lay-out-texts.ts";
import type { Texts, Wording } from "./compile/lay-out-texts.ts";
import type { TextEntry, TextPart } from "./compile/text-entry.ts";
import { sortDiagnostics } from "./diagnostics.ts";
import type { Diagnostic } from "./diagnostics.ts";
import { readCatalogue } from "./read-catalogue.ts";
import type { AuthoredStory, OverlayLanguage } from "./read-catalogue.ts";

/** One story with its texts; `languages` has fr and en only when they are complete. */
export interface CatalogueStory extends Omit<CompiledStory, "texts"> {
  readonly id: string;
  readonly languages: readonly ("nl" | OverlayLanguage)[];
  readonly texts: Readonly<Partial<Record<Wording, Readonly<Record<TextPart, Texts>>>>>;
}

export interface CatalogueCards extends Omit<CompiledCards, "texts" | "cards"> {
  readonly cards: readonly Card[];
  readonly texts: Readonly<Record<Wording, Texts>>;
}

export interface Catalogue {
  readonly stories: readonly CatalogueStory[];
  readonly cards: CatalogueCards;
}

function isPart(part: TextPart): (entry: TextEntry) => boolean {
  return (entry) => entry.part === part;
}

function layOutStory(story: AuthoredStory, compiled: CompiledStory): CatalogueStory {
  const { scenario, texts: entries } = compiled;
  const offered = (["fr", "en"] as const).filter((language) => {
    const overlay = story.overlays[language];
    return overlay !== undefined && missingIn(entries, language, overlay.is).length === 0;
  });
  const texts = Object.fromEntries((["nl", "nl-plain", ...offered] as const).map((wording) => {
    const overlay = wording === "fr" || wording === "en" ? story.overlays[wording]?.is : undefined;
    return [wording, {
      start: layOutTexts(entries.filter(isPart("start")), wording, overlay),
      rest: layOutTexts(entries.filter(isPart("rest")), wording, overlay),
    }];
  }));
  return { id: scenario.id, scenario, languages: ["nl", ...offered], texts };
}

/**
 * Compiles a map from path (inside the folder of scenarios, with forward slashes) to text.
 * The catalogue holds what could be compiled; with any error among the diagnostics it is not to be shipped.
 */
export function compileScenarios(files: ReadonlyMap<string, string>, options: CompileOptions = {}): { catalogue: Catalogue; diagnostics: Diagnostic[] } {
  const { authored, diagnostics } = readCatalogue(files);
  const { shared } = authored;
  const compiled = authored.stories.map((story) => ({ story, compiled: compileStory(story, shared) }));
  const cards = compileCards(shared);
  const stories = compiled.flatMap((one) => (one.compiled ? [layOutStory(one.story, one.compiled)] : []));
  const wordings = ["nl", "nl-plain", "fr", "en"] as const;
  const texts = Object.fromEntries(wordings.map((wording) => {
    const overlay = wording === "fr" || wording === "en" ? shared.overlays[wording]?.is : undefined;
    return [wording, layOutTexts(cards.texts, wording, overlay)];
  })) as Record<Wording, Texts>;
  const found = checkCatalogue({ authored, compiled, cards }, options);
  return { catalogue: { stories, cards: { ...cards, texts } }, diagnostics: sortDiagnostics([...diagnostics, ...found]) };
}

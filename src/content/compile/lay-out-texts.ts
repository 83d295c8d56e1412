/** Texts by language, register and part of the download, in the form in which pages look them up. */
import type { TextId } from "../../core/index.ts";
import type { OverlayLanguage } from "../read-catalogue.ts";
import { tidyText } from "./text-entry.ts";
import type { TextEntry } from "./text-entry.ts";

export type Texts = Readonly<Record<TextId, string>>;
/** A language, or a register of it, as texts are kept. */
export type Wording = "nl" | "nl-plain" | OverlayLanguage;

/** The Dutch words, the plain ones that there are, or a translation with its overlay. */
function wordsOf(entry: TextEntry, wording: Wording, overlay: Readonly<Record<TextId, string>>): string | undefined {
  if (wording === "nl") return entry.nl;
  if (wording === "nl-plain") return entry.plain;
  return (Object.hasOwn(overlay, entry.id) ? overlay[entry.id] : undefined) ?? entry[wording];
}

/** Texts by id; `nl-plain` holds only what differs in plain Dutch, the rest falls back to `nl`. */
export function layOutTexts(entries: readonly TextEntry[], wording: Wording, overlay: Readonly<Record<TextId, string>> = {}): Record<TextId, string> {
  const texts: Record<TextId, string> = {};
  for (const entry of entries) {
    const words = wordsOf(entry, wording, overlay);
    if (words !== undefined && !(wording === "nl-plain" && words === entry.nl)) texts[entry.id] = tidyText(words);
  }
  return texts;
}

/** Text ids that a translation still lacks. */
export function missingIn(entries: readonly TextEntry[], wording: OverlayLanguage, overlay: Readonly<Record<TextId, string>>): TextId[] {
  return entries.filter((entry) => wordsOf(entry, wording, overlay) === undefined).map(({ id }) => id);
}

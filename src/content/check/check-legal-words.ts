/** WW308: jargon that the lexicon does not explain, once a file for each word. */
import type { LexiconEntry } from "../compile/compile-cards.ts";
import type { TextEntry } from "../compile/text-entry.ts";
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../diagnostics.ts";
import { foldWord, legalStemOf } from "./legal-words.ts";
import { wordsIn } from "./words-in.ts";

/** Every word of every form that the lexicon holds, so that `gewaarborgd loon` explains both its words. */
function explainedWords(lexicon: readonly LexiconEntry[]): ReadonlySet<string> {
  return new Set(lexicon.flatMap(({ word, also = [] }) => [word, ...also].flatMap(wordsIn)).map(foldWord));
}

/** Looks at what players read, in both registers. */
export function checkLegalWords(entries: readonly TextEntry[], lexicon: readonly LexiconEntry[]): Diagnostic[] {
  const explained = explainedWords(lexicon);
  const told = new Set<string>();
  return entries.filter(({ isForPlayers }) => isForPlayers).flatMap(({ nl, plain = "", file, path }) =>
    wordsIn(`${nl} ${plain}`).flatMap((word) => {
      const folded = foldWord(word);
      const once = `${file.path} ${folded}`;
      if (!legalStemOf(word) || explained.has(folded) || told.has(once)) return [];
      told.add(once);
      return [diagnose("WW308", file.spotOf(path), { word })];
    }));
}

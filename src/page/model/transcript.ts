/** All that was shown, as something to read back: made from the effects of a play, oldest first. Holds ids, no words. */
import type { Effect, Id, TextId } from "../../core/index.ts";

export type TranscriptEntry =
  | { readonly is: "encounter"; readonly encounter: Id; readonly week: number }
  | { readonly is: "line"; readonly line: TextId; readonly speaker: Id; readonly week: number }
  | { readonly is: "chosen"; readonly text: TextId; readonly week: number }
  | { readonly is: "card"; readonly card: Id; readonly week: number }
  | { readonly is: "letter"; readonly letter: Id; readonly week: number };

/** The lines, choices, cards and letters so far, each with the week in which it stood. */
export function transcriptOf(shown: readonly Effect[]): TranscriptEntry[] {
  const entries: TranscriptEntry[] = [];
  let week = 0;
  for (const effect of shown) {
    switch (effect.type) {
      case "week": week = effect.week; break;
      case "met": entries.push({ is: "encounter", encounter: effect.encounter, week }); break;
      case "say": entries.push({ is: "line", line: effect.line, speaker: effect.speaker, week }); break;
      case "chosen": entries.push({ is: "chosen", text: effect.text, week }); break;
      case "card": entries.push({ is: "card", card: effect.card, week }); break;
      case "letter": entries.push({ is: "letter", letter: effect.letter, week }); break;
      default: break;
    }
  }
  return entries;
}

/** Where in the transcript an encounter begins, at that week or else at its first time; -1 when it was never met. */
export function beginningOf(entries: readonly TranscriptEntry[], { encounter, week }: { readonly encounter: Id; readonly week: number }): number {
  const isThere = (entry: TranscriptEntry) => entry.is === "encounter" && entry.encounter === encounter;
  const atWeek = entries.findIndex((entry) => isThere(entry) && entry.week === week);
  return atWeek >= 0 ? atWeek : entries.findIndex(isThere);
}

/** The line that stands there now: the last that was said; null before the first. */
export function lastLine(shown: readonly Effect[]): { readonly line: TextId; readonly speaker: Id } | null {
  const said = shown.findLast((effect) => effect.type === "say");
  return said?.type === "say" ? said : null;
}

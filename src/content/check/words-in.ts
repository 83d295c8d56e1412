/** Words in a text, as readers count them. */

/** Runs of letters and digits, with hyphens and apostrophes inside; variables count as one word. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu) ?? [];
}

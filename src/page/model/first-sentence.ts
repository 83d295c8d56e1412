/** The first sentence of a text: enough to know what it is about. Pure. */

/** Up to and with the first mark that ends a sentence and is followed by a space; the whole text when there is none. */
export function firstSentence(text: string): string {
  return /^.*?[.!?…]['’”»)]*(?=\s|$)/s.exec(text.trim())?.[0] ?? text.trim();
}

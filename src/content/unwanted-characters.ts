/** Finds what does not belong in a text that people read: markup, and characters that steer a screen. */

const MARKUP = /<[a-zA-Z/!?][^>]*>?/;

/** Control characters (line breaks and tabs are fine) and the marks that turn the direction of writing. */
const UNWANTED: readonly (readonly [number, number])[] = [
  [0x00, 0x08], [0x0b, 0x0c], [0x0e, 0x1f], [0x7f, 0x9f], [0x202a, 0x202e], [0x2066, 0x2069], [0xd800, 0xdfff], [0xfeff, 0xfeff],
];

/** A few words on the first unwanted thing in a text, or nothing. */
export function findUnwanted(text: string): string | undefined {
  const markup = MARKUP.exec(text);
  if (markup) return `de opmaak ‘${markup[0].slice(0, 30)}’`;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (UNWANTED.some(([from, until]) => point >= from && point <= until)) {
      return `het stuurteken U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
    }
  }
  return undefined;
}

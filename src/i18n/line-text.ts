/**
 * Words of the story by id, in the language and register of the moment. Dutch stands behind every other language:
 * a story is never silent because a translation is missing. Knows nothing of the rest of the house.
 */

export type TextTable = Readonly<Record<string, string>>;

export interface Layer {
  readonly language: "nl" | "fr" | "en";
  readonly table: TextTable;
}

export interface LineText {
  readonly text: string;
  /** The language in which it is really said: for the `lang` of the element that holds it. */
  readonly language: Layer["language"];
}

/** Puts values into `{name}`-like places; a place without a value stays as it is written. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z]+)\}/g, (place, name: string) => values[name] ?? place);
}

/** Looks a text up in the layers, the most wanted first; an unknown id shows itself, so that it is seen and mended. */
export function lineText(layers: readonly Layer[], id: string, values: Readonly<Record<string, string>> = {}): LineText {
  for (const { language, table } of layers) {
    const text = table[id];
    if (text !== undefined) return { text: fillIn(text, values), language };
  }
  return { text: id, language: "nl" };
}

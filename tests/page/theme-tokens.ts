/** Reads the themes out of the page's sheet of tokens, and says which of their colours are too weak. Knows no page. */
import { measureContrast } from "../../assets/drawing/figures/contrast.mjs";

export type Theme = "paper" | "evening" | "contrast";
export type Tokens = ReadonlyMap<string, string>;
export type Themes = Readonly<Record<Theme, Tokens>>;

const ACTORS = ["sand", "ochre", "coral", "teal", "plum", "sky", "moss"];
const GROUNDS = ["paper", "leaf", "shade"];

/** Which words stand on which ground: 7:1. */
const TEXT: readonly (readonly [string, string])[] = [
  ...["ink", "ink-soft"].flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
  ...["accent", "accent-strong"].map((ground) => ["on-accent", ground] as const),
  ...ACTORS.map((actor) => ["ink", actor] as const),
];

/** Which borders, marks and rings stand on which ground: 3:1. */
const PARTS: readonly (readonly [string, string])[] = [
  ...["line", "faint", "focus", "ink-soft"].flatMap((part) => GROUNDS.map((ground) => [part, ground] as const)),
  ...ACTORS.flatMap((actor) => [...GROUNDS, actor].map((ground) => [`${actor}-strong`, ground] as const)),
  ...ACTORS.map((actor) => ["line", actor] as const),
  ["on-accent", "accent"],
];

/** Tokens on which and with which nothing is written: what lies over a picture, the depth of a button, a post along the road. */
const VEILS = ["veil", "shadow", "night", "wash", "lamp", "dusk", "accent-deep", "wood"];

const COLOUR = /^(#[\da-f]{3,6}|rgb\(.*\)|transparent)$/;

function declarations(css: string, selector: string): [string, string][] {
  const blocks = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, head = ""]) => head.replace(/\/\*[\s\S]*\*\//, "").trim() === selector);
  return blocks.flatMap(([, , body = ""]) => [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]): [string, string] => [name, value.trim()]));
}

/** The colours of each theme; what a theme does not say is as on paper. */
export function readThemes(css: string): Themes {
  const isColour = ([, value]: [string, string]) => COLOUR.test(value);
  const paper = declarations(css, ":root").filter(isColour);
  const over = (theme: Theme): Tokens => new Map([...paper, ...declarations(css, `[data-theme="${theme}"]`).filter(isColour)]);
  return { paper: new Map(paper), evening: over("evening"), contrast: over("contrast") };
}

/** A colour as six digits. Throws for one that is not opaque: nothing may be written on it. */
function opaque(tokens: Tokens, name: string): string {
  const value = tokens.get(name) ?? "";
  if (/^#[\da-f]{6}$/.test(value)) return value;
  if (/^#[\da-f]{3}$/.test(value)) return value.replace(/[\da-f]/g, "$&$&");
  throw new Error(`--${name} is no opaque colour: ${value}`);
}

/** Pairs that are too weak in a theme, as lines to read. */
export function findWeak(tokens: Tokens): string[] {
  const below = (least: number) => ([part, ground]: readonly [string, string]) => {
    const contrast = measureContrast(opaque(tokens, part), opaque(tokens, ground), 0);
    return contrast < least ? [`${part} on ${ground}: ${contrast.toFixed(2)}, at least ${least}`] : [];
  };
  return [...TEXT.flatMap(below(7)), ...PARTS.flatMap(below(3))];
}

/** Colours that no pair looks at. */
export function findUnmeasured(tokens: Tokens): string[] {
  const known = new Set([...TEXT, ...PARTS].flat().concat(VEILS));
  return [...tokens.keys()].filter((name) => !known.has(name));
}

/**
 * The colours of the house as the stage paints with them: read from the page's root, where each theme sets its own, so that
 * an actor has one colour on road, card, speaker tag and stage. Knows the names of colours, never their values.
 */
const NAMES = [
  "ink", "paper", "leaf", "shade", "shadow", "wood", "night", "wash", "lamp", "dusk",
  "sand", "ochre", "coral", "teal", "plum", "sky", "moss",
] as const;

/** Where no root says otherwise: what any canvas knows. */
const UNSAID: Readonly<Record<string, string>> = { ink: "black", night: "black", wash: "transparent", lamp: "transparent", dusk: "transparent", shadow: "transparent" };

let light = 1;

let named: Readonly<Record<string, string>> = {};

/** The line and the sheet of the theme of now; they follow `readColours`. */
export let INK = "black";
export let PAPER = "white";

/** Reads the colours anew, from a root whose theme may have changed. */
export function readColours(root: Element | null = globalThis.document?.documentElement ?? null): void {
  const style = root ? getComputedStyle(root) : null;
  const valueOf = (name: string) => style?.getPropertyValue(`--${name}`).trim() || (UNSAID[name] ?? "white");
  named = Object.fromEntries(NAMES.map((name) => [name, valueOf(name)]));
  INK = named["ink"] ?? INK;
  PAPER = named["paper"] ?? PAPER;
  light = Number.parseFloat(valueOf("light")) || 1;
}

/** How much of a room's own light is shown in the theme of now, 0 to 1: a theme with a light of its own shows less. */
export function lightShare(): number {
  return light;
}

/** A colour that the canvas understands, from a name of the house or from CSS. */
export function colourOf(name: string): string {
  return named[name] ?? name;
}

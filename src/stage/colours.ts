/**
 * The colours the stage paints with by itself. Actors' colours come by name and are read here; anything else is taken as CSS.
 */
export const INK = "#2b1f2b";
export const PAPER = "#f8eedf";

const NAMED: Readonly<Record<string, string>> = {
  ink: INK, paper: PAPER, sand: "#ecd3ae", ochre: "#e6a85c", coral: "#d9694f", teal: "#5d8c94",
  plum: "#8c5a86", sky: "#a9d5e6", moss: "#6e9c6a",
};

/** A colour that the canvas understands, from a name of the house or from CSS. */
export function colourOf(name: string): string {
  return NAMED[name] ?? name;
}

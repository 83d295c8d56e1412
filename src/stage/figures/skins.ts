/**
 * The skin in which a figure's face is drawn, as the list beside the drawings says. Knows nothing else of a figure.
 */
export type Skin = "light" | "mid" | "dark";

const lists = import.meta.glob<unknown>("../../../assets/figures/index.json", { import: "default", eager: true });

function entriesOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

const people = entriesOf(entriesOf(Object.values(lists)[0])["people"]);

/** The skin of a figure; `light` where the list does not name it. */
export function skinOf(figure: string): Skin {
  const skin = entriesOf(people[figure])["skin"];
  return skin === "mid" || skin === "dark" ? skin : "light";
}

/** The finished figures as files, and the list beside them. Knows nothing of how they are drawn or what is measured. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

interface SkinClass {
  readonly halo: string;
  /** Opacity of the light on the face, 0 (none) to 1. */
  readonly haloShare: number;
}

export interface Person {
  readonly skin: string;
  readonly skinColour: string;
  /** Whether something lies over the face: glasses. */
  readonly over: boolean;
  /** The main colour as seen from far. */
  readonly colour: string;
}

/** x, y, width, height in drawing units. */
export type Box = readonly [number, number, number, number];

interface FigureList {
  readonly boxes: Readonly<Record<"bust" | "stand" | "head" | "over" | "face" | "portrait", Box>>;
  readonly ink: string;
  readonly skins: Readonly<Record<string, SkinClass>>;
  readonly people: Readonly<Record<string, Person>>;
  readonly faces: readonly string[];
}

const FIGURES = resolve(import.meta.dirname, "../../assets/figures");

export const list = JSON.parse(readFileSync(resolve(FIGURES, "index.json"), "utf8")) as FigureList;
export const people: readonly (readonly [string, Person])[] = Object.entries(list.people);
export const skinNames: readonly string[] = Object.keys(list.skins);

export function isDrawn(path: string): boolean {
  return existsSync(resolve(FIGURES, `${path}.svg`));
}

/** A drawing by its path in the folder of figures, without ending. */
export function readDrawing(path: string): string {
  return readFileSync(resolve(FIGURES, `${path}.svg`), "utf8");
}

/** The layers of a person in one box, from back to front; without a face when none is named. */
export function layersOf(id: string, face?: string): string[] {
  const parts = face === undefined ? [] : ["brows", "eyes", "mouth"].map((part) => `faces/${list.people[id]?.skin ?? ""}/${face}-${part}`);
  return [`${id}/bust`, `${id}/head`, ...parts, `${id}/over`].filter(isDrawn).map(readDrawing);
}

/** What the house knows of the stories before one of them is opened. Handed in by the composition root. */
import type { Card, Id, Scenario } from "../core/index.ts";
import type { Measured } from "../session/index.ts";

export type Language = "nl" | "fr" | "en";
export type Register = "full" | "plain";
/** Keys of the story's text tables: Dutch in two registers, and translations where they are complete. */
export type TextKey = "nl" | "nl-plain" | "fr" | "en";
export type Texts = Readonly<Record<string, string>>;

export interface CatalogueEntry {
  readonly id: Id;
  readonly title: string;
  readonly persona: { readonly name: string; readonly age: number; readonly figure: Id; readonly work: string };
  readonly portrait: string;
  readonly portraitPlain: string;
  readonly note: string;
  readonly notePlain: string;
  readonly languages: readonly Language[];
  /**
   * The opening, in one request: the scenario, which knows every encounter but has the script of the first phase only
   * (with the cues and endings that it names), and the Dutch words of that phase.
   */
  load(): Promise<{ readonly scenario: Scenario; readonly texts: Texts }>;
  /** The scenario with the script of every encounter. */
  loadWhole(): Promise<Scenario>;
  /** What the playtest measured of each encounter that plays come past: minutes of reading and choosing in full Dutch. */
  loadMinutes(): Promise<Readonly<Record<Id, Measured>>>;
  /** Words of the first phase (`start`) and of all that follows (`rest`). */
  readonly texts: Readonly<Partial<Record<TextKey, { start(): Promise<Texts>; rest(): Promise<Texts> }>>>;
}

/** The card file: cards, their words, the difficult words. Loaded when the first card is near. */
export interface CardFile {
  readonly cards: readonly Card[];
  /** By text key; Dutch is always there. */
  readonly texts: Readonly<Partial<Record<TextKey, Texts>>>;
}

export interface Catalogue {
  readonly entries: readonly CatalogueEntry[];
  loadCardFile(): Promise<CardFile>;
}

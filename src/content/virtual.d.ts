/** The modules that the scenarios plugin makes. Only plain data: no zod and no yaml reaches the browser. */

declare module "virtual:catalogue" {
  import type { Actor, Id, Scenario, TextId } from "../core/index.ts";

  type Texts = Readonly<Record<TextId, string>>;

  /** `start`: the frame of a story and its first phase; `rest`: all its other texts. */
  export interface TextLoaders {
    start(): Promise<Texts>;
    rest(): Promise<Texts>;
  }

  /** What is known of a story before it is loaded. Plain texts are the full ones where there is no other. */
  export interface StoryEntry {
    readonly id: Id;
    readonly title: string;
    readonly persona: { readonly name: string; readonly age: number; readonly figure: Id; readonly work: string };
    readonly portrait: string;
    readonly portraitPlain: string;
    readonly note: string;
    readonly notePlain: string;
    /** Complete languages only. */
    readonly languages: readonly ("nl" | "fr" | "en")[];
    /** The scenario with the script of its first phase only and what that script names, and the Dutch texts of its start, in one request. */
    load(): Promise<{ readonly scenario: Scenario; readonly texts: Texts }>;
    /** The scenario with the script of every encounter. */
    loadWhole(): Promise<Scenario>;
    /** Of many plays: minutes in each encounter (the middle) and its share of the plays, 0 to 1. */
    loadMinutes(): Promise<Readonly<Record<Id, { readonly minutes: number; readonly share: number }>>>;
    /** `nl-plain` holds only what differs from `nl`; languages that are not offered are missing. */
    readonly texts: Readonly<Record<"nl" | "nl-plain", TextLoaders>> & Readonly<Partial<Record<"fr" | "en", TextLoaders>>>;
  }

  export const entries: readonly StoryEntry[];
  /** How each actor is marked and drawn. */
  export const actors: Readonly<Record<Id, Pick<Actor, "colour" | "pictogram" | "figure" | "body">>>;
}

declare module "virtual:cards" {
  import type { Card, TextId } from "../core/index.ts";
  import type { LexiconEntry, Source } from "./compile/compile-cards.ts";

  type Texts = Readonly<Record<TextId, string>>;

  export interface CardFile {
    readonly cards: readonly Card[];
    readonly lexicon: readonly LexiconEntry[];
    readonly sources: readonly Source[];
    /** Texts of cards, sources and actors; what another wording lacks falls back to `nl`. */
    readonly texts: Readonly<Record<"nl" | "nl-plain" | "fr" | "en", Texts>>;
  }

  /** Everything of the card file, in one request. */
  export function loadCardFile(): Promise<CardFile>;
}

/** One text of a story or a card with all that the checks and the pages need to know of it. */
import type { TextId } from "../../core/index.ts";
import type { PathInFile, SourceFile } from "../source-file.ts";

/** `start`: needed for the first words and the first phase. `rest`: may come later. */
export type TextPart = "start" | "rest";

export interface TextEntry {
  readonly id: TextId;
  readonly nl: string;
  readonly plain?: string | undefined;
  readonly fr?: string | undefined;
  readonly en?: string | undefined;
  readonly part: TextPart;
  readonly file: SourceFile;
  /** Where the Dutch text stands. */
  readonly path: PathInFile;
  /** The key that must hold the plain text; left out where plain Dutch is not asked for. */
  readonly plainKey?: string;
  /** True for texts that are read at one go and so have a limit of words. */
  readonly isLine: boolean;
  /** False for what only facilitators and writers read. */
  readonly isForPlayers: boolean;
}

/** Collects the texts of one file part by part. */
export class TextList {
  readonly entries: TextEntry[] = [];

  /** A short text that has no plain form of its own unless one is written. */
  name(at: { file: SourceFile; path: PathInFile; part: TextPart }, id: TextId, nl: string, plain?: string): void {
    this.entries.push({ ...at, id, nl, plain, isLine: false, isForPlayers: true });
  }

  /** A text that must be there in both registers. */
  line(at: { file: SourceFile; path: PathInFile; part: TextPart }, id: TextId, words: { says: string; plain?: string | undefined }, plainKey = "plain"): void {
    this.entries.push({ ...at, id, nl: words.says, plain: words.plain, plainKey, isLine: true, isForPlayers: true });
  }

  /** Several sentences that must be there in both registers. */
  passage(at: { file: SourceFile; path: PathInFile; part: TextPart }, id: TextId, nl: string, plain: string | undefined, plainKey: string): void {
    this.entries.push({ ...at, id, nl, plain, plainKey, isLine: false, isForPlayers: true });
  }

  /** A text for the facilitator: Dutch only. */
  aside(at: { file: SourceFile; path: PathInFile; part: TextPart }, id: TextId, nl: string): void {
    this.entries.push({ ...at, id, nl, isLine: false, isForPlayers: false });
  }
}

/** Where texts stand: a file and the part of the download they belong to. */
export interface TextPlace {
  readonly file: SourceFile;
  readonly part: TextPart;
}

/** A text as it is shown: line breaks of the file are spaces. */
export function tidyText(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

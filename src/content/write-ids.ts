/**
 * Writes the ids of lines and effects into the text of a file, at their places: comments, line breaks and order stay.
 * What has an id keeps it; what is new gets the next free number.
 */
import { LineCounter, isMap, isScalar, parseDocument } from "yaml";
import type { YAMLMap } from "yaml";
import { compileScenarios } from "./compile-scenarios.ts";
import type { Diagnostic } from "./diagnostics.ts";
import { numberChanges, numberEncounter } from "./number-lines.ts";
import { readEncounter } from "./read-encounter.ts";
import { readSource } from "./read-source.ts";
import { scenarioFile } from "./schema/scenario.ts";
import type { PathInFile, SourceFile } from "./source-file.ts";

/** Files whose lines and effects bear ids. */
const WITH_IDS = /^[^/]+\/(?:scenario|encounters\/[^/]+)\.yaml$/;

export interface WrittenIds {
  readonly text: string;
  /** How many ids were written. */
  readonly count: number;
}

interface Insertion {
  readonly offset: number;
  readonly words: string;
}

/** Where an id goes: in a block after its first key, in braces before it. */
function insertionFor(text: string, map: YAMLMap, id: string, lines: LineCounter): Insertion | undefined {
  const [first, second] = map.items;
  const start = isScalar(first?.key) ? first.key.range?.[0] : undefined;
  if (start === undefined) return undefined;
  if (map.flow) return { offset: start, words: `id: ${id}, ` };
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const indent = " ".repeat(lines.linePos(start).col - 1);
  const next = isScalar(second?.key) ? second.key.range?.[0] : undefined;
  if (next !== undefined) return { offset: next, words: `id: ${id}${newline}${indent}` };
  const end = isScalar(first?.value) || isMap(first?.value) ? first.value.range?.[1] ?? start : start;
  if (text[end - 1] === "\n") return { offset: end, words: `${indent}id: ${id}${newline}` };
  const lineEnd = /\r?\n|$/.exec(text.slice(end));
  return { offset: end + (lineEnd?.index ?? 0), words: `${newline}${indent}id: ${id}` };
}

function insertAll(text: string, wanted: readonly { path: PathInFile; id: string }[]): string {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const insertions = wanted.map(({ path, id }) => {
    const map = document.getIn(path, true);
    return isMap(map) ? insertionFor(text, map, id, lines) : undefined;
  });
  return insertions.filter((one) => one !== undefined).sort((a, b) => b.offset - a.offset)
    .reduce((written, { offset, words }) => written.slice(0, offset) + words + written.slice(offset), text);
}

/** What a file of a story wants written: of an encounter its lines and effects, of a scenario the effects of its letters. */
function wantedIn(file: SourceFile, taken: readonly string[], faults: Diagnostic[]): { path: PathInFile; id: string }[] | undefined {
  if (file.path.endsWith("/scenario.yaml")) {
    const read = scenarioFile.safeParse(file.value);
    if (!read.success) return undefined;
    return Object.entries(read.data.letters ?? {}).flatMap(([id, { effects }]) => {
      const prefix = `letter.${id}.`;
      const own = taken.filter((one) => one.startsWith(`${prefix}because.`)).map((one) => one.slice(prefix.length));
      return [...numberChanges([{ effects, path: ["letters", id] }], own).values()].filter(({ isNew }) => isNew);
    });
  }
  const read = readEncounter(file, faults);
  if (!read?.isWhole) return undefined;
  const { lines, changes } = numberEncounter(read.encounter, taken);
  return [...lines.values(), ...changes.values()].filter(({ isNew }) => isNew);
}

/** What a file says apart from the ids of lines and effects. */
function withoutIds(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => (key === "id" && typeof part === "string" && /\.\d+$/.test(part) ? undefined : part));
}

/**
 * The text of a file with its ids; `taken` are text ids that translations use.
 * Nothing when the file has faults, or when writing would change more than ids.
 */
export function writeIds(path: string, text: string, taken: readonly string[]): WrittenIds | undefined {
  const { file } = readSource(path, text);
  const wanted = file && wantedIn(file, taken, []);
  if (!wanted) return undefined;
  const written = insertAll(text, wanted);
  const again = readSource(path, written).file;
  const isSame = again !== undefined && withoutIds(again.value) === withoutIds(file.value);
  return isSame ? { text: written, count: wanted.length } : undefined;
}

/** The text ids that the translations of a story use; faulty files give none. */
function overlayIds(files: ReadonlyMap<string, string>, folder: string): string[] {
  return ["fr", "en"].flatMap((language) => {
    const path = `${folder}/text/${language}.yaml`;
    const value = readSource(path, files.get(path) ?? "").file?.value;
    return typeof value === "object" && value !== null ? Object.keys(value) : [];
  });
}

/** A misspelt step reads as a line of an unknown speaker: no file gets ids before its speakers are known. */
function isInTheWay({ code, severity }: Diagnostic): boolean {
  return severity === "error" && (code.startsWith("WW1") || code === "WW204");
}

/** Ids for all files of a folder: what was written, by path, and the files that were left alone because of their faults. */
export function writeAllIds(files: ReadonlyMap<string, string>): { written: Map<string, WrittenIds>; left: string[] } {
  const faulty = new Set(compileScenarios(files).diagnostics.filter(isInTheWay).map(({ file }) => file));
  const written = new Map<string, WrittenIds>();
  const left: string[] = [];
  for (const [path, text] of files) {
    if (!WITH_IDS.test(path)) continue;
    const one = faulty.has(path) ? undefined : writeIds(path, text, overlayIds(files, path.split("/")[0] ?? ""));
    if (!one) left.push(path);
    else if (one.count > 0) written.set(path, one);
  }
  return { written, left };
}

/** WW301–WW307: words that are missing, too many, or not filled in; translations that do not fit. */
import type { TextId } from "../../core/index.ts";
import { missingIn } from "../compile/lay-out-texts.ts";
import type { TextEntry } from "../compile/text-entry.ts";
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../diagnostics.ts";
import { suggestName } from "../nearest-name.ts";
import type { AuthoredStory } from "../read-catalogue.ts";
import type { SourceFile } from "../source-file.ts";
import { wordsIn } from "./words-in.ts";

/** Limits of words: what tired readers take in at one go. */
export const MOST_WORDS = { line: 45, node: 130, encounter: 1100 } as const;

const VARIABLES = ["name", "week", "date", "month"];

/** The path of the plain text that stands, or should stand, beside a Dutch one. */
function plainPath({ path, plainKey = "plain" }: TextEntry) {
  return [...path.slice(0, -1), plainKey];
}

function checkPlain(entry: TextEntry): Diagnostic[] {
  if (entry.plainKey === undefined || entry.plain !== undefined) return [];
  return [diagnose("WW301", entry.file.spotOf(entry.path, "key"), { key: entry.plainKey, id: entry.id })];
}

function checkOne(file: SourceFile, path: readonly (string | number)[], text: string, isLine: boolean): Diagnostic[] {
  // Most texts are short and have nothing to fill in: no need to look into those.
  const count = isLine && text.length > MOST_WORDS.line * 2 ? wordsIn(text).length : 0;
  const places = text.includes("{") ? [...text.matchAll(/\{[^{}]*\}?/g)] : [];
  const strange = places.map(([name]) => name).filter((name) => !VARIABLES.includes(name.slice(1, -1)) || !name.endsWith("}"));
  return [
    ...(count > MOST_WORDS.line ? [diagnose("WW304", file.spotOf(path), { count, limit: MOST_WORDS.line })] : []),
    ...strange.map((name) => diagnose("WW307", file.spotOf(path), { name })),
  ];
}

/** Texts one by one, in both registers. */
export function checkTexts(entries: readonly TextEntry[]): Diagnostic[] {
  return entries.flatMap((entry) => [
    ...checkPlain(entry),
    ...checkOne(entry.file, entry.path, entry.nl, entry.isLine),
    ...(entry.plain === undefined ? [] : checkOne(entry.file, plainPath(entry), entry.plain, entry.isLine)),
  ]);
}

function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + wordsIn(text).length, 0);
}

/** Nodes and encounters that are too long to read in one go. */
export function checkLengths({ encounters }: AuthoredStory): Diagnostic[] {
  return encounters.flatMap(({ file, nodes }) => {
    const counts = nodes.map(({ id, beats, end }) => ({
      id,
      lines: countWords(beats.flatMap((beat) => (beat.is === "line" ? [beat.says] : []))),
      choices: countWords(end.is === "choices" ? end.choices.map(({ says }) => says) : []),
    }));
    const all = counts.reduce((sum, { lines, choices }) => sum + lines + choices, 0);
    return [
      ...counts.filter(({ lines }) => lines > MOST_WORDS.node)
        .map(({ id, lines }) => diagnose("WW306", file.spotOf(["nodes", id], "key"), { node: id, count: lines, limit: MOST_WORDS.node })),
      ...(all > MOST_WORDS.encounter ? [diagnose("WW305", file.spotOf(["nodes"], "key"), { count: all, limit: MOST_WORDS.encounter })] : []),
    ];
  });
}

type Overlays = AuthoredStory["overlays"];

/** Translations against the Dutch texts. */
export function checkOverlays(overlays: Overlays, entries: readonly TextEntry[]): Diagnostic[] {
  const ids = new Set<TextId>(entries.map(({ id }) => id));
  return (["fr", "en"] as const).flatMap((language) => {
    const overlay = overlays[language];
    if (!overlay) return [];
    const { file, is } = overlay;
    const missing = missingIn(entries, language, is);
    const [id] = missing;
    const values = Object.entries(is).flatMap(([own, text]) => (ids.has(own)
      ? checkOne(file, [own], text, false)
      : [diagnose("WW302", file.spotOf([own], "key"), { id: own, near: suggestName(own, ids) })]));
    return id === undefined ? values : [...values, diagnose("WW303", file.spotOf([]), { count: missing.length, total: entries.length, id })];
  });
}

/** Turns what zod found wrong with a value into diagnostics with file, line and Dutch words. */
import type { z } from "zod";
import { diagnose } from "./diagnostics.ts";
import type { Code, Diagnostic } from "./diagnostics.ts";
import { suggestName } from "./nearest-name.ts";
import { KNOWN_KEYS } from "./schema/known-keys.ts";
import type { PathInFile, SourceFile } from "./source-file.ts";

type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, string>> = {
  string: "een tekst", number: "een getal", int: "een heel getal", boolean: "true of false", array: "een lijst (met streepjes)",
  tuple: "twee getallen tussen haken, zoals [0, 4]", object: "een blok met sleutels", record: "een blok met sleutels", null: "niets",
};

const SHAPE_OF_IDS = "kleine letters, cijfers en koppeltekens, zoals brief-vier-weken";

/** What keys look like that hold no ordinary id. */
const SHAPES: Readonly<Record<string, string>> = {
  address: "een webadres dat met https:// begint",
  chose: "ontmoeting en keuze met een schuine streep ertussen, zoals telefoon-werk/zeg-diagnose",
};

function describeValue(value: unknown): string {
  if (value === null || value === undefined) return "niets";
  if (Array.isArray(value)) return "een lijst";
  if (typeof value === "object") return "een blok met sleutels";
  const shown = String(value);
  return `‘${shown.length > 40 ? `${shown.slice(0, 40)}…` : shown}’`;
}

function valueAt(value: unknown, path: PathInFile): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<string | number, unknown>)[step];
  }
  return found;
}

/** What a list of limits says in words. */
function describeLimit(issue: Issue & { code: "too_small" | "too_big" }): string {
  const unit = issue.origin === "array" ? " in de lijst" : issue.origin === "string" ? " tekens" : "";
  return issue.code === "too_small" ? `minstens ${issue.minimum}${unit}` : `ten hoogste ${issue.maximum}${unit}`;
}

function tellLimit(issue: Issue & { code: "too_small" | "too_big" }, value: unknown, words: Record<string, string>): { code: Code; words: Record<string, string> } {
  const expected = describeLimit(issue);
  if (issue.origin === "number" || issue.origin === "int") return { code: "WW107", words: { ...words, found: describeValue(value), expected } };
  const size = Array.isArray(value) || typeof value === "string" ? value.length : 0;
  const found = typeof value === "string" && value.trim() === "" ? "een lege tekst" : `${size}${Array.isArray(value) ? " in de lijst" : " tekens"}`;
  return { code: "WW108", words: { ...words, found, expected } };
}

/** Code and words of an issue that has one of each. */
function tellOne(issue: Issue, value: unknown, key: string): { code: Code; words: Record<string, string> } {
  const words = { key };
  switch (issue.code) {
    case "too_small":
    case "too_big": return tellLimit(issue, value, words);
    case "invalid_format":
      if (issue.format === "date") return { code: "WW110", words: { key, found: String(value) } };
      return { code: "WW109", words: { key, name: String(value), expected: SHAPES[key] ?? SHAPE_OF_IDS } };
    case "invalid_key": return { code: "WW109", words: { key: "sleutel", name: key, expected: SHAPE_OF_IDS } };
    case "invalid_value": {
      const expected = issue.values.length === 1 ? String(issue.values[0]) : `één van: ${issue.values.map(String).join(", ")}`;
      if (value === undefined) return { code: "WW103", words: { key, expected } };
      return { code: "WW102", words: { key, found: describeValue(value), expected } };
    }
    case "invalid_type": {
      const expected = KINDS[issue.expected] ?? issue.expected;
      if (value === undefined) return { code: "WW103", words: { key, expected } };
      return { code: "WW102", words: { key, found: describeValue(value), expected } };
    }
    default: return { code: "WW102", words: { key, found: describeValue(value), expected: "iets anders" } };
  }
}

/** Diagnostics for all issues of a value that stands at `top` in the file. */
export function tellIssues(file: SourceFile, top: PathInFile, value: unknown, issues: readonly Issue[]): Diagnostic[] {
  return issues.flatMap((issue) => {
    const inside = issue.path.filter((step): step is string | number => typeof step !== "symbol");
    const path = [...top, ...inside];
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => diagnose("WW101", file.spotOf([...path, key], "key"), { key, near: suggestName(key, KNOWN_KEYS) }));
    }
    const found = valueAt(value, inside);
    const { code, words } = tellOne(issue, found, String(path.at(-1) ?? "bestand"));
    return [diagnose(code, file.spotOf(path, code === "WW109" && issue.code === "invalid_key" ? "key" : "value"), words)];
  });
}

/** Reads a value by its form: the value, or nothing and the diagnostics. */
export function readByForm<T>(form: z.ZodType<T>, file: SourceFile, top: PathInFile, value: unknown, into: Diagnostic[]): T | undefined {
  const result = form.safeParse(value);
  if (result.success) return result.data;
  into.push(...tellIssues(file, top, value, result.error.issues));
  return undefined;
}

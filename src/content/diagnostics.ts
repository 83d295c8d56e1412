/**
 * The one catalogue of diagnostics, and how a diagnostic is made from it.
 * Entries stand by hundred in `diagnostics/`; every code has a broken example under tests/fixtures/broken.
 */
import { REFERENCES } from "./diagnostics/references.ts";
import type { Rule, Severity } from "./diagnostics/rule.ts";
import { SAVES } from "./diagnostics/saves.ts";
import { STRUCTURE } from "./diagnostics/structure.ts";
import { TEXTS } from "./diagnostics/texts.ts";

/** Every rule by its code: WW1xx structure, WW2xx references, WW3xx texts, WW4xx saves. */
export const RULES = { ...STRUCTURE, ...REFERENCES, ...TEXTS, ...SAVES } as const;
export type Code = keyof typeof RULES;

/** A place in a file; lines and columns count from 1. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One fault, told in full: where, what was found, what was expected, what to do. */
export interface Diagnostic extends Spot {
  readonly code: Code;
  readonly severity: Severity;
  readonly title: string;
  readonly found: string;
  readonly expected: string;
  readonly advice: string;
}

function fillIn(template: string, words: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([a-z]+)\}/g, (_, key: string) => (Object.hasOwn(words, key) ? String(words[key]) : ""));
}

/** A diagnostic at a spot; `words` fill the braces of its rule. */
export function diagnose(code: Code, spot: Spot, words: Readonly<Record<string, string | number>> = {}): Diagnostic {
  const rule: Rule = RULES[code];
  return {
    code, severity: rule.severity, title: rule.title, file: spot.file, line: spot.line, column: spot.column,
    found: fillIn(rule.found, words), expected: fillIn(rule.expected, words), advice: fillIn(rule.advice, words),
  };
}

/** Sorted by file, then line, column and code; the same fault at the same spot is told once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(diagnostics.map((one) => [[one.file, one.line, one.column, one.code, one.found].join("\n"), one]));
  return [...seen.values()].sort((a, b) =>
    compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True when there is a fault that stops a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** One diagnostic as lines of text: where and code, found, expected, what to do. */
export function tellDiagnostic(one: Diagnostic, root = "scenarios"): string {
  const kind = one.severity === "error" ? "fout" : "let op";
  return [
    `${root}/${one.file}:${one.line}:${one.column}  ${one.code} ${kind}: ${one.title}`,
    `  gevonden  ${one.found}`,
    `  verwacht  ${one.expected}`,
    `  doe dit   ${one.advice}`,
  ].join("\n");
}

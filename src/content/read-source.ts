/**
 * Reads the text of one scenario file. Hostile files stop here: too large, too deep, aliases and tags,
 * keys that mean something to JavaScript, markup and control characters. Never throws.
 */
import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument, visit } from "yaml";
import type { Document, Node, YAMLError } from "yaml";
import { diagnose } from "./diagnostics.ts";
import type { Code, Diagnostic } from "./diagnostics.ts";
import { makeSourceFile } from "./source-file.ts";
import type { SourceFile } from "./source-file.ts";
import { findUnwanted } from "./unwanted-characters.ts";
import { explainYamlFault } from "./yaml-faults.ts";

/** Limits for every file, also for those that people bring along. Lists and blocks count as layers, texts do not. */
export const LARGEST_FILE_KB = 256;
export const DEEPEST_NESTING = 12;
const MOST_YAML_FAULTS = 5;
const FORBIDDEN_KEYS: readonly unknown[] = ["__proto__", "constructor", "prototype"];

export interface ReadSource {
  /** Missing when the file cannot be trusted or read. */
  readonly file?: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Indentation and steps in steps that no story has; what is deeper than this would exhaust the reader itself. */
const ABSURD = [" ".repeat(400), "\t".repeat(400), "- ".repeat(100), "? ".repeat(100), ": ".repeat(100)];
const MOST_OPEN_BRACKETS = 200;

/** A rough count of brackets and indentation: stops deep files before anything recursive sees them. */
function isTooDeepToParse(text: string): boolean {
  let open = 0;
  for (let index = 0; index < text.length && open <= MOST_OPEN_BRACKETS; index += 1) {
    const character = text[index];
    if (character === "[" || character === "{") open += 1;
    else if (character === "]" || character === "}") open -= 1;
  }
  return open > MOST_OPEN_BRACKETS || ABSURD.some((one) => text.includes(one));
}

type Refuse = (code: Code, at: unknown, words: Record<string, string | number>) => void;

/** Plain values of a node; refuses what a scenario file may not hold, through `refuse`. */
function toPlain(node: unknown, depth: number, refuse: Refuse): unknown {
  if (depth > DEEPEST_NESTING && (isMap(node) || isSeq(node))) {
    refuse("WW113", node, { limit: DEEPEST_NESTING });
    return null;
  }
  if (isMap(node)) {
    const map: Record<string, unknown> = {};
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? key.value : undefined;
      if (FORBIDDEN_KEYS.includes(name)) refuse("WW115", key, { key: String(name) });
      else if (isScalar(key) && name !== null) map[String(name)] = toPlain(value, depth + 1, refuse);
      else refuse("WW102", key ?? node, { found: "iets anders dan tekst", key: "sleutel", expected: "een gewone sleutel" });
    }
    return map;
  }
  if (isSeq(node)) return node.items.map((item) => toPlain(item, depth + 1, refuse));
  if (!isScalar(node)) return null;
  if (typeof node.value === "string") {
    const unwanted = findUnwanted(node.value);
    if (unwanted) refuse("WW116", node, { what: unwanted });
  }
  return node.value;
}

function refuseReferences(document: Document, refuse: Refuse): void {
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) refuse("WW114", node, { what: `de verwijzing *${node.source}` });
      else if ("anchor" in node && node.anchor) refuse("WW114", node, { what: `het anker &${node.anchor}` });
      else if (node.tag && !node.tag.startsWith("tag:yaml.org,2002:")) refuse("WW114", node, { what: `het label ${node.tag}` });
    },
  });
}

function offsetOf(at: unknown): number {
  return (isScalar(at) || isMap(at) || isSeq(at) || isAlias(at) ? at.range?.[0] : undefined) ?? 0;
}

/** A quote that is never closed is noticed at the end of the file; writers look for its beginning. */
function openQuoteBefore(document: Document, { code, pos }: YAMLError): number | undefined {
  let start: number | undefined;
  if (code !== "MISSING_CHAR") return undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if ((type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE") && range && range[0] < pos[0] && range[1] >= pos[0]) start = range[0];
    },
  });
  return start;
}

function readDocument(path: string, text: string): ReadSource {
  const lines = new LineCounter();
  const diagnostics: Diagnostic[] = [];
  const spotAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const refuse: Refuse = (code, at, words) => {
    diagnostics.push(diagnose(code, spotAt(offsetOf(at)), words));
  };
  const document = parseDocument(text, { lineCounter: lines, version: "1.2", logLevel: "error", prettyErrors: false });
  // One slip often shows as several faults on its line: the first says enough.
  const faults = new Map([...document.errors, ...document.warnings].reverse().map((fault) => [lines.linePos(fault.pos[0]).line, fault]));
  for (const fault of [...faults.values()].reverse().slice(0, MOST_YAML_FAULTS)) {
    const { code, words } = explainYamlFault(fault, text);
    const quote = openQuoteBefore(document, fault);
    diagnostics.push(quote === undefined
      ? diagnose(code, spotAt(fault.pos[0]), words)
      : diagnose("WW100", spotAt(quote), { what: "een aanhalingsteken dat nergens meer sluit" }));
  }
  if (document.errors.length > 0) return { diagnostics };
  refuseReferences(document, refuse);
  if (diagnostics.length > 0) return { diagnostics };
  const root: Node | null = document.contents;
  const value = toPlain(root, 0, refuse);
  return diagnostics.length > 0 ? { diagnostics } : { diagnostics, file: makeSourceFile(path, root, value, lines) };
}

/** Reads a file; what is wrong with it is told and never thrown. */
export function readSource(path: string, text: string): ReadSource {
  const top = { file: path, line: 1, column: 1 };
  const size = Math.ceil(new TextEncoder().encode(text).length / 1024);
  if (size > LARGEST_FILE_KB) return { diagnostics: [diagnose("WW112", top, { size, limit: LARGEST_FILE_KB })] };
  const tooDeep = diagnose("WW113", top, { limit: DEEPEST_NESTING });
  if (isTooDeepToParse(text)) return { diagnostics: [tooDeep] };
  try {
    return readDocument(path, text);
  } catch {
    return { diagnostics: [tooDeep] };
  }
}

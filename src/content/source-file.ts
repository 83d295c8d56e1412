/** One scenario file as plain values, with the line and column of every part of it. */
import { isCollection, isMap, isScalar, isSeq } from "yaml";
import type { LineCounter, Node } from "yaml";
import type { Spot } from "./diagnostics.ts";

/** Keys and list indexes from the top of a file down. */
export type PathInFile = readonly (string | number)[];

export interface SourceFile {
  /** From the folder of scenarios, with forward slashes. */
  readonly path: string;
  readonly value: unknown;
  /** Where a part stands; with `key`, where its key stands. What is not there is found at what would hold it. */
  spotOf(path: PathInFile, part?: "key" | "value"): Spot;
}

/** The part of a map or list under one step of a path, and where its key stands. */
function partUnder(node: unknown, step: string | number): { key: unknown; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair && { key: pair.key, value: pair.value };
  }
  if (isSeq(node)) {
    const value = node.items[Number(step)];
    return value === undefined ? undefined : { key: value, value };
  }
  return undefined;
}

function startOf(node: unknown): number | undefined {
  return isCollection(node) || isScalar(node) ? node.range?.[0] : undefined;
}

/** A file that was read: `root` is what its text was parsed to. */
export function makeSourceFile(path: string, root: Node | null, value: unknown, lines: LineCounter): SourceFile {
  const spotAt = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line: Math.max(1, line), column: Math.max(1, col) };
  };
  return {
    path, value,
    spotOf(steps, part = "value") {
      let node: unknown = root;
      let offset = startOf(root) ?? 0;
      for (const [depth, step] of steps.entries()) {
        const found = partUnder(node, step);
        if (!found) break;
        const isLast = depth === steps.length - 1;
        const own = isLast && part === "value" ? found.value : found.key;
        offset = startOf(own) ?? startOf(found.key) ?? offset;
        node = found.value;
      }
      return spotAt(offset);
    },
  };
}

/**
 * Gives lines and effects their ids: the authored ones, and for those without one the next free number.
 * A number that an author or a translation uses is never given again.
 */
import type { AuthoredChange } from "./schema/consequence.ts";
import type { AuthoredEncounter } from "./schema/encounter.ts";
import type { AuthoredLine } from "./schema/beat.ts";
import type { PathInFile } from "./source-file.ts";
import { splitNumber } from "./text-ids.ts";

/** A part that bears an id in its file, and where it stands. */
export interface Numbered<T> {
  readonly part: T;
  readonly path: PathInFile;
  /** Without the encounter in front: `gaat-over.3`, `because.2`. */
  readonly id: string;
  readonly isNew: boolean;
}

export interface Numbering {
  readonly lines: ReadonlyMap<AuthoredLine, Numbered<AuthoredLine>>;
  readonly changes: ReadonlyMap<AuthoredChange, Numbered<AuthoredChange>>;
}

interface Asked<T> {
  readonly part: T;
  readonly path: PathInFile;
  readonly owner: string;
  readonly id: string | undefined;
}

function giveNumbers<T>(asked: readonly Asked<T>[], taken: readonly string[]): Map<T, Numbered<T>> {
  const highest = new Map<string, number>();
  for (const id of [...taken, ...asked.map(({ id: own }) => own)]) {
    if (id === undefined) continue;
    const [owner, number] = splitNumber(id);
    highest.set(owner, Math.max(highest.get(owner) ?? 0, number));
  }
  const numbered = new Map<T, Numbered<T>>();
  for (const { part, path, owner, id } of asked) {
    const next = (highest.get(owner) ?? 0) + 1;
    if (id === undefined) highest.set(owner, next);
    numbered.set(part, { part, path, id: id ?? `${owner}.${next}`, isNew: id === undefined });
  }
  return numbered;
}

/** Effects in the order of a list, with their paths; only those that say why bear an id. */
export function numberChanges(
  lists: readonly { readonly effects: readonly AuthoredChange[] | undefined; readonly path: PathInFile }[], taken: readonly string[] = [],
): Map<AuthoredChange, Numbered<AuthoredChange>> {
  const asked = lists.flatMap(({ effects = [], path }) =>
    effects.map((part, index) => ({ part, path: [...path, "effects", index], owner: "because", id: part.id })));
  return giveNumbers(asked.filter(({ part }) => part.because !== undefined), taken);
}

/** Numbers of a whole encounter; `taken` are text ids that translations use. */
export function numberEncounter(encounter: AuthoredEncounter, taken: readonly string[] = []): Numbering {
  const prefix = `${encounter.id}.`;
  const own = taken.filter((id) => id.startsWith(prefix) && /\.\d+$/.test(id)).map((id) => id.slice(prefix.length));
  const lines: Asked<AuthoredLine>[] = [];
  const lists: { effects: readonly AuthoredChange[] | undefined; path: PathInFile }[] = [];
  for (const { id: node, beats, end } of encounter.nodes) {
    for (const beat of beats) {
      const path = ["nodes", node, beat.index];
      if (beat.is === "line") lines.push({ part: beat, path, owner: node, id: beat.id });
      if (beat.is === "consequence") lists.push({ effects: beat.effects, path });
    }
    if (end.is !== "choices") continue;
    for (const [place, { effects }] of end.choices.entries()) lists.push({ effects, path: ["nodes", node, end.index, "choices", place] });
  }
  return { lines: giveNumbers(lines, own), changes: numberChanges(lists, own) };
}

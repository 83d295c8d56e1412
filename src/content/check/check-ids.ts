/** WW109, WW111, WW123: ids that clash, that are kept for something else, or that the tool has yet to write. */
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../diagnostics.ts";
import { numberEncounter } from "../number-lines.ts";
import type { AuthoredEncounter } from "../schema/encounter.ts";
import type { PathInFile } from "../source-file.ts";
import { RESERVED_ENCOUNTER_IDS, RESERVED_PART_IDS } from "../text-ids.ts";

interface Named {
  readonly name: string;
  readonly path: PathInFile;
  readonly part?: "key" | "value";
}

function findDoubles({ file }: AuthoredEncounter, names: readonly Named[]): Diagnostic[] {
  const seen = new Set<string>();
  return names.flatMap(({ name, path }) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [diagnose("WW111", file.spotOf(path), { name })];
  });
}

function findReserved({ file }: AuthoredEncounter, names: readonly Named[], reserved: readonly string[]): Diagnostic[] {
  return names.filter(({ name }) => reserved.includes(name)).map(({ name, path, part }) => diagnose("WW109", file.spotOf(path, part), {
    name, key: String(path.at(-1)), expected: `een andere naam dan: ${reserved.join(", ")}`,
  }));
}

/** Ids of one encounter: its own, of nodes, choices, lines and effects. */
export function checkEncounterIds(encounter: AuthoredEncounter): Diagnostic[] {
  const { file, nodes } = encounter;
  const choices = nodes.flatMap(({ id, end }) => (end.is === "choices" ? end.choices : []).map((choice, place) => (
    { name: choice.id, path: ["nodes", id, end.index, "choices", place, "id"] })));
  const numbering = numberEncounter(encounter);
  const numbered = [...numbering.lines.values(), ...numbering.changes.values()];
  const written = numbered.filter(({ isNew }) => !isNew).map(({ id, path }) => ({ name: id, path: [...path, "id"] }));
  const [first, ...others] = numbered.filter(({ isNew }) => isNew);
  return [
    ...findDoubles(encounter, choices), ...findDoubles(encounter, written),
    ...findReserved(encounter, [{ name: encounter.id, path: ["id"] }], RESERVED_ENCOUNTER_IDS),
    ...findReserved(encounter, [...choices, ...nodes.map(({ id }) => ({ name: id, path: ["nodes", id], part: "key" as const }))], RESERVED_PART_IDS),
    ...(first ? [diagnose("WW123", file.spotOf(first.path), { count: others.length + 1 })] : []),
  ];
}

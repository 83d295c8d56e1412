/** Reads encounters/<id>.yaml: its keys, then its nodes step by step. All faults of a file are told at once. */
import { diagnose } from "./diagnostics.ts";
import type { Diagnostic } from "./diagnostics.ts";
import { endFormOf, readBeat, readEnd } from "./read-beat.ts";
import { encounterFile } from "./schema/encounter.ts";
import type { AuthoredBeat } from "./schema/beat.ts";
import type { AuthoredEncounter, AuthoredNode } from "./schema/encounter.ts";
import type { AuthoredEnd, AuthoredExit } from "./schema/node-end.ts";
import type { PathInFile, SourceFile } from "./source-file.ts";
import { readByForm } from "./tell-issues.ts";

type Step = Readonly<Record<string, unknown>>;

/** Ways out that name none or more than one place. */
function checkExit(file: SourceFile, path: PathInFile, exit: Readonly<Record<string, unknown>>, keys: readonly string[], into: Diagnostic[]): void {
  const given = keys.filter((key) => exit[key] !== undefined);
  if (given.length === 0) into.push(diagnose("WW105", file.spotOf(path), { what: `geen ${keys.join(", ")}` }));
  const [, second] = given;
  if (second !== undefined) into.push(diagnose("WW104", file.spotOf([...path, second], "key"), { what: given.join(" en ") }));
}

function checkBranch(file: SourceFile, path: PathInFile, exits: readonly AuthoredExit[], into: Diagnostic[]): void {
  for (const [place, exit] of exits.entries()) {
    const isLast = place === exits.length - 1;
    if (isLast && exit.if) into.push(diagnose("WW105", file.spotOf([...path, place, "if"], "key"), { what: "een if bij de laatste mogelijkheid van goto" }));
    if (!isLast && !exit.if) into.push(diagnose("WW104", file.spotOf([...path, place]), { what: "een mogelijkheid zonder if die niet de laatste is" }));
  }
}

function checkEnd(file: SourceFile, path: PathInFile, end: AuthoredEnd, into: Diagnostic[]): void {
  if (end.is === "branch") {
    for (const [place, exit] of end.goto.entries()) checkExit(file, [...path, "goto", place], exit, ["to-node", "to", "ending"], into);
    checkBranch(file, [...path, "goto"], end.goto, into);
  }
  if (end.is === "chance") {
    for (const [place, exit] of end.chance.entries()) checkExit(file, [...path, "chance", place], exit, ["to-node", "to", "ending"], into);
  }
  if (end.is !== "choices") return;
  for (const [place, choice] of end.choices.entries()) {
    const at = [...path, "choices", place];
    checkExit(file, at, choice, ["goto", "to", "ending"], into);
    if (choice.else && !choice.if) into.push(diagnose("WW124", file.spotOf([...at, "else"], "key"), { what: "een else zonder if" }));
  }
}

/** A node whose end is missing or faulty gets one, so that the rest of it can still be looked at. */
function readNode(file: SourceFile, id: string, steps: readonly Step[], into: Diagnostic[]): AuthoredNode {
  const top: PathInFile = ["nodes", id];
  const beats: AuthoredBeat[] = [];
  let end: AuthoredEnd | undefined;
  let endAt: number | undefined;
  for (const [index, step] of steps.entries()) {
    const path = [...top, index];
    const form = endFormOf(step);
    if (endAt !== undefined) into.push(diagnose("WW104", file.spotOf(path), { what: form ? "nog een vervolg" : "een stap na het vervolg" }));
    if (!form) {
      const beat = readBeat(file, path, step, index, into);
      if (beat) beats.push(beat);
      continue;
    }
    endAt ??= index;
    const read = readEnd(file, path, step, index, form, into);
    if (read) checkEnd(file, path, read, into);
    end ??= read;
  }
  if (steps.length === 0) into.push(diagnose("WW108", file.spotOf(top, "key"), { key: id, found: "een knoop zonder stappen", expected: "minstens één stap en een vervolg" }));
  else if (endAt === undefined) into.push(diagnose("WW105", file.spotOf([...top, steps.length - 1]), { what: `de knoop ‘${id}’ houdt op zonder vervolg` }));
  return { id, beats, end: end ?? { is: "road", index: steps.length, "leave-encounter": true } };
}

function checkArrival(file: SourceFile, encounter: { comes?: unknown; open?: unknown; else?: unknown; if?: unknown }, into: Diagnostic[]): void {
  const { comes, open } = encounter;
  if (comes && open) into.push(diagnose("WW125", file.spotOf(["open"], "key"), { what: "comes en open allebei" }));
  if (!comes && !open) into.push(diagnose("WW125", file.spotOf([]), { what: "geen comes en geen open" }));
  if (encounter.else && (!encounter.if || comes)) {
    into.push(diagnose("WW124", file.spotOf(["else"], "key"), { what: comes ? "een else bij een ontmoeting die naar je toe komt" : "een else zonder if" }));
  }
}

/** An encounter without its faulty steps; `isWhole` says whether there were none. Nothing when not even its keys could be read. */
export interface ReadEncounter {
  readonly encounter: AuthoredEncounter;
  readonly isWhole: boolean;
}

/** Reads the file; its faults go into the list. */
export function readEncounter(file: SourceFile, into: Diagnostic[]): ReadEncounter | undefined {
  const faults: Diagnostic[] = [];
  const read = readByForm(encounterFile, file, [], file.value, faults);
  const nodes = Object.entries(read?.nodes ?? {}).map(([id, steps]) => readNode(file, id, steps, faults));
  if (read) checkArrival(file, read, faults);
  into.push(...faults);
  return read && { encounter: { ...read, file, nodes }, isWhole: faults.length === 0 };
}

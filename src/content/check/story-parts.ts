/** The parts of a story that checks look at, each with the place where it stands. Gathered once. */
import type { AuthoredStory } from "../read-catalogue.ts";
import type { AuthoredBeat } from "../schema/beat.ts";
import type { AuthoredCondition } from "../schema/condition.ts";
import type { AuthoredConsequence } from "../schema/consequence.ts";
import type { AuthoredEncounter, AuthoredNode } from "../schema/encounter.ts";
import type { AuthoredChoice, AuthoredExit } from "../schema/node-end.ts";
import type { PathInFile, SourceFile } from "../source-file.ts";

/** A place in a file. */
export interface At {
  readonly file: SourceFile;
  readonly path: PathInFile;
}

/** Inside an encounter. */
interface Inside extends At {
  readonly encounter: AuthoredEncounter;
  readonly node: AuthoredNode;
}

export interface StoryParts {
  readonly beats: readonly (Inside & { readonly beat: AuthoredBeat })[];
  readonly choices: readonly (Inside & { readonly choice: AuthoredChoice })[];
  /** Every way out of a node; `key` is how its node is written. */
  readonly exits: readonly (Inside & { readonly exit: AuthoredExit; readonly key: "goto" | "to-node" })[];
  readonly conditions: readonly (At & { readonly condition: AuthoredCondition })[];
  readonly consequences: readonly (At & { readonly consequence: AuthoredConsequence })[];
}

type Gathering = { -readonly [K in keyof StoryParts]: StoryParts[K][number][] };

/** Conditions inside a condition, itself first. */
export function everyCondition(condition: AuthoredCondition, path: PathInFile): { condition: AuthoredCondition; path: PathInFile }[] {
  const { not, all = [], any = [] } = condition;
  return [
    { condition, path },
    ...(not ? everyCondition(not, [...path, "not"]) : []),
    ...all.flatMap((one, index) => everyCondition(one, [...path, "all", index])),
    ...any.flatMap((one, index) => everyCondition(one, [...path, "any", index])),
  ];
}

function addCondition(parts: Gathering, file: SourceFile, path: PathInFile, condition: AuthoredCondition | undefined): void {
  if (condition) parts.conditions.push(...everyCondition(condition, path).map((one) => ({ ...one, file })));
}

function addChoices(parts: Gathering, inside: Inside, choices: readonly AuthoredChoice[]): void {
  for (const [place, choice] of choices.entries()) {
    const at = { ...inside, path: [...inside.path, "choices", place] };
    parts.choices.push({ ...at, choice });
    parts.exits.push({ ...at, exit: { "to-node": choice.goto, to: choice.to, ending: choice.ending }, key: "goto" });
    parts.consequences.push({ file: at.file, path: at.path, consequence: choice });
    addCondition(parts, at.file, [...at.path, "if"], choice.if);
  }
}

function addEnd(parts: Gathering, inside: Inside): void {
  const { end } = inside.node;
  switch (end.is) {
    case "choices": return addChoices(parts, inside, end.choices);
    case "goto": parts.exits.push({ ...inside, exit: { "to-node": end.goto }, key: "goto" }); return;
    case "branch":
      for (const [place, exit] of end.goto.entries()) {
        const path = [...inside.path, "goto", place];
        parts.exits.push({ ...inside, path, exit, key: "to-node" });
        addCondition(parts, inside.file, [...path, "if"], exit.if);
      }
      return;
    case "chance":
      for (const [place, exit] of end.chance.entries()) parts.exits.push({ ...inside, path: [...inside.path, "chance", place], exit, key: "to-node" });
      return;
    case "road":
    case "to": parts.exits.push({ ...inside, exit: { to: "road" }, key: "to-node" }); return;
    case "ending": parts.exits.push({ ...inside, exit: { ending: end.ending }, key: "to-node" });
  }
}

function addEncounter(parts: Gathering, encounter: AuthoredEncounter): void {
  const { file } = encounter;
  addCondition(parts, file, ["if"], encounter.if);
  for (const node of encounter.nodes) {
    for (const beat of node.beats) {
      const path = ["nodes", node.id, beat.index];
      parts.beats.push({ file, path, encounter, node, beat });
      if (beat.is === "consequence") parts.consequences.push({ file, path, consequence: beat });
      addCondition(parts, file, [...path, "if"], beat.if);
    }
    addEnd(parts, { file, encounter, node, path: ["nodes", node.id, node.end.index] });
  }
}

/** All parts of a story: of its encounters and of its letters. */
export function gatherParts({ head, encounters }: AuthoredStory): StoryParts {
  const parts: Gathering = { beats: [], choices: [], exits: [], conditions: [], consequences: [] };
  for (const encounter of encounters) addEncounter(parts, encounter);
  for (const [id, letter] of Object.entries(head?.is.letters ?? {})) {
    if (!head) break;
    const path = ["letters", id];
    parts.consequences.push({ file: head.file, path, consequence: letter });
    addCondition(parts, head.file, [...path, "when"], letter.when);
  }
  return parts;
}

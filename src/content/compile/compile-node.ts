/** Nodes in the engine's form: beats and ends, with their texts put aside under their ids. */
import type { Beat, Choice, Consequence, Exit, Face, NodeEnd, StoryNode } from "../../core/index.ts";
import type { Numbering } from "../number-lines.ts";
import type { AuthoredBeat } from "../schema/beat.ts";
import type { AuthoredChange } from "../schema/consequence.ts";
import type { AuthoredNode } from "../schema/encounter.ts";
import type { AuthoredChoice, AuthoredEnd, AuthoredExit } from "../schema/node-end.ts";
import type { PathInFile } from "../source-file.ts";
import { textId } from "../text-ids.ts";
import { compileCondition } from "./compile-condition.ts";
import { compileConsequence } from "./compile-consequence.ts";
import type { TextList, TextPlace } from "./text-entry.ts";

/** What the parts of one encounter share while it is compiled. */
export interface EncounterCompile {
  readonly id: string;
  readonly place: TextPlace;
  readonly numbering: Numbering;
  readonly texts: TextList;
}

function becauseId(compile: EncounterCompile, change: AuthoredChange) {
  const numbered = compile.numbering.changes.get(change);
  return numbered && textId(compile.id, numbered.id);
}

function consequenceOf(compile: EncounterCompile, authored: AuthoredChoice | Extract<AuthoredBeat, { is: "consequence" }>): Consequence | undefined {
  return compileConsequence(authored, (change) => becauseId(compile, change));
}

type Plain<T> = T extends unknown ? Omit<T, "when" | "long"> : never;

/** The beats that one step makes: a step with several faces makes several. */
function beatsOf(compile: EncounterCompile, beat: AuthoredBeat, path: PathInFile): Plain<Beat>[] {
  switch (beat.is) {
    case "line": {
      const line = textId(compile.id, compile.numbering.lines.get(beat)?.id ?? "");
      compile.texts.line({ ...compile.place, path: [...path, beat.key] }, line, beat);
      return [{
        is: "line", line, speaker: beat.speaker,
        ...(beat.face === undefined ? {} : { face: beat.face as Face }), ...(beat.uses ? { uses: beat.uses } : {}),
      }];
    }
    case "place": return [{ is: "place", place: beat.place, ...(beat.light ? { light: beat.light } : {}) }];
    case "face": return Object.entries(beat.face).map(([actor, face]) => ({ is: "face", actor, face: face as Face }));
    case "card": return [{ is: "card", card: beat.card }];
    case "letter": return [{ is: "letter", letter: beat.letter }];
    case "cue": return [{ is: "cue", cue: beat.cue }];
    case "enter": return [{ is: "enter", actor: beat.enter }];
    case "leave": return [{ is: "leave", actor: beat.leave }];
    case "hope": return [{ is: "hope" }];
    case "sound": return [{ is: "sound", sound: beat.sound }];
    case "consequence": return [{ is: "consequence", consequence: consequenceOf(compile, beat) ?? {} }];
  }
}

function compileExit({ "to-node": node, ending }: AuthoredExit): Exit {
  if (node !== undefined) return { to: "node", node };
  return ending === undefined ? { to: "road" } : { to: "ending", ending };
}

function compileChoice(compile: EncounterCompile, authored: AuthoredChoice, path: PathInFile): Choice {
  const { id, if: when, else: closed, goto, ending } = authored;
  const text = textId(compile.id, id);
  compile.texts.line({ ...compile.place, path: [...path, "says"] }, text, authored);
  if (closed) compile.texts.line({ ...compile.place, path: [...path, "else", "says"] }, textId(text, "closed"), closed);
  const consequence = consequenceOf(compile, authored);
  return {
    id, text,
    ...(when ? { when: compileCondition(when) } : {}),
    ...(closed ? { closed: { why: closed.why, text: textId(text, "closed") } } : {}),
    ...(consequence ? { consequence } : {}),
    goto: compileExit({ "to-node": goto, ending }),
  };
}

function compileEnd(compile: EncounterCompile, end: AuthoredEnd, path: PathInFile): NodeEnd {
  switch (end.is) {
    case "choices": return { is: "choices", choices: end.choices.map((choice, place) => compileChoice(compile, choice, [...path, "choices", place])) };
    case "goto": return { is: "branch", exits: [{ goto: { to: "node", node: end.goto } }] };
    case "branch":
      return { is: "branch", exits: end.goto.map((exit) => ({ ...(exit.if ? { when: compileCondition(exit.if) } : {}), goto: compileExit(exit) })) };
    case "chance": return { is: "chance", exits: end.chance.map((exit) => ({ weight: exit.weight, goto: compileExit(exit) })) };
    case "road":
    case "to": return { is: "branch", exits: [{ goto: { to: "road" } }] };
    case "ending": return { is: "branch", exits: [{ goto: { to: "ending", ending: end.ending } }] };
  }
}

function textsOfChanges(compile: EncounterCompile): void {
  for (const { part, path, id } of compile.numbering.changes.values()) {
    compile.texts.line(
      { ...compile.place, path: [...path, "because"] }, textId(compile.id, id), { says: part.because ?? "", plain: part["because-plain"] }, "because-plain");
  }
}

/** All nodes of an encounter by id. */
export function compileNodes(compile: EncounterCompile, nodes: readonly AuthoredNode[]): Record<string, StoryNode> {
  const compiled = nodes.map(({ id, beats, end }): StoryNode => ({
    id,
    beats: beats.flatMap((beat) => beatsOf(compile, beat, ["nodes", id, beat.index]).map((plain) => ({
      ...plain, ...(beat.if ? { when: compileCondition(beat.if) } : {}), ...(beat.long ? { long: true as const } : {}),
    }))),
    end: compileEnd(compile, end, ["nodes", id, end.index]),
  }));
  textsOfChanges(compile);
  return Object.fromEntries(compiled.map((node) => [node.id, node]));
}

/**
 * A scenario on its way to the browser, without what follows from the rest: ids that repeat their place in the tree.
 * Packed when the game is built, unpacked when a story is loaded; knows nothing of files.
 */
import type { Beat, Change, Choice, Consequence, Encounter, Id, LineBeat, NodeEnd, Scenario, StoryNode, TextId } from "../core/index.ts";

/** A text id, or only its number when the part before it can be told from its place. */
type ShortId = TextId | number;
type PackedConsequence = Omit<Consequence, "changes"> & { readonly changes?: readonly (Omit<Change, "because"> & { readonly because?: ShortId })[] };
type PackedBeat =
  | (Omit<LineBeat, "is" | "line"> & { readonly line: ShortId })
  | Exclude<Beat, LineBeat | { is: "consequence" }>
  | (Omit<Extract<Beat, { is: "consequence" }>, "consequence"> & { readonly consequence: PackedConsequence });
type Closed = NonNullable<Encounter["closed"]>["why"];
type PackedChoice = Omit<Choice, "text" | "closed" | "consequence"> & { readonly closed?: Closed; readonly consequence?: PackedConsequence };
type PackedEnd = Exclude<NodeEnd, { is: "choices" }> | { readonly is: "choices"; readonly choices: readonly PackedChoice[] };
type PackedEncounter = Omit<Encounter, "id" | "title" | "closed" | "nodes"> & {
  readonly closed?: Closed;
  readonly nodes: Readonly<Record<Id, { readonly beats: readonly PackedBeat[]; readonly end: PackedEnd }>>;
};
export type PackedScenario = Omit<Scenario, "encounters"> & { readonly encounters: Readonly<Record<Id, PackedEncounter>> };

function shorten(id: TextId, before: string): ShortId {
  const number = Number(id.slice(before.length));
  return id.startsWith(before) && `${before}${number}` === id ? number : id;
}

function lengthen(id: ShortId, before: string): TextId {
  return typeof id === "number" ? `${before}${id}` : id;
}

function packConsequence(encounter: Id, { changes, ...rest }: Consequence): PackedConsequence {
  const before = `${encounter}.because.`;
  return changes ? { ...rest, changes: changes.map(({ because, ...change }) => (because === undefined ? change : { ...change, because: shorten(because, before) })) } : rest;
}

function unpackConsequence(encounter: Id, { changes, ...rest }: PackedConsequence): Consequence {
  const before = `${encounter}.because.`;
  return changes ? { ...rest, changes: changes.map(({ because, ...change }) => (because === undefined ? change : { ...change, because: lengthen(because, before) })) } : rest;
}

function packBeat(encounter: Id, node: Id, beat: Beat): PackedBeat {
  if (beat.is === "consequence") return { ...beat, consequence: packConsequence(encounter, beat.consequence) };
  if (beat.is !== "line") return beat;
  const { is: _, line, ...rest } = beat;
  return { ...rest, line: shorten(line, `${encounter}.${node}.`) };
}

function unpackBeat(encounter: Id, node: Id, beat: PackedBeat): Beat {
  if (!("is" in beat)) return { ...beat, is: "line", line: lengthen(beat.line, `${encounter}.${node}.`) };
  return beat.is === "consequence" ? { ...beat, consequence: unpackConsequence(encounter, beat.consequence) } : beat;
}

function packChoice(encounter: Id, { text: _, closed, consequence, ...rest }: Choice): PackedChoice {
  return { ...rest, ...(closed ? { closed: closed.why } : {}), ...(consequence ? { consequence: packConsequence(encounter, consequence) } : {}) };
}

function unpackChoice(encounter: Id, { closed, consequence, ...rest }: PackedChoice): Choice {
  const text = `${encounter}.${rest.id}`;
  return {
    ...rest, text, ...(closed ? { closed: { why: closed, text: `${text}.closed` } } : {}),
    ...(consequence ? { consequence: unpackConsequence(encounter, consequence) } : {}),
  };
}

function mapValues<T, U>(map: Readonly<Record<Id, T>>, change: (value: T, id: Id) => U): Record<Id, U> {
  return Object.fromEntries(Object.entries(map).map(([id, value]) => [id, change(value, id)]));
}

function packNode(encounter: Id, { id, beats, end }: StoryNode) {
  return {
    beats: beats.map((beat) => packBeat(encounter, id, beat)),
    end: end.is === "choices" ? { ...end, choices: end.choices.map((choice) => packChoice(encounter, choice)) } : end,
  };
}

function unpackEncounter({ closed, nodes, ...rest }: PackedEncounter, id: Id): Encounter {
  return {
    ...rest, id, title: `${id}.title`, ...(closed ? { closed: { why: closed, text: `${id}.closed` } } : {}),
    nodes: mapValues(nodes, ({ beats, end }, node): StoryNode => ({
      id: node,
      beats: beats.map((beat) => unpackBeat(id, node, beat)),
      end: end.is === "choices" ? { ...end, choices: end.choices.map((choice) => unpackChoice(id, choice)) } : end,
    })),
  };
}

/** The scenario without ids that follow from their place. */
export function packStory(scenario: Scenario): PackedScenario {
  return {
    ...scenario,
    encounters: mapValues(scenario.encounters, ({ id, title: _, closed, nodes, ...rest }): PackedEncounter => ({
      ...rest, ...(closed ? { closed: closed.why } : {}), nodes: mapValues(nodes, (node) => packNode(id, node)),
    })),
  };
}

/** The scenario as it was before packing. */
export function unpackStory(packed: PackedScenario): Scenario {
  return { ...packed, encounters: mapValues(packed.encounters, unpackEncounter) };
}

/** WW2xx: names that lead nowhere. What could not be read is not held against those who name it. */
import { FACES } from "../../core/index.ts";
import type { Pictures } from "../compile-options.ts";
import { diagnose } from "../diagnostics.ts";
import type { Code, Diagnostic } from "../diagnostics.ts";
import { listNames, suggestName } from "../nearest-name.ts";
import { STEP_KEYS } from "../read-beat.ts";
import type { AuthoredCatalogue, AuthoredStory } from "../read-catalogue.ts";
import { isWhole } from "./checked.ts";
import { mentionsOfShared, mentionsOfStory } from "./mentions.ts";
import type { Mention, MentionKind } from "./mentions.ts";
import type { StoryParts } from "./story-parts.ts";

type Names = ReadonlySet<string> | undefined;
/** What exists, by kind; a kind that is missing is not looked at. */
type Known = Readonly<Partial<Record<MentionKind, Names>>>;

const CODES: Readonly<Partial<Record<MentionKind, Code>>> = {
  actor: "WW204", speaker: "WW204", fact: "WW206", card: "WW205", letter: "WW203", cue: "WW208", ending: "WW209", place: "WW212",
  figure: "WW213", pictogram: "WW222", face: "WW214", sound: "WW224", regime: "WW215", phase: "WW216", choice: "WW219", encounter: "WW202", source: "WW207",
};

function checkMentions(mentions: readonly Mention[], known: Known): Diagnostic[] {
  return mentions.flatMap(({ kind, name, file, path, part }) => {
    const code = CODES[kind];
    const names = known[kind];
    if (!code || !names || names.has(name)) return [];
    const near = suggestName(name, kind === "speaker" ? [...names, ...STEP_KEYS] : names);
    return [diagnose(code, file.spotOf(path, part), { name, near, list: listNames(name, names) })];
  });
}

/** What a drawing of a kind is called in a message, and where its files lie. */
const DRAWINGS: Readonly<Partial<Record<MentionKind, { what: string; kind: string; folder: string }>>> = {
  place: { what: "de plek", kind: "places", folder: "assets/places" },
  figure: { what: "de tekening", kind: "figures", folder: "assets/figures" },
  face: { what: "het gezicht", kind: "faces", folder: "assets/figures/faces" },
};

/** Drawings that are there, but not with all their files. */
function checkDrawings(mentions: readonly Mention[], known: Known, lacking: Pictures["lacking"] = {}): Diagnostic[] {
  return mentions.flatMap(({ kind, name, file, path, part }) => {
    const drawing = DRAWINGS[kind];
    const files = drawing && known[kind]?.has(name) ? lacking[`${drawing.kind}/${name}`] : undefined;
    if (!drawing || !files) return [];
    const whole = [...known[kind] ?? []].filter((one) => !Object.hasOwn(lacking, `${drawing.kind}/${one}`));
    const folder = kind === "face" ? drawing.folder : `${drawing.folder}/${name}`;
    return [diagnose("WW223", file.spotOf(path, part), { what: drawing.what, name, files: files.join(", "), folder, list: listNames(name, whole) || "geen" })];
  });
}

function keysOf(map: object | undefined): Names {
  return map && new Set(Object.keys(map));
}

function sharedNames({ shared }: AuthoredCatalogue, pictures: Pictures | undefined): Known {
  const listed = (names: readonly string[] | undefined): Names => names && new Set(names);
  return {
    actor: keysOf(shared.actors?.is), card: new Set(shared.cardIds), source: keysOf(shared.sources?.is), regime: keysOf(shared.regimes?.is),
    place: listed(pictures?.places), figure: listed(pictures?.figures), pictogram: listed(pictures?.icons), face: new Set(FACES), sound: listed(pictures?.sounds),
  };
}

/** Choices as `encounter/choice`; nothing when an encounter could not be read. */
function choicesOf(story: AuthoredStory, parts: StoryParts): Names {
  return isWhole(story) ? new Set(parts.choices.map(({ encounter, choice }) => `${encounter.id}/${choice.id}`)) : undefined;
}

function storyNames(story: AuthoredStory, parts: StoryParts, shared: Known): Known {
  const head = story.head?.is;
  const actor = shared.actor && new Set([...shared.actor, story.folder]);
  return {
    ...shared, actor, speaker: actor && new Set([...actor, "narrator"]),
    fact: keysOf(head?.facts), letter: head && keysOf(head.letters ?? {}), cue: head && keysOf(head.cues ?? {}), ending: keysOf(head?.endings),
    phase: head && new Set(head.phases.map(({ id }) => id)),
    encounter: new Set([...story.encounters.map(({ id }) => id), ...story.broken]),
    choice: choicesOf(story, parts),
  };
}

/** Nodes mean something inside their own encounter only. */
function checkNodes(story: AuthoredStory, parts: StoryParts): Diagnostic[] {
  const starts = story.encounters.map((encounter) => ({ encounter, file: encounter.file, name: encounter.start, path: ["start"] }));
  const exits = parts.exits.map(({ encounter, file, exit, path, key }) => ({ encounter, file, name: exit["to-node"], path: [...path, key] }));
  return [...starts, ...exits].flatMap(({ encounter, file, name, path }) => {
    const nodes = encounter.nodes.map(({ id }) => id);
    if (name === undefined || nodes.includes(name)) return [];
    return [diagnose("WW201", file.spotOf(path), { name, near: suggestName(name, nodes) })];
  });
}

/** Names in a story that nothing bears. */
export function checkStoryReferences(catalogue: AuthoredCatalogue, story: AuthoredStory, parts: StoryParts, pictures: Pictures | undefined): Diagnostic[] {
  const known = storyNames(story, parts, sharedNames(catalogue, pictures));
  const mentions = mentionsOfStory(story, parts);
  return [...checkMentions(mentions, known), ...checkDrawings(mentions, known, pictures?.lacking), ...checkNodes(story, parts)];
}

/** Names in actors and cards that nothing bears. */
export function checkSharedReferences(catalogue: AuthoredCatalogue, pictures: Pictures | undefined): Diagnostic[] {
  const [mentions, known] = [mentionsOfShared(catalogue.shared), sharedNames(catalogue, pictures)];
  return [...checkMentions(mentions, known), ...checkDrawings(mentions, known, pictures?.lacking)];
}

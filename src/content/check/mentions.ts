/** Every name that one part of a story uses for another, with the place where it stands. */
import type { AuthoredShared, AuthoredStory } from "../read-catalogue.ts";
import type { AuthoredBeat } from "../schema/beat.ts";
import type { AuthoredCondition } from "../schema/condition.ts";
import type { AuthoredConsequence } from "../schema/consequence.ts";
import type { PathInFile } from "../source-file.ts";
import type { At, StoryParts } from "./story-parts.ts";

export type MentionKind =
  | "actor" | "speaker" | "fact" | "card" | "letter" | "cue" | "ending" | "place" | "figure" | "pictogram" | "face" | "sound"
  | "flag-read" | "flag-set" | "flag-cleared" | "regime" | "phase" | "choice" | "encounter" | "source";

export interface Mention extends At {
  readonly kind: MentionKind;
  readonly name: string;
  readonly part: "key" | "value";
}

type Add = (kind: MentionKind, name: string | undefined, path: PathInFile, part?: "key" | "value") => void;

function adder(into: Mention[], { file, path: top }: At): Add {
  return (kind, name, path, part = "value") => {
    if (name !== undefined) into.push({ kind, name, file, path: [...top, ...path], part });
  };
}

function mentionsOfCondition(condition: AuthoredCondition, add: Add): void {
  add("flag-read", condition.flag, ["flag"]);
  add("phase", condition.phase, ["phase"]);
  add("regime", condition.law, ["law"]);
  add("card", condition.card, ["card"]);
  add("choice", condition.chose, ["chose"]);
  add("encounter", condition.met, ["met"]);
  for (const actor of Object.keys(condition.trust ?? {})) add("actor", actor, ["trust", actor], "key");
  for (const [actor, fact] of Object.entries(condition.knows ?? {})) {
    add("actor", actor, ["knows", actor], "key");
    add("fact", fact, ["knows", actor]);
  }
}

function mentionsOfConsequence({ set = [], clear = [], tell = {}, effects = [] }: AuthoredConsequence, add: Add): void {
  for (const [index, flag] of set.entries()) add("flag-set", flag, ["set", index]);
  for (const [index, flag] of clear.entries()) add("flag-cleared", flag, ["clear", index]);
  for (const [fact, actors] of Object.entries(tell)) {
    add("fact", fact, ["tell", fact], "key");
    for (const [index, actor] of actors.entries()) add("actor", actor, ["tell", fact, index]);
  }
  for (const [index, { trust = {} }] of effects.entries()) {
    for (const actor of Object.keys(trust)) add("actor", actor, ["effects", index, "trust", actor], "key");
  }
}

function mentionsOfBeat(beat: AuthoredBeat, add: Add): void {
  switch (beat.is) {
    case "line":
      add("speaker", beat.speaker, [beat.key], "key");
      add("face", beat.face, [beat.key], "key");
      for (const [index, fact] of (beat.uses ?? []).entries()) add("fact", fact, ["uses", index]);
      return;
    case "face":
      for (const [actor, face] of Object.entries(beat.face)) {
        add("actor", actor, ["face", actor], "key");
        add("face", face, ["face", actor]);
      }
      return;
    case "card": return add("card", beat.card, ["card"]);
    case "letter": return add("letter", beat.letter, ["letter"]);
    case "cue": return add("cue", beat.cue, ["cue"]);
    case "place": return add("place", beat.place, ["place"]);
    case "enter": return add("actor", beat.enter, ["enter"]);
    case "leave": return add("actor", beat.leave, ["leave"]);
    case "sound": return add("sound", beat.sound, ["sound"]);
    case "hope":
    case "consequence":
  }
}

function mentionsOfHead({ head }: AuthoredStory, into: Mention[]): void {
  if (!head) return;
  const { file, is } = head;
  const add = adder(into, { file, path: [] });
  add("figure", is.persona.figure, ["persona", "figure"]);
  for (const actor of Object.keys(is.situation.trust ?? {})) add("actor", actor, ["situation", "trust", actor], "key");
  for (const [id, { "known-by": knownBy = [] }] of Object.entries(is.facts)) {
    for (const [index, actor] of knownBy.entries()) add("actor", actor, ["facts", id, "known-by", index]);
  }
  for (const [id, { from, card }] of Object.entries(is.letters ?? {})) {
    add("actor", from, ["letters", id, "from"]);
    add("card", card, ["letters", id, "card"]);
  }
  for (const [id, { card }] of Object.entries(is.cues ?? {})) add("card", card, ["cues", id, "card"]);
}

/** Names used by a story, except those of nodes, which mean something in their own encounter only. */
export function mentionsOfStory(story: AuthoredStory, parts: StoryParts): Mention[] {
  const mentions: Mention[] = [];
  mentionsOfHead(story, mentions);
  for (const { file, with: met, also = [], place, phase } of story.encounters) {
    const add = adder(mentions, { file, path: [] });
    add("actor", met, ["with"]);
    for (const [index, actor] of also.entries()) add("actor", actor, ["also", index]);
    add("place", place, ["place"]);
    add("phase", phase, ["phase"]);
  }
  for (const at of parts.beats) mentionsOfBeat(at.beat, adder(mentions, at));
  for (const at of parts.exits) adder(mentions, at)("ending", at.exit.ending, ["ending"]);
  for (const at of parts.conditions) mentionsOfCondition(at.condition, adder(mentions, at));
  for (const at of parts.consequences) mentionsOfConsequence(at.consequence, adder(mentions, at));
  return mentions;
}

/** Names used by actors and cards. */
export function mentionsOfShared({ actors, cards }: AuthoredShared): Mention[] {
  const mentions: Mention[] = [];
  for (const [id, { figure, pictogram }] of Object.entries(actors?.is ?? {})) {
    if (!actors) break;
    const add = adder(mentions, { file: actors.file, path: [id] });
    add("figure", figure, ["figure"]);
    add("pictogram", pictogram, ["pictogram"]);
  }
  for (const { file, is } of cards) {
    const add = adder(mentions, { file, path: [] });
    add("actor", is.actor, ["actor"]);
    for (const [index, { sources = [] }] of is.statements.entries()) {
      for (const [place, source] of sources.entries()) add("source", source, ["statements", index, "sources", place]);
    }
  }
  return mentions;
}

/** The texts of a story that stand outside its encounters and letters. */
import type { Id } from "../../core/index.ts";
import type { AuthoredShared, Read } from "../read-catalogue.ts";
import type { AuthoredScenario } from "../schema/scenario.ts";
import type { SourceFile } from "../source-file.ts";
import { textId } from "../text-ids.ts";
import type { TextList } from "./text-entry.ts";

function addPersonaTexts({ file, is }: Read<AuthoredScenario>, texts: TextList): void {
  const at = (...path: string[]) => ({ file, part: "start" as const, path });
  const { persona } = is;
  texts.name(at("title"), "story.title", is.title, is["title-plain"]);
  texts.passage(at("note"), "story.note", is.note, is["note-plain"], "note-plain");
  texts.passage(at("summary"), "story.summary", is.summary, is["summary-plain"], "summary-plain");
  texts.passage(at("persona", "portrait"), "story.portrait", persona.portrait, persona["portrait-plain"], "portrait-plain");
  texts.name(at("persona", "work"), "story.work", persona.work, persona["work-plain"]);
  texts.name(at("persona", "household"), "story.household", persona.household, persona["household-plain"]);
}

function addCueTexts({ file, is }: Read<AuthoredScenario>, firstCues: ReadonlySet<Id>, texts: TextList): void {
  for (const [id, cue] of Object.entries(is.cues ?? {})) {
    const at = (...path: (string | number)[]) => ({ file, part: "rest" as const, path: ["cues", id, ...path] });
    texts.line({ ...at("prompt"), part: firstCues.has(id) ? "start" : "rest" }, textId("cue", id, "prompt"), { says: cue.prompt, plain: cue["prompt-plain"] }, "prompt-plain");
    texts.aside(at("aim"), textId("cue", id, "aim"), cue.aim);
    texts.aside(at("pitfalls"), textId("cue", id, "pitfalls"), cue.pitfalls);
    for (const [index, reaction] of cue.reactions.entries()) texts.aside(at("reactions", index), textId("cue", id, "reaction", index + 1), reaction);
  }
}

function addEndingTexts({ file, is }: Read<AuthoredScenario>, texts: TextList): void {
  for (const [id, ending] of Object.entries(is.endings)) {
    const at = (...path: (string | number)[]) => ({ file, part: "rest" as const, path: ["endings", id, ...path] });
    texts.name(at("title"), textId("ending", id, "title"), ending.title, ending["title-plain"]);
    for (const [index, line] of ending.lines.entries()) texts.line(at("lines", index, "says"), textId("ending", id, index + 1), line);
    texts.line(at("opening"), textId("ending", id, "opening"), { says: ending.opening, plain: ending["opening-plain"] }, "opening-plain");
  }
}

/** Persona, phases, facts, cues and endings. */
export function addStoryTexts(head: Read<AuthoredScenario>, firstCues: ReadonlySet<Id>, texts: TextList): void {
  const { file, is } = head;
  addPersonaTexts(head, texts);
  for (const [index, phase] of is.phases.entries()) {
    const at = (key: string) => ({ file, part: "start" as const, path: ["phases", index, key] });
    texts.name(at("says"), textId("phase", phase.id), phase.says, phase.plain);
    texts.line(at("about"), textId("phase", phase.id, "about"), { says: phase.about, plain: phase["about-plain"] }, "about-plain");
  }
  for (const [id, fact] of Object.entries(is.facts)) {
    texts.name({ file, part: "start", path: ["facts", id, "says"] }, textId("fact", id), fact.says, fact.plain);
  }
  addCueTexts(head, firstCues, texts);
  addEndingTexts(head, texts);
}

/** Names and roles of actors, in all languages that actors.yaml has. */
export function addActorTexts(shared: AuthoredShared, isUsed: (id: Id) => boolean, texts: TextList): void {
  if (!shared.actors) return;
  const { file, is } = shared.actors;
  for (const [id, { name, role }] of Object.entries(is).filter(([own]) => isUsed(own))) {
    const at = (key: string) => ({ file, part: "start" as const, path: [id, key, "nl"], isLine: false, isForPlayers: true });
    texts.entries.push({ ...at("name"), id: textId("actor", id, "name"), nl: name.nl, fr: name.fr, en: name.en });
    texts.entries.push({ ...at("role"), id: textId("actor", id, "role"), nl: role.nl, plain: role.plain, fr: role.fr, en: role.en });
  }
}

/** What a story takes from the shared files: the actors that it uses, itself as a speaker, and the names of the rules. */
export function addSharedTexts(
  shared: AuthoredShared, used: ReadonlySet<Id>, persona: { id: Id; name: string; role: string; file: SourceFile }, texts: TextList,
): void {
  addActorTexts(shared, (id) => used.has(id), texts);
  if (!shared.actors || !Object.hasOwn(shared.actors.is, persona.id)) {
    const { id, name, file } = persona;
    texts.entries.push({
      id: textId("actor", id, "name"), nl: name, fr: name, en: name, file, path: ["persona", "name"], part: "start", isLine: false, isForPlayers: true,
    });
  }
  for (const [id, regime] of Object.entries(shared.regimes?.is ?? {})) {
    if (shared.regimes) texts.name({ file: shared.regimes.file, part: "rest", path: [id, "says"] }, textId("regime", id), regime.says, regime.plain);
  }
}

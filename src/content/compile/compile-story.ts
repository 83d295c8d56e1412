/** A whole story in the engine's form, and the list of its texts. */
import { PHASES } from "../../core/index.ts";
import type { Actor, Cue, Encounter, Ending, Fact, Id, Letter, PhaseId, Regime, Scenario } from "../../core/index.ts";
import { numberChanges } from "../number-lines.ts";
import type { AuthoredShared, AuthoredStory, Read } from "../read-catalogue.ts";
import type { AuthoredEncounter } from "../schema/encounter.ts";
import type { AuthoredScenario } from "../schema/scenario.ts";
import { textId } from "../text-ids.ts";
import { compileCondition } from "./compile-condition.ts";
import { compileConsequence } from "./compile-consequence.ts";
import { compileEncounter } from "./compile-encounter.ts";
import { namesUsed } from "./names-used.ts";
import { addSharedTexts, addStoryTexts } from "./story-texts.ts";
import { TextList } from "./text-entry.ts";
import type { TextEntry } from "./text-entry.ts";

export interface CompiledStory {
  readonly scenario: Scenario;
  readonly texts: readonly TextEntry[];
}

function byId<T extends { readonly id: Id }>(list: readonly T[]): Record<Id, T> {
  return Object.fromEntries(list.map((one) => [one.id, one]));
}

/** In the order in which they can be met: by phase, then by week, what comes before what is looked for. */
function inOrder(encounters: readonly AuthoredEncounter[]): AuthoredEncounter[] {
  const rank = ({ phase, comes, open }: AuthoredEncounter) =>
    PHASES.indexOf(phase as PhaseId) * 1000 + (comes?.week ?? open?.weeks[0] ?? 0) * 2 + (comes ? 0 : 1);
  return [...encounters].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

function compileLetters({ file, is: head }: Read<AuthoredScenario>, first: ReturnType<typeof namesUsed>, texts: TextList): Letter[] {
  return Object.entries(head.letters ?? {}).map(([id, letter]): Letter => {
    const place = { file, part: first.letters.has(id) ? "start" as const : "rest" as const };
    const path = ["letters", id];
    const numbers = numberChanges([{ effects: letter.effects, path }]);
    texts.name({ ...place, path: [...path, "title"] }, textId("letter", id, "title"), letter.title, letter["title-plain"]);
    for (const [index, line] of letter.lines.entries()) {
      texts.line({ ...place, path: [...path, "lines", index, "says"] }, textId("letter", id, index + 1), line);
    }
    for (const { part, path: at, id: own } of numbers.values()) {
      texts.line({ ...place, path: [...at, "because"] }, textId("letter", id, own), { says: part.because ?? "", plain: part["because-plain"] }, "because-plain");
    }
    const consequence = compileConsequence(letter, (change) => {
      const numbered = numbers.get(change);
      return numbered && textId("letter", id, numbered.id);
    });
    return {
      id, from: letter.from, title: textId("letter", id, "title"), lines: letter.lines.map((_, index) => textId("letter", id, index + 1)),
      ...(letter.week === undefined ? {} : { week: letter.week }),
      ...(letter.when ? { when: compileCondition(letter.when) } : {}),
      ...(letter.card === undefined ? {} : { card: letter.card }),
      ...(consequence ? { consequence } : {}),
    };
  });
}

function compileParts(head: AuthoredScenario) {
  const cues = Object.entries(head.cues ?? {}).map(([id, { form, minutes, card }]): Cue =>
    ({ id, form, minutes, ...(card === undefined ? {} : { card }) }));
  const facts = Object.entries(head.facts).map(([id, fact]): Fact =>
    ({ id, text: textId("fact", id), medical: fact.medical ?? false, knownBy: fact["known-by"] ?? [] }));
  const endings = Object.entries(head.endings).map(([id, { lines }]): Ending => ({
    id, title: textId("ending", id, "title"), lines: lines.map((_, index) => textId("ending", id, index + 1)), opening: textId("ending", id, "opening"),
  }));
  return { cues: byId(cues), facts: byId(facts), endings: byId(endings) };
}

function compileActors(shared: AuthoredShared, used: ReadonlySet<Id>): Actor[] {
  return Object.entries(shared.actors?.is ?? {}).filter(([id]) => used.has(id)).map(([id, { body, figure, pictogram, colour }]): Actor => (
    { id, name: textId("actor", id, "name"), role: textId("actor", id, "role"), body, figure, pictogram, colour }));
}

function compileRegimes(shared: AuthoredShared): Regime[] {
  return Object.entries(shared.regimes?.is ?? {}).map(([id, { from, until }]) => ({ id, from, ...(until === undefined ? {} : { until }) }));
}

/** The story, or nothing when its scenario file could not be read. */
export function compileStory(story: AuthoredStory, shared: AuthoredShared): CompiledStory | undefined {
  const { head } = story;
  if (!head) return undefined;
  const { is } = head;
  const texts = new TextList();
  const encounters = inOrder(story.encounters);
  const firstPhase = is.phases[0]?.id;
  const first = namesUsed(is, encounters.filter(({ phase }) => phase === firstPhase), is.phases[0]?.weeks[1] ?? 0);
  const used = namesUsed(is, encounters, 52).actors;
  const taken = Object.values(story.overlays).flatMap((overlay) => Object.keys(overlay.is));
  addStoryTexts(head, first.cues, texts);
  addSharedTexts(shared, used, { id: is.id, name: is.persona.name, role: is.persona.work, file: head.file }, texts);
  const letters = compileLetters(head, first, texts);
  const compiled = encounters.map((one): Encounter => compileEncounter(one, one.phase === firstPhase ? "start" : "rest", taken, texts));
  const { energy, stress, outlook, income, trust = {} } = is.situation;
  const scenario: Scenario = {
    id: is.id, version: is.version,
    persona: { id: is.id, name: is.persona.name, figure: is.persona.figure, age: is.persona.age },
    starts: is.starts,
    situation: { energy, stress, outlook, income, trust },
    phases: is.phases.map(({ id, weeks, "rests-to": restsTo }) => ({ id: id as PhaseId, weeks, restsTo })),
    ...compileParts(is),
    actors: byId(compileActors(shared, used)),
    regimes: byId(compileRegimes(shared)),
    encounters: byId(compiled),
    letters,
  };
  return { scenario, texts: texts.entries };
}

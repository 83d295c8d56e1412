import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { compileScenarios } from "../../src/content/index.ts";
import { readFolder } from "../../src/content/read-folder.ts";
import { legalActions, startStory, step } from "../../src/core/index.ts";
import type { Action, Effect, StoryState } from "../../src/core/index.ts";
import { PICTURES, TODAY, minimalFiles } from "./broken-fixtures.ts";

const { catalogue, diagnostics } = compileScenarios(minimalFiles(), { today: TODAY, pictures: PICTURES });
const [sam] = catalogue.stories;
if (!sam) throw new Error("the minimal scenario did not compile");
const dutch = { ...sam.texts.nl?.start, ...sam.texts.nl?.rest };
const plain = { ...sam.texts["nl-plain"]?.start, ...sam.texts["nl-plain"]?.rest };

/** Plays on with the first action that is allowed, until the story ends. */
function playThrough(): Effect[] {
  const told: Effect[] = [];
  let { state, effects }: { state: StoryState; effects: readonly Effect[] } = startStory(sam!.scenario, { seed: 1, stopsAtCues: true });
  for (let count = 0; count < 200; count += 1) {
    told.push(...effects);
    const [action]: Action[] = legalActions(sam!.scenario, state);
    if (!action) return told;
    ({ state, effects } = step(sam!.scenario, state, action));
  }
  throw new Error("the story does not end");
}

describe("a scenario in which nothing is wrong", () => {
  it("has no diagnostics", () => {
    expect(diagnostics).toEqual([]);
  });

  it("can be played to its end, and every line that is said has words in both registers", () => {
    const effects = playThrough();
    const said = effects.flatMap((effect) => (effect.type === "say" ? [effect.line] : []));
    expect(effects.at(-1)).toEqual({ type: "ended", ending: "weer-begonnen" });
    expect(said).toEqual(["telefoon.gaat-over.1", "telefoon.gaat-over.2", "telefoon.begrip.1", "ziekenfonds.bureau.1", "arbeidsarts.binnen.1", "arbeidsarts.gedeeld.1", "vdab.loket.1"]);
    expect(said.filter((line) => dutch[line] === undefined)).toEqual([]);
    expect(plain["vdab.loket.1"]).toBe("Jij kiest wat je vertelt.");
  });

  it("keeps the facts of a line, a choice and its consequence", () => {
    const node = sam.scenario.encounters["telefoon"]?.nodes["gaat-over"];
    expect(node?.beats[1]).toEqual({ is: "line", line: "telefoon.gaat-over.2", speaker: "ploegbaas", face: "worried" });
    expect(node?.end.is === "choices" && node.end.choices[0]).toEqual({
      id: "vertel-tillen", text: "telefoon.vertel-tillen", goto: { to: "node", node: "begrip" },
      consequence: {
        tell: { tillen: ["ploegbaas"] }, set: ["verteld"],
        changes: [{ cause: "own-choice", trust: { ploegbaas: 1 }, because: "telefoon.because.1" }],
      },
    });
  });

  it("has words for every text id that the engine may name", () => {
    const named = JSON.stringify(sam.scenario).match(/"(?:text|title|line|because|opening|name|role)":"[a-z0-9-]+\.[^"]+"/g) ?? [];
    const ids = named.map((one) => one.replace(/^"[a-z]+":"|"$/g, ""));
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id) => dutch[id] === undefined)).toEqual([]);
  });

  it("brings the frame and the first phase first, the rest later", () => {
    expect(sam.texts.nl?.start).toMatchObject({ "story.title": "Een schouder", "telefoon.gaat-over.1": "De telefoon gaat.", "letter.uitnodiging.1": "Kom langs op {date}." });
    expect(Object.keys(sam.texts.nl?.rest ?? {}).filter((id) => /^(telefoon|ziekenfonds|story|actor|fact)\./.test(id))).toEqual([]);
    expect(sam.texts.nl?.rest).toMatchObject({ "vdab.loket.1": "Jij beslist wat je vertelt.", "ending.weer-begonnen.1": "Sam werkt weer, zonder tillen." });
  });

  it("keeps the card with the legal answer of a cue, and none where none is named", () => {
    const files = minimalFiles();
    const head = (files.get("sam/scenario.yaml") ?? "").replace("    form: pairs\n", "    form: pairs\n    card: bezoek-vooraf\n");
    const { catalogue: { stories }, diagnostics: found } = compileScenarios(files.set("sam/scenario.yaml", head), { today: TODAY, pictures: PICTURES });
    expect(found).toEqual([]);
    expect(stories[0]?.scenario.cues["vertellen"]).toEqual({ id: "vertellen", form: "pairs", minutes: 3, card: "bezoek-vooraf" });
    expect(stories[0]?.scenario.cues["wachten"]).toEqual({ id: "wachten", form: "silent", minutes: 2 });
  });

  it("gives cards, words and sources to pages", () => {
    const { cards, lexicon, sources, texts } = catalogue.cards;
    expect(cards[0]).toMatchObject({ id: "bezoek-vooraf", statements: [{ text: "card.bezoek-vooraf.statement.1", sources: ["W61"], validFrom: "2022-10-01" }], mayNot: [] });
    expect(lexicon).toEqual([{ word: "attest", also: ["attesten"], plain: "een papier van de dokter", fr: "certificat médical", en: "medical certificate" }]);
    expect(sources.map(({ id }) => texts.nl[`source.${id}`])).toEqual(["Codex over het welzijn op het werk, boek I, titel 4 – FOD Werkgelegenheid – 2026-02-01"]);
  });
});

describe("a translation", () => {
  const ids = Object.keys(dutch);
  const overlay = (list: readonly string[]) => list.map((id) => `${id}: ${JSON.stringify(`fr ${dutch[id]}`)}`).join("\n");

  it("is offered once every text has its words", () => {
    const files = minimalFiles().set("sam/text/fr.yaml", overlay(ids));
    const { catalogue: translated, diagnostics: found } = compileScenarios(files, { today: TODAY });
    expect(found).toEqual([]);
    expect(translated.stories[0]?.languages).toEqual(["nl", "fr"]);
    expect(translated.stories[0]?.texts.fr?.rest["vdab.loket.1"]).toBe("fr Jij beslist wat je vertelt.");
  });

  it("is not offered while one is missing", () => {
    const files = minimalFiles().set("sam/text/fr.yaml", overlay(ids.filter((id) => id !== "vdab.loket.1")));
    const { catalogue: translated, diagnostics: found } = compileScenarios(files, { today: TODAY });
    expect(found.map(({ code, found: words }) => `${code} ${words}`)).toEqual([`WW303 1 van ${ids.length} teksten zijn nog niet vertaald, zoals vdab.loket.1`]);
    expect(translated.stories[0]?.languages).toEqual(["nl"]);
  });
});

describe("a condition", () => {
  it("holds when all its keys hold", () => {
    const text = (minimalFiles().get("sam/encounters/vdab.yaml") ?? "")
      .replace("igloo:", "if: { flag: verteld, knows: { ploegbaas: tillen }, not: { week: { max: 3 } }, any: [{ energy: { min: 2 } }, { chose: telefoon/hang-op }] }\nigloo:");
    const { catalogue: compiled } = compileScenarios(minimalFiles().set("sam/encounters/vdab.yaml", text));
    expect(compiled.stories[0]?.scenario.encounters["vdab"]?.when).toEqual({ is: "all", of: [
      { is: "flag", flag: "verteld" },
      { is: "not", of: { is: "week", range: { max: 3 } } },
      { is: "any", of: [{ is: "bar", bar: "energy", range: { min: 2 } }, { is: "chose", choice: "telefoon/hang-op" }] },
      { is: "knows", actor: "ploegbaas", fact: "tillen" },
    ] });
  });
});

describe("the stories of the game", () => {
  it("compile into something playable, whatever is still wrong with them", () => {
    const { catalogue: game } = compileScenarios(readFolder(resolve(import.meta.dirname, "../../scenarios")));
    for (const { scenario } of game.stories) expect(startStory(scenario, { seed: 1, stopsAtCues: false }).state.phase).toBe("uitval");
    expect(game.stories.length).toBeGreaterThan(0);
  });
});

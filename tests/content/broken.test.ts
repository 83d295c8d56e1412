import { describe, expect, it } from "vitest";
import { RULES, compileScenarios } from "../../src/content/index.ts";
import { parseSave, restore } from "../../src/core/index.ts";
import { codeOfRead, readSessionFile } from "../../src/session/index.ts";
import { PICTURES, TODAY, brokenFixtures, minimalFiles } from "./broken-fixtures.ts";

const fixtures = brokenFixtures();
const options = { today: TODAY, pictures: PICTURES };

describe("the catalogue of diagnostics", () => {
  it("has a broken fixture for every code, and no fixture without a code", () => {
    expect([...new Set(fixtures.map(({ code }) => code))]).toEqual(Object.keys(RULES).sort());
  });

  it.each(Object.entries(RULES))("%s says in words what was found, what is expected and what to do", (_, rule) => {
    for (const words of [rule.title, rule.found, rule.expected, rule.advice]) expect(words.trim()).not.toBe("");
  });
});

describe("a broken scenario file", () => {
  it.each(fixtures.filter(({ save }) => save === undefined))("$name is told with its code at its line", ({ code, files, where }) => {
    const { diagnostics } = compileScenarios(files, options);
    expect(diagnostics.map((one) => `${one.code} ${one.file}:${one.line}`)).toContain(`${code} ${where}`);
    const others = diagnostics.filter((one) => one.severity === "error" && one.code !== code);
    expect(others.map((one) => `${one.code} ${one.file}:${one.line} ${one.found}`)).toEqual([]);
    for (const one of diagnostics) expect(`${one.found} ${one.expected} ${one.advice}`).not.toMatch(/undefined|‘’|\[object/);
  });
});

describe("a file with many faults", () => {
  it("has them told all at once", () => {
    const path = "sam/encounters/telefoon.yaml";
    const text = (minimalFiles().get(path) ?? "").replace("with: ploegbaas", "with: ploegbas").replace("- cue: vertellen", "- cuee: vertellen")
      .replace("to: road", "to: straat").replace("begrip:\n", "begrip:\n    - letter: brief\n").replace("      plain: Dan zoeken we werk zonder tillen.\n", "");
    const { diagnostics } = compileScenarios(minimalFiles().set(path, text), options);
    expect(diagnostics.filter(({ severity }) => severity === "error").map(({ code, found }) => `${code} ${found}`)).toEqual([
      "WW204 ‘ploegbas’; bedoel je ‘ploegbaas’?",
      "WW204 ‘cuee’; bedoel je ‘cue’?",
      "WW301 geen ‘plain’ bij telefoon.gaat-over.3",
      "WW102 ‘straat’ bij ‘to’",
      "WW203 ‘brief’",
      "WW301 geen ‘plain’ bij telefoon.begrip.1",
    ]);
  });
});

describe("a cue whose card does not exist", () => {
  it("is told at its line, with the nearest card", () => {
    const path = "sam/scenario.yaml";
    const text = (minimalFiles().get(path) ?? "").replace("    form: pairs\n", "    form: pairs\n    card: bezoek-voraf\n");
    const line = text.split("\n").indexOf("    card: bezoek-voraf") + 1;
    const { diagnostics } = compileScenarios(minimalFiles().set(path, text), options);
    expect(diagnostics.map((one) => `${one.code} ${one.file}:${one.line} ${one.found}`)).toEqual([`WW205 ${path}:${line} ‘bezoek-voraf’; bedoel je ‘bezoek-vooraf’?`]);
  });
});

describe("a kept play that cannot be followed", () => {
  it.each(fixtures.filter(({ save }) => save !== undefined))("$name", ({ code, save = "" }) => {
    const { catalogue } = compileScenarios(minimalFiles());
    const [story] = catalogue.stories;
    if (!story) throw new Error("the minimal scenario did not compile");
    const read = parseSave(save);
    // From WW406 on it is about a session as a file, which is judged by whoever opens files.
    const told = code >= "WW406" ? codeOfRead(readSessionFile(save)) : typeof read === "string" ? read : restore(story.scenario, read).fault;
    expect(told).toBe(code);
  });
});

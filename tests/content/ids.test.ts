import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { compileScenarios, writeAllIds, writeIds } from "../../src/content/index.ts";
import { readFolder } from "../../src/content/read-folder.ts";
import { minimalFiles } from "./broken-fixtures.ts";

const PATH = "sam/encounters/telefoon.yaml";
const written = minimalFiles().get(PATH) ?? "";
const bare = written.replaceAll(/^\s*id: [a-z-]+\.\d+\n/gm, "").replaceAll(/id: because\.\d+, /g, "");

function textsOf(text: string): Record<string, string> {
  const { catalogue } = compileScenarios(minimalFiles().set(PATH, text));
  return { ...catalogue.stories[0]?.texts.nl?.start };
}

describe("writing ids", () => {
  it("gives every line and every effect its id, at its place", () => {
    expect(bare).not.toBe(written);
    expect(writeIds(PATH, bare, [])).toEqual({ text: written, count: 4 });
  });

  it("a second time changes nothing", () => {
    expect(writeIds(PATH, written, [])).toEqual({ text: written, count: 0 });
  });

  it("keeps comments, empty lines, folded text and the ends of lines", () => {
    const text = bare
      .replace("    - narrator: De telefoon gaat.\n      plain: De telefoon gaat.\n", "    # nog herwerken\n    - narrator: >-\n        De telefoon gaat.\n        Twee keer.\n\n      # rustig\n      plain: De telefoon gaat. # kort\n    - narrator: Stil. # adem\n")
      .replaceAll("\n", "\r\n");
    const { text: after = "", count } = writeIds(PATH, text, []) ?? {};
    expect(count).toBe(5);
    expect(after.split("\r\n").filter((line) => !/^\s*id: [a-z-]+\.\d+$/.test(line)).join("\r\n").replace(/id: because\.\d+, /g, "")).toBe(text);
    expect(textsOf(after)["telefoon.gaat-over.1"]).toBe("De telefoon gaat. Twee keer.");
    expect(textsOf(after)["telefoon.gaat-over.2"]).toBe("Stil.");
  });

  it("leaves a file with faults as it is", () => {
    expect(writeIds(PATH, bare.replace("to: road", "to: straat"), [])).toBeUndefined();
  });

  it("takes no misspelt step for a line", () => {
    const files = minimalFiles().set(PATH, bare.replace("cue: vertellen", "cuee: vertellen"));
    expect(writeAllIds(files)).toEqual({ written: new Map(), left: [PATH] });
  });

  it("writes nothing but ids into the stories of the game", () => {
    const files = readFolder(resolve(import.meta.dirname, "../../scenarios"));
    const stories = [...files].filter(([path]) => /\/(encounters\/|scenario\.yaml)/.test(path));
    expect(stories.length).toBeGreaterThan(10);
    expect(stories.filter(([path, text]) => writeIds(path, text, []) === undefined).map(([path]) => path)).toEqual([]);
  });
});

describe("ids", () => {
  const line = "    - narrator: Je laat hem even gaan.\n      plain: Je wacht even.\n";

  it("stay with their words when a line comes in between", () => {
    const edited = written.replace("    - ploegbaas (worried)", `${line}    - ploegbaas (worried)`);
    const after = writeIds(PATH, edited, [])?.text ?? "";
    expect(textsOf(after)).toEqual({ ...textsOf(written), "telefoon.gaat-over.3": "Je laat hem even gaan." });
  });

  it("stay with their words when a line moves to another node", () => {
    const moved = "    - narrator: De telefoon gaat.\n      id: gaat-over.1\n      plain: De telefoon gaat.\n";
    const after = written.replace(moved, "").replace("  begrip:\n", `  begrip:\n${moved}`);
    expect(textsOf(after)).toEqual(textsOf(written));
  });

  it("are not given again while a translation still uses them", () => {
    const edited = written.replace("    - ploegbaas (worried)", `${line}    - ploegbaas (worried)`);
    expect(writeIds(PATH, edited, ["telefoon.gaat-over.3", "telefoon.gaat-over.7"])?.text).toContain("id: gaat-over.8");
  });

  it("of effects stay when an effect comes in front", () => {
    const edited = written.replace("            - { id: because.1,", "            - { stress: -1, cause: own-choice, because: Het is gezegd., because-plain: Het is gezegd. }\n            - { id: because.1,");
    const after = writeIds(PATH, edited, [])?.text ?? "";
    expect(textsOf(after)).toEqual({ ...textsOf(written), "telefoon.because.2": "Het is gezegd." });
  });
});

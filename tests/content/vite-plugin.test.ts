import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { build } from "vite";
import type { Rolldown } from "vite";
import { afterEach, describe, expect, it } from "vitest";
import { scenarios } from "../../src/content/vite-plugin.ts";
import { brokenFixtures, minimalFiles } from "./broken-fixtures.ts";

let root = "";
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Builds a page that asks for the catalogue and the cards; nothing is written. */
async function buildWith(files: ReadonlyMap<string, string>): Promise<Rolldown.OutputChunk[]> {
  root = mkdtempSync(join(tmpdir(), "werkwijzer-"));
  const texts = new Map([...files].map(([path, text]) => [`scenarios/${path}`, text]));
  texts.set("main.js", "import { actors, entries } from 'virtual:catalogue';\nimport { loadCardFile } from 'virtual:cards';\nglobalThis.game = { actors, entries, loadCardFile };\n");
  for (const [path, text] of texts) {
    mkdirSync(dirname(resolve(root, path)), { recursive: true });
    writeFileSync(resolve(root, path), text);
  }
  const output = await build({
    configFile: false, root, logLevel: "silent", plugins: [scenarios()],
    build: { write: false, modulePreload: false, rolldownOptions: { input: resolve(root, "main.js") } },
  });
  return ([output].flat() as Rolldown.RolldownOutput[]).flatMap((one) => one.output.filter((part) => part.type === "chunk"));
}

describe("the game that is built", () => {
  it("has the title page's words at once and the first phase in one file", async () => {
    const chunks = await buildWith(minimalFiles());
    const entry = chunks.find(({ isEntry }) => isEntry);
    expect(entry?.code).toContain("Sam is 38 en werkt in een magazijn.");
    expect(entry?.code).not.toContain("De telefoon gaat.");
    const first = chunks.filter(({ code }) => code.includes("De telefoon gaat.") && code.includes("restsTo"));
    expect(first.length).toBe(1);
    expect(first[0]?.code).not.toContain("Jij beslist wat je vertelt.");
    expect(chunks.some(({ isEntry, code }) => !isEntry && code.includes("Je mag dit bezoek zelf vragen."))).toBe(true);
  });

  it("carries no reader of files to the browser", async () => {
    const chunks = await buildWith(minimalFiles());
    const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
    expect(modules.filter((id) => /node_modules/.test(id))).toEqual([]);
  });

  it("is not built from faulty files, and says what is wrong", async () => {
    const broken = brokenFixtures().find(({ code }) => code === "WW201");
    await expect(buildWith(broken?.files ?? new Map())).rejects.toThrow(/scenarios\/sam\/encounters\/telefoon\.yaml:\d+:\d+ {2}WW201 fout: Onbekende knoop/);
  });
});

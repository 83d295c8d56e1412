import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { build, createServer } from "vite";
import type { Rolldown } from "vite";
import { afterEach, describe, expect, it } from "vitest";
import { compileScenarios, dutchWords } from "../../src/content/index.ts";
import { scenarios } from "../../src/content/vite-plugin.ts";
import { createRandomPicker, measureStory, playThrough } from "../../src/walk/index.ts";
import { brokenFixtures, minimalFiles } from "./broken-fixtures.ts";

let root = "";
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Lays files out under a page that asks for the catalogue and the cards. */
function layOut(files: ReadonlyMap<string, string>): void {
  root = mkdtempSync(join(tmpdir(), "werkwijzer-"));
  const texts = new Map([...files].map(([path, text]) => [`scenarios/${path}`, text]));
  texts.set("main.js", "import { actors, entries } from 'virtual:catalogue';\nimport { loadCardFile } from 'virtual:cards';\nglobalThis.game = { actors, entries, loadCardFile };\n");
  for (const [path, text] of texts) {
    mkdirSync(dirname(resolve(root, path)), { recursive: true });
    writeFileSync(resolve(root, path), text);
  }
}

/** Builds that page; nothing is written. */
async function buildWith(files: ReadonlyMap<string, string>): Promise<Rolldown.OutputChunk[]> {
  layOut(files);
  const output = await build({
    configFile: false, root, logLevel: "silent", plugins: [scenarios({ measure: measureStory })],
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

describe("the minutes of a story", () => {
  const { catalogue } = compileScenarios(minimalFiles());
  const [sam] = catalogue.stories;
  if (!sam) throw new Error("the minimal scenario did not compile");
  const measured = measureStory(sam.scenario, dutchWords(catalogue, sam));

  it("come in a small file of their own, with the numbers that the walks gave", async () => {
    const chunks = await buildWith(minimalFiles());
    const own = chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith("virtual:story/sam/minutes")));
    expect(own.map(({ isEntry, isDynamicEntry, moduleIds }) => ({ isEntry, isDynamicEntry, modules: moduleIds.length }))).toEqual([{ isEntry: false, isDynamicEntry: true, modules: 1 }]);
    const { default: minutes } = await import(`data:text/javascript,${encodeURIComponent(own[0]?.code ?? "")}`) as { default: unknown };
    expect(minutes).toEqual(measured);
    const words = /"share"|\\"share\\"/;
    expect(chunks.filter(({ code }) => words.test(code))).toEqual(own);
  });

  it("are those of every encounter that a play comes past, in hundredths", () => {
    const met = Array.from({ length: 20 }, (_, seed) => playThrough(sam.scenario, seed, createRandomPicker(seed)).last.met).flatMap((one) => Object.keys(one));
    expect(Object.keys(measured).sort()).toEqual([...new Set(met)].sort());
    for (const { minutes, share } of Object.values(measured)) {
      expect(minutes).toBeGreaterThan(0);
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1);
      expect([minutes, share].map((value) => Number(value.toFixed(2)))).toEqual([minutes, share]);
    }
  });

  it("are measured only when they are asked for, and anew after a file has changed", async () => {
    layOut(minimalFiles());
    let times = 0;
    const server = await createServer({
      configFile: false, root, logLevel: "silent", server: { middlewareMode: true, ws: false, watch: null }, optimizeDeps: { noDiscovery: true },
      plugins: [scenarios({ measure: (scenario, words) => { times += 1; return measureStory(scenario, words); } })],
    });
    const ask = (id: string) => server.environments.client.transformRequest(id);
    await ask("virtual:catalogue");
    await ask("virtual:story/sam/start");
    expect(times).toBe(0);
    const first = await ask("virtual:story/sam/minutes");
    await ask("virtual:story/sam/minutes");
    expect(times).toBe(1);
    const changed = resolve(root, "scenarios/sam/encounters/vdab.yaml");
    writeFileSync(changed, (minimalFiles().get("sam/encounters/vdab.yaml") ?? "").replace("Jij beslist wat je vertelt.", "Jij beslist hier helemaal zelf wat je mij vandaag vertelt."));
    server.watcher.emit("all", "change", changed);
    await ask("virtual:catalogue");
    expect(times).toBe(1);
    const second = await ask("virtual:story/sam/minutes");
    await server.close();
    expect(times).toBe(2);
    expect(second?.code).not.toBe(first?.code);
  });
});

/**
 * The fences hold: forbidden imports are planted for a moment, and ESLint and dependency-cruiser must both refuse them with advice.
 * Knows the folders of src/ by name only.
 */
import { readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { spawnSync } from "node:child_process";
import { ESLint } from "eslint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FENCES } from "./table.mjs";

const ROOT = resolve(import.meta.dirname, "../..");
const SLOW = 120_000;
const STALE_MS = 600_000;

/** What is planted where. Each line breaks one fence; `late` and `type` must not slip through either. */
const PLANTED = {
  core: [
    'import { h } from "preact";',
    'import type { StateStorage } from "zustand/middleware";',
    'import { readFileSync } from "node:fs";',
    'export const late = () => import("../main.ts");',
    "export const planted = [h, readFileSync, Date.now(), Math.random(), console, window] as unknown as StateStorage;",
  ],
  stage: [
    'import { BAR_MAX } from "../core/scenario.ts";',
    'import { AUTO } from "phaser";',
    'export const late = () => import("../main.ts");',
    "export const planted = [BAR_MAX, AUTO];",
  ],
  content: [
    'import { existsSync } from "node:fs";',
    'import { readFolder } from "./read-folder.ts";',
    "export const planted = [existsSync, readFolder];",
  ],
} as const;
type Folder = keyof typeof PLANTED;

const name = `planted-${process.pid}-${Date.now()}.ts`;
const fileIn = (folder: Folder) => `src/${folder}/${name}`;
const folders = Object.keys(PLANTED) as Folder[];

interface Violation { from: string; to: string; rule: { name: string } }
interface Cruise { summary: { violations: Violation[]; totalCruised: number; ruleSetUsed: { forbidden: { name: string; comment: string }[] } } }

/** What `npm run fences` finds, as data. */
function cruise(): Cruise["summary"] {
  const bin = join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const args = [bin, "--config", "tests/fences/dependency-cruiser.mjs", "--output-type", "json", "src"];
  const { stdout } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return (JSON.parse(stdout) as Cruise).summary;
}

/** What ESLint says of each planted file, line by line. */
async function lint(): Promise<Record<string, { line: number; message: string }[]>> {
  const results = await new ESLint({ cwd: ROOT }).lintFiles(folders.map(fileIn));
  return Object.fromEntries(results.map((result) => [result.filePath, result.messages]));
}

/** Takes away what a killed run left behind; a run that is going on beside this one keeps its files. */
function removeStale(folder: Folder): void {
  for (const file of readdirSync(join(ROOT, "src", folder))) {
    const path = join(ROOT, "src", folder, file);
    if (file.startsWith("planted-") && Date.now() - statSync(path).mtimeMs > STALE_MS) rmSync(path);
  }
}

function removePlanted(): void {
  for (const folder of folders) rmSync(join(ROOT, fileIn(folder)), { force: true });
}

describe("the fences between the folders of src", () => {
  let found: Cruise["summary"];
  let messages: Awaited<ReturnType<typeof lint>>;
  let clean: Cruise["summary"];

  beforeAll(async () => {
    process.once("exit", removePlanted);
    folders.forEach(removeStale);
    try {
      for (const folder of folders) writeFileSync(join(ROOT, fileIn(folder)), `${PLANTED[folder].join("\n")}\n`);
      found = cruise();
      messages = await lint();
    } finally {
      removePlanted();
    }
    clean = cruise();
  }, SLOW);

  afterAll(() => { process.removeListener("exit", removePlanted); });

  it("names every folder of src in the table", () => {
    const present = readdirSync(join(ROOT, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(present.filter((folder) => !(folder in FENCES))).toEqual([]);
  });

  it("leaves the tree as it is without complaint, having looked at it", () => {
    expect(clean.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
    expect(clean.totalCruised).toBeGreaterThan(10);
  });

  it.each([
    ["core", "core: packages", "node_modules/preact/"],
    ["core", "core: packages", "node_modules/zustand/"],
    ["core", "core: node", "fs"],
    ["core", "core: folders", "src/main.ts"],
    ["stage", "stage: types only", "src/core/scenario.ts"],
    ["stage", "one door to phaser", "node_modules/phaser/"],
    ["stage", "stage: folders", "src/main.ts"],
    ["content", "content: node", "fs"],
    ["content", "built, not played", "src/content/read-folder.ts"],
  ] as const)("dependency-cruiser refuses in %s by the rule '%s' an import of %s", (folder, rule, target) => {
    const hits = found.violations.filter(({ from, to }) => from === fileIn(folder) && to.includes(target));
    expect(hits.map((hit) => hit.rule.name)).toContain(rule);
    const advice = found.ruleSetUsed.forbidden.find((forbidden) => forbidden.name === rule)?.comment ?? "";
    expect(advice.length).toBeGreaterThan(40);
  });

  it.each([
    ["core", 1, "core imports nothing"], ["core", 2, "core imports nothing"], ["core", 3, "core imports nothing"],
    ["core", 4, "imported by nobody"], ["core", 5, "Clocks and chance come from src/platform/"], ["core", 5, "Unexpected use of 'Date'"],
    ["core", 5, "Unexpected use of 'console'"], ["core", 5, "Unexpected use of 'window'"],
    ["stage", 1, "stage draws what it is handed"], ["stage", 2, "Import phaser from src/stage/phaser.ts"], ["stage", 3, "imported by nobody"],
    ["content", 1, "content turns files into a checked scenario"],
  ] as const)("ESLint refuses in %s what line %i imports and says: %s", (folder, line, advice) => {
    const said = messages[join(ROOT, fileIn(folder))] ?? [];
    expect(said.filter((message) => message.line === line).map((message) => message.message).join("\n")).toContain(advice);
  });

  it("removes what it planted", () => {
    for (const folder of folders) expect(readdirSync(join(ROOT, "src", folder))).not.toContain(name);
  });
});

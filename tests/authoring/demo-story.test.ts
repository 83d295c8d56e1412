/**
 * The authors' guide (scenarios/README.md) and the story that was written by following it alone:
 * its blocks compile and play as they stand, its quoted output is real, its tables are complete.
 */
import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { parseWalk, writeWalk } from "../../src/authoring/golden-walk.ts";
import { playtest } from "../../src/authoring/playtest.ts";
import type { Playtest } from "../../src/authoring/playtest.ts";
import { isSound, writePlaytest } from "../../src/authoring/playtest-report.ts";
import { RULES, compileScenarios, dutchWords, tellDiagnostic, writeIds } from "../../src/content/index.ts";
import type { Diagnostic } from "../../src/content/index.ts";
import { readFolder, readPictures } from "../../src/content/read-folder.ts";
import { BODIES, CAUSES, CLOSED_REASONS, FACES, IGLOO_LEVELS, LIGHTS, PHASES } from "../../src/core/index.ts";
import type { Scenario } from "../../src/core/index.ts";
import type { StoryWords } from "../../src/walk/index.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const DEMO = resolve(ROOT, "tests/fixtures/scenarios/demo");
const guide = readFileSync(resolve(ROOT, "scenarios/README.md"), "utf8");
/** Thousands of plays take longer than other tests on a busy machine; milliseconds. */
const PATIENCE = 60_000;
const pictures = readPictures(resolve(ROOT, "assets"));

interface Story {
  readonly scenario: Scenario;
  readonly words: StoryWords;
  readonly diagnostics: readonly Diagnostic[];
}

function storyOf(files: ReadonlyMap<string, string>, id: string, today?: string): Story {
  const { catalogue, diagnostics } = compileScenarios(files, { pictures, today });
  const story = catalogue.stories.find((one) => one.id === id);
  if (!story) throw new Error(diagnostics.map((one) => tellDiagnostic(one)).join("\n") || `no story ${id}`);
  return { scenario: story.scenario, words: dutchWords(catalogue, story), diagnostics };
}

/** What keeps a story from being shipped, in words; empty when nothing does. */
function faultsIn(result: Playtest): string[] {
  return [...result.unreached, ...result.faults.map(({ code, found, path }) => `${code} ${found}: ${path.join(" ")}`)];
}

function linesOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map((one) => tellDiagnostic(one));
}

describe("the story written from the guide", () => {
  const { scenario, words, diagnostics } = storyOf(readFolder(DEMO), "samira", "2026-11-21");

  it("has nothing wrong with it, not even a remark", () => expect(linesOf(diagnostics)).toEqual([]));

  it("is reached in full, with no fault and no blame on any path", () => {
    const result = playtest(scenario, words, { walks: 500, seeds: 300 });
    expect(faultsIn(result)).toEqual([]);
    expect(result.blamingShare).toBe(0);
    expect(Object.keys(result.endings).sort()).toEqual(["nog-thuis", "twee-halve-dagen"]);
  }, PATIENCE);

  const walks = readdirSync(resolve(DEMO, "samira/walks"));
  it.each(walks)("still says what %s wrote down, word for word", (name) => {
    const written = readFileSync(resolve(DEMO, "samira/walks", name), "utf8");
    expect(writeWalk(scenario, parseWalk(written), words.texts)).toBe(written);
    expect(written.length).toBeGreaterThan(1000);
  });

  it("keeps its medical secret until it is told", () => {
    const later = readFileSync(resolve(DEMO, "samira/walks/later.walk"), "utf8");
    expect(later).not.toMatch(/kanker/i);
    const told = later.replace("= later", "= alles");
    expect(writeWalk(scenario, parseWalk(told), words.texts)).toContain("zaakvoerder (sad): Borstkanker");
  });
});

interface Block {
  readonly form: string;
  readonly head: string;
  readonly body: string;
}

const blocks: Block[] = [...guide.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, form = "", text = ""]) => {
  const [head = "", ...rest] = text.split("\n");
  return { form, head, body: rest.join("\n") };
});

/** The project's shared files with the guide's blocks laid over them, as a reader would who follows it step by step. */
function filesOfGuide(): Map<string, string> {
  const files = new Map([...readFolder(resolve(ROOT, "scenarios"))].filter(([path]) => !path.includes("/") || path.startsWith("cards/")));
  for (const { head, body } of blocks) {
    const file = /^# scenarios\/(\S+\.yaml)$/.exec(head)?.[1];
    const below = /^# onderaan in scenarios\/(\S+\.yaml)$/.exec(head)?.[1];
    const [, inside, key] = /^# in scenarios\/(\S+\.yaml), boven (\w+:)$/.exec(head) ?? [];
    if (file !== undefined) files.set(file, body);
    if (below !== undefined) files.set(below, `${files.get(below) ?? ""}${body}`);
    if (inside !== undefined && key !== undefined) files.set(inside, (files.get(inside) ?? "").replace(new RegExp(`^${key}$`, "m"), `${body}${key}`));
  }
  return files;
}

/** The same files after `npm run scenarios:ids`: how many ids it wrote in the guide's own story. */
function numberLines(files: Map<string, string>): number {
  let count = 0;
  for (const [path, text] of files) {
    const written = /^koen\/(scenario|encounters\/.+)\.yaml$/.test(path) ? writeIds(path, text, []) : undefined;
    count += written?.count ?? 0;
    if (written) files.set(path, written.text);
  }
  return count;
}

describe("the blocks of the guide", () => {
  const files = filesOfGuide();
  const numbered = numberLines(files);
  const { scenario, words, diagnostics } = storyOf(files, "koen");
  const own = diagnostics.filter(({ file, severity }) => severity === "error" || file.startsWith("koen/"));

  it("are all YAML that can be read", () => {
    const yaml = blocks.filter(({ form }) => form === "yaml");
    expect(yaml.length).toBeGreaterThan(10);
    for (const { head, body } of yaml) expect(() => parse(`${head}\n${body}`), head).not.toThrow();
  });

  it("make a story in which only the rest of a translation is wanting", () => {
    expect(own.map(({ code }) => code)).toEqual(["WW303"]);
  });

  it("get as many ids as the guide shows", () => expect(guide).toContain(`scenarios: ${numbered} id's geschreven.`));

  it("make a story that plays as the guide says", () => {
    const result = playtest(scenario, words, { walks: 4_000, seeds: 2_000 });
    expect(faultsIn(result)).toEqual([]);
    expect(isSound(result)).toBe(true);
    // The first line tells how fast, the minutes hang on how long the cards are.
    const lines = writePlaytest(scenario, result, 1).slice(1).filter((line) => !line.startsWith("  minuten"));
    for (const line of lines) expect(guide).toContain(line.replace(/^ +\d+\.\d\d(?= )/, ""));
  }, PATIENCE);

  it("make a walk that begins as the guide shows", () => {
    const walk = blocks.find(({ form }) => form === "walk");
    const written = writeWalk(scenario, parseWalk(walk?.body ?? ""), words.texts);
    const shown = blocks.find(({ form, head, body }) => form === "" && head.startsWith("# Koen") && body.startsWith("zaad 1"));
    expect(written.startsWith(`${shown?.head}\n${shown?.body}`)).toBe(true);
    expect(written).toContain("einde zittend-begonnen");
  });
});

describe("the tables of the guide", () => {
  const rows = guide.split("\n").filter((line) => line.startsWith("| WW"));

  it.each(Object.entries(RULES))("hold %s with its title and whether it stops anything", (code, { title, severity }) => {
    const row = rows.filter((line) => line.startsWith(`| ${code} `));
    expect(row).toHaveLength(1);
    expect(row[0]).toContain(`| ${title} |`);
    expect(row[0]?.includes("*let op*")).toBe(severity === "warning");
  });

  it("hold the codes that only playing finds, and no code that does not exist", () => {
    const played = ["WW250", "WW251", "WW252", "WW255", "WW256", "WW257", "WW258", "WW259"];
    const told = rows.map((line) => line.slice(2, 7));
    expect(told).toEqual([...Object.keys(RULES), ...played].sort());
  });

  it.each([...FACES, ...CLOSED_REASONS, ...CAUSES, ...BODIES, ...IGLOO_LEVELS, ...LIGHTS, ...PHASES])("explain `%s`", (word) => {
    expect(guide).toContain(`\`${word}\``);
  });

  it("lead somewhere: every link inside the page has its heading", () => {
    const anchors = guide.split("\n").filter((line) => line.startsWith("## "))
      .map((line) => line.slice(3).toLowerCase().replace(/[^\p{L}\p{N} -]/gu, "").replace(/ /g, "-"));
    for (const [, anchor = ""] of guide.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(anchor);
  });
});

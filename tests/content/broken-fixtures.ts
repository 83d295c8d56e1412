/**
 * Broken examples, one for each code: the files that differ from the minimal scenario, laid over it.
 * The line at fault ends in `# <- WW…`; where no comment can stand, where.txt names file and line.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { readFolder } from "../../src/content/read-folder.ts";

const FIXTURES = resolve(import.meta.dirname, "../fixtures");
const BROKEN = resolve(FIXTURES, "broken");

/** The day on which all fixtures are checked. */
export const TODAY = "2026-11-21";

/** The pictures that exist for fixtures. */
export const PICTURES = {
  places: ["kitchen", "fund-office", "occupational-health", "vdab-counter", "half-huis"],
  figures: ["nadine", "adviserend-arts", "arbeidsarts", "coordinator", "vdab", "halverwege"],
  icons: ["stethoscope", "briefcase", "signpost"],
  sounds: ["phone", "door", "hope"],
  lacking: { "figures/halverwege": ["head.svg", "portrait.svg"], "places/half-huis": ["wall.svg"], "faces/ashamed": ["dark/ashamed-mouth.svg"] },
};

const MINIMAL = readFolder(resolve(FIXTURES, "scenarios/minimal"));

/** The smallest scenario in which nothing is wrong; a new map each time, to lay faults over. */
export function minimalFiles(): Map<string, string> {
  return new Map(MINIMAL);
}

export interface BrokenFixture {
  readonly name: string;
  readonly code: string;
  readonly files: Map<string, string>;
  /** `file:line` of the fault. */
  readonly where: string | undefined;
  /** A kept play that cannot be followed. */
  readonly save: string | undefined;
}

function textOf(folder: string, name: string): string | undefined {
  const path = resolve(folder, name);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** Too large a file is not kept but grown: its description says how far. */
function grow(files: Map<string, string>, description: string | undefined): void {
  if (description === undefined) return;
  const { file, kilobytes } = JSON.parse(description) as { file: string; kilobytes: number };
  files.set(file, `${files.get(file) ?? ""}${"# een lange regel\n".repeat((kilobytes * 1024) / 18)}`);
}

function markedLine(laidOver: ReadonlyMap<string, string>, code: string): string | undefined {
  for (const [path, text] of laidOver) {
    const line = text.split("\n").findIndex((one) => one.endsWith(`# <- ${code}`));
    if (line >= 0) return `${path}:${line + 1}`;
  }
  return undefined;
}

/** All broken fixtures, by name. */
export function brokenFixtures(): BrokenFixture[] {
  return readdirSync(BROKEN).sort().map((name) => {
    const folder = resolve(BROKEN, name);
    const code = name.slice(0, name.indexOf("-"));
    const laidOver = readFolder(folder);
    const files = new Map([...minimalFiles(), ...laidOver]);
    grow(files, textOf(folder, "grow.json"));
    return { name, code, files, where: textOf(folder, "where.txt")?.trim() ?? markedLine(laidOver, code), save: textOf(folder, "save.json") };
  });
}

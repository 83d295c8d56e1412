/** The credits against what is really there: nothing without a credit, no credit without a thing, and the words that licences ask for. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import nlLater from "../../src/i18n/locales/nl-later.json";
import { CREDITS, CREDIT_KINDS, noticesOf } from "../../src/page/credits/credits.ts";
import type { Credit } from "../../src/page/credits/credits.ts";
import { LICENCE_TEXTS } from "../../src/page/credits/licence-texts.ts";

const ROOT = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const packagesOf = (path: string) => Object.keys((JSON.parse(read(path)) as { dependencies: Record<string, string> }).dependencies);

/** All that the game is made of, as credits name it. */
function findThings(): string[] {
  const folders = readdirSync(join(ROOT, "assets"));
  const packages = [...packagesOf("package.json"), ...packagesOf("assets/drawing/package.json")].map((name) => `npm:${name}`);
  const letters = [...read("src/page/styles/fonts.css").matchAll(/font-family: "([^"]+)"/g)].map(([, name]) => `font:${name}`);
  const sounds = readdirSync(join(ROOT, "assets/sound")).filter((file) => !file.endsWith(".json")).map((file) => `sound:${file.replace(/\.\w+$/, "")}`);
  return [...new Set([...folders, ...packages, ...letters, ...sounds])].sort();
}

/** What has no credit, and what is credited without being there. */
function compare(things: readonly string[], credits: readonly Credit[]): { uncredited: string[]; missing: string[] } {
  const covered = new Set(credits.flatMap(({ covers }) => covers));
  return { uncredited: things.filter((thing) => !covered.has(thing)), missing: [...covered].filter((thing) => !things.includes(thing)) };
}

/** Words without the breaks of their lines. */
const flow = (text: string) => text.replace(/\s+/g, " ").trim();
const plain = (text: string) => flow(text).toLowerCase();

describe("credits", () => {
  const things = findThings();

  it("cover everything there is, and nothing else", () => {
    expect(things.length).toBeGreaterThan(25);
    expect(compare(things, CREDITS)).toEqual({ uncredited: [], missing: [] });
  });

  it("would miss a thing, and a credit for nothing", () => {
    const all = CREDITS.flatMap(({ covers }) => covers);
    expect(compare([...all, "npm:left-pad"], CREDITS).uncredited).toEqual(["npm:left-pad"]);
    expect(compare(all.filter((thing) => thing !== "npm:phaser"), CREDITS).missing).toEqual(["npm:phaser"]);
  });

  it("stand in a section each, with words of their own", () => {
    for (const kind of CREDIT_KINDS) expect(CREDITS.some((credit) => credit.kind === kind)).toBe(true);
    const told = CREDITS.flatMap(({ what }) => (typeof what === "string" ? [what] : []));
    expect(told.toSorted()).toEqual(Object.keys(nlLater.credits.what).sort());
  });

  it("name the versions from which the drawings were made", () => {
    const { dependencies } = JSON.parse(read("assets/drawing/package.json")) as { dependencies: Record<string, string> };
    const from = CREDITS.map((credit) => credit.from).join("\n");
    expect(from).toContain(`react-peeps ${dependencies["react-peeps"]}`);
    expect(from).toContain(`DiceBear ${dependencies["@dicebear/open-peeps"]}`);
  });
});

describe("the licences", () => {
  const LICENCE_FILES: Readonly<Record<string, string>> = { phaser: "LICENSE.md", howler: "LICENSE.md" };

  it.each(packagesOf("package.json"))("%s is given with its own notice and the words of MIT", (name) => {
    const own = flow(read(`node_modules/${name}/${LICENCE_FILES[name] ?? "LICENSE"}`));
    const credit = CREDITS.find(({ covers }) => covers.includes(`npm:${name}`));
    expect(credit?.licence).toBe("MIT");
    expect(own).toContain(credit?.notice);
    expect(plain(own)).toContain(plain(LICENCE_TEXTS.MIT ?? "-").slice(0, 300));
  });

  it.each(["atkinson-hyperlegible-next", "fraunces"])("the letters %s are given with their notice and the whole OFL", (name) => {
    const own = flow(read(`node_modules/@fontsource-variable/${name}/LICENSE`));
    expect(noticesOf("OFL-1.1").some((notice) => own.includes(notice))).toBe(true);
    expect(own).toContain(flow(LICENCE_TEXTS["OFL-1.1"] ?? "-"));
  });

  it("of the pictograms has its notice too", () => {
    const own = read("assets/icons/LICENSE.txt");
    expect(noticesOf("MIT").filter((notice) => own.includes(notice))).toHaveLength(1);
  });

  it("ask for a notice from everybody but ourselves and the build's own tools", () => {
    const without = CREDITS.filter(({ licence, notice, kind, from }) => licence !== "CC0-1.0" && kind !== "tools" && notice === undefined && !from.startsWith("WerkWijzer"));
    expect(without).toEqual([]);
  });
});

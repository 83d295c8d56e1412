/** Pictures that a story names but that are not there, or not with all their files. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compileScenarios } from "../../src/content/index.ts";
import { listNames } from "../../src/content/nearest-name.ts";
import { readPictures } from "../../src/content/read-folder.ts";
import { SOUND_NAMES } from "../../src/sound/names.ts";
import { PICTURES, TODAY, minimalFiles } from "./broken-fixtures.ts";

const ASSETS = resolve(import.meta.dirname, "../../assets");
const CALL = "sam/encounters/telefoon.yaml";

/** Errors about the minimal story after one replacement in one file. */
function errorsAfter(path: string, [from, to]: readonly [string | RegExp, string]): string[] {
  const text = minimalFiles().get(path) ?? "";
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing replaced in ${path}`);
  const { diagnostics } = compileScenarios(minimalFiles().set(path, changed), { today: TODAY, pictures: PICTURES });
  return diagnostics.filter(({ severity }) => severity === "error").map((one) => `${one.code} ${one.file}:${one.line} ${one.found} (${one.expected})`);
}

describe("a picture that is not whole", () => {
  it("is told where a place is named", () => {
    expect(errorsAfter(CALL, [/^place: .*$/m, "place: half-huis"])).toEqual([
      expect.stringMatching(/^WW223 sam\/encounters\/telefoon\.yaml:\d+ de plek ‘half-huis’ bestaat, maar mist wall\.svg \(alle bestanden in assets\/places\/half-huis; volledig zijn: .*kitchen/),
    ]);
  });

  it("is told where a face is named", () => {
    expect(errorsAfter(CALL, [/- (\w+) \(\w+\):/, "- $1 (ashamed):"])).toEqual([
      expect.stringMatching(/^WW223 .*telefoon\.yaml:\d+ het gezicht ‘ashamed’ bestaat, maar mist dark\/ashamed-mouth\.svg \(alle bestanden in assets\/figures\/faces; volledig zijn: /),
    ]);
  });

  it("is told where an actor borrows a figure", () => {
    expect(errorsAfter("actors.yaml", ["figure: coordinator", "figure: halverwege"])).toEqual([
      expect.stringMatching(/^WW223 actors\.yaml:19 de tekening ‘halverwege’ bestaat, maar mist head\.svg, portrait\.svg/),
    ]);
  });
});

describe("a sound", () => {
  const withSound = (name: string) => errorsAfter(CALL, [/^( +)- (\w+) \(\w+\):/m, `$1- sound: ${name}\n$&`]);

  it("that is not there is told with those that are, nearest first", () => {
    expect(withSound("phoon")).toEqual([expect.stringMatching(/^WW224 .*telefoon\.yaml:\d+ .*‘phoon’.* \(een geluid uit assets\/sound: phone, door, hope\)$/)]);
    expect(withSound("door")).toEqual([]);
  });

  it("may be named when it is small: music and room tones are not", () => {
    const { sounds = [] } = readPictures(ASSETS);
    expect(sounds).toEqual([...SOUND_NAMES].sort());
  });
});

describe("a list of names", () => {
  it("has the nearest first, and of a long one only the nearest", () => {
    expect(listNames("kichen", ["agency", "kitchen", "bedroom"])).toMatch(/^kitchen, /);
    const many = Array.from({ length: 75 }, (_, index) => `icon-${index}`);
    expect(listNames("icon-74", many)).toMatch(/^icon-74, .* … en nog 35$/);
  });
});

describe("pictures on disk", () => {
  let assets = "";
  beforeEach(() => { assets = mkdtempSync(join(tmpdir(), "pictures-")); });
  afterEach(() => { rmSync(assets, { recursive: true }); });

  it("are folders of places and figures, and files of icons; the faces are no figure", () => {
    const { places = [], figures = [], icons = [], lacking } = readPictures(ASSETS);
    expect(places).toContain("kitchen");
    expect(figures).toContain("nadine");
    expect(figures).not.toContain("faces");
    expect(figures).not.toContain("index");
    expect(icons).toContain("stethoscope");
    expect(icons).not.toContain("LICENSE");
    expect(lacking).toEqual({});
  });

  it("are told by name where a file, a face or an entry of the list is missing", () => {
    for (const name of ["places/kitchen", "figures/nadine", "figures/klant", "figures/faces"]) cpSync(join(ASSETS, name), join(assets, name), { recursive: true });
    for (const file of ["places/kitchen/wall.svg", "figures/klant/over.svg", "figures/faces/mid/angry-mouth.svg"]) rmSync(join(assets, file));
    writeFileSync(join(assets, "figures/index.json"), JSON.stringify({ people: { klant: { over: true } } }));
    expect(readPictures(assets).lacking).toEqual({
      "places/kitchen": ["wall.svg"], "figures/klant": ["over.svg"], "figures/nadine": ["index.json"], "faces/angry": ["mid/angry-mouth.svg"],
    });
  });

  it("are no list where there is no folder or nothing in it", () => {
    mkdirSync(join(assets, "places"));
    expect(readPictures(assets)).toEqual({ lacking: {} });
  });
});

/** The themes: strong enough in all three, told in one place, and the drawings are of the same ink and paper. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findUnmeasured, findWeak, readThemes } from "./theme-tokens.ts";
import type { Theme } from "./theme-tokens.ts";

const ROOT = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const css = read("src/page/styles/tokens.css");
const themes = readThemes(css);
const NAMES: readonly Theme[] = ["paper", "evening", "contrast"];

function sourcesIn(folder: string, kind: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).filter((name) => kind.test(name)).map((name) => `${folder}/${name}`);
}

/** The same sheet with one token given another value. */
const withToken = (name: string, from: string, to: string) => {
  expect(css).toContain(`--${name}: ${from};`);
  return readThemes(css.replace(`--${name}: ${from};`, `--${name}: ${to};`));
};

describe.each(NAMES)("the theme %s", (name) => {
  it("has words at 7:1 and parts at 3:1 on every ground they stand on", () => {
    expect(findWeak(themes[name])).toEqual([]);
  });

  it("has no colour that is not measured", () => {
    expect(findUnmeasured(themes[name])).toEqual([]);
  });

  it("says each colour itself", () => {
    const own = css.split(`[data-theme="${name}"] {`)[1]?.split("}")[0] ?? css.split(":root {")[1]?.split("}")[0] ?? "";
    expect([...themes.paper.keys()].filter((token) => !own.includes(`--${token}:`))).toEqual([]);
  });
});

describe("the measuring of themes", () => {
  it("finds words that are too weak", () => {
    expect(findWeak(withToken("ink-soft", "#4d3c4b", "#8a7568").paper)).toContainEqual(expect.stringMatching(/^ink-soft on paper: \d\.\d+, at least 7$/));
  });

  it("finds a part that is too weak, in its own theme only", () => {
    const broken = withToken("focus", "#9fd8ff", "#463649");
    expect(findWeak(broken.evening)).toContainEqual(expect.stringMatching(/^focus on shade: 1\.00, at least 3$/));
    expect(findWeak(broken.contrast)).toEqual([]);
  });

  it("finds a colour that nobody measures", () => {
    expect(findUnmeasured(readThemes(css.replace(":root {", ":root { --mud: #554433;")).paper)).toEqual(["mud"]);
  });
});

describe("one place for colours", () => {
  const isToken = (path: string) => path.endsWith("styles/tokens.css");

  it("leaves no other sheet a colour of its own, but for print", () => {
    const own = sourcesIn("src/page", /\.css$/).filter((path) => !isToken(path))
      .filter((path) => /#[\da-f]{3,8}\b|\brgba?\(|\bhsla?\(/i.test(read(path).replace(/@media print \{[\s\S]*?\n\}/g, "")));
    expect(own).toEqual([]);
  });

  it("leaves the stage none either", () => {
    expect(sourcesIn("src/stage", /\.ts$/).filter((path) => /["'`]#[\da-f]{3,8}["'`]|["'`]rgba?\(/i.test(read(path)))).toEqual([]);
  });

  it("has every colour that the stage asks for", () => {
    const asked = [...(/const NAMES = \[([\s\S]*?)\]/.exec(read("src/stage/colours.ts"))?.[1] ?? "").matchAll(/"(\w+)"/g)].map(([, name]) => name);
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((name) => !themes.paper.has(name ?? ""))).toEqual([]);
  });

  it("gives the drawings the ink and the paper of the pages", () => {
    const index = JSON.parse(read("assets/figures/index.json")) as { ink: string };
    expect(index.ink).toBe(themes.paper.get("ink"));
    expect(/INK = '(#\w+)'/.exec(read("assets/drawing/figures/palette.mjs"))?.[1]).toBe(themes.paper.get("ink"));
    expect(/paper: '(#\w+)'/.exec(read("assets/drawing/places/palette.mjs"))?.[1]).toBe(themes.paper.get("paper"));
    expect(/INK = '(#\w+)'/.exec(read("assets/drawing/places/ink.mjs"))?.[1]).toBe(themes.paper.get("ink"));
  });

  it("shows the paper in the bar of the browser too", () => {
    expect(read("index.html")).toContain(`<meta name="theme-color" content="${themes.paper.get("paper")}"`);
  });
});

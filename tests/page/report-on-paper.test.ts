/** What is printed is black ink on a white sheet, in whatever theme it stood on the screen. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const sheet = (name: string) => readFileSync(join(import.meta.dirname, "../../src/page/styles", name), "utf8");

/** What stands in the blocks of a medium. */
const inMedium = (css: string, medium: string) => [...css.matchAll(new RegExp(`@media ${medium} \\{\\n([\\s\\S]*?)\\n\\}`, "g"))].map(([, body = ""]) => body).join("\n");
const themesIn = (css: string) => [...css.matchAll(/\[data-theme="(\w+)"\] \{/g)].map(([, theme]) => theme);

describe("on paper", () => {
  it("no theme holds: each is for a screen alone", () => {
    const tokens = sheet("tokens.css");
    expect(themesIn(inMedium(tokens, "screen"))).toEqual(["evening", "contrast"]);
    expect(themesIn(tokens)).toEqual(themesIn(inMedium(tokens, "screen")));
  });

  it("every ground is white, and words and lines are black", () => {
    const tokens = sheet("tokens.css");
    const [root = ""] = /:root \{[^}]*\}/.exec(inMedium(sheet("sheets.css"), "print")) ?? [];
    const colour = (name: string) => new RegExp(`--${name}: ([^;]+);`).exec(root)?.[1];
    const actors = [...tokens.matchAll(/\[data-colour="(\w+)"\]/g)].map(([, name = ""]) => name);
    expect(actors.length).toBe(7);
    const grounds = ["paper", "leaf", "shade", "accent", ...actors];
    expect(grounds.filter((name) => colour(name) !== "#fff")).toEqual([]);
    expect(["ink", "line", "on-accent"].filter((name) => colour(name) !== "#000")).toEqual([]);
  });

  it.each(["report.css", "follow-up.css"])("what stands around it stays away: %s", (name) => {
    expect(inMedium(sheet(name), "print")).toMatch(/body:has\([^{]*\{ display: none !important; \}/);
  });
});

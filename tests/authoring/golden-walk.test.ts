import { describe, expect, it } from "vitest";
import { parseWalk, playWalk, writeWalk } from "../../src/authoring/golden-walk.ts";
import { choice, encounter, line, node, scenario, toEnding } from "../support/build-scenario.ts";

const story = scenario([encounter("phone", [node("rings", [line("a", "employer", { face: "worried" })], [
  choice("end", toEnding("done"), { consequence: { changes: [{ cause: "rule", bars: { stress: 1 }, because: "b" }] } }),
  choice("shut", toEnding("done"), { when: { is: "flag", flag: "x" }, closed: { why: "law", text: "why" } }),
])])]);
const texts = { a: "Dag.", "text.end": "Stoppen", why: "Dat mag pas later." };
const walk = "# Een korte wandeling\nzaad 4\n> phone\n= end\n";

describe("a golden walk", () => {
  it("reads as a script", () => {
    expect(writeWalk(story, parseWalk(walk), texts)).toBe([
      "# Een korte wandeling", "zaad 4", "", "week 0 · 2026-02-02",
      "    ? phone (komt)", "", "> phone", "  employer (worried): Dag.",
      "    ? end: Stoppen", "    x shut (law): Dat mag pas later.", "= end", "  [stress +1 · rule]", "", "einde done", "",
    ].join("\n"));
  });

  it("written out, is read back as itself", () => {
    const written = writeWalk(story, parseWalk(walk), texts);
    expect(parseWalk(written)).toEqual(parseWalk(walk));
  });

  it("names the place where a decision does not fit", () => {
    expect(() => playWalk(story, parseWalk("> phone\n= shut"))).toThrow(/bij phone\/rings: ‘= shut’ kan hier niet\. Wel mogelijk:\n {4}= end/);
    expect(() => playWalk(story, parseWalk("> phone"))).toThrow(/de wandeling stopt hier/);
  });
});

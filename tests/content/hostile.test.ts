import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileScenarios, hasErrors } from "../../src/content/index.ts";
import type { Code } from "../../src/content/index.ts";
import { minimalFiles } from "./broken-fixtures.ts";

/** Milliseconds that a property may take on a busy machine. */
const PATIENCE = 30_000;
const ENCOUNTER = "sam/encounters/vdab.yaml";

function codesOf(path: string, text: string): Code[] {
  return compileScenarios(minimalFiles().set(path, text)).diagnostics.map(({ code }) => code);
}

describe("a hostile file", () => {
  it.each<[string, string, Code]>([
    ["grows by repeating itself", `a: &a [x, x]\n${[..."bcdefg"].map((name, index) => `${name}: &${name} [${`*${"abcdef"[index]}, `.repeat(9)}x]`).join("\n")}`, "WW114"],
    ["opens ten thousand lists", "[".repeat(10_000), "WW113"],
    ["opens ten thousand lists, line by line", `${"- ".repeat(10_000)}x`, "WW113"],
    ["indents without end", Array.from({ length: 600 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"), "WW113"],
    ["is larger than any story", "a: b\n".repeat(60_000), "WW112"],
    ["reaches for the prototype", "__proto__: { isAdmin: true }", "WW115"],
    ["reaches for the prototype through quotes", "\"\\u005f_proto__\": { isAdmin: true }", "WW115"],
    ["asks for code", "id: !!js/function 'function () {}'", "WW114"],
    ["holds a script", "title: <script>alert(1)</script>", "WW116"],
    ["holds an image that runs", "title: '<img src=x onerror=alert(1)>'", "WW116"],
    ["turns the direction of writing", "title: \"veilig \\u202E gpj.exe\"", "WW116"],
    ["merges another map", "a: &m { id: x }\n<<: *m", "WW114"],
    ["is another kind of thing", "- 1\n- 2", "WW102"],
    ["is two documents", "id: a\n---\nid: b", "WW100"],
    ["is bytes", "\u0000\u0001\u0002", "WW116"],
  ])("that %s is refused", (_, text, code) => {
    expect(codesOf(ENCOUNTER, text)).toContain(code);
    expect(({} as Record<string, unknown>)["isAdmin"]).toBeUndefined();
  });

  it("with a link that runs code is refused as a source", () => {
    expect(codesOf("sources.yaml", "W61: { title: a, publisher: b, address: 'javascript:alert(1)', date: 2026-01-01 }")).toContain("WW109");
  });

  it("that names a thing every object has is told as unknown", () => {
    const text = (minimalFiles().get(ENCOUNTER) ?? "").replace("start: loket", "start: to-string").replace("- letter: folder", "- letter: value-of");
    expect(codesOf(ENCOUNTER, text)).toEqual(expect.arrayContaining(["WW201", "WW203"]));
  });
});

describe("whatever is written", () => {
  const paths = [...minimalFiles().keys(), "sam/text/fr.yaml", "x.yaml", "noor/encounters/a.yaml"];

  it("random text never makes compiling throw", () => {
    fc.assert(fc.property(fc.constantFrom(...paths), fc.string({ unit: "binary", maxLength: 300 }), (path, text) => {
      expect(compileScenarios(minimalFiles().set(path, text)).diagnostics).toBeInstanceOf(Array);
    }), { numRuns: 80 });
  }, PATIENCE);

  it("files with a piece cut out, doubled or replaced never make compiling throw", () => {
    const pieces = fc.constantFrom("", ": ", "- ", "{", "}", "[", "]", "\n", "  ", "'", "\"", "|", "#", "&a ", "*a ", "null", "[]", "{}", "-1", "1e999", ".nan", "true", "constructor");
    const mangled = fc.record({ path: fc.constantFrom(...minimalFiles().keys()), from: fc.nat(2000), length: fc.nat(40), piece: pieces, times: fc.integer({ min: 1, max: 3 }) });
    fc.assert(fc.property(fc.array(mangled, { minLength: 1, maxLength: 4 }), (edits) => {
      const files = minimalFiles();
      for (const { path, from, length, piece, times } of edits) {
        const text = files.get(path) ?? "";
        const start = text.length === 0 ? 0 : from % text.length;
        files.set(path, text.slice(0, start) + piece.repeat(times) + text.slice(start + length));
      }
      const { diagnostics } = compileScenarios(files, { today: "2026-11-21" });
      for (const { line, column, found } of diagnostics) expect(line > 0 && column > 0 && found.length > 0).toBe(true);
    }), { numRuns: 100 });
  }, PATIENCE);

  it("any value in place of any other is told and never thrown", () => {
    const lines = [...minimalFiles()].flatMap(([path, text]) => text.split("\n").map((line, index) => ({ path, line, index }))).filter(({ line }) => /: \S/.test(line));
    const values = fc.constantFrom("null", "7", "-7.5", "[]", "{}", "[[]]", "{ a: { b: 1 } }", "true", "''", "2026-13-45", "🦊", "~");
    fc.assert(fc.property(fc.constantFrom(...lines), values, ({ path, index }, value) => {
      const files = minimalFiles();
      const text = (files.get(path) ?? "").split("\n").map((line, at) => (at === index ? line.replace(/: .*$/, `: ${value}`) : line)).join("\n");
      expect(() => hasErrors(compileScenarios(files.set(path, text)).diagnostics)).not.toThrow();
    }), { numRuns: 120 });
  }, PATIENCE);
});

/** Session files: what comes back of a whole one, of one that was cut off, changed or damaged, and of what is no session at all. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SAVE_FORMAT } from "../../src/core/index.ts";
import type { LogEntry, Save } from "../../src/core/index.ts";
import { codeOfRead, readSessionFile, SESSION_FILE_FORMAT, toCsv, toJson, writeSessionFile } from "../../src/session/index.ts";
import type { Report, SessionFileRead } from "../../src/session/index.ts";

const saveOf = (log: readonly LogEntry[], more: Partial<Save> = {}): Save =>
  ({ format: SAVE_FORMAT, scenario: "nadine", version: 3, seed: 7, mode: "group", log, ...more });

const LOG: readonly LogEntry[] = [
  { type: "set-up", at: 1, audience: "care", length: 60, roles: "persona", tables: 4, language: "nl", register: "full" },
  { type: "begin", at: 1_763_800_000_000 }, { type: "visit", encounter: "phone" }, { type: "advance" },
  { type: "vote-open", way: "tables", at: 2 }, { type: "vote-table", table: 1, choice: "ask", reason: 'Omdat "log": [ hier {staat}, met \\ en é' },
  { type: "vote-close", at: 3 }, { type: "choose", choice: "ask" }, { type: "bad-day", on: true },
  { type: "note", at: 4, text: "Twee regels\nén een 🙂" }, { type: "order", encounters: ["phone", "doctor"] }, { type: "end", at: 5 },
];
const WHOLE = saveOf(LOG);
const FILE = writeSessionFile(WHOLE);
const isStartOf = (log: readonly LogEntry[], whole: readonly LogEntry[]) => log.every((entry, at) => JSON.stringify(entry) === JSON.stringify(whole[at]));

/** Any entry that a log may hold, with any words in it. */
const anyEntry: fc.Arbitrary<LogEntry> = fc.oneof(
  fc.record({ type: fc.constant("note"), at: fc.integer(), text: fc.string({ maxLength: 40, unit: "binary" }) }),
  fc.record({ type: fc.constant("choose"), choice: fc.string() }),
  fc.record({ type: fc.constant("vote-table"), table: fc.nat(9), choice: fc.string({ minLength: 1, maxLength: 20 }), reason: fc.string({ maxLength: 40 }) }),
  fc.constant({ type: "advance" }), fc.constant({ type: "wait" }),
);
const anySave = fc.record({ seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }), log: fc.array(anyEntry, { maxLength: 12 }) }).map(({ seed, log }) => saveOf(log, { seed }));

describe("a session file", () => {
  it("is taken up as it was written", () => expect(readSessionFile(FILE)).toEqual({ is: "whole", save: WHOLE }));

  it("holds one entry a line behind its head, so that it can be read by eye", () => {
    expect(FILE.split("\n").slice(0, 7)).toEqual([
      "{", '  "werkwijzer": "session",', '  "format": 1,', expect.stringMatching(/^ {2}"check": "[0-9a-f]{8}",$/), `  "entries": ${LOG.length},`, '  "save": {', '    "format": 1,',
    ]);
    expect(FILE.split("\n")).toContain('      {"type":"visit","encounter":"phone"},');
  });

  it("is read in whatever layout an editor left it, also with a byte order mark", () => {
    expect(readSessionFile(JSON.stringify(JSON.parse(FILE))).is).toBe("whole");
    expect(readSessionFile(`\uFEFF${FILE.replaceAll("\n", "\r\n")}`).is).toBe("whole");
  });

  it("may be a save as the device keeps it", () => expect(readSessionFile(JSON.stringify(WHOLE))).toEqual({ is: "whole", save: WHOLE }));

  it("of a session in which nothing happened yet is whole too", () => {
    expect(readSessionFile(writeSessionFile(saveOf([])))).toEqual({ is: "whole", save: saveOf([]) });
  });

  it("comes back whole whatever was said in the room", () => {
    fc.assert(fc.property(anySave, (save) => {
      expect(readSessionFile(writeSessionFile(save))).toEqual({ is: "whole", save: JSON.parse(JSON.stringify(save)) as Save });
    }));
  });
});

describe("a session file that was changed", () => {
  it("says so when all of it is sound", () => {
    expect(readSessionFile(FILE.replace('"choose","choice":"ask"', '"choose","choice":"wait"'))).toMatchObject({ is: "changed" });
    expect(readSessionFile(FILE.replace('"seed": 7', '"seed": 8'))).toMatchObject({ is: "changed", save: { seed: 8 } });
    expect(readSessionFile(FILE.replace(/ {2}"check".*\n/, ""))).toMatchObject({ is: "changed" });
  });

  it("keeps what stands before the first bad entry, and counts what it lost", () => {
    const read = readSessionFile(FILE.replace('"type":"vote-close"', '"type":"vote-chose"'));
    expect(read).toEqual({ is: "partly", save: saveOf(LOG.slice(0, 6)), kept: 6, lost: LOG.length - 6, at: 7 });
  });

  it("takes no entry with a field too many: there is no place for a person", () => {
    expect(readSessionFile(FILE.replace('{"type":"advance"}', '{"type":"advance","name":"Jan"}'))).toMatchObject({ is: "partly", kept: 3 });
    expect(readSessionFile(FILE.replace('"reason":', '"name":"Jan","reason":'))).toMatchObject({ is: "partly", kept: 5 });
  });

  it("is never whole with other content, whichever sign was changed", () => {
    fc.assert(fc.property(fc.nat(FILE.length - 1), fc.string({ minLength: 1, maxLength: 1, unit: "binary" }), (at, sign) => {
      const read = readSessionFile(FILE.slice(0, at) + sign + FILE.slice(at + 1));
      if (read.is === "whole") expect(read.save).toEqual(WHOLE);
      if (read.is === "partly") expect(isStartOf(read.save.log, LOG)).toBe(true);
    }), { numRuns: 2000 });
  });
});

describe("a session file that broke off", () => {
  it("gives back the whole entries before the break", () => {
    const cut = FILE.slice(0, FILE.indexOf('"vote-close"'));
    expect(readSessionFile(cut)).toEqual({ is: "partly", save: saveOf(LOG.slice(0, 6)), kept: 6, lost: LOG.length - 6, at: 7 });
  });

  it("cannot say how much is lost of a save without a count", () => {
    const text = JSON.stringify(WHOLE);
    expect(readSessionFile(text.slice(0, text.indexOf('"vote-close"')))).toMatchObject({ is: "partly", kept: 6, lost: null });
  });

  it("is whole when only its last brackets are missing", () => expect(readSessionFile(FILE.slice(0, FILE.lastIndexOf("]")))).toEqual({ is: "whole", save: WHOLE }));

  it("never makes an entry up, wherever it broke", () => {
    const outcomes = new Set<SessionFileRead["is"]>();
    for (let length = 0; length <= FILE.length; length += 1) {
      const read = readSessionFile(FILE.slice(0, length));
      outcomes.add(read.is);
      if (read.is === "fault") expect(read.fault).toBe("WW406");
      else expect(isStartOf(read.save.log, LOG)).toBe(true);
      if (read.is === "partly") expect(read.kept + (read.lost ?? 0)).toBe(LOG.length);
    }
    expect([...outcomes].sort()).toEqual(["fault", "partly", "whole"]);
  });

  it("never makes an entry up, whatever was said in the room", () => {
    fc.assert(fc.property(anySave, fc.double({ min: 0, max: 1, noNaN: true }), (save, share) => {
      const text = writeSessionFile(save);
      const read = readSessionFile(text.slice(0, Math.floor(text.length * share)));
      if (read.is === "changed") throw new Error("a file that broke off is not one that was changed");
      if (read.is !== "fault") expect(isStartOf(read.save.log, save.log)).toBe(true);
    }));
  });
});

describe("a file that is no session of this game", () => {
  const REPORT = { werkwijzer: "report", format: 1, path: [], missed: [], tried: [], talks: [], votes: [], questions: [], notes: [], time: {}, cards: { story: [], shown: [] }, prompts: [], answers: {}, setting: null, ending: null } as unknown as Report;

  it.each([
    ["nothing", "", "WW406"],
    ["a letter", "Beste Nadine,", "WW406"],
    ["other JSON", '{"name":"iets","log":3}', "WW406"],
    ["JSON of another maker", '{"werkwijzer":"kaart"}', "WW406"],
    ["a session without its story", FILE.replace('"scenario"', '"skenario"'), "WW406"],
    ["one from a newer game", FILE.replace('"format": 1', `"format": ${SESSION_FILE_FORMAT + 1}`), "WW402"],
    ["a save from a newer game", writeSessionFile(saveOf(LOG, { format: SAVE_FORMAT + 1 })), "WW402"],
    ["one that is too old", FILE.replace('"format": 1', '"format": 0'), "WW403"],
    ["the play of somebody alone", JSON.stringify(saveOf([{ type: "advance" }], { mode: "solo" })), "WW408"],
    ["a report as JSON", toJson(REPORT), "WW407"],
    ["a report as a table", toCsv(REPORT), "WW407"],
    ["a log of which nothing is left", FILE.slice(0, FILE.indexOf('"log": [') + 12), "WW406"],
  ])("is told apart: %s", (_, text, fault) => expect(readSessionFile(text)).toEqual({ is: "fault", fault }));

  it("never throws, whatever the text", () => {
    const anyText = fc.oneof(fc.string(), fc.json(), fc.string().map((text) => `{"log":[${text}`), fc.constantFrom(FILE, JSON.stringify(WHOLE)).chain((text) => (
      fc.tuple(fc.nat(text.length), fc.nat(30), fc.string()).map(([at, length, other]) => text.slice(0, at) + other + text.slice(at + length)))));
    fc.assert(fc.property(anyText, (text) => { codeOfRead(readSessionFile(text)); }), { numRuns: 1000 });
  });

  it("does not stumble over what is nested deeper than anybody writes", () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    expect(readSessionFile(deep)).toEqual({ is: "fault", fault: "WW406" });
    expect(readSessionFile(FILE.replace('{"type":"advance"}', `{"type":"advance","more":${deep}}`))).toMatchObject({ is: "partly", kept: 3 });
  });
});

describe("what a facilitator is told of a file", () => {
  it("is nothing when it is whole, and else a code", () => {
    expect(codeOfRead(readSessionFile(FILE))).toBeNull();
    expect(codeOfRead(readSessionFile(FILE.replace('"seed": 7', '"seed": 8')))).toBe("WW409");
    expect(codeOfRead(readSessionFile(FILE.slice(0, -400)))).toBe("WW410");
    expect(codeOfRead(readSessionFile("kaas"))).toBe("WW406");
  });
});

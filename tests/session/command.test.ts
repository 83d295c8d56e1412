import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAction } from "../../src/core/index.ts";
import { entryOf, isRoomEntry } from "../../src/session/index.ts";
import type { Command } from "../../src/session/index.ts";

const good: readonly Command[] = [
  { type: "advance" }, { type: "wait" }, { type: "choose", choice: "ask" }, { type: "visit", encounter: "griet" },
  { type: "hold", by: "facilitator", screen: "blank" }, { type: "hold", by: "facilitator", screen: "question", question: "And now?" }, { type: "resume" },
  { type: "vote-open", way: "tables" }, { type: "vote-count", choice: "ask", count: 4 }, { type: "vote-table", table: 2, choice: "ask", reason: "" },
  { type: "vote-close" }, { type: "vote-again" }, { type: "note", text: "quiet" }, { type: "what-if", from: 3 }, { type: "come-back" }, { type: "step-back" },
  { type: "jump", encounter: "griet" }, { type: "show-card", card: "huisarts" }, { type: "talked", prompt: "ask" },
  { type: "answer", form: "checklist", item: "contact", field: "who", text: "HR" }, { type: "begin" }, { type: "part", part: "feel" }, { type: "end" },
  { type: "set-up", audience: "care", length: 90, roles: "tables", tables: 8, language: "fr", register: "plain" }, { type: "hide-card" },
  { type: "talk", cue: "money", isOn: false }, { type: "order", encounters: ["griet", "els"] }, { type: "skip", encounter: "els" }, { type: "keep", encounter: "els" },
];

describe("a command from another window", () => {
  it.each(good)("becomes an entry of the log: %j", (command) => {
    const entry = entryOf(command, 42);
    expect(entry).toMatchObject(command);
    expect(entry !== null && (isAction(entry) || isRoomEntry(entry))).toBe(true);
  });

  it.each([
    null, 7, "advance", [], {}, { type: "eval", code: "1" }, { type: "advance", twice: true }, { type: "choose" }, { type: "choose", choice: 4 },
    { type: "hold", by: "cue" }, { type: "back", since: 0 }, { type: "note", text: "x", at: 5 }, { type: "note", text: "x", author: "Els" }, { type: "toString" },
    { type: "moment" }, { type: "set-up", audience: "everybody", length: 60, roles: "persona", tables: 4, language: "nl", register: "full" },
    { type: "set-up", audience: "sick", length: 60, roles: "persona", tables: 9, language: "nl", register: "full" }, { type: "part", part: "lunch" },
    { type: "talk", cue: "money" }, { type: "order", encounters: "griet" }, { type: "next-talk", at: 4 },
  ])("is refused when it is not on the list: %j", (command) => expect(entryOf(command, 42)).toBeNull());

  it("lets nothing through that the log would not take, whatever comes", () => {
    fc.assert(fc.property(fc.object(), (thing) => {
      const entry = entryOf(thing, 1);
      return entry === null || isAction(entry) || isRoomEntry(entry);
    }));
  });
});

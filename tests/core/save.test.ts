import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { isLogEntry, openSave, parseSave, restore, SAVE_FORMAT } from "../../src/core/index.ts";
import type { LogEntry, Save } from "../../src/core/index.ts";
import { choice, encounter, line, node, scenario, toEnding, toRoad } from "../support/build-scenario.ts";
import { startPlayer } from "../support/player.ts";

const story = scenario([encounter("phone", [node("start", [line("a"), line("b")], [choice("yes", toRoad), choice("end", toEnding("done"))])])]);
const save = (log: readonly LogEntry[], more: Partial<Save> = {}): Save =>
  ({ format: SAVE_FORMAT, scenario: "test", version: 1, seed: 1, mode: "solo", log, ...more });
const whole = startPlayer(story).visit("phone").goOn(2).choose("end");

describe("restoring a play", () => {
  it("gives the same state as playing it", () => {
    const restored = restore(story, save(whole.log));
    expect(restored.state).toEqual(whole.story);
    expect(restored.effects).toEqual(whole.effects);
    expect(restored.fault).toBeUndefined();
  });

  it("passes over holding and resuming, and keeps them", () => {
    const log: LogEntry[] = [{ type: "hold", by: "facilitator" }, { type: "resume" }, ...whole.log];
    expect(restore(story, save(log)).kept).toEqual(log);
  });

  it("ends at the nearest valid place when the story has changed", () => {
    const log: LogEntry[] = [{ type: "visit", encounter: "phone" }, { type: "advance" }, { type: "choose", choice: "yes" }];
    const restored = restore(story, save(log, { version: 9 }));
    expect(restored).toMatchObject({ fault: "WW404", kept: log.slice(0, 2) });
    expect(restored.state.waiting).toBe("line");
  });

  it("starts anew with the save of another story", () => {
    expect(restore(story, save(whole.log, { scenario: "somebody" }))).toMatchObject({ fault: "WW405", kept: [] });
  });
});

describe("reading a save", () => {
  it("takes back what was written", () => expect(parseSave(JSON.stringify(save(whole.log)))).toEqual(save(whole.log)));

  it.each([
    ["no save at all", "kaas", "WW401"],
    ["half a save", JSON.stringify(save(whole.log)).slice(0, 40), "WW401"],
    ["a list", "[]", "WW401"],
    ["a log with a stranger in it", JSON.stringify(save([{ type: "win" } as never])), "WW401"],
    ["a choice with a field too many", JSON.stringify(save([{ type: "choose", choice: "end", name: "Jan" } as never])), "WW401"],
    ["a choice without a name", JSON.stringify(save([{ type: "choose" } as never])), "WW401"],
    ["one from a newer game", JSON.stringify(save([], { format: SAVE_FORMAT + 1 })), "WW402"],
    ["one from before the oldest", JSON.stringify(save([], { format: 0 })), "WW403"],
  ])("tells %s apart", (_, text, fault) => expect(parseSave(text)).toBe(fault));

  it("never throws, whatever the text", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const read = parseSave(text);
      if (typeof read === "object") restore(story, read);
    }));
  });
});

describe("judging a save in parts", () => {
  it("judges its head and leaves the entries of its log for later", () => {
    expect(openSave(save([{ type: "win" } as never]))).toEqual({ head: { format: SAVE_FORMAT, scenario: "test", version: 1, seed: 1, mode: "solo" }, entries: [{ type: "win" }] });
    expect(openSave(save([], { format: SAVE_FORMAT + 1 }))).toBe("WW402");
    expect(openSave({ ...save([]), log: "none" })).toBe("WW401");
  });

  it("judges an entry alone: the story's own here, others by whoever knows them", () => {
    expect(whole.log.filter((entry) => !isLogEntry(entry))).toEqual([]);
    expect([null, [], "advance", { type: "constructor" }, { type: "visit" }, { type: "note" }].filter((entry) => isLogEntry(entry))).toEqual([]);
    expect(isLogEntry({ type: "note" }, () => true)).toBe(true);
    expect(isLogEntry({ type: "advance", more: 1 }, () => true)).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { isRoomEntry, readRoom, turningPoints, USUAL_SETTING } from "../../src/session/index.ts";
import type { LogEntry } from "../../src/core/index.ts";
import { choice, encounter, line, node, scenario, toEnding, toNode, toRoad } from "../support/build-scenario.ts";

const story = scenario([
  encounter("phone", [
    node("start", [line("a")], [choice("tell", toNode("told"), { consequence: { set: ["told"] } }), choice("wait", toNode("silent"))]),
    node("told", [line("b"), { is: "cue", cue: "talk" }, line("c")], toRoad),
    node("silent", [line("d")], toRoad),
  ]),
  encounter("visit", [node("start", [line("e")], [choice("end", toEnding("done"))])], { arrival: { is: "comes", week: 1 } }),
]);

const visit: LogEntry = { type: "visit", encounter: "phone" };
const next: LogEntry = { type: "advance" };
const tell: LogEntry = { type: "choose", choice: "tell" };
const roomOf = (...log: readonly LogEntry[]) => readRoom(story, { seed: 1, log });

describe("a room made anew from its log", () => {
  it("keeps story, votes, notes and answers where they were", () => {
    const { room, kept } = roomOf(
      { type: "begin", at: 0 }, visit, next, { type: "vote-open", way: "hands", at: 1000 },
      { type: "vote-count", choice: "tell", count: 7 }, { type: "vote-close", at: 2000 }, { type: "note", at: 2500, text: "much talk" }, tell,
      { type: "answer", form: "checklist", item: "contact", field: "state", text: "missing" },
    );
    expect(kept).toHaveLength(9);
    expect(room.votes).toMatchObject([{ question: { encounter: "phone", node: "start" }, options: ["tell", "wait"], taken: "tell", isClosed: true }]);
    expect(room.notes).toEqual([{ at: 2500, text: "much talk", spot: { encounter: "phone", week: 0 } }]);
    expect(room.answers).toEqual({ checklist: { contact: { state: "missing" } } });
    expect(room.story.flags).toEqual({ told: true });
  });

  it("opens no vote where the story asks nothing", () => {
    const { room, kept } = roomOf(visit, { type: "vote-open", way: "hands", at: 1 });
    expect(room.votes).toEqual([]);
    expect(kept).toEqual([visit]);
  });

  it("ends where an action no longer fits, and says how far it came", () => {
    const { room, kept } = roomOf(visit, next, { type: "choose", choice: "gone" }, { type: "note", at: 1, text: "late" });
    expect(kept).toEqual([visit, next]);
    expect(room.notes).toEqual([]);
  });

  it("is held as the log says, by a cue with its question", () => {
    const { room } = roomOf(visit, next, tell, next, { type: "hold", by: "cue", at: 5 });
    expect(room.held).toEqual({ by: "cue", screen: "question", question: null, cue: "talk", under: null });
    expect(roomOf(visit, { type: "hold", by: "facilitator", screen: "blank", at: 5 }, { type: "resume", at: 6 }).room.held).toBeNull();
  });

  it("gives each encounter the time that was spent in it, without blank screens", () => {
    const { room } = roomOf(
      visit, { type: "note", at: 0, text: "" }, { type: "hold", by: "facilitator", screen: "blank", at: 4000 },
      { type: "resume", at: 9000 }, { type: "note", at: 10_000, text: "" },
    );
    expect(room.stays).toEqual({ phone: 5000 });
  });

  it("gives an encounter the time of its talk, yet not a pause within it nor what nobody played", () => {
    const { room } = roomOf(
      visit, next, tell, next, { type: "hold", by: "cue", at: 0 }, { type: "hold", by: "facilitator", screen: "blank", at: 3000 }, { type: "resume", at: 10_000 },
      { type: "note", at: 11_000, text: "" }, { type: "back", since: 12_000, at: 90_000 }, { type: "resume", at: 92_000 },
    );
    expect(room.stays).toEqual({ phone: 7000 });
  });

  it("knows what it was set up for, which talks it has and in which order it would come past encounters", () => {
    const { room } = roomOf(
      { type: "set-up", at: 1, ...USUAL_SETTING, tables: 6 }, { type: "talk", cue: "talk", isOn: false }, { type: "order", encounters: ["visit", "phone"] },
      { type: "skip", encounter: "visit" }, { type: "skip", encounter: "phone" }, { type: "keep", encounter: "phone" },
    );
    expect(room).toMatchObject({ setting: { ...USUAL_SETTING, tables: 6 }, talks: { talk: false }, order: ["visit", "phone"], drops: { visit: true, phone: false } });
    expect(Object.keys(room.setting ?? {})).not.toContain("at");
  });

  it("has one card on the screen, until it is put away or the session goes to another part", () => {
    const show: LogEntry = { type: "show-card", card: "doctor", at: 1 };
    expect(roomOf(show, show).room).toMatchObject({ card: "doctor", shownCards: ["doctor"] });
    expect(roomOf(show, { type: "hide-card", at: 2 }).room).toMatchObject({ card: null, shownCards: ["doctor"] });
    expect(roomOf(show, { type: "part", part: "feel", at: 2 }).room.card).toBeNull();
  });

  it("tells what was walked from what was chosen, also after a step back and in logs that do not say", () => {
    const jump = (steps?: number): LogEntry => ({ type: "jump", encounter: "phone", at: 1, ...(steps === undefined ? {} : { steps }) });
    expect(roomOf(jump(2), visit, next, tell).room).toMatchObject({ walked: [0, 1], toWalk: 0 });
    expect(roomOf(jump(2), visit, next, { type: "step-back", at: 2 }).room.walked).toEqual([0]);
    expect(roomOf(jump(), visit, next).room.walked).toEqual([]);
  });
});

describe("another way", () => {
  const path = [visit, next, tell, next];
  const away: LogEntry[] = [...path, { type: "what-if", from: 2, at: 1 }, { type: "choose", choice: "wait" }];

  it("begins at an earlier decision and leaves the own path as it is", () => {
    const { room } = roomOf(...away);
    expect(room.story.flags).toEqual({});
    expect(room.own).toEqual(path);
    expect(room.branch).toMatchObject({ from: 2, actions: [{ type: "choose", choice: "wait" }] });
  });

  it("comes back to exactly the moment it left", () => {
    const { room } = roomOf(...away, { type: "come-back", at: 2 });
    expect(room.story).toEqual(roomOf(...path).room.story);
    expect(room.branch).toBeNull();
    expect(room.tried).toEqual([{ from: 2, actions: [{ type: "choose", choice: "wait" }] }]);
  });

  it("is not tried within another, nor from beyond the path", () => {
    expect(roomOf(...away, { type: "what-if", from: 0, at: 3 }).kept).toHaveLength(away.length);
    expect(roomOf(...path, { type: "what-if", from: 9, at: 3 }).kept).toHaveLength(path.length);
  });

  it("can begin at each decision and each visit", () => expect(turningPoints([{ type: "advance" }, { type: "visit", encounter: "a" }, { type: "choose", choice: "b" }])).toEqual([1, 2]));
});

describe("one step back", () => {
  const back: LogEntry = { type: "step-back", at: 1 };

  it("takes the last action away and keeps what the room did", () => {
    const { room } = roomOf(visit, next, { type: "vote-open", way: "hands", at: 0 }, { type: "vote-count", choice: "tell", count: 3 }, tell, back);
    expect(room.story).toEqual(roomOf(visit, next).room.story);
    expect(room.own).toEqual([visit, next]);
    expect(room.votes).toHaveLength(1);
  });

  it("stays within a side branch, and ends at its beginning", () => {
    const away: LogEntry[] = [visit, next, tell, { type: "what-if", from: 2, at: 0 }];
    const { room } = roomOf(...away, { type: "choose", choice: "wait" }, back);
    expect(room.branch?.actions).toEqual([]);
    expect(room.own).toEqual([visit, next, tell]);
    expect(roomOf(...away, back).kept).toEqual(away);
  });

  it("goes no further back than the first day", () => expect(roomOf(back).kept).toEqual([]));
});

describe("an entry of the room", () => {
  it.each([
    { type: "hold", by: "facilitator" }, { type: "hold", by: "cue", screen: "question", question: "?", at: 3 }, { type: "resume" },
    { type: "vote-table", table: 2, choice: "tell", reason: "money" }, { type: "what-if", from: 4, at: 1 }, { type: "moment", at: 5 },
    { type: "set-up", at: 1, ...USUAL_SETTING }, { type: "jump", encounter: "phone", at: 1, steps: 3 }, { type: "talk", cue: "talk", isOn: true }, { type: "order", encounters: [] },
  ])("is taken when it is sound: %j", (entry) => expect(isRoomEntry(entry)).toBe(true));

  it.each([
    null, 4, [], { type: "toString" }, { type: "hold", by: "somebody" }, { type: "vote-count", choice: "tell", count: -1 },
    { type: "vote-count", choice: "tell", count: 2, name: "Els" }, { type: "note", at: "now", text: "" }, { type: "note", at: 1, text: "x".repeat(2001) },
    { type: "vote-table", table: 1.5, choice: "tell", reason: "" }, { type: "what-if", from: -1, at: 1 },
    { type: "set-up", at: 1, ...USUAL_SETTING, name: "Els" }, { type: "set-up", at: 1, ...USUAL_SETTING, tables: 1 }, { type: "jump", encounter: "phone", at: 1, steps: -3 },
    { type: "part", part: "lunch", at: 1 }, { type: "talk", cue: "talk", isOn: "yes" }, { type: "order", encounters: [4] },
  ])("is refused when it is not, or has a field too many: %j", (entry) => expect(isRoomEntry(entry)).toBe(false));
});

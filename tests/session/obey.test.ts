import { describe, expect, it } from "vitest";
import type { LogEntry } from "../../src/core/index.ts";
import { obey, readRoom, shownPath } from "../../src/session/index.ts";
import type { Command, FindWay, Room } from "../../src/session/index.ts";
import { findWay } from "../../src/walk/index.ts";
import { choice, encounter, line, node, scenario, toEnding, toRoad } from "../support/build-scenario.ts";

const story = scenario([
  encounter("phone", [node("start", [line("a"), { is: "cue", cue: "talk" }, line("b")], [choice("tell", toRoad), choice("wait", toRoad)])]),
  encounter("visit", [node("start", [line("c")], [choice("end", toEnding("done"))])], { arrival: { is: "comes", week: 1 } }),
]);
const nowhere: FindWay = () => null;

/** Asks one thing after another; what does not fit changes nothing and is noted. */
function ask(commands: readonly unknown[], find: FindWay = findWay) {
  let room: Room = readRoom(story, { seed: 1, log: [] }).room;
  const log: LogEntry[] = [];
  const refused: unknown[] = [];
  for (const command of commands) {
    const obeyed = obey(story, room, command, 1000, find);
    if (!obeyed) { refused.push(command); continue; }
    room = obeyed.room;
    log.push(...obeyed.log);
  }
  return { room, log, refused };
}

const freeze: Command = { type: "hold", by: "facilitator", screen: "freeze" };
const visit: Command = { type: "visit", encounter: "phone" };
const next: Command = { type: "advance" };
const toCue = [visit, next];

describe("holding", () => {
  it("stops the story until it is resumed, and says so in the log", () => {
    const { room, log, refused } = ask([visit, freeze, next, { type: "resume" }]);
    expect(refused).toEqual([next]);
    expect(log.map(({ type }) => type)).toEqual(["visit", "hold", "resume"]);
    expect(room.held).toBeNull();
  });

  it("happens by itself where the story asks, and going on passes that moment", () => {
    const { room, log } = ask(toCue);
    expect(room.held).toEqual({ by: "cue", screen: "question", question: null, cue: "talk" });
    expect(log.at(-1)).toEqual({ type: "hold", by: "cue", screen: "question", at: 1000 });
    expect(ask([...toCue, { type: "resume" }]).room.story.waiting).toBe("line");
  });

  it("can turn into a blank screen and back, without losing the cue", () => {
    const { room } = ask([...toCue, { type: "hold", by: "facilitator", screen: "blank" }]);
    expect(room.held).toMatchObject({ screen: "blank", cue: "talk" });
    expect(ask([...toCue, { type: "hold", by: "facilitator", screen: "blank" }, { type: "resume" }]).room.held).toMatchObject({ by: "cue", screen: "question" });
  });

  it("is not resumed when it runs", () => expect(ask([visit, { type: "resume" }]).refused).toHaveLength(1));

  it("takes no freeze over a question that stands there", () => expect(ask([...toCue, freeze]).refused).toEqual([freeze]));
});

describe("jumping", () => {
  it("goes a way that was found, all of it in the log", () => {
    const { room, log } = ask([{ type: "jump", encounter: "visit" }]);
    expect(room.story.place?.encounter).toBe("visit");
    expect(log[0]).toEqual({ type: "jump", encounter: "visit", at: 1000 });
    expect(readRoom(story, { seed: 1, log }).room.story).toEqual(room.story);
  });

  it("visits what was met before beside the own path, and comes back", () => {
    const path = [...toCue, { type: "resume" }, next, { type: "choose", choice: "tell" }];
    const own = ask(path).room.own;
    const { room } = ask([...path, { type: "jump", encounter: "phone" }]);
    expect(room.branch).not.toBeNull();
    expect(room.story.place?.encounter).toBe("phone");
    expect(room.own).toEqual(own);
    expect(shownPath(room)).toHaveLength(1);
    expect(ask([...path, { type: "jump", encounter: "phone" }, { type: "come-back" }]).room.story).toEqual(ask(path).room.story);
  });

  it("changes nothing when no way is found", () => expect(ask([{ type: "jump", encounter: "visit" }], nowhere).log).toEqual([]));
});

describe("a command that is none", () => {
  it.each([null, { type: "wipe" }, { type: "hold", by: "cue" }])("changes nothing: %j", (command) => expect(ask([command]).log).toEqual([]));
});

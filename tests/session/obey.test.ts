import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LogEntry } from "../../src/core/index.ts";
import { obey, readRoom, shownPath } from "../../src/session/index.ts";
import type { Command, Room, Walker } from "../../src/session/index.ts";
import { findTalk, findWay } from "../../src/walk/index.ts";
import { choice, encounter, line, node, scenario, toEnding, toRoad } from "../support/build-scenario.ts";

const story = scenario([
  encounter("phone", [node("start", [line("a"), { is: "cue", cue: "talk" }, line("b")], [choice("tell", toRoad), choice("wait", toRoad)])]),
  encounter("visit", [node("start", [line("c")], [choice("end", toEnding("done"))])], { arrival: { is: "comes", week: 1 } }),
]);
const walker: Walker = { findWay, findTalk };
const nowhere: Walker = { findWay: () => null, findTalk: () => null };

/** Asks one thing after another, `pace` milliseconds apart; what does not fit changes nothing and is noted. */
function ask(commands: readonly unknown[], { walks = walker, pace = 0 } = {}) {
  let room: Room = readRoom(story, { seed: 1, log: [] }).room;
  const log: LogEntry[] = [];
  const refused: unknown[] = [];
  for (const [at, command] of commands.entries()) {
    const obeyed = obey(story, room, command, 1000 + at * pace, walks);
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
    expect(log.map(({ type }) => type)).toEqual(["moment", "visit", "hold", "resume"]);
    expect(room.held).toBeNull();
  });

  it("happens by itself where the story asks, and going on passes that moment", () => {
    const { room, log } = ask(toCue);
    expect(room.held).toEqual({ by: "cue", screen: "question", question: null, cue: "talk", under: null });
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

describe("a pause within a talk", () => {
  const blank: Command = { type: "hold", by: "facilitator", screen: "blank" };

  it("goes back to the talk, and only then on", () => {
    const { room, log } = ask([...toCue, blank, { type: "resume" }, { type: "resume" }]);
    expect(room.story.waiting).toBe("line");
    expect(room.held).toBeNull();
    expect(log.map(({ type }) => type)).toEqual(["moment", "visit", "advance", "hold", "hold", "resume", "resume", "advance"]);
  });

  it("can be a question of the facilitator's own", () => {
    const { room } = ask([...toCue, { type: "hold", by: "facilitator", screen: "question", question: "And you?" }]);
    expect(room.held).toEqual({ by: "facilitator", screen: "question", question: "And you?", cue: "talk", under: null });
  });
});

describe("a talk that is switched off", () => {
  const off: Command = { type: "talk", cue: "talk", isOn: false };

  it("is passed by the story itself", () => {
    const { room, log } = ask([off, ...toCue]);
    expect([room.held, room.story.waiting]).toEqual([null, "line"]);
    expect(log.map(({ type }) => type)).toEqual(["talk", "moment", "visit", "advance", "advance"]);
    expect(ask([off, { ...off, isOn: true }, ...toCue]).room.held).toMatchObject({ cue: "talk" });
  });

  it("does not keep anybody from going back beyond it", () => {
    const { room, refused } = ask([off, ...toCue, { type: "step-back" }]);
    expect(refused).toEqual([]);
    expect(room.own).toEqual([visit]);
    expect(room.story).toEqual(ask([visit]).room.story);
  });
});

describe("leaving an encounter", () => {
  it("writes the moment, so that time goes to where it was spent", () => {
    const { log, room } = ask([visit, next, { type: "resume" }, next, { type: "choose", choice: "tell" }], { pace: 1000 });
    const moments = log.flatMap((entry, at) => (entry.type === "moment" ? [[at, entry["at"]]] : []));
    expect(moments).toEqual([[0, 1000], [7, 5000]]);
    expect(log[8]).toEqual({ type: "choose", choice: "tell" });
    expect(room.stays).toEqual({ phone: 4000 });
  });
});

describe("a dark screen", () => {
  const blank: Command = { type: "hold", by: "facilitator", screen: "blank" };
  const question: Command = { type: "hold", by: "facilitator", screen: "question", question: "And you?" };

  it("brings back the pause that it covered, and stays one pause", () => {
    for (const pause of [freeze, question]) {
      const before = ask([visit, pause]).room;
      expect(ask([visit, pause, blank, blank, { type: "resume" }]).room.held).toEqual(before.held);
      expect(ask([visit, pause, blank, { type: "resume" }, { type: "resume" }]).room.held).toBeNull();
    }
    expect(ask([visit, blank, { type: "resume" }]).room.held).toBeNull();
    expect(ask([...toCue, blank, { type: "resume" }]).room.held).toMatchObject({ by: "cue", cue: "talk" });
  });
});

describe("a jump of which the log holds only a part", () => {
  it("ends at whatever happens in the room: what comes is the room's own", () => {
    const jump = { type: "jump", encounter: "visit", steps: 9, at: 1 } as const;
    const { room } = readRoom(story, { seed: 1, log: [jump, { type: "visit", encounter: "phone" }, { type: "moment", at: 1 }, { type: "advance" }] });
    expect([room.walked, room.toWalk]).toEqual([[0], 0]);
  });
});

describe("looking back from a side way", () => {
  it("is about the own path: the side way is left for it", () => {
    const { room } = ask([visit, freeze, { type: "resume" }, { type: "what-if", from: 0 }, visit, { type: "part", part: "feel" }]);
    expect([room.branch, room.part, room.tried.length]).toEqual([null, "feel", 1]);
    expect(ask([visit, { type: "what-if", from: 0 }, { type: "part", part: "story" }]).room.branch).not.toBeNull();
  });
});

describe("another part of the session", () => {
  const part = (name: string) => ({ type: "part", part: name });

  it("lets the story wait, and goes on with it", () => {
    expect(ask([part("opening"), visit]).refused).toEqual([visit]);
    expect(ask([part("opening"), part("story"), visit]).refused).toEqual([]);
    expect(ask([visit, part("feel"), next]).room.story).toEqual(ask([visit]).room.story);
  });

  it("keeps the story where it stands: there no talk goes on, and a pause ends", () => {
    const { room } = ask([...toCue, part("feel")]);
    expect([room.part, room.held, room.story.waiting, room.clock.talkSince]).toEqual(["feel", null, "cue", null]);
    expect(ask([visit, freeze, part("feel")]).room.held).toBeNull();
  });

  it("comes back to the talk with the story, and passes it only from there", () => {
    expect(ask([...toCue, part("feel"), part("story")]).room.held).toEqual(ask(toCue).room.held);
    expect(ask([...toCue, part("feel"), { type: "resume" }]).refused).toEqual([{ type: "resume" }]);
    expect(ask([...toCue, part("feel"), part("story"), { type: "resume" }]).room.story.waiting).toBe("line");
  });

  it("goes on with the story of a session that was closed, beyond the end of its plan, and counts no time between", () => {
    const closed: readonly Command[] = [{ type: "begin" }, visit, { type: "until", encounter: "phone" }, { type: "part", part: "follow-up" }, { type: "end" }, { type: "end" }];
    const before = ask(closed).room;
    const { room } = ask([...closed, { type: "part", part: "story" }]);
    expect([before.until, before.clock.ended]).toEqual(["phone", expect.any(Number)]);
    expect([room.part, room.until, room.clock.ended]).toEqual(["story", null, null]);
    expect(room.clock.lost).toBe((room.last ?? 0) - (before.clock.ended ?? 0));
    expect(room.stays).toEqual(before.stays);
    // Also where it was closed in the middle of its story.
    const inStory = ask([{ type: "begin" }, visit, { type: "end" }, { type: "jump", encounter: "visit" }]).room;
    expect(inStory.clock.ended).toBeNull();
    // Only looking back once more opens nothing.
    expect(ask([...closed, { type: "part", part: "feel" }]).room).toMatchObject({ until: "phone", clock: { ended: before.clock.ended } });
  });

  it("has pauses of its own, which are no talk", () => {
    const paused = ask([...toCue, part("feel"), freeze]).room;
    expect(paused.held).toMatchObject({ by: "facilitator", cue: null });
    expect(ask([...toCue, part("feel"), freeze, { type: "resume" }]).room).toMatchObject({ held: null, part: "feel", story: { waiting: "cue" } });
  });

  it("ends a pause within a talk, and the talk stands there again", () => {
    const { room } = ask([...toCue, { type: "hold", by: "facilitator", screen: "blank" }, part("story")]);
    expect(room.held).toMatchObject({ by: "cue", cue: "talk" });
  });

  it("is left for the story by trying another way, and found again", () => {
    const away = ask([visit, next, { type: "resume" }, part("facts"), { type: "what-if", from: 0 }]);
    expect([away.room.part, away.room.story.waiting]).toEqual(["story", "road"]);
    expect(ask([visit, next, { type: "resume" }, part("facts"), { type: "what-if", from: 0 }, { type: "come-back" }]).room.part).toBe("facts");
  });
});

describe("jumping", () => {
  it("goes a way that was found, all of it in the log", () => {
    const { room, log } = ask([{ type: "jump", encounter: "visit" }]);
    expect(room.story.place?.encounter).toBe("visit");
    expect(log[0]).toEqual({ type: "jump", encounter: "visit", steps: log.length - 1, at: 1000 });
    expect(room.walked).toEqual(room.own.map((_, at) => at));
    expect(readRoom(story, { seed: 1, log }).room).toEqual(room);
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

  it("changes nothing when no way is found", () => expect(ask([{ type: "jump", encounter: "visit" }], { walks: nowhere }).log).toEqual([]));

  it("takes no number of steps from whoever asks", () => {
    expect(ask([{ type: "jump", encounter: "visit", steps: 900 }]).room.toWalk).toBe(0);
  });

  it("counts only its own steps as walked, and none of a side way's", () => {
    const chosen = ask([visit, next, { type: "resume" }, { type: "jump", encounter: "visit" }]).room;
    expect(chosen.walked).toEqual(chosen.own.map((_, at) => at).slice(3));
    const beside = ask([...toCue, { type: "resume" }, { type: "what-if", from: 1 }, { type: "jump", encounter: "visit" }, { type: "come-back" }, next]);
    expect(beside.refused).toEqual([]);
    expect(beside.room.own).toHaveLength(4);
    expect([beside.room.walked, beside.room.toWalk]).toEqual([[], 0]);
  });

  it("goes on to the next talk and stands there, with all that lies between", () => {
    const { room, log } = ask([{ type: "next-talk" }]);
    expect(room.held).toMatchObject({ by: "cue", cue: "talk" });
    expect(log.map(({ type }) => type)).toEqual(["jump", "visit", "advance", "hold"]);
  });

  it("comes to looking back when no talk is left, once", () => {
    expect(ask([{ type: "next-talk" }, { type: "next-talk" }]).room.part).toBe("feel");
    expect(ask([{ type: "talk", cue: "talk", isOn: false }, { type: "next-talk" }]).room.part).toBe("feel");
    expect(ask([{ type: "next-talk" }, { type: "next-talk" }, { type: "next-talk" }]).refused).toHaveLength(1);
  });
});

describe("whatever is asked", () => {
  const commands = fc.constantFrom<Command>(
    visit, next, next, next, { type: "wait" }, { type: "choose", choice: "tell" }, { type: "choose", choice: "end" }, { type: "begin" }, { type: "end" },
    freeze, { type: "hold", by: "facilitator", screen: "blank" }, { type: "resume" }, { type: "resume" }, { type: "step-back" }, { type: "what-if", from: 0 }, { type: "what-if", from: 2 },
    { type: "come-back" }, { type: "jump", encounter: "visit" }, { type: "jump", encounter: "phone" }, { type: "next-talk" }, { type: "part", part: "story" }, { type: "part", part: "feel" },
    { type: "talk", cue: "talk", isOn: false }, { type: "talk", cue: "talk", isOn: true }, { type: "vote-open", way: "hands" }, { type: "vote-count", choice: "tell", count: 3 }, { type: "vote-close" },
  );

  it("the log alone makes the same room again, and only the story's own part ever stands at a talk without a hold", () => {
    fc.assert(fc.property(fc.array(commands, { maxLength: 25 }), (asked) => {
      const { room, log } = ask(asked, { pace: 1000 });
      const again = readRoom(story, { seed: 1, log });
      expect(again).toMatchObject({ isWhole: true, kept: log });
      expect(again.room).toEqual(room);
      expect(room.toWalk).toBe(0);
      if (room.story.waiting === "cue" && room.part === "story") expect(room.held?.cue).toBe("talk");
      expect(room.clock.talkSince === null).toBe(room.held?.cue == null);
      expect(room.clock.pausedSince === null).toBe(room.held?.by !== "facilitator");
    }), { numRuns: 300 });
  });
});

describe("a command that is none", () => {
  it.each([null, { type: "wipe" }, { type: "hold", by: "cue" }])("changes nothing: %j", (command) => expect(ask([command]).log).toEqual([]));
});

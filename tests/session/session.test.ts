import { describe, expect, it } from "vitest";
import { followStory, isHeld, restoreSession, startSession, stepSession } from "../../src/session/index.ts";
import { encounter, line, node, scenario, toRoad } from "../support/build-scenario.ts";
import { startPlayer } from "../support/player.ts";

const story = scenario([encounter("phone", [node("start", [line("a"), { is: "cue", cue: "talk" }, line("b")], toRoad)])]);
const atCue = startPlayer(story, { stopsAtCues: true }).visit("phone").goOn().story;
const atLine = startPlayer(story).visit("phone").story;

describe("a session with a group", () => {
  it("is held and resumed by the facilitator, and the log says so", () => {
    const held = stepSession(startSession("group"), { type: "hold" });
    expect(held).toEqual({ session: { mode: "group", held: { by: "facilitator" } }, log: [{ type: "hold", by: "facilitator" }] });
    expect(stepSession(held.session, { type: "resume" })).toEqual({ session: startSession("group"), log: [{ type: "resume" }] });
  });

  it("is held by an authored cue, and going on passes that cue", () => {
    const held = followStory(startSession("group"), atCue);
    expect(held.session.held).toEqual({ by: "cue", cue: "talk" });
    expect(stepSession(held.session, { type: "resume" }).log).toEqual([{ type: "resume" }, { type: "advance" }]);
  });

  it("is not held twice, nor resumed when it runs", () => {
    const held = stepSession(startSession("group"), { type: "hold" }).session;
    expect(stepSession(held, { type: "hold" }).log).toEqual([]);
    expect(stepSession(startSession("group"), { type: "resume" }).log).toEqual([]);
  });

  it("comes back as the log left it", () => {
    expect(isHeld(restoreSession("group", [{ type: "hold", by: "facilitator" }], atLine))).toBe(true);
    expect(isHeld(restoreSession("group", [{ type: "hold", by: "facilitator" }, { type: "resume" }], atLine))).toBe(false);
    expect(restoreSession("group", [], atCue).held).toEqual({ by: "cue", cue: "talk" });
  });
});

describe("a session alone", () => {
  it("is never held", () => {
    expect(stepSession(startSession("solo"), { type: "hold" }).log).toEqual([]);
    expect(followStory(startSession("solo"), atCue).session.held).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import * as groupPlay from "../../src/store/group-play.ts";
import { createPlayStore, newSave } from "../../src/store/play-store.ts";
import type { Save } from "../../src/core/index.ts";
import { choice, encounter, line, node, scenario, toEnding } from "../support/build-scenario.ts";

const story = scenario([encounter("phone", [node("rings", [line("a"), { is: "cue", cue: "talk" }, line("b")], [choice("end", toEnding("done"))])])]);

/** A play that writes its saves into a list; `full` makes the device refuse. */
function openPlay({ mode = "solo" as Save["mode"], log = [] as Save["log"], full = false } = {}) {
  const kept: Save[] = [];
  const store = createPlayStore({
    scenario: story, save: { ...newSave(story, 1, mode), log },
    keep: (save) => { if (!full) kept.push(save); return !full; }, now: () => 0, groupPlay,
  });
  return { store, kept, play: () => store.getState() };
}

describe("a play", () => {
  it("keeps its log after every action", () => {
    const { kept, play } = openPlay();
    play().act({ type: "visit", encounter: "phone" });
    play().act({ type: "advance" });
    expect(kept.map(({ log }) => log.length)).toEqual([1, 2]);
  });

  it("gives the reason when an action is refused, and keeps nothing", () => {
    const { kept, play } = openPlay();
    expect(play().act({ type: "choose", choice: "end" })).toBe("not-now");
    expect(kept).toEqual([]);
  });

  it("goes back one step at a time to its very beginning", () => {
    const { play } = openPlay();
    const first = play().story;
    play().act({ type: "visit", encounter: "phone" });
    const second = play().story;
    play().act({ type: "advance" });
    expect(play().undo()).toBe(true);
    expect(play().story).toEqual(second);
    expect(play().undo()).toBe(true);
    expect(play().story).toEqual(first);
    expect(play().undo()).toBe(false);
  });

  it("says that it cannot be kept, and goes on", () => {
    const { play } = openPlay({ full: true });
    play().act({ type: "visit", encounter: "phone" });
    expect(play().notice).toEqual({ is: "cannot-keep" });
    expect(play().story.waiting).toBe("line");
    play().dismissNotice();
    expect(play().notice).toBeNull();
  });

  it("is taken up at the same line", () => {
    const { kept, play } = openPlay();
    play().act({ type: "visit", encounter: "phone" });
    const again = openPlay({ log: kept.at(-1)?.log ?? [] });
    expect(again.play().story).toEqual(play().story);
    expect(again.play().shown).toEqual(play().shown);
  });
});

describe("a play with a group", () => {
  it("refuses the player while it is held, and goes on exactly there", () => {
    const { play } = openPlay({ mode: "group" });
    play().act({ type: "visit", encounter: "phone" });
    const before = play().story;
    play().lead({ type: "hold", by: "facilitator", screen: "freeze" });
    expect(play().act({ type: "advance" })).toBe("held");
    expect(play().story).toBe(before);
    play().lead({ type: "resume" });
    expect(play().act({ type: "advance" })).toBeNull();
  });

  it("stops at an authored cue until the facilitator goes on, all of it in the log", () => {
    const { play } = openPlay({ mode: "group" });
    play().act({ type: "visit", encounter: "phone" });
    play().act({ type: "advance" });
    expect(play().session.held).toMatchObject({ by: "cue", cue: "talk" });
    expect(play().act({ type: "advance" })).toBe("held");
    play().lead({ type: "resume" });
    expect(play().story.waiting).toBe("line");
    expect(play().log.map(({ type }) => type)).toEqual(["moment", "visit", "advance", "hold", "resume", "advance"]);
  });

  it("comes back held when it was left held", () => {
    const { kept, play } = openPlay({ mode: "group" });
    play().act({ type: "visit", encounter: "phone" });
    play().lead({ type: "hold", by: "facilitator", screen: "freeze" });
    expect(openPlay({ mode: "group", log: kept.at(-1)?.log ?? [] }).play().session.held).toMatchObject({ by: "facilitator", screen: "freeze" });
  });

  it("tries another way beside its own path and comes back to it, all of it kept", () => {
    const { kept, play } = openPlay({ mode: "group" });
    play().act({ type: "visit", encounter: "phone" });
    play().act({ type: "advance" });
    play().lead({ type: "resume" });
    const before = play().story;
    expect(play().lead({ type: "what-if", from: 0 })).toBe(true);
    expect(play().story.waiting).toBe("road");
    expect(openPlay({ mode: "group", log: kept.at(-1)?.log ?? [] }).play().story.waiting).toBe("road");
    expect(play().lead({ type: "come-back" })).toBe(true);
    expect(play().story).toEqual(before);
    expect(openPlay({ mode: "group", log: kept.at(-1)?.log ?? [] }).play().story).toEqual(before);
  });

  it("does nothing that is not on the list", () => {
    const { kept, play } = openPlay({ mode: "group" });
    expect(play().lead({ type: "erase" } as never)).toBe(false);
    expect(kept).toEqual([]);
  });

  it("does not go back", () => {
    const { play } = openPlay({ mode: "group" });
    play().act({ type: "visit", encounter: "phone" });
    expect(play().undo()).toBe(false);
  });
});

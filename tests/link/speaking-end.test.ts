import { describe, expect, it } from "vitest";
import { DOUBT_AFTER, GONE_AFTER } from "../../src/link/others.ts";
import { createWorld, opened, openPlayer, openSpeaker } from "./world.ts";

/** Long enough to doubt a silent window, to ask it and to give it up. */
const GIVEN_UP = DOUBT_AFTER + GONE_AFTER + 2000;

/** A window that plays in week 1, and a speaker's window that follows it. */
function openBoth() {
  const world = createWorld();
  const player = opened(world, openPlayer(world));
  const speaker = opened(world, openSpeaker(world));
  return { world, player, speaker };
}

describe("the speaker's window and the window that plays", () => {
  it("find each other whichever comes first", () => {
    const { speaker } = openBoth();
    expect(speaker).toMatchObject({ states: [{ week: 1 }], connections: ["connected"] });
    const world = createWorld();
    const early = opened(world, openSpeaker(world));
    expect(early.connection()).toBe("looking");
    world.pass(10_000);
    opened(world, openPlayer(world));
    expect(early).toMatchObject({ states: [{ week: 1 }], connections: ["connected"] });
  });

  it("tell the whole state after each change, and carry commands back", () => {
    const { player, speaker } = openBoth();
    player.tell({ week: 2, path: ["a"] });
    expect(speaker.states).toEqual([{ week: 1 }, { week: 2, path: ["a"] }]);
    speaker.ask({ type: "advance" });
    expect(player.obeyed).toEqual([{ type: "advance" }]);
  });

  it("hand a kept session over", () => {
    const { world, player, speaker } = openBoth();
    speaker.end.give("{\"log\":[]}");
    world.settle();
    expect(player.takenUp).toEqual(["{\"log\":[]}"]);
    expect(player.obeyed).toEqual([]);
  });

  it("let a second speaker join at any time, with the whole state", () => {
    const { world, player, speaker } = openBoth();
    player.tell({ week: 5 });
    const other = opened(world, openSpeaker(world));
    expect(other).toMatchObject({ states: [{ week: 5 }], connections: ["connected"] });
    player.tell({ week: 6 });
    other.ask("from the other");
    speaker.ask("from the one");
    expect([speaker, other].map(({ states }) => states.at(-1))).toEqual([{ week: 6 }, { week: 6 }]);
    expect(player.obeyed).toEqual(["from the other", "from the one"]);
  });

  it("say nothing and hear nothing once closed", () => {
    const { world, player, speaker } = openBoth();
    speaker.end.close();
    player.end.close();
    speaker.end.close();
    player.end.close();
    const { length } = world.sent;
    world.pass(GIVEN_UP);
    speaker.end.ask("late");
    speaker.end.give("late");
    player.end.tell();
    player.end.takeOver();
    expect(world.sent).toHaveLength(length);
    expect(speaker.connections).toEqual(["connected"]);
  });
});

describe("a window that goes", () => {
  it("is told at once when it was closed, and taken up with when it comes back", () => {
    const { world, player, speaker } = openBoth();
    player.end.close();
    world.settle();
    expect(speaker.connections).toEqual(["connected", "gone"]);
    speaker.end.ask("to nobody");
    const again = opened(world, openPlayer(world, { week: 9 }));
    expect(speaker.connections).toEqual(["connected", "gone", "connected"]);
    expect(speaker.states.at(-1)).toEqual({ week: 9 });
    expect(again.obeyed).toEqual([]);
    speaker.ask("to the new one");
    expect(again.obeyed).toEqual(["to the new one"]);
    expect(player.obeyed).toEqual([]);
  });

  it("costs nothing when it is the speaker's", () => {
    const { world, player, speaker } = openBoth();
    player.tell({ week: 3 });
    speaker.end.close();
    const again = opened(world, openSpeaker(world));
    expect(again).toMatchObject({ states: [{ week: 3 }], connections: ["connected"] });
    expect(player.standings).toEqual([]);
  });

  it("is given up after a crash, which says no goodbye", () => {
    const { world, player, speaker } = openBoth();
    player.frame.isCrashed = true;
    world.pass(DOUBT_AFTER + 1000);
    expect(speaker.connection()).toBe("connected");
    world.pass(GONE_AFTER + 1000);
    expect(speaker.connections).toEqual(["connected", "gone"]);
    world.pass(GIVEN_UP);
    opened(world, openPlayer(world, { week: 2 }));
    expect(speaker.connection()).toBe("connected");
    expect(speaker.states.at(-1)).toEqual({ week: 2 });
  });

  it("that crashed and was opened again at once is followed once the old one is given up", () => {
    const { world, player, speaker } = openBoth();
    player.frame.isCrashed = true;
    const again = opened(world, openPlayer(world, { week: 2 }));
    world.pass(GIVEN_UP);
    expect(speaker.connection()).toBe("connected");
    expect(speaker.states.at(-1)).toEqual({ week: 2 });
    speaker.ask("on");
    expect(again.obeyed).toEqual(["on"]);
  });

  it("tells its state when it was only stuck and comes to", () => {
    const { world, player, speaker } = openBoth();
    player.frame.isStuck = true;
    world.pass(GIVEN_UP);
    expect(speaker.connection()).toBe("gone");
    player.state = { week: 4 };
    player.frame.isStuck = false;
    world.pass(1000);
    expect(speaker.connection()).toBe("connected");
    expect(speaker.states.at(-1)).toEqual({ week: 4 });
  });
});

describe("a hidden window, whose timers are slow", () => {
  it("is not given up, for it answers to doubt", () => {
    const { world, player, speaker } = openBoth();
    player.frame.isHidden = true;
    world.pass(300_000);
    expect(speaker.connections).toEqual(["connected"]);
    expect(speaker.states).toHaveLength(1);
    player.tell({ week: 7 });
    expect(speaker.states.at(-1)).toEqual({ week: 7 });
  });

  it("may be the speaker's, or both", () => {
    const { world, player, speaker } = openBoth();
    speaker.frame.isHidden = true;
    world.pass(300_000);
    player.frame.isHidden = true;
    world.pass(300_000);
    expect(speaker.connections).toEqual(["connected"]);
    speaker.ask("on");
    expect(player.obeyed).toEqual(["on"]);
  });

  it("is given up when it crashes all the same", () => {
    const { world, player, speaker } = openBoth();
    player.frame.isHidden = true;
    world.pass(120_000);
    player.frame.isCrashed = true;
    world.pass(GIVEN_UP);
    expect(speaker.connection()).toBe("gone");
  });

  it("is heard out after the device slept between question and answer", () => {
    const { world, player, speaker } = openBoth();
    player.frame.isHidden = true;
    player.frame.isStuck = true;
    world.pass(DOUBT_AFTER + 500);
    world.turnClock(3_600_000);
    world.pass(100);
    player.frame.isStuck = false;
    world.pass(100);
    expect(speaker.connections).toEqual(["connected"]);
  });

  it.each([["back", -7_200_000], ["on", 7_200_000]])("is judged rightly when the clock is set %s", (_, shift) => {
    const { world, player, speaker } = openBoth();
    world.pass(3000);
    world.turnClock(shift);
    speaker.frame.timers.forEach((timer) => { timer.last += shift; });
    player.frame.timers.forEach((timer) => { timer.last += shift; });
    world.pass(10_000);
    expect(speaker.connections).toEqual(["connected"]);
  });

  it("is given up also when the clock was set back since it was heard", () => {
    const { world, player, speaker } = openBoth();
    player.frame.isCrashed = true;
    world.turnClock(-7_200_000);
    speaker.frame.timers.forEach((timer) => { timer.last -= 7_200_000; });
    world.pass(GIVEN_UP);
    expect(speaker.connection()).toBe("gone");
  });
});

describe("windows that play two sessions", () => {
  it("get no commands, and none is shown, until one of them is closed", () => {
    const { world, player, speaker } = openBoth();
    const stranger = opened(world, openPlayer(world, { week: 40 }, "youssef:group"));
    expect(speaker.connection()).toBe("two-players");
    player.tell({ week: 2 });
    stranger.tell({ week: 41 });
    speaker.ask("whose?");
    speaker.end.give("whose?");
    world.settle();
    expect([player.obeyed, stranger.obeyed, player.takenUp, stranger.takenUp].flat()).toEqual([]);
    expect(speaker.states).toEqual([{ week: 1 }]);
    stranger.end.close();
    world.settle();
    expect(speaker.connection()).toBe("connected");
    expect(speaker.states.at(-1)).toEqual({ week: 2 });
    expect([player.standings, stranger.standings]).toEqual([[], []]);
  });

  it("are one session again when one of them crashed", () => {
    const { world, player, speaker } = openBoth();
    const stranger = opened(world, openPlayer(world, { week: 40 }, "youssef:group"));
    player.frame.isCrashed = true;
    world.pass(GIVEN_UP);
    expect(speaker.connection()).toBe("connected");
    expect(speaker.states.at(-1)).toEqual({ week: 40 });
    speaker.ask("on");
    expect(stranger.obeyed).toEqual(["on"]);
  });

  it("are one session again when a window goes over to the other's story", () => {
    const { world, player, speaker } = openBoth();
    player.end.close();
    opened(world, openPlayer(world, { week: 40 }, "youssef:group"));
    expect(speaker.connection()).toBe("connected");
    expect(speaker.states.at(-1)).toEqual({ week: 40 });
  });
});

import { describe, expect, it } from "vitest";
import { DOUBT_AFTER, GONE_AFTER } from "../../src/link/others.ts";
import { createWorld, opened, openPlayer, openSpeaker } from "./world.ts";
import type { World } from "./world.ts";

const GIVEN_UP = DOUBT_AFTER + GONE_AFTER + 2000;

type Player = ReturnType<typeof openPlayer>;
const standingsOf = (...players: readonly Player[]) => players.map(({ end }) => end.standing());

/** So many windows that play the same session, opened one after the other. */
function openPlayers(world: World, weeks: readonly number[]): Player[] {
  return weeks.map((week) => {
    const player = opened(world, openPlayer(world, { week }));
    world.pass(500);
    return player;
  });
}

function openTwo() {
  const world = createWorld();
  const [old, young] = openPlayers(world, [1, 2]) as [Player, Player];
  return { world, old, young };
}

describe("two windows that play the same session", () => {
  it("stand as first and second, and only the newcomer is told so", () => {
    const { world, old, young } = openTwo();
    world.pass(10_000);
    expect(standingsOf(old, young)).toEqual(["first", "second"]);
    expect([old.standings, young.standings]).toEqual([[], ["second"]]);
  });

  it("opened at the very same moment agree on one", () => {
    const world = createWorld();
    const pair = [openPlayer(world), openPlayer(world)];
    world.settle();
    expect(standingsOf(...pair).toSorted()).toEqual(["first", "second"]);
    world.pass(GIVEN_UP);
    expect(standingsOf(...pair).toSorted()).toEqual(["first", "second"]);
  });

  it("let only the first tell and obey", () => {
    const { world, old, young } = openTwo();
    const speaker = opened(world, openSpeaker(world));
    const { length } = world.sent;
    young.tell({ week: 99 });
    expect(world.sent).toHaveLength(length);
    expect(speaker).toMatchObject({ states: [{ week: 1 }], connections: ["connected"] });
    speaker.ask("on");
    world.say({ werkwijzer: 1, from: "somebody", claim: null, message: { is: "command", to: young.id, command: "steal" } });
    world.say({ werkwijzer: 1, from: "somebody", claim: null, message: { is: "take-up", to: young.id, text: "steal" } });
    expect([old.obeyed, young.obeyed, young.takenUp]).toEqual([["on"], [], []]);
  });

  it("pass the session on when the first is closed", () => {
    const { world, old, young } = openTwo();
    const speaker = opened(world, openSpeaker(world));
    old.end.close();
    world.settle();
    expect(young.standings).toEqual(["second", "first"]);
    expect(speaker.connection()).toBe("connected");
    expect(speaker.states.at(-1)).toEqual({ week: 2 });
  });

  it("pass it on when the first crashed, but not because it is hidden", () => {
    const { world, old, young } = openTwo();
    old.frame.isHidden = true;
    world.pass(300_000);
    expect(standingsOf(old, young)).toEqual(["first", "second"]);
    old.frame.isCrashed = true;
    world.pass(GIVEN_UP);
    expect(young.end.standing()).toBe("first");
  });

  it("leave it where it went when the old first was only stuck", () => {
    const { world, old, young } = openTwo();
    old.frame.isStuck = true;
    world.pass(GIVEN_UP);
    young.tell({ week: 8 });
    old.frame.isStuck = false;
    world.pass(5000);
    expect(standingsOf(old, young)).toEqual(["second", "first"]);
    expect(old.standings).toEqual(["second"]);
  });

  it("are told at once who is first when one of them missed it, also by a first that is hidden", () => {
    const { world, old } = openTwo();
    old.frame.isHidden = true;
    const { length } = world.sent;
    const unaware = { session: "nadine:group", opened: world.now(), turn: 0, standing: "first" };
    world.say({ werkwijzer: 1, from: "unaware", claim: unaware, message: { is: "alive" } });
    expect(world.sent.slice(length)).toMatchObject([{ from: old.id, claim: { standing: "first" }, message: { is: "alive" } }]);
    expect(old.end.standing()).toBe("first");
  });

  it("read what was kept before they tell it", () => {
    const { world, old, young } = openTwo();
    const speaker = opened(world, openSpeaker(world));
    const { push } = young.standings;
    young.standings.push = (...standings) => {
      if (standings[0] === "first") young.state = "read anew";
      return push.apply(young.standings, standings);
    };
    old.end.close();
    world.settle();
    expect(speaker.states.slice(1)).toEqual(["read anew"]);
  });

  it("of different sessions are no rivals, also when one goes over to another session", () => {
    const world = createWorld();
    const one = opened(world, openPlayer(world));
    const other = opened(world, openPlayer(world, {}, "youssef:group"));
    world.pass(5000);
    expect(standingsOf(one, other)).toEqual(["first", "first"]);
    world.say({ werkwijzer: 1, from: "third", claim: { session: "nadine:group", opened: 0, turn: 0, standing: "first" }, message: { is: "alive" } });
    expect(standingsOf(one, other)).toEqual(["second", "first"]);
    world.say({ werkwijzer: 1, from: "third", claim: { session: "youssef:group", opened: world.now(), turn: 0, standing: "first" }, message: { is: "alive" } });
    expect(standingsOf(one, other)).toEqual(["first", "first"]);
  });

  it("of different versions know of each other too", () => {
    const world = createWorld();
    const old = opened(world, openPlayer(world));
    const said: unknown[] = [];
    const { openWire } = world.openFrame();
    const { send } = openWire((value) => { said.push(value); });
    const claim = { session: "nadine:group", opened: world.now() + 1, turn: 0, standing: "first" };
    send({ werkwijzer: 2, from: "newer", claim, message: { is: "hello" } });
    world.settle();
    expect(said.at(-1)).toMatchObject({ claim: { standing: "first" }, from: old.id });
    send({ werkwijzer: 2, from: "newer", claim: { ...claim, turn: 1, standing: "second" }, message: { is: "something new" } });
    world.settle();
    expect(old.end.standing()).toBe("second");
    expect(said.at(-1)).toMatchObject({ claim: { standing: "second" }, from: old.id });
  });
});

describe("taking over", () => {
  it("makes the second first and the first second, told on both sides", () => {
    const { world, old, young } = openTwo();
    young.end.takeOver();
    world.settle();
    expect(standingsOf(old, young)).toEqual(["second", "first"]);
    expect([old.standings, young.standings]).toEqual([["second"], ["second", "first"]]);
  });

  it("waits until the first has stepped back, so that its last change is written before it is read", () => {
    const { world, old, young } = openTwo();
    old.frame.isStuck = true;
    young.end.takeOver();
    world.settle();
    expect(standingsOf(old, young)).toEqual(["first", "second"]);
    old.frame.isStuck = false;
    world.settle();
    expect(standingsOf(old, young)).toEqual(["second", "first"]);
  });

  it("goes on without a first that never answers", () => {
    const { world, old, young } = openTwo();
    old.frame.isCrashed = true;
    young.end.takeOver();
    world.pass(GIVEN_UP);
    expect(young.end.standing()).toBe("first");
  });

  it("goes to and fro as often as somebody likes, and the speaker's window follows without losing hold", () => {
    const { world, old, young } = openTwo();
    const speaker = opened(world, openSpeaker(world));
    for (const [taker, week] of [[young, 2], [old, 1], [young, 2], [old, 1]] as const) {
      taker.end.takeOver();
      world.settle();
      expect(speaker.states.at(-1)).toEqual({ week });
      speaker.ask(`to week ${week}`);
      expect(taker.obeyed.at(-1)).toBe(`to week ${week}`);
      world.pass(3000);
    }
    expect(speaker.connections).toEqual(["connected"]);
    expect([old.obeyed.length, young.obeyed.length]).toEqual([2, 2]);
  });

  it("asks nothing of a window that is first already", () => {
    const { world, old } = openTwo();
    const { length } = world.sent;
    old.end.takeOver();
    expect(world.sent).toHaveLength(length);
    expect(old.standings).toEqual([]);
  });
});

describe("three windows that play the same session", () => {
  it("have one first, whoever takes over, also two at once", () => {
    const world = createWorld();
    const players = openPlayers(world, [1, 2, 3]);
    const [, second, third] = players as [Player, Player, Player];
    expect(standingsOf(...players)).toEqual(["first", "second", "second"]);
    third.end.takeOver();
    world.settle();
    expect(standingsOf(...players)).toEqual(["second", "second", "first"]);
    world.pass(5000);
    players[0]?.end.takeOver();
    second.end.takeOver();
    world.settle();
    expect(standingsOf(...players).filter((standing) => standing === "first")).toHaveLength(1);
    expect(third.end.standing()).toBe("second");
  });

  it("pass the session to the older of those left, once", () => {
    const world = createWorld();
    const players = openPlayers(world, [1, 2, 3]);
    const [first, second, third] = players as [Player, Player, Player];
    first.end.close();
    world.settle();
    expect(standingsOf(second, third)).toEqual(["first", "second"]);
    second.frame.isCrashed = true;
    world.pass(GIVEN_UP);
    expect(third.standings).toEqual(["second", "first"]);
  });

  it("do not wait for an older second that crashed", () => {
    const world = createWorld();
    const [first, second, third] = openPlayers(world, [1, 2, 3]) as [Player, Player, Player];
    second.frame.isCrashed = true;
    first.frame.isCrashed = true;
    world.pass(GIVEN_UP);
    expect(third.end.standing()).toBe("first");
  });

  it("let a newcomer stand behind a first that took over", () => {
    const world = createWorld();
    const [first, second] = openPlayers(world, [1, 2]) as [Player, Player];
    second.end.takeOver();
    world.settle();
    first.end.close();
    world.settle();
    const [third] = openPlayers(world, [3]) as [Player];
    expect(standingsOf(second, third)).toEqual(["first", "second"]);
    expect(second.standings).toEqual(["second", "first"]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DOUBT_AFTER, GONE_AFTER } from "../../src/link/others.ts";
import { createWorld, openPlayer, openSpeaker } from "./world.ts";
import type { World } from "./world.ts";

const GIVEN_UP = DOUBT_AFTER + GONE_AFTER + 2000;

type Player = ReturnType<typeof openPlayer>;

/** What may happen on a facilitator's laptop. */
const deed = fc.oneof(
  fc.record({ is: fc.constant("open" as const) }),
  fc.record({ is: fc.constantFrom("close" as const, "crash" as const, "take" as const, "hide" as const, "show" as const, "stick" as const, "free" as const), whom: fc.nat(5) }),
  fc.record({ is: fc.constant("pass" as const), ms: fc.integer({ min: 100, max: 20_000 }) }),
  fc.record({ is: fc.constant("hear" as const) }),
);
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

/** Two windows hear nothing, one of them while it greets: once the speaker's window and the third answered each other for ever. */
const ONCE_ENDLESS: Deed[] = [
  { is: "open" }, { is: "pass", ms: 6401 }, { is: "stick", whom: 0 }, { is: "open" }, { is: "stick", whom: 1 }, { is: "open" }, { is: "pass", ms: 5401 },
];

function doDeed(world: World, players: Player[], done: Deed): void {
  if (done.is === "open") players.push(openPlayer(world));
  else if (done.is === "pass") world.pass(done.ms);
  else if (done.is === "hear") world.settle();
  else {
    const player = players[done.whom % Math.max(players.length, 1)];
    if (!player) return;
    if (done.is === "close" || done.is === "crash") players.splice(players.indexOf(player), 1);
    if (done.is === "close") player.end.close();
    if (done.is === "crash") player.frame.isCrashed = true;
    if (done.is === "take") player.end.takeOver();
    if (done.is === "hide" || done.is === "show") player.frame.isHidden = done.is === "hide";
    if (done.is === "stick" || done.is === "free") player.frame.isStuck = done.is === "stick";
  }
}

const firstsAmong = (players: readonly Player[]) => players.filter(({ end }) => end.standing() === "first");

describe("any number of windows, whatever happens to them", () => {
  it("never write two at a time once they have heard each other, and end with one first that the speaker follows", () => {
    fc.assert(fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
      const world = createWorld();
      const players: Player[] = [];
      const speaker = openSpeaker(world);
      for (const done of deeds) {
        doDeed(world, players, done);
        if (players.some(({ frame }) => frame.isStuck)) continue;
        world.settle();
        expect(firstsAmong(players).length).toBeLessThanOrEqual(1);
      }
      for (const { frame } of players) frame.isStuck = frame.isHidden = false;
      world.pass(2 * GIVEN_UP);
      expect(firstsAmong(players)).toHaveLength(Math.min(players.length, 1));
      expect(speaker.connection() === "connected").toBe(players.length > 0);
      const before = players.flatMap(({ obeyed }) => obeyed).length;
      speaker.ask("on");
      expect(players.flatMap(({ obeyed }) => obeyed)).toHaveLength(before + Math.min(players.length, 1));
      if (players.length > 0) expect(firstsAmong(players)[0]?.obeyed.at(-1)).toBe("on");
    }), { numRuns: 200, examples: [[ONCE_ENDLESS]] });
  });
});

import { describe, expect, it } from "vitest";
import { encounter, line, node, scenario, toRoad } from "../support/build-scenario.ts";
import { startPlayer } from "../support/player.ts";
import { canWait, roadStops } from "../../src/core/index.ts";

const meet = (id: string) => [node("start", [line(`${id}.said`)], toRoad)];
const story = scenario([
  encounter("first", meet("first")),
  encounter("second", meet("second"), { arrival: { is: "comes", week: 3 } }),
  encounter("look-up", meet("look-up"), { arrival: { is: "open", weeks: [1, 2] }, cost: 2 }),
  encounter("later", meet("later"), { phase: "herstel", arrival: { is: "open", weeks: [6, 8] }, cost: 1 }),
  encounter("unknown-yet", meet("unknown-yet"), {
    arrival: { is: "open", weeks: [0, 4] }, when: { is: "flag", flag: "heard" }, closed: { why: "not-informed", text: "text.heard" },
  }),
], { letters: [
  { id: "week-four", from: "occupational", title: "letter.week-four.title", lines: ["letter.week-four.1"], week: 4,
    consequence: { changes: [{ cause: "rule", bars: { stress: 1 }, because: "text.post" }] } },
] });

const stops = (player: ReturnType<typeof startPlayer>) =>
  roadStops(story, player.story).map(({ encounter: { id }, is, why }) => [id, is, why]);

describe("the road", () => {
  it("shows who has come, what may be looked for and what is closed with its reason", () => {
    expect(stops(startPlayer(story))).toEqual([
      ["first", "come", undefined], ["look-up", "closed", "waiting"], ["unknown-yet", "closed", "not-informed"],
    ]);
  });

  it("lets no time pass while somebody stands at the door", () => {
    const player = startPlayer(story);
    expect(canWait(story, player.story)).toBe(false);
    expect(player.refusalOf({ type: "wait" })).toBe("closed");
  });

  it("goes on to the week in which something opens, and rests on the way", () => {
    const player = startPlayer(story).visit("first").goOn().wait();
    expect(player.story.week).toBe(1);
    expect(player.story.situation.energy).toBe(3);
    expect(stops(player)[0]).toEqual(["look-up", "open", undefined]);
  });

  it("takes energy for what one looks for", () => {
    const player = startPlayer(story).visit("first").goOn().wait().visit("look-up");
    expect(player.story.situation.energy).toBe(1);
  });

  it("closes what is out of reach, and stops at the week in which rest has brought it near", () => {
    const tired = scenario([encounter("dear", meet("dear"), { arrival: { is: "open", weeks: [0, 4] }, cost: 2 })],
      { situation: { ...story.situation, energy: 0 } });
    const player = startPlayer(tired);
    expect(roadStops(tired, player.story)[0]).toMatchObject({ is: "closed", why: "energy" });
    expect(player.refusalOf({ type: "visit", encounter: "dear" })).toBe("closed");
    expect(player.wait().story.week).toBe(2);
    expect(roadStops(tired, player.story)[0]).toMatchObject({ is: "open" });
  });

  it("marks what was let go by", () => {
    const player = startPlayer(story).visit("first").goOn().wait().wait();
    expect(player.story.week).toBe(3);
    expect(player.story.missed).toEqual({ "look-up": true });
    expect(player.trail).toContainEqual({ is: "missed", encounter: "look-up", week: 3 });
  });

  it("brings the letter of the week, and what it brings about", () => {
    const player = startPlayer(story).visit("first").goOn().wait().wait().visit("second").goOn().wait();
    expect([player.story.week, player.story.waiting, player.story.open]).toEqual([4, "letter", "week-four"]);
    expect(player.story.situation.stress).toBe(3);
    expect(player.goOn().story.waiting).toBe("road");
  });

  it("walks into the next phase and says so", () => {
    const player = startPlayer(story).visit("first").goOn().wait().wait().visit("second").goOn().wait().goOn().wait();
    expect(player.story.phase).toBe("herstel");
    expect(player.effects).toContainEqual({ type: "phase", phase: "herstel" });
  });

  it("never rests somebody below the energy they had", () => {
    const rich = scenario(Object.values(story.encounters), { situation: { ...story.situation, energy: 5 } });
    expect(startPlayer(rich).visit("first").goOn().wait().story.situation.energy).toBe(5);
  });
});

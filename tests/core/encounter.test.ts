import { describe, expect, it } from "vitest";
import { choice, encounter, line, node, scenario, toEnding, toNode, toRoad } from "../support/build-scenario.ts";
import { startPlayer } from "../support/player.ts";
import { StoryError } from "../../src/core/index.ts";

const phone = encounter("phone", [
  node("rings", [line("a"), line("b", "employer")], [
    choice("say-little", toNode("kind"), { consequence: { set: ["little"], tell: { stairs: ["employer"] } } }),
    choice("ask-other-work", toRoad, {
      when: { is: "knows", actor: "employer", fact: "diagnosis" },
      closed: { why: "not-informed", text: "text.closed" },
    }),
    choice("secret", toRoad, { when: { is: "flag", flag: "never" } }),
  ]),
  node("kind", [line("c", "employer", { uses: ["stairs"] }), line("d", "employer", { uses: ["diagnosis"] })], toRoad),
]);
const story = scenario([phone]);

describe("an encounter", () => {
  it("waits at each line and then offers what may be chosen", () => {
    const player = startPlayer(story).visit("phone");
    expect(player.story.waiting).toBe("line");
    player.goOn();
    expect(player.said).toEqual(["a", "b"]);
    player.goOn();
    expect(player.story.waiting).toBe("choice");
  });

  it("refuses a closed choice, an unknown one and a choice before its time", () => {
    const player = startPlayer(story).visit("phone");
    expect(player.refusalOf({ type: "choose", choice: "say-little" })).toBe("not-now");
    player.goOn(2);
    expect(player.refusalOf({ type: "choose", choice: "ask-other-work" })).toBe("closed");
    expect(player.refusalOf({ type: "choose", choice: "secret" })).toBe("unknown");
    expect(player.refusalOf({ type: "advance" })).toBe("not-now");
  });

  it("notes on the trail which choices were closed and why", () => {
    const player = startPlayer(story).visit("phone").goOn(2).choose("say-little");
    expect(player.trail.at(-1)).toMatchObject({ is: "chose", choice: "say-little", closed: [{ choice: "ask-other-work", why: "not-informed" }] });
  });

  it("lets nobody say what they do not know", () => {
    const player = startPlayer(story).visit("phone").goOn(2).choose("say-little");
    expect(player.said).toContain("c");
    player.goOn();
    expect(player.said).not.toContain("d");
    expect(player.story.waiting).toBe("road");
  });

  it("remembers who learned what, where and when", () => {
    const player = startPlayer(story).visit("phone").goOn(2).choose("say-little");
    expect(player.story.knowledge["stairs"]?.["employer"]).toEqual({ week: 0, in: "phone" });
    expect(player.story.knowledge["stairs"]?.["nadine"]).toEqual({ week: 0, in: "start" });
  });

  it("names the node when it has no way out", () => {
    const stuck = scenario([encounter("phone", [node("rings", [line("a")], {
      is: "branch", exits: [{ when: { is: "flag", flag: "never" }, goto: toRoad }],
    })])]);
    expect(() => startPlayer(stuck).visit("phone").goOn()).toThrow(/WW105.*rings.*phone/);
  });

  it("stops a story that runs in a circle", () => {
    const circle = scenario([encounter("phone", [node("rings", [], toNode("rings"))])]);
    expect(() => startPlayer(circle).visit("phone")).toThrow(StoryError);
  });
});

describe("beats", () => {
  const cardThenEnd = scenario([encounter("phone", [node("rings", [
    { is: "card", card: "contact" }, { is: "cue", cue: "talk" }, { is: "letter", letter: "note" },
    line("x", "narrator", { long: true }), line("y"),
  ], toEnding("done"))])], { letters: [{ id: "note", from: "fund", title: "letter.note.title", lines: ["letter.note.1"], card: "second" }] });

  it("wait at a card, pass a cue alone, hand over a letter with its card, and end", () => {
    const player = startPlayer(cardThenEnd).visit("phone");
    expect([player.story.waiting, player.story.open]).toEqual(["card", "contact"]);
    player.goOn();
    expect([player.story.waiting, player.story.open]).toEqual(["letter", "note"]);
    player.goOn();
    expect([player.story.waiting, player.story.open]).toEqual(["card", "second"]);
    player.goOn(3);
    expect([player.story.waiting, player.story.ending]).toEqual(["ended", "done"]);
  });

  it("stop at a cue with a group", () => {
    const player = startPlayer(cardThenEnd, { stopsAtCues: true }).visit("phone").goOn();
    expect([player.story.waiting, player.story.open]).toEqual(["cue", "talk"]);
  });

  it("pass over long lines on a bad day, and reach the same ending", () => {
    const player = startPlayer(cardThenEnd).take({ type: "bad-day", on: true }).visit("phone").goOn(4);
    expect(player.said).toEqual(["y"]);
    expect(player.story.ending).toBe("done");
  });

  it("turn a card over once only", () => {
    const twice = scenario([encounter("phone", [node("rings", [{ is: "card", card: "one" }, { is: "card", card: "one" }, line("z")], toRoad)])]);
    expect(startPlayer(twice).visit("phone").goOn().story.waiting).toBe("line");
  });
});

describe("chance", () => {
  const drawn = scenario([encounter("phone", [
    node("rings", [], { is: "chance", exits: [{ weight: 3, goto: toNode("often") }, { weight: 1, goto: toNode("seldom") }] }),
    node("often", [line("often")], toRoad), node("seldom", [line("seldom")], toRoad),
  ])]);

  it("is the same for the same seed", () => {
    expect(startPlayer(drawn, { seed: 7 }).visit("phone").said).toEqual(startPlayer(drawn, { seed: 7 }).visit("phone").said);
  });

  it("follows its weights over many seeds", () => {
    const often = Array.from({ length: 2000 }, (_, seed) => startPlayer(drawn, { seed }).visit("phone").said[0]).filter((said) => said === "often").length;
    expect(often / 2000).toBeGreaterThan(0.7);
    expect(often / 2000).toBeLessThan(0.8);
  });
});

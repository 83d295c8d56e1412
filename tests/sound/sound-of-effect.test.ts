/** Which sound a step of the story makes. */
import { describe, expect, it } from "vitest";
import type { Effect } from "../../src/core/index.ts";
import { SOUND_NAMES } from "../../src/sound/names.ts";
import { captionOf, soundOfStep } from "../../src/sound/sound-of-effect.ts";
import { encounter, node, scenario, toRoad } from "../support/build-scenario.ts";

const chosen: Effect = { type: "chosen", text: "a.b" };
const card: Effect = { type: "card", card: "some-card" };
const ended: Effect = { type: "ended", ending: "other-stairs" };
const line: Effect = { type: "say", line: "a.n.1", speaker: "narrator" };
const empty = [node("one", [], toRoad)];
const brought = [node("one", [{ is: "enter", actor: "employer" }], toRoad)];

const story = scenario([
  encounter("call", empty),
  encounter("visit-at-home", brought),
  encounter("with-daughter", empty, { also: ["physician"] }),
  encounter("own-table", empty, { with: "physician" }),
  encounter("office", empty, { place: "fund-office", with: "fund", arrival: { is: "open", weeks: [0, 9] } }),
  encounter("bench", empty, { place: "park-bench", with: "vdab" }),
]);
const soundOf = (effects: readonly Effect[], place: string | null = null) => soundOfStep(effects, story, place);
const met = (id: string): Effect => ({ type: "met", encounter: id });
const enter = (actor: string): Effect => ({ type: "enter", actor });

describe("the sound of a step", () => {
  it("is none for words", () => {
    expect(soundOf([line])).toBeNull();
    expect(soundOf([])).toBeNull();
  });

  it("is the weightiest where several things happen", () => {
    expect(soundOf([chosen, line, card])).toBe("card");
    expect(soundOf([ended, chosen])).toBe("ending");
  });

  it("is what the author asked for, whatever else happens; a name that no file bears is silence", () => {
    expect(soundOf([{ type: "sound", sound: "page" }, ended, met("call")])).toBe("page");
    expect(soundOf([met("call"), { type: "sound", sound: "door" }])).toBe("door");
    expect(soundOf([{ type: "sound", sound: "trumpet" }])).toBeNull();
  });

  it("is a telephone when an office finds her alone at home", () => {
    expect(soundOf([met("call")])).toBe("phone");
  });

  it("is no telephone when somebody is there, is brought in, or belongs to the house", () => {
    expect(["visit-at-home", "with-daughter", "own-table"].map((id) => soundOf([met(id)]))).toEqual([null, null, null]);
  });

  it("is a door where she comes in, and none in the open air", () => {
    expect([soundOf([met("office")]), soundOf([met("bench")])]).toEqual(["door", null]);
  });

  it("is a door for who comes in, and a telephone for an office that comes in at home", () => {
    expect(soundOf([enter("physician")], "practice")).toBe("door");
    expect(soundOf([enter("physician")], "kitchen")).toBe("door");
    expect(soundOf([enter("employer")], "kitchen")).toBe("phone");
    expect(soundOf([enter("nadine")], "kitchen")).toBeNull();
    expect(soundOf([enter("physician")], "park-bench")).toBeNull();
  });

  it("hears who comes in where the step has led, not where it began", () => {
    expect(soundOf([{ type: "place", place: "practice" }, enter("employer")], "bedroom")).toBe("door");
  });

  it("is a page that turns when the picture changes", () => {
    expect(soundOf([{ type: "place", place: "bedroom" }], "kitchen")).toBe("page");
    expect(soundOf([{ type: "left", encounter: "call" }], "kitchen")).toBe("page");
  });
});

describe("words for sounds", () => {
  it("are there for what carries meaning, not for the answer to a press or a card that lies open anyway", () => {
    expect(SOUND_NAMES.filter((name) => captionOf(name) === null)).toEqual(["page", "card", "choose"]);
  });
});

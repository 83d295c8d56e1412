import { describe, expect, it } from "vitest";
import { openingOf } from "../../src/content/opening-of.ts";
import { encounter, line, node, scenario, toEnding, toRoad } from "../support/build-scenario.ts";

const cue = (id: string) => ({ id, form: "pairs" as const, minutes: 3 });
const ending = (id: string) => ({ id, title: "t", lines: [], opening: "o" });

describe("the opening of a story", () => {
  const whole = scenario([
    encounter("phone", [node("rings", [line("a"), { is: "cue", cue: "tell" }], toRoad), node("stop", [line("b")], toEnding("early"))]),
    encounter("desk", [node("start", [line("c"), { is: "cue", cue: "wait" }], toEnding("late"))], { phase: "herstel" }),
  ], { cues: { tell: cue("tell"), wait: cue("wait") }, endings: { early: ending("early"), late: ending("late") } });
  const opening = openingOf(whole);

  it("knows every encounter and has the script of the first phase", () => {
    expect(Object.keys(opening.encounters)).toEqual(Object.keys(whole.encounters));
    expect(opening.encounters["phone"]).toEqual(whole.encounters["phone"]);
    expect(opening.encounters["desk"]).toEqual({ ...whole.encounters["desk"], nodes: {} });
  });

  it("has the cues and endings that this script names, and no others", () => {
    expect(opening.cues).toEqual({ tell: whole.cues["tell"] });
    expect(opening.endings).toEqual({ early: whole.endings["early"] });
  });

  it("leaves all else as it is", () => {
    const { encounters: _, cues: __, endings: ___, ...rest } = whole;
    expect(opening).toMatchObject(rest);
  });
});

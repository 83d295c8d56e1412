/** From a story that is really played to what the stage shows of it. */
import { describe, expect, it } from "vitest";
import { roadStops, startStory, step } from "../../src/core/index.ts";
import type { Action, Beat, Scenario } from "../../src/core/index.ts";
import { NOWHERE, foldEffects } from "../../src/stage/stage-memory.ts";
import { toStageView } from "../../src/stage/story-view.ts";
import type { StageView } from "../../src/stage/stage-view.ts";
import { encounter, line, node, scenario, toRoad } from "../support/build-scenario.ts";

const looks = {
  employer: { colour: "ochre", pictogram: "briefcase", figure: "coordinator" },
  physician: { colour: "teal", pictogram: "stethoscope", figure: "huisarts" },
};

/** Plays the actions and tells what is shown at the end. */
function play(story: Scenario, actions: readonly Action[]): StageView {
  let { state, effects } = startStory(story, { seed: 1, stopsAtCues: false });
  let memory = foldEffects(NOWHERE, effects, story);
  for (const action of actions) {
    ({ state, effects } = step(story, state, action));
    memory = foldEffects(memory, effects, story);
  }
  return toStageView(story, state, memory, { looks, stops: roadStops(story, state) });
}

function call(beats: readonly Beat[], more: object = {}): Scenario {
  return scenario([encounter("call", [node("start", beats, toRoad)], { light: "evening", ...more })]);
}

const visit: Action = { type: "visit", encounter: "call" };
const next: Action = { type: "advance" };

function peopleOf(view: StageView) {
  if (view.is !== "encounter") throw new Error(`an encounter is expected, ${view.is} is shown`);
  return view.people;
}

describe("what the stage shows of an encounter", () => {
  it("is its place in its light, the persona left and whoever is met right", () => {
    const view = play(call([line("l1", "employer", { face: "worried" })]), [visit]);
    expect(view).toMatchObject({ is: "encounter", place: "kitchen", light: "evening" });
    expect(peopleOf(view)).toEqual([
      { figure: "nadine", face: "calm", side: "left", isSpeaking: false, posture: "upright" },
      { figure: "coordinator", face: "worried", side: "right", isSpeaking: true, posture: "upright", line: "l1" },
    ]);
  });

  it("comes nearer when there is hope, until the line after it has been said", () => {
    const view = (steps: number) => play(call([line("l1"), { is: "hope" }, line("l2"), line("l3")]), [visit, ...Array<Action>(steps).fill(next)]);
    expect([0, 1, 2].map((steps) => "isNear" in view(steps))).toEqual([false, true, false]);
  });

  it("tells which faces are likely soon, each once, and how long the line is", () => {
    const beats = [line("l1", "employer", { face: "worried" }), line("l2", "nadine", { face: "tired" }), line("l3", "employer", { face: "worried" })];
    const view = play(call(beats), [visit]);
    expect(view).toMatchObject({ soon: [{ figure: "coordinator", face: "worried" }, { figure: "nadine", face: "tired" }] });
  });

  it("keeps the last face of somebody who is silent", () => {
    const beats = [line("l1", "employer", { face: "worried" }), line("l2", "nadine", { face: "tired" })];
    const people = peopleOf(play(call(beats), [visit, next]));
    expect(people.map(({ face, isSpeaking }) => [face, isSpeaking])).toEqual([["tired", true], ["worried", false]]);
  });

  it("lets nobody speak while the narrator does", () => {
    const people = peopleOf(play(call([line("l1", "employer"), line("l2")]), [visit, next]));
    expect(people.some(({ isSpeaking }) => isSpeaking)).toBe(false);
  });

  it("brings in and takes away people", () => {
    const beats: Beat[] = [{ is: "enter", actor: "physician" }, line("l1"), { is: "leave", actor: "employer" }, line("l2")];
    expect(peopleOf(play(call(beats), [visit])).map(({ figure, side }) => `${figure} ${side}`))
      .toEqual(["nadine left", "coordinator right", "huisarts far-right"]);
    expect(peopleOf(play(call(beats), [visit, next])).map(({ figure, side }) => `${figure} ${side}`))
      .toEqual(["nadine left", "huisarts right"]);
  });

  it("always shows who speaks, though only two others fit", () => {
    const beats = [line("l1", "fund")];
    const people = peopleOf(play(call(beats, { also: ["physician", "fund"] }), [visit]));
    expect(people.map(({ figure, isSpeaking }) => `${figure}${isSpeaking ? " speaks" : ""}`)).toEqual(["nadine", "coordinator", "fund speaks"]);
  });

  it("lowers the head of who is low", () => {
    const low = { ...call([line("l1")]), situation: { energy: 1, stress: 3, outlook: 1, income: 60, trust: {} } };
    expect(peopleOf(play(low, [visit]))[0]?.posture).toBe("low");
  });

  it("follows a change of place", () => {
    const beats: Beat[] = [{ is: "place", place: "bedroom", light: "grey" }, line("l1")];
    expect(play(call(beats), [visit])).toMatchObject({ place: "bedroom", light: "grey" });
  });

  it("has the room behind a card that lies open", () => {
    const view = play(call([line("l1"), { is: "card", card: "some" }]), [visit, next]);
    expect(view).toMatchObject({ is: "card", behind: { is: "encounter", place: "kitchen" } });
  });
});

describe("what the stage shows of the road", () => {
  it("is the way with what was met, in the actor's colour, and what waits", () => {
    expect(play(call([line("l1")]), [])).toMatchObject({ is: "road", week: 0, met: [], posture: "upright", open: [{ week: 1, colour: "ochre", pictogram: "briefcase" }] });
    expect(play(call([line("l1")]), [visit, next])).toMatchObject({ is: "road", met: [{ week: 0, colour: "ochre", pictogram: "briefcase" }], open: [], hasPost: false });
  });

  it("lets the persona walk with a low head when it is hard", () => {
    const low = { ...call([line("l1")]), situation: { energy: 1, stress: 3, outlook: 1, income: 60, trust: {} } };
    expect(play(low, [])).toMatchObject({ is: "road", posture: "low" });
  });

  it("shows a faint way for what was let go by", () => {
    const story = scenario([encounter("ask", [node("start", [line("l1")], toRoad)], { arrival: { is: "open", weeks: [0, 2] } })]);
    expect(play(story, [{ type: "wait" }])).toMatchObject({ is: "road", week: 5, missed: [{ week: 5 }] });
  });

  it("brings the van with a letter, and the letter before the road", () => {
    const letter = { id: "post", from: "fund", title: "letter.post.title", lines: [], week: 0 };
    const story = { ...call([line("l1")]), letters: [letter] };
    expect(play(story, [])).toMatchObject({ is: "letter", behind: { is: "road", hasPost: true } });
  });
});

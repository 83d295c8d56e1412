/** Facilitation with the real story: ways that are found, plans that fit, sheets made from two different paths. */
import { describe, expect, it } from "vitest";
import { loadStories } from "../../src/authoring/load-stories.ts";
import { startStory, step } from "../../src/core/index.ts";
import type { LogEntry } from "../../src/core/index.ts";
import { AUDIENCES, followDrops, foreseenSoFar, LENGTHS, makeDebrief, makePlan, minutesOf, nextStop, readRoom } from "../../src/session/index.ts";
import { createRandomPicker, findWay, measureEncounters, minutesOf as minutesOfPlay, playThrough } from "../../src/walk/index.ts";

const nadine = loadStories().stories.find(({ scenario }) => scenario.id === "nadine");
if (!nadine) throw new Error("the story of Nadine does not compile");
const { scenario, words } = nadine;
const { cards } = words;
const encounters = Object.keys(scenario.encounters);

function playOf(seed: number): LogEntry[] {
  return playThrough(scenario, seed, createRandomPicker(seed), true).turns.map(({ action }) => action);
}
const roomOf = (log: readonly LogEntry[], seed = 1) => readRoom(scenario, { seed, log }).room;

describe("jumping", () => {
  const start = startStory(scenario, { seed: 1, stopsAtCues: true }).state;

  it("finds a legal way into most encounters from the first day, and says so when there is none", () => {
    const ways = new Map(encounters.map((id) => [id, findWay(scenario, start, id)]));
    const found = [...ways].filter(([, way]) => way !== null);
    expect(found.length).toBeGreaterThan(encounters.length * 0.8);
    for (const [id, way] of found) {
      let state = start;
      for (const action of way ?? []) {
        const next = step(scenario, state, action);
        expect(next.refused).toBeUndefined();
        state = next.state;
      }
      expect(state.place?.encounter).toBe(id);
    }
    expect(findWay(scenario, start, "nowhere")).toBeNull();
  });

  it("meets nobody twice", () => {
    const first = findWay(scenario, start, encounters[0] ?? "") ?? [];
    const met = first.reduce((state, action) => step(scenario, state, action).state, start);
    expect(findWay(scenario, met, encounters[0] ?? "")).toBeNull();
  });

  it("finds the same way each time", () => expect(findWay(scenario, start, "griet")).toEqual(findWay(scenario, start, "griet")));
});

describe("a plan", () => {
  const plays = Array.from({ length: 40 }, (_, seed) => playThrough(scenario, seed, createRandomPicker(seed)));
  const measured = measureEncounters(plays, scenario, words);

  it("rests on minutes that were measured", () => {
    const middle = Object.values(measured).filter(({ share }) => share > 0.5).reduce((sum, { minutes }) => sum + minutes, 0);
    const whole = plays.map((play) => minutesOfPlay(play, scenario, words)).sort((a, b) => a - b)[20] ?? 0;
    expect(middle).toBeGreaterThan(whole * 0.75);
    expect(middle).toBeLessThan(whole * 1.15);
    expect(Object.keys(measured).sort()).toEqual([...encounters].sort());
  });

  it.each(AUDIENCES.flatMap((audience) => LENGTHS.map((length) => [audience, length] as const)))("for %s of %i minutes keeps to its time as far as the story allows", (audience, length) => {
    const plan = makePlan(scenario, measured, audience, length);
    const isAtItsShortest = plan.stops.every(({ talk, mayDrop, isDropped }) => talk === null && (isDropped || !mayDrop));
    expect(minutesOf(plan) <= length || isAtItsShortest).toBe(true);
    expect(plan.stops.length).toBe(Object.values(measured).filter(({ share }) => share >= 0.5).length);
  });

  it("of ninety minutes has more talk than one of sixty, and what it has depends on who sits there", () => {
    const talks = (audience: (typeof AUDIENCES)[number], length: (typeof LENGTHS)[number]) =>
      makePlan(scenario, measured, audience, length).stops.flatMap(({ talk, isDropped }) => (talk && !isDropped ? [talk.cue] : []));
    expect(talks("employers", 90).length).toBeGreaterThan(talks("employers", 60).length);
    expect(talks("employers", 60)).not.toEqual(talks("care", 60));
  });

  it("drops only what may be dropped, and follows the room", () => {
    const plan = makePlan(scenario, measured, "sick", 90);
    const dropped = followDrops(plan, { skipped: encounters });
    expect(dropped.stops.filter(({ isDropped, mayDrop }) => isDropped && !mayDrop)).toEqual([]);
    const room = roomOf(playOf(3).slice(0, 40), 3);
    expect(foreseenSoFar(plan, room)).toBeGreaterThan(plan.opening);
    expect(room.story.met[nextStop(plan, room)?.encounter ?? ""]).toBeUndefined();
  });
});

describe("a debrief", () => {
  const [one, other] = [makeDebrief(scenario, roomOf(playOf(11), 11), cards), makeDebrief(scenario, roomOf(playOf(29), 29), cards)];

  it("differs from path to path and always ends with the same question", () => {
    expect(one.map(({ id }) => id)).not.toEqual(other.map(({ id }) => id));
    expect([one.at(-1)?.about.is, other.at(-1)?.about.is]).toEqual(["ask", "ask"]);
  });

  it("has something in each step, nothing twice, and moments that were really lived", () => {
    for (const [sheet, seed] of [[one, 11], [other, 29]] as const) {
      expect(new Set(sheet.map(({ step: at }) => at)).size).toBe(4);
      expect(new Set(sheet.map(({ id }) => id)).size).toBe(sheet.length);
      const { story } = roomOf(playOf(seed), seed);
      for (const { moment, about } of sheet) if (moment && about.is !== "missed") expect(story.met[moment.encounter]).toBeDefined();
    }
  });

  it("asks about a vote that was split", () => {
    const way = playThrough(scenario, 11, createRandomPicker(11), true).turns;
    const at = way.findIndex(({ state, action }) => state.waiting === "choice" && action.type === "choose" && Object.keys(state.met).length > 2);
    const before = way.slice(0, at).map(({ action }) => action);
    const taken = way[at]?.action;
    if (taken?.type !== "choose") throw new Error("this play comes past no choice");
    const room = roomOf([...before, { type: "vote-open", way: "hands", at: 1 }], 11);
    const [first, second] = room.votes[0]?.options ?? [];
    const log: LogEntry[] = [...before, { type: "vote-open", way: "hands", at: 1 }, ...[first, second].map((choice) => ({ type: "vote-count", choice, count: 4 })), { type: "vote-close", at: 2 }, taken];
    expect(makeDebrief(scenario, roomOf(log, 11), cards).map(({ about }) => about)).toContainEqual({ is: "split", vote: 0 });
  });
});

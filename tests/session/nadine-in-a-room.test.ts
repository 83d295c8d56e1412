/** Facilitation with the real story: ways that are found, plans that fit, sheets made from two different paths. */
import { describe, expect, it } from "vitest";
import { loadStories } from "../../src/authoring/load-stories.ts";
import { roadStops, startStory, step } from "../../src/core/index.ts";
import type { LogEntry } from "../../src/core/index.ts";
import {
  AUDIENCES, foreseen, isAsFarAsPlanned, isPlayed, LENGTHS, makeDebrief, makePlan, mayMove, minutesOf, moveStop, nextOnRoad, nextStop, planOf, readRoom, setDropped, setUntil, standingOf,
  USUAL_SETTING, wishesOf,
} from "../../src/session/index.ts";
import { createRandomPicker, findWay, measureEncounters, minutesOf as minutesOfPlay, playThrough, SECONDS_A_CHOICE_IN_ROOM } from "../../src/walk/index.ts";

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
  const measured = measureEncounters(plays, scenario, words, SECONDS_A_CHOICE_IN_ROOM);

  const noWishes = { setting: null, drops: {}, talks: {}, order: [], until: null };

  it("rests on minutes that were measured", () => {
    const middle = Object.values(measured).filter(({ share }) => share > 0.5).reduce((sum, { minutes }) => sum + minutes, 0);
    const whole = plays.map((play) => minutesOfPlay(play, scenario, words)).sort((a, b) => a - b)[20] ?? 0;
    expect(middle).toBeGreaterThan(whole * 0.75);
    // A room takes longer over each choice than somebody alone.
    expect(middle).toBeLessThan(whole * 1.3);
    expect(Object.keys(measured).sort()).toEqual([...encounters].sort());
  });

  it.each(AUDIENCES.flatMap((audience) => LENGTHS.map((length) => [audience, length] as const)))("for %s of %i minutes fits, talks, and goes on to the end of the story where the time reaches", (audience, length) => {
    const plan = makePlan(scenario, measured, audience, length);
    const played = plan.stops.filter(isPlayed);
    expect(minutesOf(plan)).toBeLessThanOrEqual(length);
    expect(minutesOf(plan)).toBeGreaterThan(length - 6);
    expect(played.filter(({ talk }) => talk?.isOn).length).toBeGreaterThan(0);
    expect(plan.until === null).toBe(length > 30);
    if (plan.until !== null) expect(played.at(-1)?.encounter).toBe(plan.until);
    expect(plan.stops.length).toBe(Object.values(measured).filter(({ share }) => share >= 0.5).length);
  });

  it("of ninety minutes has more talk than one of sixty, and what it has depends on who sits there", () => {
    const talks = (audience: (typeof AUDIENCES)[number], length: (typeof LENGTHS)[number]) =>
      makePlan(scenario, measured, audience, length).stops.flatMap(({ talk, isDropped }) => (talk?.isOn && !isDropped ? [talk.cue] : []));
    expect(talks("employers", 90).length).toBeGreaterThan(talks("employers", 60).length);
    expect(talks("employers", 60)).not.toEqual(talks("care", 60));
  });

  it("drops only what may be dropped, and follows the room", () => {
    const nothing = planOf(scenario, measured, { ...noWishes, drops: Object.fromEntries(encounters.map((id) => [id, true])) });
    expect(nothing.stops.filter(({ isDropped, mayDrop }) => isDropped !== mayDrop)).toEqual([]);
    const plan = planOf(scenario, measured, noWishes);
    const room = roomOf(playOf(3).slice(0, 40), 3);
    expect(foreseen(plan, room).behind).toBeGreaterThan(plan.opening);
    expect(room.story.met[nextStop(plan, room)?.encounter ?? ""]).toBeUndefined();
  });

  it("is what a room follows once its wishes are written", () => {
    const plan = makePlan(scenario, measured, "employers", 60);
    const moved = plan.stops.map(({ encounter }) => encounter).find((id) => mayMove(plan, scenario, id, 1)) ?? "";
    for (const wished of [plan, moveStop(plan, scenario, moved, 1), setUntil(plan, "twee-lijsten")]) {
      const { room } = readRoom(scenario, { seed: 1, log: [{ type: "set-up", at: 0, ...USUAL_SETTING }, ...wishesOf(wished)] });
      expect(planOf(scenario, measured, room)).toEqual(wished);
    }
    expect(plan.stops.some(({ isDropped, talk }) => isDropped || talk?.isOn === false)).toBe(true);
  });

  it("lets change places only what can still be met then", () => {
    const plan = planOf(scenario, measured, noWishes);
    for (const [at, { encounter, mayDrop }] of plan.stops.entries()) {
      const after = plan.stops[at + 1];
      const moved = moveStop(plan, scenario, encounter, 1);
      if (!mayMove(plan, scenario, encounter, 1)) { expect(moved).toBe(plan); continue; }
      expect(moved.stops[at]?.encounter).toBe(after?.encounter);
      expect(moved.stops[at + 1]?.encounter).toBe(encounter);
      expect(mayDrop || after?.mayDrop).toBe(true);
      expect(scenario.encounters[encounter]?.phase).toBe(scenario.encounters[after?.encounter ?? ""]?.phase);
      expect(moveStop(moved, scenario, encounter, -1)).toEqual(plan);
    }
    expect(plan.stops.some(({ encounter }) => mayMove(plan, scenario, encounter, 1))).toBe(true);
    expect(mayMove(plan, scenario, plan.stops[0]?.encounter ?? "", -1)).toBe(false);
    expect(mayMove(plan, scenario, plan.stops.at(-1)?.encounter ?? "", 1)).toBe(false);
    expect(mayMove(plan, scenario, "nowhere", 1)).toBe(false);
  });

  it("has what may be looked for but seldom is as something to add", () => {
    const seldom = { ...measured, griet: { minutes: 2, share: 0.1 }, imane: { minutes: 2, share: 0.1 } };
    const plan = makePlan(scenario, seldom, "employers", 90);
    expect(plan.stops.find(({ encounter }) => encounter === "griet")).toMatchObject({ isDropped: true, mayDrop: true });
    expect(plan.stops.some(({ encounter }) => encounter === "imane")).toBe(false);
    const added = setDropped(plan, "griet", false);
    expect(minutesOf(added)).toBeCloseTo(minutesOf(plan) + 2);
    for (const wished of [plan, added]) {
      const { room } = readRoom(scenario, { seed: 1, log: [{ type: "set-up", at: 0, ...USUAL_SETTING, length: 90 }, ...wishesOf(wished)] });
      expect(planOf(scenario, seldom, room)).toEqual(wished);
    }
  });

  it("may end after any encounter, and what lies beyond is no part of it", () => {
    const plan = planOf(scenario, measured, noWishes);
    for (const [at, { encounter }] of plan.stops.entries()) {
      const part = setUntil(plan, encounter);
      expect(part.stops.map(isPlayed)).toEqual(plan.stops.map((_, place) => place <= at));
      expect(minutesOf(part)).toBeLessThanOrEqual(minutesOf(plan));
      expect(setUntil(part, null)).toEqual(plan);
    }
    expect(setUntil(plan, "nowhere")).toEqual(plan);
    const end = plan.stops.findLast(({ mayDrop }) => mayDrop)?.encounter ?? "";
    expect(setDropped(setUntil(plan, end), end, true).until).toBe(end);
    expect(setDropped(setUntil(plan, end), end, true).stops.find(({ encounter }) => encounter === end)?.isDropped).toBe(false);
    expect(planOf(scenario, measured, { ...noWishes, until: end, drops: { [end]: true } }).stops.find(({ encounter }) => encounter === end)?.isDropped).toBe(false);
    const [first, second, third] = plan.stops.map(({ encounter }) => encounter);
    const walked = roomOf([...playOf(3).slice(0, 40), { type: "until", encounter: second ?? "" }], 3);
    const part = planOf(scenario, measured, walked);
    expect(part.until).toBe(second);
    const standing = Object.fromEntries(part.stops.map((stop) => [stop.encounter, standingOf(stop, roomOf([]))]));
    expect([standing[first ?? ""], standing[second ?? ""], standing[third ?? ""]]).toEqual(["ahead", "ahead", "later"]);
    expect(foreseen(part, roomOf([])).ahead).toBeCloseTo(minutesOf(part) - part.opening);
    expect(nextStop(part, walked)).toBeNull();
  });

  it("is done on the road once its last encounter is behind, or can no more be met, but never on a side way", () => {
    const ends = (until: string | null, log: readonly LogEntry[]) => {
      const room = roomOf([...log, { type: "until", encounter: until }], 3);
      return [room.story.waiting, isAsFarAsPlanned(scenario, room)];
    };
    const play = playOf(3);
    const roads = play.map((_, at) => at).filter((at) => roomOf(play.slice(0, at), 3).story.waiting === "road");
    const met = (at: number) => Object.keys(roomOf(play.slice(0, at), 3).story.met);
    const [early, late] = [roads.find((at) => met(at).length === 2) ?? 0, roads.at(-1) ?? 0];
    const [last = ""] = met(early).slice(-1);
    expect(ends(last, play.slice(0, early))).toEqual(["road", true]);
    expect(ends(null, play.slice(0, early))).toEqual(["road", false]);
    expect(ends("maand-elf", play.slice(0, early))).toEqual(["road", false]);
    expect(ends(last, play.slice(0, early - 1))[1]).toBe(false);
    const gone = planOf(scenario, measured, noWishes).stops.find((stop) => standingOf(stop, roomOf(play.slice(0, late), 3)) === "missed");
    expect(ends(gone?.encounter ?? "", play.slice(0, late))).toEqual(["road", true]);
    const beside = roomOf([...play.slice(0, early), { type: "until", encounter: last }, { type: "what-if", from: early, at: 0 }], 3);
    expect([beside.story.waiting, isAsFarAsPlanned(scenario, beside)]).toEqual(["road", false]);
    expect(nextOnRoad(scenario, { ...beside, branch: null })).toEqual({ type: "part", part: "feel" });
    // What lies beyond is not walked into before that, even where it stands open.
    const { story } = beside;
    const open = roadStops(scenario, story).find((stop) => stop.is === "open")?.encounter.id ?? "";
    expect(open).not.toBe("");
    expect(nextOnRoad(scenario, { story, branch: null, drops: {}, order: ["maand-elf", open], until: null })).toEqual({ type: "visit", encounter: open });
    expect(nextOnRoad(scenario, { story, branch: null, drops: {}, order: ["maand-elf", open], until: "maand-elf" })).not.toEqual({ type: "visit", encounter: open });
    // Without an order, or where the end was left out of the plan before: it is still gone to.
    for (const drops of [{}, { [open]: true }]) expect(nextOnRoad(scenario, { story, branch: null, drops, order: [], until: open })).toEqual({ type: "visit", encounter: open });
  });

  it("foresees all of its minutes, whatever lies behind", () => {
    const plan = planOf(scenario, measured, noWishes);
    const start = roomOf([]);
    const before = foreseen(plan, start);
    expect(before.behind + before.now + before.ahead).toBeCloseTo(minutesOf(plan));
    expect(foreseen(plan, roomOf([{ type: "part", part: "opening", at: 0 }]))).toMatchObject({ behind: 0, now: plan.opening });
    expect(foreseen(plan, roomOf([{ type: "part", part: "feel", at: 0 }]))).toMatchObject({ now: plan.debrief, ahead: 0 });
    const ended = roomOf(playOf(3), 3);
    expect(foreseen(plan, ended).ahead).toBeCloseTo(plan.debrief);
    expect(nextStop(plan, ended)).toBeNull();
    expect(plan.stops.map((stop) => standingOf(stop, ended))).not.toContain("ahead");
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

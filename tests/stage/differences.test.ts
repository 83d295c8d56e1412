/** What has to happen between one view and the next. */
import { describe, expect, it } from "vitest";
import { aimOf, comparePeople, isSamePicture, newcomersIn, sceneryOf } from "../../src/stage/differences.ts";
import type { StagePerson, StageView } from "../../src/stage/stage-view.ts";

const person = (figure: string, side: StagePerson["side"], more: Partial<StagePerson> = {}): StagePerson =>
  ({ figure, side, face: "calm", isSpeaking: false, posture: "upright", ...more });
const nadine = person("nadine", "left");
const room = (place: string, light: "day" | "grey" = "day", people: readonly StagePerson[] = []) =>
  ({ is: "encounter", place, light, people }) as const;
const road = (week: number) =>
  ({ is: "road", figure: "nadine", week, phase: "uitval", met: [], missed: [], open: [], hasPost: false }) as const;

describe("pictures", () => {
  it("stay while place and weather stay", () => {
    expect(isSamePicture(room("kitchen"), room("kitchen", "day", [nadine]))).toBe(true);
    expect(isSamePicture(room("kitchen"), room("bedroom"))).toBe(false);
    expect(isSamePicture(room("kitchen"), room("kitchen", "grey"))).toBe(false);
    expect(isSamePicture(null, room("kitchen"))).toBe(false);
  });

  it("stay while the year is walked, and change with the kind", () => {
    expect(isSamePicture(road(3), road(9))).toBe(true);
    expect(isSamePicture(road(3), room("kitchen"))).toBe(false);
    expect(isSamePicture({ is: "title", figure: null }, { is: "title", figure: "nadine" })).toBe(false);
  });

  it("are found behind whatever lies before them", () => {
    const view: StageView = { is: "card", behind: { is: "letter", behind: road(2) } };
    expect(sceneryOf(view)).toEqual(road(2));
  });
});

describe("people", () => {
  it("come, go and stay", () => {
    const [partner, doctor] = [person("partner", "right"), person("doctor", "right")];
    const happier = { ...nadine, face: "hopeful" } as const;
    const changes = comparePeople([nadine, partner], [happier, doctor]);
    expect(changes.come).toEqual([doctor]);
    expect(changes.go).toEqual([partner]);
    expect(changes.stay).toEqual([{ person: happier, before: nadine }]);
  });

  it("stay the same when they only step aside", () => {
    const [near, far] = [person("hr", "right"), person("hr", "far-right")];
    expect(comparePeople([far], [near]).stay).toEqual([{ person: near, before: far }]);
  });

  it("step into a room that opens when they were not just seen elsewhere", () => {
    const [hr, doctor] = [person("hr", "right"), person("doctor", "far-right")];
    expect(newcomersIn(road(3), room("kitchen", "day", [nadine, hr]))).toEqual([hr]);
    expect(newcomersIn(room("agency", "day", [nadine, hr]), room("kitchen", "day", [nadine, hr, doctor]))).toEqual([doctor]);
    expect(newcomersIn(null, room("kitchen", "day", [nadine, hr]))).toEqual([]);
    expect(newcomersIn(room("kitchen", "day", [nadine, hr]), road(4))).toEqual([]);
  });

  it("draw the camera to the side of who speaks, and nearer at a moment that counts", () => {
    expect(aimOf(room("kitchen", "day", [{ ...nadine, isSpeaking: true }]))).toEqual({ side: -1, near: 0 });
    expect(aimOf(room("kitchen", "day", [nadine, person("hr", "far-right", { isSpeaking: true })]))).toEqual({ side: 1, near: 0 });
    expect(aimOf({ ...room("kitchen"), isNear: true })).toEqual({ side: 0, near: 1 });
    expect(aimOf(road(1))).toEqual({ side: 0, near: 0 });
  });
});

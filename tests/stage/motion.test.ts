/** Short movements: in time, at once, and cut short. */
import { describe, expect, it } from "vitest";
import { between, createMotions, easeIn, easeInOut, easeOut } from "../../src/stage/motion.ts";

const linear = (share: number) => share;

describe("movements", () => {
  it("run for their time and then are over", () => {
    const seen: number[] = [];
    const motions = createMotions(() => false);
    motions.add({ duration: 100, delay: 50, ease: linear, apply: (share) => seen.push(share) });
    for (let frame = 0; frame < 4; frame += 1) motions.step(50);
    expect(seen).toEqual([0, 0.5, 1]);
    expect(motions.isBusy()).toBe(false);
  });

  it("begin the next when one has ended", () => {
    const seen: string[] = [];
    const motions = createMotions(() => false);
    motions.add({ duration: 10, apply: () => undefined, after: () => motions.add({ duration: 10, apply: (share) => seen.push(`second ${share}`) }) });
    motions.step(10);
    expect(motions.isBusy()).toBe(true);
    motions.step(10);
    expect(seen).toEqual(["second 1"]);
  });

  it("are at their end at once when nothing may move", () => {
    const seen: number[] = [];
    const motions = createMotions(() => true);
    motions.add({ duration: 400, apply: (share) => seen.push(share), after: () => seen.push(99) });
    expect(seen).toEqual([1, 99]);
    expect(motions.isBusy()).toBe(false);
  });

  it("are brought to their end together, with all that follows from it", () => {
    const seen: string[] = [];
    const motions = createMotions(() => false);
    const follow = () => motions.add({ duration: 10, apply: (share) => seen.push(`b ${share}`) });
    motions.add({ duration: 400, apply: (share) => seen.push(`a ${share}`), after: follow });
    motions.finish();
    expect(seen).toEqual(["a 1", "b 1"]);
    expect(motions.isBusy()).toBe(false);
  });

  it("can be forgotten where they stand", () => {
    const seen: number[] = [];
    const motions = createMotions(() => false);
    motions.add({ duration: 10, apply: (share) => seen.push(share) });
    motions.drop();
    motions.step(20);
    expect(seen).toEqual([]);
  });

  it.each([["in and out", easeInOut], ["out", easeOut], ["in", easeIn]])("ease %s from start to end, never back", (_name, ease) => {
    const shares = Array.from({ length: 21 }, (_, at) => ease(at / 20));
    expect(shares[0]).toBe(0);
    expect(shares[20]).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it("carry numbers along", () => {
    expect(between(10, 20, 0.25)).toBe(12.5);
  });
});

/** When the stage sleeps, and when a renderer is too slow. */
import { describe, expect, it } from "vitest";
import { STILL_FOR, createPace, createRest } from "../../src/stage/rest.ts";

function createLoop() {
  const told: string[] = [];
  const loop = { running: true, sleep: () => { loop.running = false; }, wake: () => { loop.running = true; } };
  return { loop, told, rest: createRest(loop, (status) => told.push(status)) };
}

describe("rest", () => {
  it("comes after a moment of stillness, not before", () => {
    const { loop, rest, told } = createLoop();
    rest.wake(1000);
    rest.consider(1000 + STILL_FOR - 1, false);
    expect(loop.running).toBe(true);
    rest.consider(1000 + STILL_FOR, false);
    expect(loop.running).toBe(false);
    expect(told).toEqual(["ready", "asleep"]);
  });

  it("is put off by what moves and by what is awaited", () => {
    const { loop, rest } = createLoop();
    rest.wake(0);
    rest.stir(500);
    rest.consider(600, false);
    rest.consider(2000, true);
    expect(loop.running).toBe(true);
  });

  it("ends with the next change", () => {
    const { loop, rest } = createLoop();
    rest.consider(1, false);
    rest.wake(2);
    expect(loop.running).toBe(true);
  });
});

describe("pace", () => {
  const judge = (delta: number) => {
    const pace = createPace();
    return Array.from({ length: 60 }, () => pace.note(delta)).filter(Boolean).length;
  };

  it("is judged once: slow under 25 frames a second", () => {
    expect(judge(16.7)).toBe(0);
    expect(judge(33)).toBe(0);
    expect(judge(70)).toBe(1);
  });
});

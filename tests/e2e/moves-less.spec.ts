/** Nothing moves for who wants it still; and for who does not, no movement ever holds a press. */
import type { Page } from "@playwright/test";
import { takeFirst } from "./support/deeds.ts";
import { comeWithSettings } from "./support/device.ts";
import { openStory } from "./support/play-page.ts";
import { expect, test } from "./support/play-test.ts";
import { openAt } from "./support/way.ts";
import type { Way } from "./support/way.ts";
import { nl } from "./support/words.ts";

/** Movements of the page that run at this moment. */
function movements(page: Page): Promise<string[]> {
  return page.evaluate(() => document.getAnimations().map((animation) => {
    const name = animation instanceof CSSAnimation ? animation.animationName : animation instanceof CSSTransition ? animation.transitionProperty : "script";
    const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
    return `${name} on ${target?.tagName.toLowerCase()}.${target?.className}`;
  }));
}

async function playStill(page: Page): Promise<void> {
  const moving = new Set<string>();
  const kinds = new Set<string>();
  const play = await openStory(page);
  await play.playUntil(({ waiting }) => waiting === "road" && kinds.has("letter") && kinds.has("card"), takeFirst, async ({ waiting }) => {
    kinds.add(waiting);
    for (const movement of await movements(page)) moving.add(`${waiting}: ${movement}`);
  });
  await page.getByRole("button", { name: nl.edge.menu }).click();
  await page.getByRole("dialog").waitFor();
  for (const movement of await movements(page)) moving.add(`menu: ${movement}`);
  expect([...moving]).toEqual([]);
}

test.describe("the device asks for less motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("nothing in the page moves at any step", async ({ page }) => {
    await playStill(page);
  });

  test("the stage falls asleep at every line, without a movement before", async ({ page, way }) => {
    await stageRests(page, way);
  });
});

test("nothing in the page moves for who chose stillness", async ({ page }) => {
  await comeWithSettings(page, { motion: "still" });
  await playStill(page);
});

test("the stage falls asleep at every line for who chose stillness", async ({ page, way }) => {
  await comeWithSettings(page, { motion: "still" });
  await stageRests(page, way);
});

async function stageRests(page: Page, way: Way): Promise<void> {
  const play = await openAt(page, way.find(({ waiting }) => waiting === "line"), { stage: "on" });
  const root = page.locator("html");
  await expect(root).toHaveAttribute("data-stage", "asleep", { timeout: 20_000 });
  for (let lines = 0; lines < 3; lines += 1) {
    await play.goOn();
    await expect(root).toHaveAttribute("data-stage", "asleep", { timeout: 4_000 });
  }
}

test("by default words do move in a little", async ({ page, way }) => {
  const play = await openAt(page, way.find(({ waiting }) => waiting === "line"));
  const seen: string[] = [];
  await play.playUntil(() => seen.length > 0, takeFirst, async () => { seen.push(...await movements(page)); });
  expect(seen.length).toBeGreaterThan(0);
});

test("a fade never holds a press: what follows a choice stands there within two frames", async ({ page, way }) => {
  const choosing = way.stops.filter(({ moment }, index) => moment.waiting === "choice" && way.stops[index + 1]?.moment.waiting === "line").slice(0, 4);
  expect(choosing).toHaveLength(4);
  for (const stop of choosing) {
    await openAt(page, stop);
    const frames = await page.evaluate(async () => {
      const line = () => document.querySelector("[data-testid=line]")?.getAttribute("data-line");
      const [before, choice] = [line(), document.querySelector<HTMLElement>('[data-testid="choice"]:not([aria-disabled])')];
      choice?.click();
      for (let frame = 0; frame < 30; frame += 1) {
        const next = document.querySelector<HTMLElement>("[data-testid=next]");
        if (line() !== before && next) return frame;
        await new Promise((done) => { requestAnimationFrame(done); });
      }
      return Infinity;
    });
    expect(frames).toBeLessThanOrEqual(2);
  }
});

test("a line can be gone on from while the last one still moves in", async ({ page, way }) => {
  const at = way.stops.findIndex(({ moment }, index) => moment.waiting === "line" && way.stops[index + 1]?.moment.waiting === "line" && way.stops[index + 2]?.moment.waiting === "line");
  const [first, , third] = way.stops.slice(at, at + 3);
  if (!first || !third) throw new Error("no three lines in a row on this way");
  await openAt(page, first);
  const line = await page.evaluate(async () => {
    const next = () => document.querySelector<HTMLElement>("[data-testid=next]")?.click();
    next();
    await new Promise((done) => { requestAnimationFrame(done); });
    next();
    await new Promise((done) => { requestAnimationFrame(done); });
    return document.querySelector("[data-testid=line]")?.getAttribute("data-line");
  });
  expect(line).toBe(third.moment.line);
});

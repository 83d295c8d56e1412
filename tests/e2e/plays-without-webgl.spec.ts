/** Machines without a graphics processor, and machines on which nothing can be drawn: the play goes on. */
import type { Page } from "@playwright/test";
import { hurry } from "./support/deeds.ts";
import { openStory } from "./support/play-page.ts";
import { expect, test } from "./support/play-test.ts";

/** Takes kinds of drawing away, as an old machine or a strict policy does. */
function takeAway(page: Page, kinds: readonly string[]): Promise<unknown> {
  return page.addInitScript((gone) => {
    for (const canvas of [HTMLCanvasElement.prototype, OffscreenCanvas.prototype]) {
      const real = canvas.getContext as (kind: string, ...rest: unknown[]) => unknown;
      Object.assign(canvas, {
        getContext(this: unknown, kind: string, ...rest: unknown[]) { return gone.includes(kind) ? null : real.call(this, kind, ...rest); },
      });
    }
  }, kinds);
}

const WEBGL = ["webgl", "webgl2", "experimental-webgl"];

test("without WebGL the picture is drawn on a canvas, and sleeps when nothing moves", async ({ page }) => {
  await takeAway(page, WEBGL);
  const play = await openStory(page, { stage: "on" });
  await play.playUntil(({ waiting }) => waiting === "choice");
  await expect(page.locator("html")).toHaveAttribute("data-stage", "asleep", { timeout: 20_000 });
  const canvas = page.locator("canvas");
  await expect(canvas).toHaveCount(1);
  const colours = await canvas.evaluate((element: HTMLCanvasElement) => {
    const pixels = element.getContext("2d")?.getImageData(0, 0, element.width, element.height).data ?? [];
    const seen = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4 * 997) seen.add(`${pixels[at]},${pixels[at + 1]},${pixels[at + 2]}`);
    return seen.size;
  });
  expect(colours, "a room and a person have many colours").toBeGreaterThan(8);
});

test("where nothing can be drawn at all, the stage steps aside and the story goes on to its end", async ({ page }) => {
  await takeAway(page, [...WEBGL, "2d", "bitmaprenderer"]);
  const play = await openStory(page, { stage: "on" });
  await play.playUntil(({ waiting }) => waiting === "choice");
  await expect(page.locator("html")).toHaveAttribute("data-stage", "off");
  await expect(page.locator("canvas")).toHaveCount(0);
  const { card } = await play.playUntil(({ waiting }) => waiting === "card");
  expect((await play.closeCard()).card).not.toBe(card);
  expect((await play.playToTheEnd(hurry)).ending).not.toBeNull();
});

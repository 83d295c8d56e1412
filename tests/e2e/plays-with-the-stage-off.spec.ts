/** Without the picture: a page of text with portraits, no canvas, and not one byte of the stage. */
import { hurry } from "./support/deeds.ts";
import { comeWithSettings } from "./support/device.ts";
import { openStory } from "./support/play-page.ts";
import { expect, test } from "./support/play-test.ts";
import { isOneOf, stageFiles } from "./support/stage-files.ts";
import { openAt } from "./support/way.ts";
import { nl } from "./support/words.ts";

test("plays to the end with portraits, without a canvas, and never asks for the stage", async ({ page, request }) => {
  const isStage = isOneOf(await stageFiles(request));
  const asked: string[] = [];
  page.on("request", (one) => { if (isStage(new URL(one.url()))) asked.push(one.url()); });
  const play = await openStory(page, { stage: "off" });
  await play.playUntil(({ waiting, speaker }) => waiting === "line" && speaker !== null && speaker !== "narrator");
  const portrait = page.getByRole("main").locator("img").first();
  await expect(portrait).toBeVisible();
  expect(await portrait.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBeGreaterThan(0);
  await play.playToTheEnd(hurry);
  await expect(page.locator("html")).toHaveAttribute("data-stage", "off");
  await expect(page.locator("canvas")).toHaveCount(0);
  expect(asked).toEqual([]);
});

test("stays off for who once chose text only, and comes when asked for in the settings", async ({ page, way }) => {
  await comeWithSettings(page, { stage: false });
  await openAt(page, way.find(({ waiting }) => waiting === "line"), { stage: "on" });
  await expect(page.locator("html")).toHaveAttribute("data-stage", "off");
  await expect(page.locator("canvas")).toHaveCount(0);
  await page.getByRole("button", { name: nl.edge.menu }).click();
  await page.getByRole("button", { name: nl.menu.settings }).click();
  await page.getByRole("radio", { name: nl.settings.stageOn }).check();
  await expect(page.locator("html")).toHaveAttribute("data-stage", /^(ready|asleep)$/);
  await expect(page.locator("canvas")).toHaveCount(1);
  await page.getByRole("radio", { name: nl.settings.stageOff }).check();
  await expect(page.locator("html")).toHaveAttribute("data-stage", "off");
  await expect(page.getByTestId("line")).toBeVisible();
});

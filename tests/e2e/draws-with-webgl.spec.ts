/** The picture on WebGL, drawn in software so that it can be tested anywhere; and a graphics processor that goes away. */
import type { Page } from "@playwright/test";
import { playIn } from "./support/play-page.ts";
import { expect, test } from "./support/play-test.ts";
import { WEBGL_LAUNCH } from "./support/webgl.ts";

test.use({ viewport: { width: 560, height: 420 }, launchOptions: WEBGL_LAUNCH });

async function openOnWebgl(page: Page) {
  await page.goto("./?scenario=nadine&seed=7&renderer=webgl");
  await page.getByTestId("begin").click();
  await expect(page.locator("html")).toHaveAttribute("data-stage", /^(ready|asleep)$/, { timeout: 30_000 });
  const play = playIn(page);
  await play.playUntil(({ waiting }) => waiting === "line");
  return play;
}

/** Takes the processor away from the canvas. False when the canvas is not drawn by one. */
function loseProcessor(page: Page, comesBack: boolean): Promise<boolean> {
  return page.locator("canvas").evaluate(async (canvas: HTMLCanvasElement, isBack) => {
    const gl = canvas.getContext("webgl") ?? canvas.getContext("webgl2");
    const loss = gl?.getExtension("WEBGL_lose_context");
    if (!loss) return false;
    const lost = new Promise((done) => { canvas.addEventListener("webglcontextlost", done, { once: true }); });
    loss.loseContext();
    await lost;
    if (isBack) loss.restoreContext();
    return true;
  }, comesBack);
}

test("draws on WebGL and falls asleep", async ({ page }) => {
  await openOnWebgl(page);
  expect(await page.locator("canvas").evaluate((canvas: HTMLCanvasElement) => canvas.getContext("2d"))).toBeNull();
  await expect(page.locator("html")).toHaveAttribute("data-stage", "asleep", { timeout: 30_000 });
});

for (const comesBack of [true, false]) {
  test(`a processor that goes away ${comesBack ? "and comes back" : "for good"} stops no play`, async ({ page, faults }) => {
    faults.allow(/context.?lost|CONTEXT_LOST|WebGL/i);
    const play = await openOnWebgl(page);
    expect(await loseProcessor(page, comesBack)).toBe(true);
    const before = await play.moment();
    const after = await play.playUntil(({ waiting }) => waiting === "choice");
    expect(after.line).not.toBe(before.line);
    await expect(page.locator("html")).toHaveAttribute("data-stage", comesBack ? "asleep" : /^(asleep|off)$/, { timeout: 30_000 });
    await expect(page.locator("canvas")).toHaveCount(await page.locator("html").getAttribute("data-stage") === "off" ? 0 : 1);
  });
}

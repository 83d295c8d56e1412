/** One picture on every machine: WebGL and Canvas draw the same, as sharp as the screen, and let go of what is no longer shown. */
import type { Browser, Page } from "@playwright/test";
import { heldPixels } from "../support/held-pixels.mjs";
import { comeWithSettings } from "./support/device.ts";
import { playIn } from "./support/play-page.ts";
import type { Opening } from "./support/play-page.ts";
import { comparePictures, judgeSharpness, takePicture } from "./support/picture.ts";
import { expect, test } from "./support/play-test.ts";
import { openAt } from "./support/way.ts";
import type { Stop, Way } from "./support/way.ts";
import { WEBGL_LAUNCH } from "./support/webgl.ts";

const SIZE = { width: 960, height: 540 };
test.use({ launchOptions: WEBGL_LAUNCH, viewport: SIZE });

interface Look {
  readonly renderer?: NonNullable<Opening["renderer"]>;
  readonly theme?: string;
  readonly ratio?: number;
  readonly size?: { width: number; height: number };
}

/** A page of its own at a stop, still; the caller closes it. */
async function openLook(browser: Browser, baseURL: string | undefined, stop: Stop, { renderer = "canvas", theme = "paper", ratio = 1, size = SIZE }: Look): Promise<Page> {
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: ratio, locale: "nl-BE", ...(baseURL === undefined ? {} : { baseURL }) });
  await comeWithSettings(page, { motion: "still", theme });
  await openAt(page, stop, { stage: "on", renderer });
  return page;
}

async function pictureOf(browser: Browser, baseURL: string | undefined, stop: Stop, look: Look): Promise<Buffer> {
  const page = await openLook(browser, baseURL, stop, look);
  const picture = await takePicture(page);
  await page.close();
  return picture;
}

/** Somebody says something to the persona, so two people stand there. */
const inRoom = (way: Way) => way.find(({ waiting, speaker }) => waiting === "line" && speaker !== null && speaker !== "nadine");

test("a room and the road look the same on WebGL and on Canvas, and not like each other", async ({ browser, baseURL, page, way }) => {
  test.setTimeout(150_000);
  const [room, road] = [inRoom(way), way.find(({ waiting }) => waiting === "road")];
  const canvases: Buffer[] = [];
  for (const [stop, theme] of [[room, "paper"], [road, "paper"], [room, "evening"]] as const) {
    const canvas = await pictureOf(browser, baseURL, stop, { theme });
    const { mean, share } = await comparePictures(page, canvas, await pictureOf(browser, baseURL, stop, { theme, renderer: "webgl" }));
    expect(mean, `${theme}, ${stop.moment.waiting}: mean difference of colours`).toBeLessThan(3);
    expect(share, `${theme}, ${stop.moment.waiting}: share of points that differ`).toBeLessThan(0.01);
    canvases.push(canvas);
  }
  for (const [one, other] of [[0, 1], [0, 2]] as const) {
    const { mean, share } = await comparePictures(page, canvases[one] ?? Buffer.of(), canvases[other] ?? Buffer.of());
    expect(mean, "what is different is seen to be").toBeGreaterThan(6);
    expect(share).toBeGreaterThan(0.1);
  }
});

test("is as sharp as a fine screen allows, and stays so in a window that grows", async ({ browser, baseURL, page, way }) => {
  test.setTimeout(120_000);
  const stop = inRoom(way);
  const [width, height] = [SIZE.width * 2, SIZE.height * 2];
  const [fine, coarse] = [await pictureOf(browser, baseURL, stop, { ratio: 2 }), await pictureOf(browser, baseURL, stop, {})];
  const blownUp = await judgeSharpness(page, coarse, width, height);
  expect(await judgeSharpness(page, fine, width, height), "at pixel ratio 2").toBeGreaterThan(blownUp * 1.25);

  const small = { width: 480, height: 270 };
  const grown = await openLook(browser, baseURL, stop, { size: small });
  await expect(grown.locator("html")).toHaveAttribute("data-stage", "asleep", { timeout: 40_000 });
  await grown.setViewportSize(SIZE);
  await expect.poll(() => grown.locator("canvas").evaluate((canvas: HTMLCanvasElement) => canvas.width)).toBe(SIZE.width);
  const after = await judgeSharpness(page, await takePicture(grown), SIZE.width, SIZE.height);
  await grown.close();
  const straight = await judgeSharpness(page, coarse, SIZE.width, SIZE.height);
  expect(after, "after the window grew").toBeGreaterThan(straight * 0.95);
});

test("lets go of the drawings of places that lie behind", async ({ browser, baseURL, way }) => {
  test.setTimeout(150_000);
  const page = await openLook(browser, baseURL, inRoom(way), {});
  const play = playIn(page);
  const held: number[] = [];
  for (let rooms = 0; rooms < 4; rooms += 1) {
    await play.playUntil(({ waiting }) => waiting === "road");
    await play.playUntil(({ waiting }) => waiting === "line");
    await expect(page.locator("html")).toHaveAttribute("data-stage", "asleep", { timeout: 40_000 });
    held.push(await heldPixels(page));
  }
  await page.close();
  expect(Math.min(...held), "a room needs pixels").toBeGreaterThan(0.5);
  expect(Math.max(...held), `million pixels held in room after room: ${held.map((pixels) => pixels.toFixed(1)).join(", ")}`).toBeLessThan(Math.min(...held) * 2);
});

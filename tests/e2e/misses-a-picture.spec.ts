/** Drawings that cannot be had: a quiet shape stands there instead, one warning for each file, and play goes on. */
import type { APIRequestContext, Page } from "@playwright/test";
import { takeFirst } from "./support/deeds.ts";
import { openStory } from "./support/play-page.ts";
import { expect, test } from "./support/play-test.ts";

/** The drawings of a folder below `assets/`, by path, with the address under which the build serves each. */
async function drawingsIn(request: APIRequestContext, folder: string): Promise<Map<string, string>> {
  const answer = await request.get("./.vite/manifest.json");
  const manifest = await answer.json() as Record<string, { readonly file: string }>;
  const found = Object.entries(manifest).filter(([path]) => path.startsWith(`assets/${folder}/`) && !path.endsWith("/portrait.svg"));
  if (found.length === 0) throw new Error(`the build has no drawings in ${folder}`);
  return new Map(found.map(([path, { file }]) => [path, file]));
}

/** Takes files away as a bad connection does; tells which were asked for. Two drawings that are alike are one file. */
async function takeAway(page: Page, drawings: ReadonlyMap<string, string>): Promise<Set<string>> {
  const asked = new Set<string>();
  for (const file of new Set(drawings.values())) {
    await page.route(`**/${file}`, async (route) => {
      asked.add(file);
      await route.abort();
    });
  }
  return asked;
}

/** The warnings of a page so far. */
function hearWarnings(page: Page): string[] {
  const heard: string[] = [];
  page.on("console", (message) => { if (message.type() === "warning") heard.push(message.text()); });
  return heard;
}

/** How many colours a part of the picture has; a part is given as shares of the canvas. */
function coloursOf(page: Page, [left, top, width, height]: readonly [number, number, number, number]): Promise<number> {
  return page.locator("canvas").evaluate((canvas: HTMLCanvasElement, [x = 0, y = 0, w = 1, h = 1]) => {
    const data = canvas.getContext("2d")?.getImageData(x * canvas.width, y * canvas.height, w * canvas.width, h * canvas.height).data ?? [];
    const seen = new Set<string>();
    for (let at = 0; at < data.length; at += 4 * 97) seen.add(`${data[at]},${data[at + 1]},${data[at + 2]},${data[at + 3]}`);
    return seen.size;
  }, [left, top, width, height]);
}

const TOLD = "no picture at ";

const MISSING = [
  { what: "a person", folder: "figures/huisarts", at: "huisarts" },
  { what: "all faces of a skin", folder: "figures/faces/light", at: "huisarts" },
  { what: "a place", folder: "places/practice", at: "huisarts" },
  { what: "the road", folder: "road", at: null },
] as const;

for (const { what, folder, at } of MISSING) {
  test(`without ${what} a quiet shape stands there, one warning for each file, and play goes on`, async ({ page, request, faults }) => {
    faults.allow(/Failed to load resource/);
    const drawings = await drawingsIn(request, folder);
    const asked = await takeAway(page, drawings);
    const warnings = hearWarnings(page);
    const root = page.locator("html");
    const play = await openStory(page, { stage: "on" });
    if (at !== null) await play.playUntil(({ speaker }) => speaker === at);
    await expect(root).toHaveAttribute("data-stage", "asleep", { timeout: 30_000 });
    expect(asked.size, "drawings were asked for and taken away").toBeGreaterThan(0);
    // More of the same: nothing is told a second time.
    await play.playUntil(({ waiting }) => waiting === "choice");
    await expect(root).toHaveAttribute("data-stage", "asleep", { timeout: 30_000 });
    const told = warnings.filter((warning) => warning.startsWith(TOLD)).map((warning) => warning.slice(TOLD.length));
    expect(told.filter((path, place) => told.indexOf(path) !== place), "told twice").toEqual([]);
    expect(new Set(told.map((path) => drawings.get(path)))).toEqual(asked);
    expect(await coloursOf(page, [0, 0, 1, 0.55]), "something is drawn").toBeGreaterThan(3);
    const { waiting } = await play.playUntil((moment) => moment.waiting === "card", takeFirst);
    expect(waiting).toBe("card");
  });
}

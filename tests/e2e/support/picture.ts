/** The picture on the stage as pixels: taken without the words before it, compared and judged. Looks with the browser's own eyes, on a page of its own. */
import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";

/** The picture once nothing moves, as PNG, without the words before it. */
export async function takePicture(page: Page): Promise<Buffer> {
  await expect(page.locator("html")).toHaveAttribute("data-stage", "asleep", { timeout: 40_000 });
  await page.evaluate(() => {
    for (const one of document.body.querySelectorAll<HTMLElement>("*")) one.style.visibility = one instanceof HTMLCanvasElement ? "visible" : "hidden";
  });
  return page.locator("canvas").screenshot();
}

interface Seen {
  readonly mean: number;
  readonly share: number;
}

/** Runs on the page that looks: pictures as points of a size; colours from 0 to 255. */
async function readPoints(pictures: readonly string[], width: number, height: number): Promise<Uint8ClampedArray[]> {
  return Promise.all(pictures.map(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas to look with");
    context.imageSmoothingQuality = "high";
    context.drawImage(await createImageBitmap(new Blob([bytes], { type: "image/png" })), 0, 0, width, height);
    return context.getImageData(0, 0, width, height).data;
  }));
}

/** Runs on the page that looks. */
function judgeDifference([one, other]: readonly Uint8ClampedArray[]): Seen {
  let [sum, seen] = [0, 0];
  if (!one || !other) throw new Error("two pictures are needed");
  for (let at = 0; at < one.length; at += 4) {
    const apart = [0, 1, 2].map((part) => Math.abs((one[at + part] ?? 0) - (other[at + part] ?? 0)));
    sum += apart.reduce((total, value) => total + value, 0) / 3;
    if (Math.max(...apart) > 40) seen += 1;
  }
  return { mean: sum / (one.length / 4), share: seen / (one.length / 4) };
}

/** Runs on the page that looks. */
function judgeSteps([points]: readonly Uint8ClampedArray[]): number {
  const steps = new Uint32Array(256);
  if (!points) throw new Error("a picture is needed");
  for (let at = 0; at + 4 < points.length; at += 4) {
    const step = Math.abs((points[at] ?? 0) - (points[at + 4] ?? 0));
    steps[step] = (steps[step] ?? 0) + 1;
  }
  let [left, sum] = [Math.ceil(points.length / 400), 0];
  const most = left;
  for (let step = 255; step > 0 && left > 0; step -= 1) {
    const taken = Math.min(left, steps[step] ?? 0);
    sum += taken * step;
    left -= taken;
  }
  return sum / most;
}

function judge<Verdict>(eye: Page, pictures: readonly Buffer[], width: number, height: number, by: (points: readonly Uint8ClampedArray[]) => Verdict): Promise<Verdict> {
  const texts = JSON.stringify(pictures.map((picture) => picture.toString("base64")));
  return eye.evaluate<Verdict>(`(${readPoints})(${texts}, ${width}, ${height}).then(${by})`);
}

/** How two pictures differ, seen at 240 by 135: the mean over all colours, and the share of points that anybody would see differ. */
export function comparePictures(eye: Page, one: Buffer, other: Buffer): Promise<Seen> {
  return judge(eye, [one, other], 240, 135, judgeDifference);
}

/** How sharp a picture is at a size in pixels: the mean step from point to point of the steepest hundredth. Blown-up pictures have small steps. */
export function judgeSharpness(eye: Page, picture: Buffer, width: number, height: number): Promise<number> {
  return judge(eye, [picture], width, height, judgeSteps);
}

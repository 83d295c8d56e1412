// What the picture costs while it moves, on both renderers: script in each frame, pixels held, and the time until it stands there.
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ROOT } from "../../.ci/root.mjs";
import { serve } from "../../.ci/serve.mjs";
import { heldPixels } from "../support/held-pixels.mjs";
import { installAgent, installSight } from "./agent.mjs";
import { launchBrowser } from "./browser.mjs";

/**
 * @typedef {import("./figures.mjs").Sheet} Sheet
 * @typedef {import("@playwright/test").Browser} Browser
 * @typedef {{ frames: { at: number, ms: number }[] }} Clock
 * @typedef {{ frameClock?: Clock, benchAgent?: import("./agent.mjs").Agent }} WithClock
 */

const VIEWPORT = { width: 1920, height: 1080 };
const PRESSES = 40;
/** Long enough for every movement that a press begins. */
const BETWEEN_MS = 700;
const STANDS_LIMIT_MS = 40_000;

/** Runs in the page before anything else: notes how long the scripts of each frame take. */
function installFrameClock() {
  /** @type {Clock} */
  const clock = { frames: [] };
  const asked = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => asked((at) => {
    const before = performance.now();
    callback(at);
    const ms = performance.now() - before;
    const last = clock.frames.at(-1);
    if (last?.at === at) last.ms += ms;
    else clock.frames.push({ at, ms });
  });
  /** @type {WithClock} */ (window).frameClock = clock;
}

const stands = () => /^(ready|asleep)$/.test(document.documentElement.dataset["stage"] ?? "");
const aim = () => /** @type {WithClock} */ (window).benchAgent?.aim() ?? null;
/** Frames since the last time they were asked for. */
const takeFrames = () => /** @type {WithClock} */ (window).frameClock?.frames.splice(0) ?? [];

/** @param {Browser} browser @param {string} address @param {"canvas" | "webgl"} renderer @param {Sheet} sheet */
async function measureStage(browser, address, renderer, sheet) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "nl-BE" });
  try {
    const page = await context.newPage();
    await page.addInitScript(installFrameClock);
    await page.addInitScript(installSight);
    await page.addInitScript(installAgent, { presses: true });
    const before = performance.now();
    await page.goto(`${address}&renderer=${renderer}`);
    await page.waitForFunction(stands, null, { timeout: STANDS_LIMIT_MS });
    sheet.note(`stage.stands.${renderer}`, "ours", performance.now() - before);
    await sleep(BETWEEN_MS);
    await page.evaluate(takeFrames);
    for (let count = 0; count < PRESSES; count++) {
      const target = await page.evaluate(aim);
      if (!target) break;
      await page.mouse.click(target.x, target.y);
      await sleep(BETWEEN_MS);
      for (const { ms } of await page.evaluate(takeFrames)) sheet.note(`stage.frame.${renderer}`, "ours", ms);
      if (count % 8 === 7) sheet.note(`stage.held.${renderer}`, "ours", await heldPixels(page));
    }
  } finally {
    await context.close();
  }
}

/**
 * Measures the picture of the built game.
 * @param {{ rounds: number, scenario: string }} options
 * @param {Sheet} sheet
 * @returns {Promise<string>} the browser's name and version
 */
export async function benchStage({ rounds, scenario }, sheet) {
  const game = await serve(join(ROOT, "dist"));
  let version = "";
  try {
    for (const renderer of /** @type {const} */ (["canvas", "webgl"])) {
      const browser = await launchBrowser(renderer === "webgl");
      version = browser.version();
      for (let round = 1; round <= rounds; round++) {
        await measureStage(browser, `${game.address}?scenario=${scenario}&mode=solo&seed=1`, renderer, sheet);
        process.stderr.write(`stage on ${renderer}, round ${round} of ${rounds}\n`);
      }
      await browser.close();
    }
    return `Chromium ${version}`;
  } finally {
    await game.close();
  }
}

// The game in a browser beside the bare page: load, answer to a press, and rest. Pages take turns, round by round.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ROOT } from "../../.ci/root.mjs";
import { serve } from "../../.ci/serve.mjs";
import { installAgent, installSight } from "./agent.mjs";
import { readScreen, writeBarePage } from "./bare-page.mjs";
import { launchBrowser, measureIdle, slowDown, watchWire } from "./browser.mjs";

/**
 * @typedef {import("./figures.mjs").Sheet} Sheet
 * @typedef {import("./figures.mjs").Page} PageName
 * @typedef {import("@playwright/test").Browser} Browser
 * @typedef {import("@playwright/test").BrowserContext} Context
 * @typedef {import("@playwright/test").Page} BrowserPage
 * @typedef {{ name: PageName, address: string }} Subject
 */

const LOAD_LIMIT_MS = 60_000;
const SCREENS = 60;
const PRESSES = 24;
const IDLE_MS = 10_000;
/** The stage should rest well before this when nothing moves. */
const SLEEP_LIMIT_MS = 20_000;
/** Time for the late parts (stage, font, pictures) to have come. */
const REST_MS = 3000;
/** Time for a new tab to have started its process. */
const SETTLE_MS = 400;

/** @typedef {{ benchAgent?: import("./agent.mjs").Agent }} WithAgent */

// These run in the page. They are functions and not text: the page's policy lets no text be run.
const hasWords = () => /** @type {WithAgent} */ (window).benchAgent?.words !== undefined;
const hasChoice = () => /** @type {WithAgent} */ (window).benchAgent?.choice !== undefined;
const aim = () => /** @type {WithAgent} */ (window).benchAgent?.aim() ?? null;
const answer = () => /** @type {WithAgent} */ (window).benchAgent?.answer() ?? null;
const readTimes = () => {
  const { words = NaN, choice = NaN } = /** @type {WithAgent} */ (window).benchAgent ?? {};
  return { words, choice, began: performance.timeOrigin };
};

/** @param {Context} context @param {boolean} presses */
async function openPage(context, presses) {
  const page = await context.newPage();
  await page.addInitScript(installSight);
  await page.addInitScript(installAgent, { presses });
  await sleep(SETTLE_MS);
  return page;
}

/**
 * Loads an address and waits until the first choice can be pressed. Times in ms since navigation.
 * @param {BrowserPage} page @param {string} address
 * @returns {Promise<{ words: number, choice: number, began: number }>} began: ms since 1970
 */
async function loadToChoice(page, address) {
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(hasChoice, null, { timeout: LOAD_LIMIT_MS, polling: 50 });
  return page.evaluate(readTimes);
}

/** One real press of the mouse. @param {BrowserPage} page @returns {Promise<{ kind: string, ms: number | null } | null>} Null when nothing can be pressed. */
async function press(page) {
  const target = await page.evaluate(aim);
  if (!target) return null;
  await page.mouse.move(target.x, target.y);
  await page.mouse.down();
  await page.mouse.up();
  return page.evaluate(answer);
}

/** Presses on and notes how long each answer took. @param {BrowserPage} page @param {Subject} subject @param {"load" | "slow"} pace @param {Sheet} sheet */
async function measurePresses(page, { name }, pace, sheet) {
  for (let count = 0; count < PRESSES; count++) {
    const answer = await press(page);
    if (!answer) return;
    if (answer.ms === null) throw new Error(`${name}: nothing answered a press of ${answer.kind}.`);
    if (answer.kind === "choice" || answer.kind === "next") sheet.note(`${pace}.${answer.kind}`, name, answer.ms);
    await sleep(150);
  }
}

/** First and second visit at one pace. @param {Browser} browser @param {Subject} subject @param {"load" | "slow"} pace @param {Sheet} sheet */
async function measureVisits(browser, subject, pace, sheet) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "nl-BE" });
  try {
    const page = await openPage(context, true);
    const wire = await watchWire(page);
    if (pace === "slow") await slowDown(page);
    const { words, choice, began } = await loadToChoice(page, subject.address);
    sheet.note(`${pace}.words`, subject.name, words);
    sheet.note(`${pace}.cold`, subject.name, choice);
    await sleep(REST_MS);
    if (pace === "load") {
      for (const [moment, part] of /** @type {const} */ ([[began + words, ""], [began + choice, ".choice"], [Date.now(), ".rest"]])) {
        const { count, bytes } = wire.until(moment);
        sheet.note(`load.requests${part}`, subject.name, count);
        sheet.note(`load.bytes${part}`, subject.name, bytes / 1000);
      }
    }
    await measurePresses(page, subject, pace, sheet);
    await forgetPlay(page);
    await page.close();
    const again = await openPage(context, true);
    if (pace === "slow") await slowDown(again);
    sheet.note(`${pace}.second`, subject.name, (await loadToChoice(again, subject.address)).choice);
  } finally {
    await context.close();
  }
}

/** Takes away the kept play, so that the second visit begins where the first did; the browser's cache stays. @param {BrowserPage} page */
async function forgetPlay(page) {
  const origin = new URL(page.url()).origin;
  const session = await page.context().newCDPSession(page);
  await page.goto("about:blank");
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "local_storage,indexeddb" });
}

/** Whether the stage goes to sleep in time. Asked from here now and then, so that nothing keeps looking in the page. @param {BrowserPage} page */
async function fallsAsleep(page) {
  for (let waited = 0; waited < SLEEP_LIMIT_MS; waited += 500) {
    if (await page.evaluate(() => document.documentElement.dataset["stage"] === "asleep")) return true;
    await sleep(500);
  }
  return false;
}

/** What the page costs while nothing happens. @param {Browser} browser @param {Subject} subject @param {Sheet} sheet */
async function measureRest(browser, subject, sheet) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "nl-BE" });
  try {
    const page = await openPage(context, true);
    await loadToChoice(page, subject.address);
    if (subject.name === "ours" && !(await fallsAsleep(page))) process.stderr.write(`The stage did not fall asleep in ${SLEEP_LIMIT_MS / 1000} s: what follows is its cost awake.\n`);
    await sleep(REST_MS);
    const { main, renderer, gpu } = await measureIdle(browser, page, IDLE_MS);
    sheet.note("idle.main", subject.name, main);
    sheet.note("idle.renderer", subject.name, renderer);
    sheet.note("idle.gpu", subject.name, gpu);
  } finally {
    await context.close();
  }
}

/** Plays a stretch without the stage and keeps each screen. @param {Browser} browser @param {string} address */
async function recordScreens(browser, address) {
  const context = await browser.newContext({ locale: "nl-BE" });
  try {
    const page = await openPage(context, false);
    await page.goto(address);
    await page.waitForFunction(hasWords, null, { timeout: LOAD_LIMIT_MS });
    const screens = [];
    while (screens.length < SCREENS) {
      screens.push(await page.evaluate(readScreen));
      const answer = await press(page);
      if (!answer || answer.ms === null) break;
    }
    if (!screens.some(({ controls }) => controls.some(({ id }) => id === "choice"))) throw new Error(`${address} never came to a choice.`);
    return screens;
  } finally {
    await context.close();
  }
}

/**
 * Measures the built game.
 * @param {{ rounds: number, scenario: string }} options
 * @param {Sheet} sheet
 * @returns {Promise<string>} the browser's name and version
 */
export async function benchPage({ rounds, scenario }, sheet) {
  const game = await serve(join(ROOT, "dist"));
  const browser = await launchBrowser();
  const play = `${game.address}?scenario=${scenario}&mode=solo&seed=1`;
  const folder = writeBarePage(await recordScreens(browser, `${play}&stage=off`));
  const bare = await serve(folder);
  /** @type {Subject[]} */
  const subjects = [{ name: "bare", address: bare.address }, { name: "ours", address: play }, { name: "off", address: `${play}&stage=off` }];
  try {
    for (let round = 1; round <= rounds; round++) {
      for (const pace of /** @type {const} */ (["load", "slow"])) for (const subject of subjects) await measureVisits(browser, subject, pace, sheet);
      for (const subject of subjects) await measureRest(browser, subject, sheet);
      process.stderr.write(`round ${round} of ${rounds}\n`);
    }
    return `Chromium ${browser.version()}`;
  } finally {
    await browser.close();
    await Promise.all([game.close(), bare.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

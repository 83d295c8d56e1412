// The browser side of the bench: a Chromium, its throttle, what goes over the wire, and what its processes cost.
import { readFileSync, readdirSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { BROWSER_ARGS, WEBGL_ARGS, provideChromium } from "../../.ci/chromium.mjs";

/**
 * @typedef {import("@playwright/test").Browser} Browser
 * @typedef {import("@playwright/test").CDPSession} Session
 * @typedef {import("@playwright/test").Page} BrowserPage
 */

/** A phone of a few years ago on a weak network: the figures of Chromium's own "Slow 4G". Bytes per second, ms. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOW_CPU = 4;

/** @param {boolean} [drawsWebgl] With WebGL, drawn in software so that it can be had anywhere. @returns {Promise<Browser>} */
export async function launchBrowser(drawsWebgl = false) {
  const { path, report } = await provideChromium();
  if (!path) throw new Error(`No browser to measure with.\n${report}`);
  return chromium.launch({ executablePath: path, args: drawsWebgl ? WEBGL_ARGS : BROWSER_ARGS });
}

/** @param {BrowserPage} page @returns {Promise<Session>} */
export async function slowDown(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW_4G);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOW_CPU });
  return session;
}

/**
 * Counts requests and bytes, headers included, as they go over the wire.
 * @param {BrowserPage} page
 */
export async function watchWire(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  /** @type {Map<string, { at: number, wall: number, bytes: [number, number][] }>} */
  const requests = new Map();
  session.on("Network.requestWillBeSent", ({ requestId, request, timestamp, wallTime }) => {
    if (/^(data|blob|about):/.test(request.url) || request.url.endsWith("/favicon.ico")) return;
    requests.set(requestId, { at: timestamp, wall: wallTime, bytes: [] });
  });
  session.on("Network.responseReceived", ({ requestId, timestamp, response }) => requests.get(requestId)?.bytes.push([timestamp, response.encodedDataLength]));
  session.on("Network.dataReceived", ({ requestId, timestamp, encodedDataLength }) => requests.get(requestId)?.bytes.push([timestamp, encodedDataLength]));
  return {
    /** What had gone over the wire by a moment, in ms since 1970. @param {number} moment */
    until(moment) {
      let [count, bytes] = [0, 0];
      for (const request of requests.values()) {
        const limit = request.at + (moment / 1000 - request.wall);
        if (request.at <= limit) count++;
        for (const [at, length] of request.bytes) if (at <= limit) bytes += length;
      }
      return { count, bytes };
    },
  };
}

/** CPU time of a process so far, ms: exact where the kernel tells, else as the browser says. @param {{ id: number, cpuTime: number }} process */
function cpuTime({ id, cpuTime: seconds }) {
  try {
    const threads = readdirSync(`/proc/${id}/task`);
    return threads.reduce((sum, thread) => sum + Number(readFileSync(`/proc/${id}/task/${thread}/schedstat`, "utf8").split(" ")[0]) / 1e6, 0);
  } catch {
    return seconds * 1000;
  }
}

/**
 * What a page costs while nothing happens, ms of CPU per second.
 * @param {Browser} browser @param {BrowserPage} page @param {number} forMs
 */
export async function measureIdle(browser, page, forMs) {
  const session = await page.context().newCDPSession(page);
  const whole = await browser.newBrowserCDPSession();
  await session.send("Performance.enable");
  const look = async () => {
    const { processInfo } = await whole.send("SystemInfo.getProcessInfo");
    const { metrics } = await session.send("Performance.getMetrics");
    const sum = (/** @type {string} */ type) => processInfo.filter((info) => info.type === type).reduce((total, info) => total + cpuTime(info), 0);
    return { at: performance.now(), main: (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000, renderer: sum("renderer"), gpu: sum("GPU") };
  };
  const before = await look();
  await sleep(forMs);
  const after = await look();
  await whole.detach();
  const seconds = (after.at - before.at) / 1000;
  return { main: (after.main - before.main) / seconds, renderer: (after.renderer - before.renderer) / seconds, gpu: (after.gpu - before.gpu) / seconds };
}

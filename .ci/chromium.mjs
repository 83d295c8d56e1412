// Finds a Chromium for the end-to-end tests and the bench, and gets one where there is none.
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ROOT, run } from "./root.mjs";

const KNOWN_PLACES = [
  "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe", "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** How tests and bench start it: no GPU, so that every machine draws alike, and no talk of its own over the network. */
export const BROWSER_ARGS = [
  "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** The same with WebGL, drawn in software so that it can be had anywhere. */
export const WEBGL_ARGS = [...BROWSER_ARGS.filter((arg) => arg !== "--disable-gpu"), "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where Playwright keeps the Chromium that it downloaded, if it did. */
function playwrightsOwn() {
  try {
    return createRequire(join(ROOT, "package.json"))("@playwright/test").chromium.executablePath();
  } catch {
    return "";
  }
}

/**
 * Path of a Chromium: the one named by CHROMIUM, else an installed one, else Playwright's own.
 * @returns {string | null}
 */
export function findChromium() {
  const named = process.env["CHROMIUM"];
  if (named) return isProgram(named) ? named : null;
  return [...KNOWN_PLACES, playwrightsOwn()].find((path) => path !== "" && isProgram(path)) ?? null;
}

/** True when the browser answers; a stub that only says where to get it does not. @param {string} path */
async function doesStart(path) {
  if (process.platform === "win32") return true; // chrome.exe --version opens a window there
  const { code, output } = await run({ program: path, args: ["--version"] }, { limitMs: 60_000 });
  return code === 0 && /chrom|edge/i.test(output);
}

/** The ways to get a Chromium on this machine, best first. */
function waysToInstall() {
  const apt = { name: "apt-get install chromium", program: "sh", args: ["-c", "apt-get update && apt-get install -y --no-install-recommends chromium"] };
  const playwright = { name: "npx playwright install chromium", program: process.execPath, args: [join(ROOT, "node_modules/@playwright/test/cli.js"), "install", "chromium"] };
  const isDebianRoot = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  return isDebianRoot ? [apt, playwright] : [playwright];
}

/**
 * A Chromium that starts, installed first where there is none.
 * @returns {Promise<{ path: string | null, report: string }>} report: what was tried, for when path is null
 */
export async function provideChromium() {
  const found = findChromium();
  if (found && (await doesStart(found))) return { path: found, report: "" };
  if (process.env["CHROMIUM"]) return { path: null, report: `CHROMIUM=${process.env["CHROMIUM"]} is not a browser that starts.` };
  const tried = [found ? `${found} is there but does not start` : `not in ${KNOWN_PLACES.slice(0, 4).join(", ")} nor in Playwright's folder`];
  for (const way of waysToInstall()) {
    console.log(`No Chromium found; trying: ${way.name} …`);
    const { code, output } = await run(way, { env: { DEBIAN_FRONTEND: "noninteractive" }, limitMs: 300_000 });
    const path = findChromium();
    if (code === 0 && path && (await doesStart(path))) return { path, report: "" };
    tried.push(`${way.name} ended with code ${code}:\n${output.trim().split("\n").slice(-6).join("\n")}`);
  }
  return { path: null, report: `${tried.join("\n")}\nInstall Chromium or Chrome yourself and try again, or name it: CHROMIUM=/path/to/chromium npm test` };
}

// Where the repository stands, and how its tools are started. Plain Node: works before anything is installed.
import { spawn } from "node:child_process";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of the repository. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const OLDEST_NODE = [20, 19];

/** Ends the process with a plain sentence when Node is too old for the tools. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [wantMajor = 0, wantMinor = 0] = OLDEST_NODE;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  console.error(`WerkWijzer needs Node ${OLDEST_NODE.join(".")} or later; this is Node ${process.versions.node}.`);
  console.error("Get a newer one from https://nodejs.org (the LTS version is fine) and try again.");
  process.exit(1);
}

/**
 * The program and arguments that run npm: the npm that started us where there is one.
 * @param {readonly string[]} args
 * @returns {{ program: string, args: string[], shell: boolean }}
 */
export function npmCommand(args) {
  const npm = process.env["npm_execpath"] ?? "";
  if (/^npm-cli\.c?js$/.test(basename(npm))) return { program: process.execPath, args: [npm, ...args], shell: false };
  return { program: "npm", args: [...args], shell: process.platform === "win32" };
}

/**
 * @typedef {object} Outcome
 * @property {number} code Exit code; 1 when the program could not be started or was stopped for time.
 * @property {string} output What it wrote, both streams, when it was not shown.
 */

/** Groups of processes that we started and that still run. @type {Set<number>} */
const running = new Set();
const isWindows = process.platform === "win32";

/** Ends a program and all that it started in turn. @param {number} pid */
function endGroup(pid) {
  try {
    process.kill(isWindows ? pid : -pid, "SIGTERM");
  } catch {
    // it has just ended by itself
  }
}

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.once(signal, () => {
    running.forEach(endGroup);
    process.exit(1);
  });
}

/**
 * Runs a program in the repository.
 * @param {{ program: string, args: readonly string[], shell?: boolean }} command
 * @param {{ show?: boolean, env?: Record<string, string>, limitMs?: number }} [options] show: pass its output on as it comes; limitMs: end it after this time
 * @returns {Promise<Outcome>}
 */
export function run({ program, args, shell = false }, { show = false, env = {}, limitMs = 0 } = {}) {
  return new Promise((resolve) => {
    const out = show ? "inherit" : "pipe";
    const child = spawn(program, args, { cwd: ROOT, shell, detached: !isWindows, env: { ...process.env, ...env }, stdio: ["ignore", out, out] });
    const { pid = 0 } = child;
    let output = "";
    const stop = limitMs > 0 ? setTimeout(() => { output += `\nStopped: still running after ${limitMs / 1000} s.\n`; endGroup(pid); }, limitMs) : undefined;
    const end = (/** @type {number} */ code) => { clearTimeout(stop); running.delete(pid); resolve({ code, output }); };
    if (pid > 0) running.add(pid);
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => { output += text; });
    child.on("error", (error) => { output += `${program}: ${error.message}\n`; end(1); });
    child.on("close", (code) => end(code ?? 1));
  });
}

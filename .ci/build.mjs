// Builds dist/ when it is missing or older than what it is made of. `node .ci/build.mjs` does just that.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT, npmCommand, run } from "./root.mjs";

const SOURCES = ["src", "scenarios", "assets", "index.html", "vite.config.ts", ".ci/slim-phaser.mjs", "tsconfig.json", "package.json", "package-lock.json"];

/**
 * Time of the last change in a file or folder, in ms since 1970; 0 when it is missing. A folder's own time tells of removed files.
 * @param {string} path
 * @returns {number}
 */
function lastChange(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path).filter((name) => name !== "node_modules").map((name) => lastChange(join(path, name)));
  return Math.max(stat.mtimeMs, ...inside);
}

/** True when dist/ is there and nothing it is made of has changed since. */
export function isBuilt() {
  const built = lastChange(join(ROOT, "dist/index.html"));
  return built > 0 && SOURCES.every((source) => lastChange(join(ROOT, source)) <= built);
}

/** Builds if needed; ends the process, with all that was said, when the build fails. */
export async function buildIfStale() {
  if (isBuilt()) return;
  console.log("Building the game …");
  const { code, output } = await run(npmCommand(["run", "--silent", "build"]));
  if (code === 0) return;
  console.error(`${output}\nThe build failed: the lines above say why.`);
  process.exit(1);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildIfStale();

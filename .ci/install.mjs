// Installs the packages of package-lock.json, only when they are not there already.
// Plain Node. npm's own record of what it installed (node_modules/.package-lock.json) tells whether it is needed.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, npmCommand, run } from "./root.mjs";

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Record<string, LockedPackage> | null} Null when the file is missing or broken.
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), "utf8")).packages;
  } catch {
    return null;
  }
}

/** True when every package that must be there is there in its locked version. */
export function isInstalled() {
  const wanted = readLock("package-lock.json");
  const present = readLock("node_modules/.package-lock.json");
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => path === "" || optional || present[path]?.version === version);
}

/** Installs what is missing; ends the process when that fails. No install script of a package is run: none is needed. */
export async function installMissing() {
  if (isInstalled()) return;
  console.log("Installing packages (npm ci), once …");
  const { code } = await run(npmCommand(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]), { show: true });
  if (code === 0) return;
  console.error("The packages could not be installed. Is there a network, and does `npm ping` answer?");
  process.exit(1);
}

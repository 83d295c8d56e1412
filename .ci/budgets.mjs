// Budgets in bytes, gzip level 9, read from dist/ after a build: fails when one is over.
// What is loaded before the first words, with the first story's opening; the stage; and that no other part is heavy.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ROOT } from "./root.mjs";

const KB = 1000;
const BUDGETS = { first: 60 * KB, stage: 230 * KB, other: 120 * KB };
const GOALS = { first: 40 * KB, stage: 230 * KB, requests: 3 };
/** The module with which the first story opens: its scenario and the words of its first phase. */
const FIRST_STORY = /virtual:story\/nadine\/start$/;
const STAGE = /^src\/stage|phaser/;

/**
 * @typedef {{ file: string, name?: string, src?: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[], css?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest
 */

const dist = join(ROOT, "dist");

/** @returns {Manifest} */
function readManifest() {
  const file = join(dist, ".vite/manifest.json");
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  console.error("dist/.vite/manifest.json is missing: build first (npm run build), with build.manifest on in vite.config.ts.");
  return process.exit(1);
}

/** Bytes of a built file as they go over the wire. @param {string} file */
const weigh = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;

/**
 * Files that come with a chunk: itself, what it imports at once, and their style sheets. A sheet that the page itself holds is no file.
 * @param {Manifest} manifest @param {string} key
 * @param {Set<string>} [seen]
 * @returns {Set<string>}
 */
function filesWith(manifest, key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const sheet of chunk.css ?? []) if (existsSync(join(dist, sheet))) seen.add(sheet);
  for (const other of chunk.imports ?? []) filesWith(manifest, other, seen);
  return seen;
}

/** All files of the chunks that a pattern names. @param {Manifest} manifest @param {RegExp} pattern */
function filesNamed(manifest, pattern) {
  const keys = Object.entries(manifest).filter(([key, { src = "", name = "", isEntry }]) => !isEntry && [key, src, name].some((word) => pattern.test(word))).map(([key]) => key);
  return new Set(keys.flatMap((key) => [...filesWith(manifest, key)]));
}

/** @param {Iterable<string>} files @param {ReadonlySet<string>} [without] @returns {[string, number][]} heaviest first */
function weighAll(files, without = new Set()) {
  return [...files].filter((file) => !without.has(file)).map((file) => /** @type {[string, number]} */ ([file, weigh(file)])).sort((a, b) => b[1] - a[1]);
}

/** @param {readonly [string, number][]} weighed */
const sum = (weighed) => weighed.reduce((total, [, bytes]) => total + bytes, 0);

/** @param {number} bytes */
const inKb = (bytes) => `${(bytes / KB).toFixed(1).padStart(7)} kB`;

/** @param {string} title @param {readonly [string, number][]} weighed @param {number} budget @param {number} goal */
function printPart(title, weighed, budget, goal) {
  console.log(`\n${title}`);
  for (const [file, bytes] of weighed) console.log(`${inKb(bytes)}  ${file}`);
  console.log(`${inKb(sum(weighed))}  in all; goal ${goal / KB} kB, refused over ${budget / KB} kB`);
}

const manifest = readManifest();
const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
const story = filesNamed(manifest, FIRST_STORY);
/** @type {string[]} */
const faults = [];
if (!entry) faults.push("the manifest names no entry");
if (story.size === 0) faults.push(`no chunk opens the first story (looked for ${FIRST_STORY} in the manifest)`);

const firstFiles = new Set(["index.html", ...filesWith(manifest, entry ?? ""), ...story]);
const stageFiles = filesNamed(manifest, STAGE);
const first = weighAll(firstFiles);
const stage = weighAll(stageFiles, firstFiles);
printPart("Until the first words, gzip:", first, BUDGETS.first, GOALS.first);
console.log(`${String(first.length).padStart(7)} requests; goal ${GOALS.requests}${first.length > GOALS.requests ? "  (over the goal)" : ""}`);
printPart("The stage, after the words, gzip:", stage, BUDGETS.stage, GOALS.stage);

if (sum(first) > BUDGETS.first) faults.push(`until the first words ${inKb(sum(first)).trim()}, budget ${BUDGETS.first / KB} kB`);
if (sum(stage) > BUDGETS.stage) faults.push(`the stage ${inKb(sum(stage)).trim()}, budget ${BUDGETS.stage / KB} kB`);
if ([...firstFiles].some((file) => stageFiles.has(file) && /phaser|stage/.test(file))) faults.push("the stage is loaded before the first words");
const scripts = readdirSync(dist, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/")).filter((file) => /\.(js|css)$/.test(file));
for (const [file, bytes] of weighAll(scripts, new Set([...firstFiles, ...stageFiles]))) {
  if (bytes > BUDGETS.other) faults.push(`${file} is ${inKb(bytes).trim()}; no other part may be over ${BUDGETS.other / KB} kB`);
}
for (const fault of faults) console.error(`Over budget: ${fault}.`);
if (faults.length > 0) process.exitCode = 1;

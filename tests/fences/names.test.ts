/** Files are named in kebab-case for the thing in them, and never for a vague role. */
import { readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/;
const VAGUE = /(^|-)(managers?|handlers?|helpers?|utils?|utilities|common|base|misc|data|info)(\.|$)/;

/** Names of files and folders under src and tests; what a test plants for a moment is not ours. */
const paths = ["src", "tests"].flatMap((folder) =>
  readdirSync(resolve(ROOT, folder), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
).filter((path) => !/(^|\/)(planted-|node_modules|\.)/.test(path));

describe("names of files", () => {
  it("looks at the tree", () => {
    expect(paths.length).toBeGreaterThan(20);
  });

  it("are in kebab-case", () => {
    const files = paths.filter((path) => /\.(ts|tsx|mjs|css)$/.test(path));
    expect(files.filter((path) => !KEBAB_CASE.test(basename(path)))).toEqual([]);
  });

  it("say what the thing is", () => {
    expect(paths.filter((path) => VAGUE.test(basename(path)))).toEqual([]);
  });
});

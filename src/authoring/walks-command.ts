/**
 * `npm run walks:renew`: plays the decisions of every golden walk again and writes down what the story says now.
 * The difference is for a person to read. A walk that no longer fits is left as it is, and told.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { StoryError } from "../core/index.ts";
import { parseWalk, WalkError, writeWalk } from "./golden-walk.ts";
import { loadStories, SCENARIOS } from "./load-stories.ts";
import type { PlayableStory } from "./load-stories.ts";

/** Paths of a story's walks. */
export function walksOf(storyId: string): string[] {
  const folder = join(SCENARIOS, storyId, "walks");
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".walk")).sort().map((name) => join(folder, name)) : [];
}

function renew(path: string, { scenario, words }: PlayableStory): boolean {
  const before = readFileSync(path, "utf8");
  const name = relative(process.cwd(), path);
  try {
    const after = writeWalk(scenario, parseWalk(before), words.texts);
    if (after !== before) writeFileSync(path, after);
    console.log(`${after === before ? "gelijk    " : "vernieuwd "} ${name}`);
    return true;
  } catch (error) {
    if (!(error instanceof WalkError || error instanceof StoryError)) throw error;
    console.error(`past niet  ${name}\n  ${error.message}`);
    return false;
  }
}

/** Runs the command. Exit code: 0 all walks fit, 1 one does not. */
export async function run(): Promise<number> {
  const results = loadStories().stories.flatMap((story) => walksOf(story.scenario.id).map((path) => renew(path, story)));
  return results.every(Boolean) ? 0 : 1;
}

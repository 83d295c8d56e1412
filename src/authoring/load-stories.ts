/** The project's own stories, compiled, with all their Dutch words: for the commands that play them. */
import { resolve } from "node:path";
import type { Scenario } from "../core/index.ts";
import { compileScenarios, dutchWords, hasErrors } from "../content/index.ts";
import type { Diagnostic } from "../content/index.ts";
import { readFolder, readPictures } from "../content/read-folder.ts";
import type { StoryWords } from "../walk/index.ts";

const ROOT = resolve(import.meta.dirname, "../..");

export interface PlayableStory {
  readonly scenario: Scenario;
  readonly words: StoryWords;
}

/** The folder in which the project's stories stand. */
export const SCENARIOS = resolve(ROOT, "scenarios");

/** The stories of a folder of scenarios; `faults` are the errors that keep them from being played. */
export function loadStories(folder = SCENARIOS): { stories: PlayableStory[]; faults: Diagnostic[]; files: number } {
  const files = readFolder(folder);
  const { catalogue, diagnostics } = compileScenarios(files, { pictures: readPictures(resolve(ROOT, "assets")) });
  const stories = catalogue.stories.map((story) => ({ scenario: story.scenario, words: dutchWords(catalogue, story) }));
  return { stories, files: files.size, faults: hasErrors(diagnostics) ? diagnostics.filter(({ severity }) => severity === "error") : [] };
}

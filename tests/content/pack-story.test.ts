import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { compileScenarios } from "../../src/content/index.ts";
import { packStory, unpackStory } from "../../src/content/pack-story.ts";
import { readFolder } from "../../src/content/read-folder.ts";
import { minimalFiles } from "./broken-fixtures.ts";

const game = compileScenarios(readFolder(resolve(import.meta.dirname, "../../scenarios"))).catalogue.stories;
const stories = [...game, ...compileScenarios(minimalFiles()).catalogue.stories];

describe("a packed story", () => {
  it.each(stories.map(({ id, scenario }) => ({ id, scenario })))("$id comes out as it went in", ({ scenario }) => {
    const packed = JSON.parse(JSON.stringify(packStory(scenario))) as ReturnType<typeof packStory>;
    expect(unpackStory(packed)).toEqual(JSON.parse(JSON.stringify(scenario)));
  });

  it("keeps the id of a line that has moved to another node", () => {
    const path = "sam/encounters/telefoon.yaml";
    const moved = (minimalFiles().get(path) ?? "").replace("id: begrip.1", "id: gaat-over.9");
    const [story] = compileScenarios(minimalFiles().set(path, moved)).catalogue.stories;
    if (!story) throw new Error("the minimal scenario did not compile");
    expect(unpackStory(packStory(story.scenario)).encounters["telefoon"]?.nodes["begrip"]?.beats[0]).toMatchObject({ line: "telefoon.gaat-over.9" });
  });

  it("is smaller than the story itself", () => {
    for (const { scenario } of stories) expect(JSON.stringify(packStory(scenario)).length).toBeLessThan(0.9 * JSON.stringify(scenario).length);
  });
});

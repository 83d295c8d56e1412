/** Which sound a step of the story makes. */
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Effect } from "../../src/core/index.ts";
import { SOUND_NAMES, captionOf, soundOfEffect, soundOfEffects } from "../../src/sound/sound-of-effect.ts";

const chosen: Effect = { type: "chosen", text: "a.b" };
const card: Effect = { type: "card", card: "some-card" };
const ended: Effect = { type: "ended", ending: "other-stairs" };
const line: Effect = { type: "say", line: "a.n.1", speaker: "narrator" };

describe("the sound of a step", () => {
  it("is none for words", () => {
    expect(soundOfEffect(line)).toBeNull();
    expect(soundOfEffects([line])).toBeNull();
  });

  it("is the weightiest where several things happen", () => {
    expect(soundOfEffects([chosen, line, card])).toBe("card");
    expect(soundOfEffects([ended, chosen])).toBe("ending");
  });

  it("has a caption wherever it carries meaning", () => {
    expect(SOUND_NAMES.filter((name) => captionOf(name) === null)).toEqual(["choose"]);
  });

  it("has a file in both formats for every name and loop", () => {
    const files = [...SOUND_NAMES, "theme", "room"].flatMap((name) => ["webm", "m4a"].map((kind) => `assets/sound/${name}.${kind}`));
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});

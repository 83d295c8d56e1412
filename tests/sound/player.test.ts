/** The player with voices that only note what was asked of them. */
import { describe, expect, it } from "vitest";
import { createPlayer } from "../../src/sound/player.ts";
import type { Voice } from "../../src/sound/player.ts";

function createRoom() {
  const heard: string[] = [];
  const captions: string[] = [];
  const opened: string[] = [];
  const sound = createPlayer({
    onCaption: (key) => captions.push(key),
    openVoice(name, isLoop): Voice {
      opened.push(isLoop ? `${name} (loop)` : name);
      let isPlaying = false;
      let level = 1;
      return {
        play: () => { isPlaying = true; heard.push(`${name} at ${level}`); },
        stop: () => { if (isPlaying) heard.push(`${name} stops`); isPlaying = false; },
        volume: (next) => { level = next; },
        playing: () => isPlaying,
        unload: () => { isPlaying = false; heard.push(`${name} gone`); },
      };
    },
  });
  return { sound, heard, captions, opened };
}

const OFF = { music: 0, effects: 0, ambience: 0 };

describe("sound", () => {
  it("is off until chosen: opens nothing, plays nothing, captions nothing", () => {
    const { sound, heard, captions, opened } = createRoom();
    sound.play("card");
    expect([heard, captions, opened]).toEqual([[], [], []]);
  });

  it("plays an effect at its level and captions it", () => {
    const { sound, heard, captions } = createRoom();
    sound.set({ ...OFF, effects: 0.5 });
    sound.play("letter");
    expect(heard).toEqual(["letter at 0.5"]);
    expect(captions).toEqual(["sound.letter"]);
  });

  it("does not caption the answer to a press", () => {
    const { sound, heard, captions } = createRoom();
    sound.set({ ...OFF, effects: 1 });
    sound.play("choose");
    expect(heard).toEqual(["choose at 1"]);
    expect(captions).toEqual([]);
  });

  it("starts the theme once and stops it with its level", () => {
    const { sound, heard, opened } = createRoom();
    sound.set({ ...OFF, music: 0.4 });
    sound.set({ ...OFF, music: 0.6 });
    sound.set(OFF);
    expect(opened).toEqual(["theme (loop)"]);
    expect(heard).toEqual(["theme at 0.4", "theme stops"]);
  });

  it("keeps levels between silence and full, whatever comes", () => {
    const { sound, heard } = createRoom();
    sound.set({ music: 7, effects: Number.NaN, ambience: -1 });
    sound.play("card");
    expect(heard).toEqual(["theme at 1"]);
  });

  it("lets go of everything at the end", () => {
    const { sound, heard } = createRoom();
    sound.set({ ...OFF, ambience: 0.3 });
    sound.destroy();
    sound.play("card");
    expect(heard).toEqual(["room at 0.3", "room gone"]);
  });
});

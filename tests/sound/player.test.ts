/** The player with voices that only note what was asked of them. */
import { describe, expect, it } from "vitest";
import { OUTSIDE_STORY } from "../../src/sound/backdrop.ts";
import type { Backdrop } from "../../src/sound/backdrop.ts";
import { createPlayer } from "../../src/sound/player.ts";

const OFF = { music: 0, effects: 0, ambience: 0 };
const KITCHEN: Backdrop = { theme: "winter", room: "home", hasWords: false };

function createRoom(backdrop: Backdrop = KITCHEN) {
  const heard: string[] = [];
  const opened: string[] = [];
  const missing: string[] = [];
  const fail = new Map<string, () => void>();
  const sound = createPlayer({
    onMissing: (name) => missing.push(name),
    openVoice(name, isLoop, onError) {
      opened.push(isLoop ? `${name} (loop)` : name);
      fail.set(name, onError);
      const note = (deed: string) => heard.push(`${name} ${deed}`);
      return {
        strike: (level) => note(`at ${level}`),
        goTo: (level, time) => note(`goes to ${level} in ${time}`),
        end: (time) => note(`ends in ${time}`),
        unload: () => note("gone"),
      };
    },
  });
  sound.setBackdrop(backdrop);
  return { sound, heard, opened, missing, fail };
}

describe("sound", () => {
  it("is off until chosen: opens nothing and plays nothing, wherever the story goes", () => {
    const { sound, heard, opened } = createRoom();
    sound.play("card");
    sound.setBackdrop({ ...KITCHEN, theme: "spring", room: "outside" });
    sound.lower(0.25);
    expect([heard, opened]).toEqual([[], []]);
  });

  it("plays an effect at its level", () => {
    const { sound, heard } = createRoom();
    sound.set({ ...OFF, effects: 0.5 });
    sound.play("letter");
    expect(heard).toEqual(["letter at 0.5"]);
  });

  it("opens only the theme of the season and the tone of the place", () => {
    const { sound, opened } = createRoom();
    sound.set({ music: 0.5, ambience: 0.5, effects: 0 });
    expect(opened).toEqual(["winter (loop)", "home (loop)"]);
  });

  it("begins the theme once, follows its slider, and ends with it", () => {
    const { sound, heard, opened } = createRoom();
    sound.set({ ...OFF, music: 0.4 });
    sound.set({ ...OFF, music: 0.6 });
    sound.set(OFF);
    expect(opened).toEqual(["winter (loop)"]);
    expect(heard).toEqual(["winter goes to 0.4 in 150", "winter goes to 0.6 in 150", "winter ends in 150"]);
  });

  it("crosses from one season into the next within two to three seconds", () => {
    const { sound, heard } = createRoom();
    sound.set({ ...OFF, music: 0.4 });
    heard.length = 0;
    sound.setBackdrop({ ...KITCHEN, theme: "spring" });
    expect(heard).toEqual(["winter ends in 2500", "spring goes to 0.4 in 2500"]);
  });

  it("has no room tone where there is no place", () => {
    const { sound, heard } = createRoom(OUTSIDE_STORY);
    sound.set({ ...OFF, ambience: 1 });
    expect(heard).toEqual([]);
    sound.setBackdrop(KITCHEN);
    expect(heard).toEqual(["home goes to 1 in 2500"]);
  });

  it("lets the music step back while people talk", () => {
    const { sound, heard } = createRoom({ ...KITCHEN, hasWords: true });
    sound.set({ ...OFF, music: 1 });
    expect(heard).toEqual(["winter goes to 0.7 in 150"]);
  });

  it("ducks music and surroundings to a quarter within 200 ms, leaves effects alone, and comes back", () => {
    const { sound, heard } = createRoom();
    sound.set({ music: 0.4, ambience: 0.8, effects: 1 });
    heard.length = 0;
    sound.lower(0.25);
    sound.play("door");
    sound.lower(1);
    expect(heard).toEqual([
      "winter goes to 0.1 in 180", "home goes to 0.2 in 180", "door at 1", "winter goes to 0.4 in 500", "home goes to 0.8 in 500",
    ]);
  });

  it("keeps levels between silence and full, whatever comes", () => {
    const { sound, heard } = createRoom();
    sound.set({ music: 7, effects: Number.NaN, ambience: -1 });
    sound.play("card");
    expect(heard).toEqual(["winter goes to 1 in 150"]);
  });

  it("tells of a file that cannot be played exactly once, and plays on", () => {
    const { sound, heard, missing, fail } = createRoom();
    sound.set({ music: 0.5, ambience: 0, effects: 0.5 });
    fail.get("door")?.();
    fail.get("door")?.();
    sound.play("door");
    sound.play("letter");
    expect(missing).toEqual(["door"]);
    expect(heard).toContain("letter at 0.5");
  });

  it("lets go of everything at the end", () => {
    const { sound, heard } = createRoom();
    sound.set({ ...OFF, ambience: 0.3 });
    sound.destroy();
    sound.play("card");
    expect(heard).toEqual(["home goes to 0.3 in 150", "home ends in 0", "home gone"]);
  });
});

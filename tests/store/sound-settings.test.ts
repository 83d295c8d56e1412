import { describe, expect, it } from "vitest";
import { createHeardStore } from "../../src/store/heard-store.ts";
import { FIRST_SOUND, hasCaptions, heardLevels, readSound } from "../../src/store/sound-settings.ts";

describe("how loud somebody wants what", () => {
  it("is off until chosen, whatever the levels", () => {
    expect(FIRST_SOUND.sound).toBe(false);
    expect(heardLevels(readSound({}))).toEqual({ music: 0, ambience: 0, effects: 0 });
  });

  it("is read from what was kept", () => {
    const kept = { sound: true, music: 0.1, ambience: 0, effects: 1, captions: true, readAloud: true };
    expect(readSound(kept)).toEqual(kept);
  });

  it("falls back field by field", () => {
    expect(readSound({ sound: true, music: 7, effects: "loud", captions: "yes" })).toEqual({ ...FIRST_SOUND, sound: true });
  });

  it("takes over two levels from before the switch: loud meant on, and the surroundings went with the music", () => {
    expect(readSound({ music: 0.4, effects: 0.3 })).toMatchObject({ sound: true, music: 0.4, ambience: 0.4, effects: 0.3 });
    expect(readSound({ music: 0, effects: 0.3 })).toMatchObject({ sound: true, music: 0, ambience: 0, effects: 0.3 });
    expect(readSound({ effects: 0.3 })).toMatchObject({ sound: true, music: 0, ambience: 0, effects: 0.3 });
    expect(readSound({ music: 0, effects: 0 })).toEqual(FIRST_SOUND);
  });
});

describe("words for sounds", () => {
  it("come with small sounds that are heard, or when they are chosen", () => {
    expect(hasCaptions(FIRST_SOUND)).toBe(false);
    expect(hasCaptions({ ...FIRST_SOUND, sound: true })).toBe(true);
    expect(hasCaptions({ ...FIRST_SOUND, sound: true, effects: 0 })).toBe(false);
    expect(hasCaptions({ ...FIRST_SOUND, captions: true })).toBe(true);
  });

  it("tell one sounding from the next of the same sound", () => {
    const heard = createHeardStore();
    heard.getState().tell("door");
    const first = heard.getState().caption;
    heard.getState().tell("door");
    expect(heard.getState().caption).toMatchObject({ name: "door" });
    expect(heard.getState().caption?.number).not.toBe(first?.number);
    heard.getState().untell();
    expect(heard.getState().caption).toBeNull();
  });
});

/** Voices over a howl that only notes what was asked of it. */
import { describe, expect, it } from "vitest";
import { createVoice } from "../../src/sound/voice.ts";

function createHowl({ isLoaded = true, fades = true } = {}) {
  const asked: string[] = [];
  let level = 1;
  let onLoad: (() => void) | null = null;
  let isPlaying = false;
  let onFade: (() => void) | null = null;
  function volume(): number;
  function volume(next: number): unknown;
  function volume(next?: number): unknown {
    if (next === undefined) return level;
    level = next;
    return asked.push(`volume ${next}`);
  }
  const howl = {
    state: () => (isLoaded ? "loaded" as const : "loading" as const),
    play: () => { isPlaying = true; asked.push("play"); },
    stop: () => { isPlaying = false; asked.push("stop"); },
    playing: () => isPlaying,
    volume,
    fade: (from: number, to: number, time: number) => { if (fades) level = (from + to) / 2; asked.push(`fade ${from} to ${to} in ${time}`); },
    once: (event: "fade" | "load", call: () => void) => { if (event === "load") onLoad = call; else onFade = call; },
    off: () => { onFade = null; },
    unload: () => { asked.push("unload"); },
  };
  return { voice: createVoice(howl), asked, isPlaying: () => isPlaying, endFade: () => { onFade?.(); onFade = null; }, load: () => { isLoaded = true; onLoad?.(); } };
}

describe("a voice", () => {
  it("strikes from its start", () => {
    const { voice, asked } = createHowl();
    voice.strike(0.5);
    expect(asked).toEqual(["stop", "volume 0.5", "play"]);
  });

  it("does not strike while it is still on its way", () => {
    const { voice, asked, load } = createHowl({ isLoaded: false });
    voice.strike(0.5);
    load();
    expect(asked).toEqual([]);
  });

  it("begins out of silence", () => {
    const { voice, asked } = createHowl();
    voice.goTo(0.4, 2500);
    expect(asked).toEqual(["volume 0", "play", "fade 0 to 0.4 in 2500"]);
  });

  it("does only the last of what was asked before it was loaded", () => {
    const { voice, asked, load } = createHowl({ isLoaded: false });
    voice.goTo(0.4, 2500);
    voice.goTo(0.1, 180);
    load();
    expect(asked).toEqual(["volume 0", "play", "fade 0 to 0.1 in 180"]);
  });

  it("never begins when it was ended before it was loaded", () => {
    const { voice, asked, load } = createHowl({ isLoaded: false });
    voice.goTo(0.4, 2500);
    voice.end(2500);
    load();
    expect(asked).toEqual([]);
  });

  it("stops only when it has faded out", () => {
    const { voice, isPlaying, endFade } = createHowl();
    voice.goTo(0.4, 100);
    voice.end(2500);
    expect(isPlaying()).toBe(true);
    endFade();
    expect(isPlaying()).toBe(false);
  });

  it("goes on when it is wanted again before it has ended", () => {
    const { voice, isPlaying, endFade, asked } = createHowl();
    voice.goTo(0.4, 100);
    voice.end(2500);
    voice.goTo(0.4, 2500);
    endFade();
    expect(isPlaying()).toBe(true);
    expect(asked.filter((deed) => deed === "play")).toHaveLength(1);
  });

  it("asks for no fade that goes nowhere, for howler would never end it", () => {
    const { voice, asked, isPlaying } = createHowl({ fades: false });
    voice.goTo(0, 100);
    voice.end(100);
    expect(asked).toEqual(["volume 0", "play", "volume 0", "volume 0", "stop"]);
    expect(isPlaying()).toBe(false);
  });
});

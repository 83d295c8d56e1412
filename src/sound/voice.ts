/** One sound file that can be heard: struck once, or begun and ended softly. The only place that knows how howls load and fade. */

/** What the player asks of a sound file. Levels run from 0 to 1, times are milliseconds. */
export interface Voice {
  /** Sounds once, from its start; not at all while it is still on its way, for too late is worse than never. */
  strike(level: number): void;
  /** Begins to go round, or goes on at another level. */
  goTo(level: number, milliseconds: number): void;
  end(milliseconds: number): void;
  unload(): void;
}

/** What a voice needs of a howl. */
export interface HowlLike {
  state(): "unloaded" | "loading" | "loaded";
  play(): unknown;
  stop(): unknown;
  playing(): boolean;
  volume(): number;
  volume(level: number): unknown;
  fade(from: number, to: number, milliseconds: number): unknown;
  once(event: "fade" | "load", call: () => void): unknown;
  off(event: "fade"): unknown;
  unload(): unknown;
}

/** Below this difference there is nothing to fade: howler would never come to the end of it. */
const SAME = 0.005;

function fadeTo(howl: HowlLike, level: number, milliseconds: number): void {
  const from = howl.volume();
  if (Math.abs(from - level) < SAME) howl.volume(level);
  else howl.fade(from, level, milliseconds);
}

function goOn(howl: HowlLike, level: number, milliseconds: number): void {
  howl.off("fade");
  if (!howl.playing()) {
    howl.volume(0);
    howl.play();
  }
  fadeTo(howl, level, milliseconds);
}

function fadeOut(howl: HowlLike, milliseconds: number): void {
  howl.off("fade");
  if (!howl.playing()) return;
  fadeTo(howl, 0, milliseconds);
  // Only now: a fade that is broken off by this one tells of its end at once.
  if (howl.volume() < SAME) howl.stop();
  else howl.once("fade", () => howl.stop());
}

/** A voice over a howl. Of what is asked before it is loaded only the last counts: howler itself would do it all, in turn. */
export function createVoice(howl: HowlLike): Voice {
  let asked: (() => void) | null = null;
  const whenLoaded = (deed: () => void) => {
    if (howl.state() === "loaded") {
      deed();
      return;
    }
    if (!asked) howl.once("load", () => { asked?.(); });
    asked = deed;
  };
  return {
    strike: (level) => {
      if (howl.state() !== "loaded") return;
      howl.stop();
      howl.volume(level);
      howl.play();
    },
    goTo: (level, milliseconds) => whenLoaded(() => goOn(howl, level, milliseconds)),
    end: (milliseconds) => whenLoaded(() => fadeOut(howl, milliseconds)),
    unload: () => { howl.unload(); },
  };
}

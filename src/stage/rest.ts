/**
 * When the stage may sleep: nothing moves, nothing is awaited, and it has been so for a moment. Is told the time and given the loop; knows no Phaser.
 */

/** Milliseconds of stillness before sleep. */
export const STILL_FOR = 300;

/** The part of a game loop that matters here. */
export interface Loop {
  readonly running: boolean;
  sleep(): void;
  wake(): void;
}

export interface Rest {
  /** Something changed: be awake, and for a while yet. `now` in milliseconds of any clock. */
  wake(now: number): void;
  /** Something moves in this frame. */
  stir(now: number): void;
  /** Goes to sleep when it has been still for long enough and nothing is awaited; true when it does. */
  consider(now: number, isWaiting: boolean): boolean;
}

/** Lets a loop sleep and wakes it. `tell` hears each change. */
export function createRest(loop: Loop, tell: (status: "ready" | "asleep") => void): Rest {
  let last = -Infinity;
  return {
    wake(now) {
      last = now;
      tell("ready");
      if (!loop.running) loop.wake();
    },
    stir(now) { last = now; },
    consider(now, isWaiting) {
      if (isWaiting || now - last < STILL_FOR) return false;
      loop.sleep();
      tell("asleep");
      return true;
    },
  };
}

/** How a run of frames fares, for the step from WebGL to Canvas where a processor is too slow for it. */
export interface Pace {
  /** Notes a frame that took so many milliseconds; true once frames are known to be slow. */
  note(delta: number): boolean;
}

/** Judged after so many frames or milliseconds of movement; slow is under 25 frames a second. */
const LOOKED_AT = { frames: 40, time: 2000 };
const SLOW = 40;

/** Judges once, over the first frames in which something moves. */
export function createPace(): Pace {
  let [frames, time, isJudged] = [0, 0, false];
  return {
    note(delta) {
      if (isJudged) return false;
      frames += 1;
      time += delta;
      isJudged = frames >= LOOKED_AT.frames || time >= LOOKED_AT.time;
      return isJudged && time / frames > SLOW;
    },
  };
}

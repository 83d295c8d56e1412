/**
 * The other windows that play, as far as they are there. Browsers slow the timers of hidden windows to once a minute, so silence
 * only raises doubt; a window is gone when it does not answer to doubt, for messages are heard at once whatever timers do.
 */
import type { Clock } from "../platform/clock.ts";
import type { Claimed } from "./claim.ts";

/** Milliseconds between signs of life. */
export const ALIVE_EVERY = 1000;
/** Milliseconds of silence after which a window is asked whether it is still there. */
export const DOUBT_AFTER = 2000;
/** Milliseconds without an answer to that after which it counts as gone. */
export const GONE_AFTER = 3500;
/** Asked at least so often: a device that slept between question and answer has not been heard out. */
const LEAST_DOUBTS = 2;

export interface OtherWindow extends Claimed {
  readonly isOtherVersion: boolean;
}

export interface Others {
  /** Writes down what a window claims; one that says goodbye is forgotten. */
  hear(other: OtherWindow): void;
  forget(id: string): void;
  /** To be called every `ALIVE_EVERY`: forgets who is gone; true when somebody must be asked whether it is still there. */
  look(): boolean;
  here(): readonly OtherWindow[];
}

interface Heard {
  readonly other: OtherWindow;
  readonly at: number;
  readonly doubtedAt: number;
  readonly doubts: number;
}

/** Nobody is there at first. */
export function createOthers(clock: Clock): Others {
  const known = new Map<string, Heard>();
  // A clock that is set back makes time jump, not stand still.
  const since = (moment: number) => Math.abs(clock.now() - moment);

  const lookAt = (id: string, heard: Heard): boolean => {
    if (heard.doubts >= LEAST_DOUBTS && since(heard.doubtedAt) >= GONE_AFTER) {
      known.delete(id);
      return false;
    }
    if (heard.doubts === 0 && since(heard.at) < DOUBT_AFTER) return false;
    known.set(id, { ...heard, doubts: heard.doubts + 1, doubtedAt: heard.doubts === 0 ? clock.now() : heard.doubtedAt });
    return true;
  };

  return {
    hear: (other) => {
      if (other.claim.standing === "gone") known.delete(other.id);
      else known.set(other.id, { other, at: clock.now(), doubtedAt: 0, doubts: 0 });
    },
    forget: (id) => { known.delete(id); },
    look: () => [...known].map(([id, heard]) => lookAt(id, heard)).includes(true),
    here: () => [...known.values()].map(({ other }) => other),
  };
}

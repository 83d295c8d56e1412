/** Time as the house uses it: for the clock in the room and for nothing that decides. */

export interface Clock {
  /** Milliseconds since some fixed moment. */
  now(): number;
  /** Calls back every so many milliseconds until the returned function is called. */
  every(milliseconds: number, tick: () => void): () => void;
}

/** The browser's own clock. */
export function createClock(): Clock {
  return {
    now: () => Date.now(),
    every: (milliseconds, tick) => {
      const timer = setInterval(tick, milliseconds);
      return () => clearInterval(timer);
    },
  };
}

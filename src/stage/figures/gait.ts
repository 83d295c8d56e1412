/**
 * How somebody steps into the picture and out of it: two small steps, a rise at each, and a settling at the end.
 * Pure arithmetic over a share of time from 0 to 1; knows no figure and no pixels.
 */
import { between, easeInOut } from "../motion.ts";

/** Where somebody is on the way in. */
export interface Stride {
  /** 1 at the door, 0 in place. */
  readonly away: number;
  /** How high above the floor: 1 at the top of the first step, below 0 where the knees give a little. */
  readonly rise: number;
  /** How much is seen, 0 to 1. */
  readonly alpha: number;
}

/** The first step ends here in time, and this far from the place. */
const FIRST = { ends: 0.46, away: 0.4 };
/** The second ends here; what is left is for settling. */
const SECOND = 0.86;
/** The second step is a smaller one. */
const SMALLER = 0.6;
const SEEN_AT = 0.28;
const SETTLE = -0.22;

function hump(share: number): number {
  return Math.sin(Math.PI * share);
}

/** The way in at a share of its time. The way out is the same, run backwards. */
export function strideAt(share: number): Stride {
  const alpha = Math.min(1, share / SEEN_AT);
  if (share <= FIRST.ends) {
    const part = share / FIRST.ends;
    return { away: between(1, FIRST.away, easeInOut(part)), rise: hump(part), alpha };
  }
  if (share <= SECOND) {
    const part = (share - FIRST.ends) / (SECOND - FIRST.ends);
    return { away: between(FIRST.away, 0, easeInOut(part)), rise: SMALLER * hump(part), alpha };
  }
  return { away: 0, rise: share >= 1 ? 0 : SETTLE * hump((share - SECOND) / (1 - SECOND)), alpha };
}

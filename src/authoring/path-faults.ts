/** What every single path through a story must have, found by playing it. Codes WW250 and on. */
import { mainBodiesNotMet, ownShareOfBadTurns } from "../core/index.ts";
import type { Scenario } from "../core/index.ts";
import { decisionsOf } from "../walk/index.ts";
import type { PlayThrough } from "../walk/index.ts";

/** Least number of cues on a path, so that a facilitator always has something to stop at. */
export const LEAST_CUES = 5;

export interface PathFault {
  readonly code: "WW250" | "WW251" | "WW255" | "WW256" | "WW257" | "WW258";
  readonly found: string;
  /** The decisions that lead there, as a golden walk would write them. */
  readonly path: readonly string[];
}

/** The faults of one play; empty when the path has all it must have. */
export function findPathFaults(scenario: Scenario, play: PlayThrough): PathFault[] {
  const path = decisionsOf(play);
  const fault = (code: PathFault["code"], found: string): PathFault => ({ code, found, path });
  const { place, week } = play.last;
  if (play.stop === "dead-end") {
    return [place
      ? fault("WW251", `${place.encounter}/${place.node}`)
      : fault("WW250", `week ${week}`)];
  }
  if (play.stop === "endless") return [fault("WW255", place ? `${place.encounter}/${place.node}` : `week ${week}`)];
  const { effects } = play;
  const faults: PathFault[] = [];
  const missing = mainBodiesNotMet(scenario, play.last);
  if (missing.length > 0) faults.push(fault("WW256", missing.join(", ")));
  const cues = effects.filter(({ type }) => type === "cue").length;
  if (cues < LEAST_CUES) faults.push(fault("WW257", `${cues}`));
  if (!effects.some(({ type }) => type === "hope")) faults.push(fault("WW258", "0"));
  return faults;
}

/** True when the ledger of a play lays more than half of its bad turns at the persona's own door (WW259). */
export function isBlaming(play: PlayThrough): boolean {
  return ownShareOfBadTurns(play.last) > 0.5;
}

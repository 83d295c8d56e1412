/** Notes when a group's session was last alive, so that time in which its window was closed counts for nothing. */
import type { Id } from "../core/index.ts";
import type { Storage } from "../platform/storage.ts";

const ALIVE = "werkwijzer:alive:";

/** Notes that a group's session was alive at a moment (milliseconds since 1970), for when its window is closed without a word. */
export function writeAlive(storage: Storage, scenario: Id, now: number): void {
  storage.write(`${ALIVE}${scenario}`, String(now));
}

/** Forgets when a group's session was last alive: another session of the same story takes its place. */
export function forgetAlive(storage: Storage, scenario: Id): void {
  storage.remove(`${ALIVE}${scenario}`);
}

/** When a group's session was last alive; null when that was never noted. */
export function readAlive(storage: Storage, scenario: Id): number | null {
  const moment = Number(storage.read(`${ALIVE}${scenario}`) ?? Number.NaN);
  return Number.isFinite(moment) ? moment : null;
}

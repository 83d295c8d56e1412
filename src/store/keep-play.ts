/**
 * Keeps a play on the device and takes it up again. What cannot be read or followed is put aside under a name
 * of its own and never overwritten; what cannot be kept is said, and play goes on.
 */
import { parseSave } from "../core/index.ts";
import type { Id, Save, SaveFault } from "../core/index.ts";
import type { Storage } from "../platform/storage.ts";
import type { GroupPlay } from "./play-store.ts";

const PLAY = "werkwijzer:play:";
const ASIDE = "werkwijzer:aside:";
const ALIVE = "werkwijzer:alive:";

export interface KeptPlay {
  readonly save: Save | null;
  readonly fault?: SaveFault;
  /** The name under which a save that could not be read was put aside; null when even that failed. */
  readonly aside?: string | null;
  /** False when writing it would destroy an older play that could not be put aside. */
  readonly mayKeep?: boolean;
}

function keyOf(scenario: Id, mode: Save["mode"]): string {
  return `${PLAY}${scenario}:${mode}`;
}

/** Puts a text aside under the first free name; null when the device refuses. */
export function putAside(storage: Storage, scenario: Id, text: string): string | null {
  const taken = storage.keys(`${ASIDE}${scenario}:`);
  const same = taken.find((key) => storage.read(key) === text);
  if (same) return same;
  let number = taken.length + 1;
  while (taken.includes(`${ASIDE}${scenario}:${number}`)) number += 1;
  const name = `${ASIDE}${scenario}:${number}`;
  return storage.write(name, text) ? name : null;
}

/** Reads the kept play of a story; a damaged one is put aside and named. */
export function readPlay(storage: Storage, scenario: Id, mode: Save["mode"], groupPlay: Pick<GroupPlay, "isRoomEntry"> | null): KeptPlay {
  const text = storage.read(keyOf(scenario, mode));
  if (text === null) return { save: null };
  const save = parseSave(text, groupPlay?.isRoomEntry);
  if (typeof save === "object") return { save };
  return { save: null, fault: save, aside: putAside(storage, scenario, text) };
}

/** Puts the kept play of a story aside as it is, if there is one; false when the device refuses, and it must not be written over. */
export function putAsideKept(storage: Storage, scenario: Id, mode: Save["mode"]): boolean {
  const text = storage.read(keyOf(scenario, mode));
  return text === null || putAside(storage, scenario, text) !== null;
}

/** Writes a play; false when the device refuses. */
export function writePlay(storage: Storage, save: Save): boolean {
  return storage.write(keyOf(save.scenario, save.mode), JSON.stringify(save));
}

/** Forgets the kept play of a story: the player begins anew. */
export function forgetPlay(storage: Storage, scenario: Id, mode: Save["mode"]): void {
  storage.remove(keyOf(scenario, mode));
}

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

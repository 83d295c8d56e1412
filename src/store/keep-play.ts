/**
 * Keeps a play on the device and takes it up again. What cannot be read or followed is put aside under a name
 * of its own and never overwritten; what cannot be kept is said, and play goes on.
 */
import { parseSave } from "../core/index.ts";
import type { Id, Save, SaveFault } from "../core/index.ts";
import type { Storage } from "../platform/storage.ts";

const PLAY = "werkwijzer:play:";
const ASIDE = "werkwijzer:aside:";

export interface KeptPlay {
  readonly save: Save | null;
  readonly fault?: SaveFault;
  /** How many entries of a group's session could be read and how many not (null when nobody can tell): `save` is what is sound of it. */
  readonly mended?: { readonly kept: number; readonly lost: number | null };
  /** The name under which a save that could not be read was put aside; null when even that failed. */
  readonly aside?: string | null;
  /** False when writing it would destroy an older play that could not be put aside. */
  readonly mayKeep?: boolean;
  /** False when it was read from a file and the device refused to keep it. */
  readonly isKept?: boolean;
}

/** What reading a group's play takes besides; see group-play.ts. */
interface GroupReading {
  isRoomEntry(value: unknown): boolean;
  mendPlay(text: string, aside: string | null): KeptPlay | null;
}

/** The name under which a play is kept. */
export function keyOf(scenario: Id, mode: Save["mode"]): string {
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

/** Reads the kept play of a story; a damaged one is put aside and named, and of a group's what is sound is left. */
export function readPlay(storage: Storage, scenario: Id, mode: Save["mode"], groupPlay: GroupReading | null): KeptPlay {
  const text = storage.read(keyOf(scenario, mode));
  if (text === null) return { save: null };
  const save = parseSave(text, groupPlay?.isRoomEntry);
  if (typeof save === "object") return { save };
  const aside = putAside(storage, scenario, text);
  return groupPlay?.mendPlay(text, aside) ?? { save: null, fault: save, aside };
}

/** Writes a play; false when the device refuses. */
export function writePlay(storage: Storage, save: Save): boolean {
  return storage.write(keyOf(save.scenario, save.mode), JSON.stringify(save));
}

/** Forgets the kept play of a story: the player begins anew. */
export function forgetPlay(storage: Storage, scenario: Id, mode: Save["mode"]): void {
  storage.remove(keyOf(scenario, mode));
}

/** What is sound of a group's session that this device kept and that does not read whole. Comes with all that only a group needs. */
import { readSessionFile } from "../session/index.ts";
import type { KeptPlay } from "./keep-play.ts";

/**
 * What stands before the first entry that cannot be read, as the kept play; null when nothing sound is left. `aside` is where the
 * whole text was put: without such a place nothing may be written over it.
 */
export function mendPlay(text: string, aside: string | null): KeptPlay | null {
  const read = readSessionFile(text);
  if (read.is !== "partly") return null;
  const { save, kept, lost } = read;
  return { save, aside, mayKeep: aside !== null, mended: { kept, lost } };
}

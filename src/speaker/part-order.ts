/** The parts of a session in order, for buttons and keys. Pure. */
import type { Part } from "../session/index.ts";

/** All parts: the words at the start, the story, four steps of looking back, what each takes home. */
export const PART_ORDER: readonly Part[] = ["opening", "story", "feel", "facts", "system", "transfer", "follow-up"];

/** The part after this one; null after the last. */
export function partAfter(part: Part): Part | null {
  return PART_ORDER[PART_ORDER.indexOf(part) + 1] ?? null;
}

/** The part before this one; null before the first. */
export function partBefore(part: Part): Part | null {
  return PART_ORDER[PART_ORDER.indexOf(part) - 1] ?? null;
}

/** True for the four steps of looking back and what comes after them. */
export function isLookingBack(part: Part): boolean {
  return part !== "opening" && part !== "story";
}

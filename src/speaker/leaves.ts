/** Which panel lies on the desk: the one that fits the moment, unless another was opened by hand. Pure. */
import type { Desk } from "../session/index.ts";
import { isLookingBack } from "./part-order.ts";

/** Panels that lie in the middle of the desk. */
export type Leaf = "cue" | "vote" | "looking" | "plan" | "situation" | "log" | "question" | "card" | "what-if" | "jump" | "note" | "trouble" | "more";

/** The panel that fits the moment by itself. */
export function fittingLeaf({ part, vote, cue }: Pick<Desk, "part" | "vote" | "cue">): Leaf {
  if (isLookingBack(part)) return "looking";
  if (vote?.isNow && vote.taken === null) return "vote";
  return cue && part === "story" ? "cue" : "plan";
}

/** Panels that always lie ready under a word of their own. */
export function tabsOf(desk: Pick<Desk, "part" | "vote" | "cue" | "plan">): readonly Leaf[] {
  const fitting = fittingLeaf(desk);
  return [
    ...(desk.cue ? ["cue" as const] : []), ...(fitting === "vote" ? ["vote" as const] : []), ...(fitting === "looking" ? ["looking" as const] : []),
    "plan", "situation", "log",
  ];
}

/** True when a panel lies there because it was opened. On a narrow desk the plan does not lie there by itself. */
export function isOpened(byHand: Leaf | null, fitting: Leaf, isNarrow: boolean): boolean {
  return byHand !== null && (byHand !== fitting || (isNarrow && fitting === "plan"));
}

/** Panels that step aside when the moment asks for another; in the others somebody may be writing. */
const LOOKED_AT: readonly Leaf[] = ["cue", "vote", "looking", "plan", "situation", "log", "card", "what-if", "jump", "more"];

/** True when a panel opened by hand gives way once the moment changes. */
export function givesWay(leaf: Leaf): boolean {
  return LOOKED_AT.includes(leaf);
}

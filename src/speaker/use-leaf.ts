/** Which panel lies open, and where the focus goes when one opens or closes. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Desk } from "../session/index.ts";
import { fittingLeaf, givesWay, isOpened } from "./leaves.ts";
import type { Leaf } from "./leaves.ts";

const isInLeaf = (element: Element | null) => element?.closest(".desk-leaf") != null;

/** The open panel with its ways to open and close. */
export function useLeaf(desk: Desk | null, isNarrow: boolean) {
  const [byHand, setByHand] = useState<Leaf | null>(null);
  const [asked, setAsked] = useState(0);
  const opener = useRef<Element | null>(null);
  const fitting = desk ? fittingLeaf(desk) : "plan";
  const moment = `${fitting} ${desk?.cue?.id ?? ""}`;
  // The desk never takes the panel from under somebody's hands.
  useEffect(() => {
    if (byHand && givesWay(byHand) && !isInLeaf(document.activeElement)) setByHand(null);
  }, [moment]);
  useLayoutEffect(() => {
    if (asked > 0) document.querySelector<HTMLElement>(".desk-leaf [data-first-focus]")?.focus({ preventScroll: true });
  }, [asked]);
  return {
    leaf: byHand ?? fitting,
    isByHand: isOpened(byHand, fitting, isNarrow),
    show: (leaf: Leaf) => {
      if (!isInLeaf(document.activeElement)) opener.current = document.activeElement;
      setByHand(leaf);
      setAsked((count) => count + 1);
    },
    turnTo: (leaf: Leaf) => {
      opener.current = document.activeElement;
      setByHand(leaf);
    },
    close: () => {
      const wasInside = isInLeaf(document.activeElement);
      setByHand(null);
      const before = opener.current;
      opener.current = null;
      if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus({ preventScroll: true });
      else if (wasInside) setAsked((count) => count + 1);
    },
  };
}

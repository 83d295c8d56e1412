/** Where words and controls stand on the screen at this moment, as boxes in pixels. */
import type { Box } from "../model/free-spot.ts";

const CONTROLS = "button, input, a[href], summary, .speaker, .portrait, .situation-strip, .week-leaf";
const UNSEEN = ".visually-hidden, [popover], script, style";

const isSeen = ({ width, height, bottom, top }: DOMRect) => width > 1 && height > 1 && bottom > 0 && top < window.innerHeight;

function isShown(element: Element): boolean {
  return element.closest(UNSEEN) === null && (typeof element.checkVisibility !== "function" || element.checkVisibility());
}

function textBoxes(root: Element): DOMRect[] {
  const boxes: DOMRect[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.textContent?.trim() || !node.parentElement || !isShown(node.parentElement)) continue;
    range.selectNodeContents(node);
    boxes.push(...range.getClientRects());
  }
  return boxes;
}

/** Boxes of all words and controls within an element that can be seen. */
export function wordBoxes(root: Element): Box[] {
  const controls = [...root.querySelectorAll(CONTROLS)].filter(isShown).map((element) => element.getBoundingClientRect());
  return [...textBoxes(root), ...controls].filter(isSeen);
}

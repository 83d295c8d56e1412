/**
 * A sound told in words, for about four seconds: a small line that lies over no words and takes no press.
 * Who listens to the page hears the sound itself, so this line is kept from them.
 */
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useHouse } from "../house.ts";
import { freeSpot } from "../model/free-spot.ts";
import type { Box, Spot } from "../model/free-spot.ts";
import { useStore } from "../use-store.ts";
import { useT } from "../use-words.ts";
import { wordBoxes } from "./word-boxes.ts";
import "../styles/sound.css";

/** Milliseconds that the words stand there. Nothing waits for them. */
const STAYS = 4000;

/** Beside a dialog that lies open, or else between its words; without a dialog, between the words of the page. */
function spotFor(size: DOMRect): Spot | null {
  const view: Box = { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: window.innerHeight };
  const edge = [...document.querySelectorAll(".top-edge > *")].map((element) => element.getBoundingClientRect());
  const dialog = [...document.querySelectorAll("dialog[open]")].at(-1);
  if (!dialog) return freeSpot(size, view, wordBoxes(document.body));
  return freeSpot(size, view, [...edge, dialog.getBoundingClientRect()]) ?? freeSpot(size, view, [...edge, ...wordBoxes(dialog)]);
}

/** Puts the line where there is room, above whatever lies open; where there is none, the words that stand there go first. */
function layDown(line: HTMLElement): void {
  if (typeof line.showPopover === "function") {
    if (line.matches(":popover-open")) line.hidePopover();
    line.showPopover();
  }
  const spot = spotFor(line.getBoundingClientRect());
  line.dataset["room"] = spot ? "free" : "none";
  if (spot) Object.assign(line.style, { left: `${spot.left}px`, top: `${spot.top}px` });
}

/** Lays the line down again whenever something else comes to lie on the page. */
function useRoom(number: number | null): RefObject<HTMLParagraphElement | null> {
  const ref = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const line = ref.current;
    if (!line) return undefined;
    layDown(line);
    const observer = new MutationObserver(() => layDown(line));
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["open", "data-layout"] });
    return () => observer.disconnect();
  }, [number]);
  return ref;
}

/** The line, while there is something to tell. */
export function SoundCaption() {
  const t = useT();
  const { heard, clock } = useHouse();
  const caption = useStore(heard, (state) => state.caption);
  const number = caption?.number ?? null;
  const line = useRoom(number);
  useLayoutEffect(() => (number === null ? undefined : clock.every(STAYS, () => heard.getState().untell())), [number, clock, heard]);
  if (!caption) return null;
  return <p ref={line} key={number} class="sound-caption" popover="manual" aria-hidden="true" data-testid="caption">[{t(`sound.${caption.name}`)}]</p>;
}

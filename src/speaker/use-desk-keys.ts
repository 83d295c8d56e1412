/** Listens to the keyboard and does what keys.ts makes of it. In the drawer the page hears the keys; there only Escape is ours. */
import { useEffect, useRef } from "preact/hooks";
import type { Command } from "../session/index.ts";
import { speakerDeedOf } from "./keys.ts";
import type { SpeakerDeed } from "./keys.ts";
import { backMove, blankMove, holdMove, isToolOpen, nextMove, numberMove, voteMove } from "./moves.ts";
import type { SpeakerDesk } from "./speaker-desk.ts";

const TYPING = "input:not([type=range]):not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]";
const FIELD = "input, select, textarea";
const CONTROL = "button, a[href], input, select, textarea, summary, [role=button]";

function deedOfEvent(event: KeyboardEvent, { desk, isByHand }: SpeakerDesk): SpeakerDeed | null {
  const target = event.target instanceof Element ? event.target : null;
  return speakerDeedOf(event.key, {
    isTyping: target?.closest(TYPING) != null,
    isOnControl: target?.closest(CONTROL) != null,
    isOnField: target?.closest(FIELD) != null,
    isModified: event.ctrlKey || event.altKey || event.metaKey || event.isComposing,
    isRepeated: event.repeat,
    isLeafOpen: isByHand,
    isHeld: desk.held !== null,
  });
}

function commandOf(deed: SpeakerDeed, { desk }: SpeakerDesk): Command | null {
  switch (deed.is) {
    case "next": return nextMove(desk).command;
    case "back": return backMove(desk);
    case "blank": return blankMove(desk);
    case "hold": return holdMove(desk);
    case "freeze": return { type: "hold", by: "facilitator", screen: "freeze" };
    case "vote": return voteMove(desk);
    case "choose": return numberMove(desk, deed.number);
    case "close": case "show": case "nothing": return null;
  }
}

function doDeed(deed: SpeakerDeed, speaker: SpeakerDesk): void {
  if (deed.is === "close") speaker.close();
  if (deed.is === "show" && isToolOpen(deed.tool, speaker.desk)) speaker.show(deed.tool === "end" ? "looking" : deed.tool);
  const command = commandOf(deed, speaker);
  if (deed.is === "vote" && command) speaker.turnTo("vote");
  if (command) speaker.ask(command);
}

/** Makes the keys work for as long as the desk stands. */
export function useDeskKeys(speaker: SpeakerDesk): void {
  const latest = useRef(speaker);
  latest.current = speaker;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const isDrawer = latest.current.look === "drawer";
      const deed = deedOfEvent(event, latest.current);
      if (!deed || (isDrawer && (deed.is !== "close" || !(event.target instanceof Element && event.target.closest(".desk"))))) return;
      event.preventDefault();
      if (isDrawer) event.stopPropagation();
      doDeed(deed, latest.current);
    };
    // In the drawer before the page: Escape first closes what lies open in the drawer itself.
    document.addEventListener("keydown", onKey, { capture: latest.current.look === "drawer" });
    return () => document.removeEventListener("keydown", onKey, { capture: latest.current.look === "drawer" });
  }, []);
}

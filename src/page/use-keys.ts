/** Listens to the keyboard and does what keys.ts makes of it. */
import { useEffect, useRef } from "preact/hooks";
import { offeredChoices, roadStops } from "../core/index.ts";
import type { PlayState } from "../store/play-store.ts";
import type { House } from "./house.ts";
import { deedOf } from "./keys.ts";
import type { Deed, KeyMoment } from "./keys.ts";
import type { Sheets } from "./sheets.ts";

const TYPING = "input:not([type=range]):not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]";
const CONTROL = "button, a[href], input, select, textarea, summary, [role=button]";

function momentOf(event: KeyboardEvent, { game }: House, sheets: Sheets): KeyMoment {
  const target = event.target instanceof Element ? event.target : null;
  const play = game.getState().view === "play" ? game.getState().play?.getState() : undefined;
  return {
    isTyping: target?.closest(TYPING) != null,
    isOnControl: target?.closest(CONTROL) != null,
    isModified: event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing,
    isSheetOpen: sheets.open !== null && sheets.open.is !== "blank",
    isBlank: sheets.open?.is === "blank",
    waiting: play?.story.waiting ?? null,
    isHeld: play?.session.held != null,
    mode: play?.session.mode ?? "solo",
  };
}

function chooseNumber({ scenario, story, act }: PlayState, number: number): void {
  if (story.waiting === "road") {
    const stop = roadStops(scenario, story)[number - 1];
    if (stop) act({ type: "visit", encounter: stop.encounter.id });
    return;
  }
  const offered = offeredChoices(scenario, story)[number - 1];
  // A closed choice tells its reason to who listens: it gets the focus.
  if (offered?.closed) document.querySelectorAll<HTMLElement>("[data-testid=choice]")[number - 1]?.focus();
  else if (offered) act({ type: "choose", choice: offered.choice.id });
}

function doDeed(deed: Deed, house: House, sheets: Sheets): void {
  const play = house.game.getState().play?.getState();
  switch (deed.is) {
    case "choose": if (play) chooseNumber(play, deed.number); break;
    case "go-on": play?.act({ type: "advance" }); break;
    case "back": play?.undo(); break;
    case "hold": play?.lead({ type: "hold", by: "facilitator", screen: "freeze" }); break;
    case "resume": play?.lead({ type: "resume" }); break;
    case "blank": sheets.show({ is: "blank" }); break;
    case "show-again": sheets.close(); break;
    case "keys": sheets.show({ is: "keys" }); break;
    case "fullscreen": house.onFullscreen(); break;
  }
}

/** Makes the keys work for as long as the page stands. */
export function useKeys(house: House, sheets: Sheets): void {
  const latest = useRef(sheets);
  latest.current = sheets;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const deed = deedOf(event.key, momentOf(event, house, latest.current));
      if (!deed) return;
      event.preventDefault();
      doDeed(deed, house, latest.current);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [house]);
}

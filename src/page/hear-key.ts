/** Hears a key and does what keys.ts makes of it. Comes after the first words; see use-keys.ts. */
import { offeredChoices, roadStops } from "../core/index.ts";
import type { PlayState } from "../store/play-store.ts";
import type { Room } from "../store/room-types.ts";
import type { House } from "./house.ts";
import { deedOf } from "./keys.ts";
import type { Deed, KeyMoment, RoomMoment } from "./keys.ts";
import type { Sheets } from "./sheets.ts";

const TYPING = "input:not([type=range]):not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]";
const CONTROL = "button, a[href], input, select, textarea, summary, [role=button]";

function roomMoment({ part, held, card }: Room): RoomMoment {
  return {
    part, screen: held?.screen ?? null, heldBy: held?.by ?? null, hasCard: card !== null,
    isDrawerOpen: document.querySelector(".drawer") !== null,
  };
}

function momentOf(event: KeyboardEvent, { game }: House, sheets: Sheets): KeyMoment {
  const within = (selector: string) => event.target instanceof Element && event.target.closest(selector) !== null;
  const { view, play: open, isElsewhere } = game.getState();
  const play = view === "play" && !isElsewhere ? open?.getState() : undefined;
  return {
    isTyping: within(TYPING),
    isOnControl: within(CONTROL),
    isOnField: within("input"),
    isModified: event.ctrlKey || event.altKey || event.metaKey || event.isComposing,
    isRepeated: event.repeat,
    isSheetOpen: sheets.open !== null && sheets.open.is !== "blank",
    isBlank: sheets.open?.is === "blank",
    waiting: play?.story.waiting ?? null,
    room: play?.room ? roomMoment(play.room) : null,
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
    case "blank": sheets.show({ is: "blank" }); break;
    case "show-again": sheets.close(); break;
    case "keys": sheets.show({ is: "keys" }); break;
    case "fullscreen": house.onFullscreen(); break;
    // A part that cannot be fetched is told of by the screen that needs it.
    default: if (play) void import("./room/room-deeds.ts").then(({ doRoomDeed }) => doRoomDeed(deed, play), () => undefined);
  }
}

/** Does what a pressed key stands for at this moment, if it is ours. */
export function hearKey(event: KeyboardEvent, house: House, sheets: Sheets): void {
  if (event.defaultPrevented) return;
  const deed = deedOf(event.key, momentOf(event, house, sheets));
  if (!deed) return;
  event.preventDefault();
  doDeed(deed, house, sheets);
}

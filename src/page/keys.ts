/**
 * Which deed a key stands for at this moment. Pure: what happens with the deed is use-keys.ts's affair.
 * Keys never fire while somebody types or holds a modifier. A group has more of them, those of a clicker too.
 */
import type { Waiting } from "../core/index.ts";
import type { Part } from "../store/room-types.ts";

/** What only the leader of a group does; done in room/room-deeds.ts. */
export type RoomDeed =
  | { readonly is: "hold" | "resume" | "empty" | "hide-card" | "step-back" | "vote" | "drawer" | "stay" | "take-road" }
  /** To the part after this one (1), or to the one before it (-1). */
  | { readonly is: "part"; readonly by: 1 | -1 };

export type Deed =
  | { readonly is: "choose"; readonly number: number }
  | { readonly is: "go-on" | "blank" | "show-again" | "fullscreen" | "back" | "keys" }
  | RoomDeed;

/** How the room of a group stands. */
export interface RoomMoment {
  readonly part: Part;
  readonly screen: "freeze" | "blank" | "question" | null;
  readonly heldBy: "facilitator" | "cue" | null;
  /** The facilitator has a card on the screen. */
  readonly hasCard: boolean;
  readonly isDrawerOpen: boolean;
}

export interface KeyMoment {
  /** A text field or a list that reads letters has the focus. */
  readonly isTyping: boolean;
  /** A button, link or other control has the focus: Enter and Space are its own. */
  readonly isOnControl: boolean;
  /** A field with ways to choose from has the focus: arrows are its own. */
  readonly isOnField: boolean;
  /** Ctrl, Alt or Meta. */
  readonly isModified: boolean;
  readonly isRepeated: boolean;
  /** A dialog of the page's own (menu, settings …) lies open. */
  readonly isSheetOpen: boolean;
  readonly isBlank: boolean;
  /** Null outside a play. */
  readonly waiting: Waiting | null;
  /** Null for who plays alone. */
  readonly room: RoomMoment | null;
}

const GOES_ON: readonly (Waiting | null)[] = ["line", "card", "letter"];
const CHOOSES: readonly (Waiting | null)[] = ["choice", "road"];
const NEXT: Readonly<Record<string, boolean>> = { pagedown: true, arrowright: true, enter: true, " ": true };
const LEADS: Readonly<Record<string, RoomDeed>> = { d: { is: "drawer" }, v: { is: "vote" } };

const isEnter = (key: string) => key === "enter" || key === " ";

function storyDeed(key: string, { waiting }: KeyMoment): Deed | null {
  return /^[1-9]$/.test(key) && CHOOSES.includes(waiting) ? { is: "choose", number: Number(key) } : null;
}

function aloneDeed(key: string, moment: KeyMoment): Deed | null {
  if (isEnter(key) && GOES_ON.includes(moment.waiting) && !moment.isOnControl) return { is: "go-on" };
  if (key === "backspace" || key === "u") return { is: "back" };
  return storyDeed(key, moment);
}

function nextDeed({ waiting }: KeyMoment, { part, heldBy, hasCard }: RoomMoment): Deed | null {
  if (heldBy) return { is: "resume" };
  if (hasCard) return { is: "hide-card" };
  if (part === "follow-up") return null;
  if (part !== "story" || waiting === "ended") return { is: "part", by: 1 };
  if (waiting === "road") return { is: "take-road" };
  return GOES_ON.includes(waiting) ? { is: "go-on" } : null;
}

/** What lies open is closed; with nothing open the room is held. A clicker's one button sends F5 and Escape in turn. */
function escapeDeed({ waiting }: KeyMoment, { part, heldBy, hasCard }: RoomMoment): Deed | null {
  if (heldBy) return heldBy === "cue" ? null : { is: "resume" };
  const isCardOpen = hasCard || (part === "story" && (waiting === "card" || waiting === "letter"));
  return isCardOpen ? null : { is: "hold" };
}

function roomDeed(key: string, moment: KeyMoment, room: RoomMoment): Deed | null {
  if (key === "p") return { is: room.heldBy ? "resume" : "hold" };
  if (key === "." || key === "b") return { is: room.screen === "blank" ? "resume" : "empty" };
  if (key === "escape") return escapeDeed(moment, room);
  if (NEXT[key]) return (isEnter(key) && moment.isOnControl) || (key === "arrowright" && moment.isOnField) ? null : nextDeed(moment, room);
  if (room.heldBy === "facilitator") return LEADS[key] ?? null;
  if (key === "pageup" || (key === "arrowleft" && !moment.isOnField)) return room.part === "story" ? { is: "step-back" } : { is: "part", by: -1 };
  return LEADS[key] ?? (room.part === "story" && !room.heldBy ? storyDeed(key, moment) : null);
}

/** What a group's keys do whatever else lies open: a page that reloads before a room is never what a clicker meant. */
function firstDeed(key: string, { isRepeated }: KeyMoment, { heldBy, isDrawerOpen }: RoomMoment): Deed | null {
  if (key === "f5") return { is: isRepeated ? "stay" : heldBy ? "resume" : "hold" };
  return key === "escape" && isDrawerOpen && !isRepeated ? { is: "drawer" } : null;
}

/** The deed of a key (as `KeyboardEvent.key` names it), or null when the key is not ours. */
export function deedOf(pressed: string, moment: KeyMoment): Deed | null {
  const { room } = moment;
  const key = pressed.toLowerCase();
  if (moment.isModified) return null;
  const first = room && firstDeed(key, moment, room);
  if (first || moment.isRepeated || moment.isTyping) return first;
  if (moment.isBlank) return { is: "show-again" };
  if (moment.isSheetOpen) return null;
  if (key === "?") return { is: "keys" };
  if (key === "f") return { is: "fullscreen" };
  if (room) return roomDeed(key, moment, room);
  if (key === "b") return { is: "blank" };
  return moment.waiting === null ? null : aloneDeed(key, moment);
}

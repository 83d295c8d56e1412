/**
 * Which deed a key stands for at this moment. Pure: what happens with the deed is use-keys.ts's affair.
 * Keys never fire while somebody types or holds a modifier.
 */
import type { Waiting } from "../core/index.ts";

export type Deed =
  | { readonly is: "choose"; readonly number: number }
  | { readonly is: "go-on" | "hold" | "resume" | "blank" | "show-again" | "fullscreen" | "back" | "keys" };

export interface KeyMoment {
  /** A text field or a list that reads letters has the focus. */
  readonly isTyping: boolean;
  /** A button, link or other control has the focus: Enter, Space and arrows are its own. */
  readonly isOnControl: boolean;
  /** Ctrl, Alt, Meta, or a repeated key. */
  readonly isModified: boolean;
  /** A dialog of the page's own (menu, settings …) lies open. */
  readonly isSheetOpen: boolean;
  readonly isBlank: boolean;
  /** Null outside a play. */
  readonly waiting: Waiting | null;
  readonly isHeld: boolean;
  readonly mode: "solo" | "group";
}

const GOES_ON: readonly (Waiting | null)[] = ["line", "card", "letter"];
const CHOOSES: readonly (Waiting | null)[] = ["choice", "road"];

function playDeed(key: string, moment: KeyMoment): Deed | null {
  const { waiting, isHeld, mode } = moment;
  if (mode === "group" && (key === "p" || key === ".")) return { is: isHeld ? "resume" : "hold" };
  if (isHeld) return null;
  if (/^[1-9]$/.test(key) && CHOOSES.includes(waiting)) return { is: "choose", number: Number(key) };
  if ((key === "enter" || key === " ") && GOES_ON.includes(waiting) && !moment.isOnControl) return { is: "go-on" };
  if ((key === "backspace" || key === "u") && mode === "solo") return { is: "back" };
  return null;
}

/** The deed of a key (as `KeyboardEvent.key` names it), or null when the key is not ours. */
export function deedOf(pressed: string, moment: KeyMoment): Deed | null {
  if (moment.isModified || moment.isTyping) return null;
  if (moment.isBlank) return { is: "show-again" };
  if (moment.isSheetOpen) return null;
  const key = pressed.toLowerCase();
  if (key === "?") return { is: "keys" };
  if (key === "f") return { is: "fullscreen" };
  if (key === "b") return { is: "blank" };
  return moment.waiting === null ? null : playDeed(key, moment);
}

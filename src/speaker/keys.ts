/**
 * Which deed a key stands for in the speaker's window. Pure: what happens with the deed is use-keys.ts's affair.
 * Clickers send Page Up, Page Down, full stop or B, F5 and Escape. Fields swallow keys while somebody types.
 */

import type { Tool } from "./moves.ts";

/** Tools whose panel a letter opens. */
export type PanelTool = Extract<Tool, "question" | "card" | "what-if" | "jump" | "note" | "end">;

export type SpeakerDeed =
  | { readonly is: "choose"; readonly number: number }
  /** Opens the panel of a tool. */
  | { readonly is: "show"; readonly tool: PanelTool }
  /** `nothing`: the key is ours, so that the browser does not reload, and there is nothing to do. */
  | { readonly is: "next" | "back" | "blank" | "hold" | "freeze" | "close" | "vote" | "nothing" };

export interface SpeakerKeyMoment {
  /** A field that reads letters has the focus. */
  readonly isTyping: boolean;
  /** A button, link or other control has the focus: Enter and Space are its own. */
  readonly isOnControl: boolean;
  /** A field with ways to choose from has the focus: arrows are its own. */
  readonly isOnField: boolean;
  /** Ctrl, Alt or Meta is down, or a word is being composed. */
  readonly isModified: boolean;
  /** The key is held down. */
  readonly isRepeated: boolean;
  /** A panel was opened by hand. */
  readonly isLeafOpen: boolean;
  readonly isHeld: boolean;
}

const ALWAYS: Readonly<Record<string, SpeakerDeed["is"] & ("next" | "back" | "blank" | "hold" | "vote")>> = {
  pagedown: "next", pageup: "back", ".": "blank", b: "blank", p: "hold", v: "vote",
};
const PANELS: Readonly<Record<string, PanelTool>> = { q: "question", c: "card", w: "what-if", j: "jump", n: "note", e: "end" };
const ARROWS: Readonly<Record<string, "next" | "back">> = { arrowright: "next", arrowleft: "back" };
const PRESSES: readonly string[] = ["enter", " "];

function escapeDeed({ isLeafOpen, isHeld }: SpeakerKeyMoment): SpeakerDeed | null {
  if (isLeafOpen) return { is: "close" };
  return isHeld ? null : { is: "freeze" };
}

/** The deed of a key (as `KeyboardEvent.key` names it), or null when the key is not ours. */
export function speakerDeedOf(pressed: string, moment: SpeakerKeyMoment): SpeakerDeed | null {
  if (moment.isModified) return null;
  const key = pressed.toLowerCase();
  if (key === "f5") return { is: moment.isRepeated ? "nothing" : "hold" };
  if (moment.isRepeated) return null;
  if (key === "escape") return escapeDeed(moment);
  if (moment.isTyping) return null;
  if (/^[1-9]$/.test(key)) return { is: "choose", number: Number(key) };
  const always = Object.hasOwn(ALWAYS, key) ? ALWAYS[key] : undefined;
  if (always) return { is: always };
  const tool = Object.hasOwn(PANELS, key) ? PANELS[key] : undefined;
  if (tool) return { is: "show", tool };
  if (PRESSES.includes(key)) return moment.isOnControl ? null : { is: "next" };
  const arrow = Object.hasOwn(ARROWS, key) && !moment.isOnField ? ARROWS[key] : undefined;
  return arrow ? { is: arrow } : null;
}

/** What the large buttons would do at this moment, and which tools have something to do. Pure; nothing is asked here. */
import type { Command, Desk, Worded } from "../session/index.ts";
import { partAfter, partBefore } from "./part-order.ts";

/** What `next` comes to: something to ask, or the reason why there is nothing. */
export type NextMove =
  | { readonly is: "line" | "card" | "letter" | "talked" | "resume" | "wait" | "looking" | "come-back"; readonly command: Command }
  | { readonly is: "part"; readonly command: Extract<Command, { type: "part" }> }
  | { readonly is: "visit"; readonly command: Command; readonly where: Worded }
  | { readonly is: "choose" | "vote" | "pick" | "last"; readonly command: null };

type StoryDesk = Pick<Desk, "now" | "onRoad" | "vote" | "held" | "part" | "isOnSideWay">;

function roadMove({ now, onRoad }: StoryDesk): NextMove {
  switch (onRoad?.type) {
    case "visit": {
      const where = now.stops.find(({ encounter }) => encounter === onRoad.encounter)?.title;
      return where ? { is: "visit", command: onRoad, where } : { is: "pick", command: null };
    }
    case "wait": return { is: "wait", command: onRoad };
    case "part": return { is: "looking", command: onRoad };
    default: return { is: "pick", command: null };
  }
}

function storyMove(desk: StoryDesk): NextMove {
  switch (desk.now.waiting) {
    case "line": case "card": case "letter": return { is: desk.now.waiting, command: { type: "advance" } };
    case "cue": return { is: "talked", command: { type: "advance" } };
    case "choice": return { is: isVoteOpen(desk) ? "vote" : "choose", command: null };
    case "road": return roadMove(desk);
    case "ended": return desk.isOnSideWay ? { is: "come-back", command: { type: "come-back" } } : { is: "looking", command: { type: "part", part: "feel" } };
  }
}

/** The one step that goes on from here. */
export function nextMove(desk: StoryDesk): NextMove {
  if (desk.held) return { is: desk.held.by === "cue" ? "talked" : "resume", command: { type: "resume" } };
  if (desk.part === "story") return storyMove(desk);
  const part = partAfter(desk.part);
  return part === null ? { is: "last", command: null } : { is: "part", command: { type: "part", part } };
}

/** One step back; null at the opening. From the story one never goes back to the opening by accident. */
export function backMove({ part }: Pick<Desk, "part">): Command | null {
  if (part === "story") return { type: "step-back" };
  const before = partBefore(part);
  return before === null ? null : { type: "part", part: before };
}

/** Freezes the picture, or goes on from any hold. */
export function holdMove({ held }: Pick<Desk, "held">): Command {
  return held ? { type: "resume" } : { type: "hold", by: "facilitator", screen: "freeze" };
}

/** Empties the screen, or brings back what stood there. */
export function blankMove({ held }: Pick<Desk, "held">): Command {
  return held?.screen === "blank" ? { type: "resume" } : { type: "hold", by: "facilitator", screen: "blank" };
}

/** True while voices are being counted for the question that stands there. */
export function isVoteOpen({ vote }: Pick<Desk, "vote">): boolean {
  return vote !== null && vote.isNow && !vote.isClosed;
}

/** Opens a vote, or closes the one that is open; null where the story asks nothing. */
export function voteMove(desk: Pick<Desk, "vote" | "now" | "tables" | "part">): Command | null {
  if (isVoteOpen(desk)) return { type: "vote-close" };
  if (desk.part !== "story" || desk.now.waiting !== "choice" || desk.vote?.isNow) return null;
  return { type: "vote-open", way: desk.tables.length > 0 ? "tables" : "hands" };
}

/** Takes a way out of a question, also while the room is held there to talk about it. */
export function takeMoves({ held }: Pick<Desk, "held">, choice: string): readonly Command[] {
  const take: Command = { type: "choose", choice };
  return held ? [{ type: "resume" }, take] : [take];
}

/** What a number on the keyboard does; null when that number stands for nothing that is open. */
export function numberMove({ now, part, held }: Pick<Desk, "now" | "part" | "held">, number: number): Command | null {
  if (part !== "story" || held) return null;
  if (now.waiting === "choice") {
    const choice = now.choices[number - 1];
    return choice && !choice.closed ? { type: "choose", choice: choice.id } : null;
  }
  const stop = now.waiting === "road" ? now.stops[number - 1] : undefined;
  return stop && stop.closed === null ? { type: "visit", encounter: stop.encounter } : null;
}

/** Closes the session; where the story stood, the room sees thanks, the report, and the way on for another day. */
export function endMoves({ part }: Pick<Desk, "part">): readonly Command[] {
  return part === "follow-up" ? [{ type: "end" }] : [{ type: "part", part: "follow-up" }, { type: "end" }];
}

/** True once the facilitator closed the session. */
export function isClosed({ clock }: Pick<Desk, "clock">): boolean {
  return clock.isOver;
}

/** Tools at the foot, beside next and hold. */
export const TOOLS = ["back", "blank", "question", "vote", "card", "what-if", "jump", "note", "end"] as const;
export type Tool = (typeof TOOLS)[number];

/** Whether a tool has something to do now. */
export function isToolOpen(tool: Tool, desk: Desk): boolean {
  switch (tool) {
    case "back": return backMove(desk) !== null;
    case "vote": return desk.vote?.isNow === true || voteMove(desk) !== null;
    case "card": return desk.cards.length > 0;
    case "what-if": return desk.isOnSideWay || desk.ways.length > 0;
    case "jump": return desk.jumps.length > 0 && desk.part === "story";
    case "blank": case "question": case "note": case "end": return true;
  }
}

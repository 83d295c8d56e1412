/**
 * Facilitation in its first form: play is held, and goes on exactly there.
 * Pure. A held session refuses the player's actions; it does not hide them.
 */
import type { Id, LogEntry, StoryState } from "../core/index.ts";

export interface Session {
  readonly mode: "solo" | "group";
  /** Null while play runs. */
  readonly held: { readonly by: "facilitator" } | { readonly by: "cue"; readonly cue: Id } | null;
}

export type SessionAction = { readonly type: "hold" } | { readonly type: "resume" };

/** What a session does with an action: the next session, and what is to be written in the log. */
export interface SessionStep {
  readonly session: Session;
  readonly log: readonly LogEntry[];
}

/** A session that nobody holds. */
export function startSession(mode: Session["mode"]): Session {
  return { mode, held: null };
}

/** True when the player's actions are refused just now. */
export function isHeld(session: Session): boolean {
  return session.held !== null;
}

/** The facilitator's action; one that does not fit the moment changes nothing. Only a group can be held. */
export function stepSession(session: Session, action: SessionAction): SessionStep {
  if (session.mode !== "group") return { session, log: [] };
  if (action.type === "hold") {
    if (session.held) return { session, log: [] };
    return { session: { ...session, held: { by: "facilitator" } }, log: [{ type: "hold", by: "facilitator" }] };
  }
  if (!session.held) return { session, log: [] };
  const goesOn: LogEntry[] = session.held.by === "cue" ? [{ type: "resume" }, { type: "advance" }] : [{ type: "resume" }];
  return { session: { ...session, held: null }, log: goesOn };
}

/** Follows the story: at an authored cue the session is held by that cue. */
export function followStory(session: Session, story: StoryState): SessionStep {
  if (session.mode !== "group" || story.waiting !== "cue" || story.open === null || session.held) return { session, log: [] };
  return { session: { ...session, held: { by: "cue", cue: story.open } }, log: [{ type: "hold", by: "cue" }] };
}

/** The session as the log leaves it: held when its last word on the matter was to hold. */
export function restoreSession(mode: Session["mode"], log: readonly LogEntry[], story: StoryState): Session {
  const last = log.findLast((entry) => entry.type === "hold" || entry.type === "resume");
  const started = startSession(mode);
  if (story.waiting === "cue") return followStory(started, story).session;
  return last?.type === "hold" && last.by === "facilitator" ? { ...started, held: { by: "facilitator" } } : started;
}

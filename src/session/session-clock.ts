/**
 * The clocks of a session, from the moments in its log: how long it has gone on without its pauses, how long the room talks.
 * Pure: the time now is handed in. Everything in milliseconds.
 */
import type { Moment, RoomEntry } from "./room-entry.ts";

export interface SessionClock {
  readonly began: Moment | null;
  readonly ended: Moment | null;
  /** Since when the room talks; null while it plays. */
  readonly heldSince: Moment | null;
  /** Time that counts for nothing: blank screens, sleep of the laptop. */
  readonly lost: number;
  /** Since when the screen is blank: a pause. */
  readonly blankSince: Moment | null;
}

/** A clock that has not begun. */
export const STOPPED: SessionClock = { began: null, ended: null, heldSince: null, lost: 0, blankSince: null };

/** The clock after an entry. */
export function stepClock(clock: SessionClock, entry: RoomEntry): SessionClock {
  switch (entry.type) {
    case "begin": return clock.began === null ? { ...clock, began: entry.at } : clock;
    case "end": return { ...clock, ended: entry.at };
    case "hold": return { ...clock, heldSince: entry.at ?? null, blankSince: entry.screen === "blank" ? (entry.at ?? null) : null };
    case "resume": {
      const pause = clock.blankSince === null || entry.at === undefined ? 0 : Math.max(0, entry.at - clock.blankSince);
      return { ...clock, heldSince: null, blankSince: null, lost: clock.lost + pause };
    }
    case "back": return { ...clock, lost: clock.lost + Math.max(0, entry.at - entry.since) };
    default: return clock;
  }
}

/** How long the session has gone on, its pauses left out. */
export function timePlayed({ began, ended, lost, blankSince }: SessionClock, now: Moment): number {
  if (began === null) return 0;
  const until = ended ?? blankSince ?? now;
  return Math.max(0, until - began - lost);
}

/** What is left of a talk of so many minutes; negative when it runs over. Nothing happens at zero. */
export function talkLeft({ heldSince }: SessionClock, minutes: number, now: Moment): number | null {
  return heldSince === null ? null : minutes * 60_000 - Math.max(0, now - heldSince);
}

/** How a session keeps to its plan. */
export type Pace = "ahead" | "on-time" | "behind";

/** Minutes of leeway to either side. */
const LEEWAY = 3;

/** The pace: minutes played against the minutes that the plan had foreseen for what lies behind. */
export function paceOf(playedMs: number, foreseenMinutes: number): Pace {
  const apart = playedMs / 60_000 - foreseenMinutes;
  if (apart > LEEWAY) return "behind";
  return apart < -LEEWAY ? "ahead" : "on-time";
}

/**
 * The clocks of a session: how long it has gone on without its pauses, how long the room talks. Pure: the time now is handed in.
 * A hold of the facilitator is a pause for both; at a moment of talk the session's clock runs on. Everything in milliseconds.
 */
import type { Moment } from "./room-entry.ts";

/** The part of a hold that clocks mind. */
interface Hold {
  readonly by: "facilitator" | "cue";
  readonly cue: string | null;
}

export interface SessionClock {
  readonly began: Moment | null;
  readonly ended: Moment | null;
  /** Since when the facilitator holds the room; null while it runs. */
  readonly pausedSince: Moment | null;
  /** Since when the room talks at a moment of the story; null while it plays. */
  readonly talkSince: Moment | null;
  /** Pauses and sleep of the laptop that lie behind, since the session began. */
  readonly lost: number;
  /** The same since the talk began. */
  readonly talkLost: number;
  /** When the laptop last slept or the window was closed. */
  readonly lastGap: { readonly since: Moment; readonly until: Moment } | null;
}

/** A clock that has not begun. */
export const STOPPED: SessionClock = { began: null, ended: null, pausedSince: null, talkSince: null, lost: 0, talkLost: 0, lastGap: null };

/** The clock begins to run; a second beginning changes nothing. Of a pause that began before, that part counts for nothing. */
export function beginClock(clock: SessionClock, at: Moment): SessionClock {
  if (clock.began !== null) return clock;
  return { ...clock, began: at, lost: clock.pausedSince === null ? 0 : clock.pausedSince - at };
}

/** Time that nobody played: the laptop slept, or the window was closed. Within a pause it counts for nothing already. */
export function leaveOut(clock: SessionClock, since: Moment, until: Moment): SessionClock {
  const gap = clock.pausedSince !== null || clock.began === null ? 0 : Math.max(0, until - since);
  return { ...clock, lost: clock.lost + gap, talkLost: clock.talkLost + gap, lastGap: { since, until } };
}

/** The clock of a session that goes on after it was closed, perhaps on another day: the time between counts for nothing. */
export function reopen(clock: SessionClock, at: Moment): SessionClock {
  return clock.ended === null ? clock : { ...clock, ended: null, lost: clock.lost + Math.max(0, at - clock.ended) };
}

/** The clock from a moment on, when the room is held so (or not) from then. */
export function followHold(clock: SessionClock, held: Hold | null, at: Moment): SessionClock {
  const isPaused = held?.by === "facilitator";
  const isTalk = held !== null && held.cue !== null;
  const pause = !isPaused && clock.pausedSince !== null ? Math.max(0, at - clock.pausedSince) : 0;
  // A pause that outlasts the session takes nothing from it after its end.
  const until = Math.min(at, clock.ended ?? at);
  const lost = !isPaused && clock.pausedSince !== null ? Math.max(0, until - clock.pausedSince) : 0;
  return {
    ...clock,
    pausedSince: isPaused ? clock.pausedSince ?? at : null,
    lost: clock.lost + lost,
    talkSince: isTalk ? clock.talkSince ?? at : null,
    talkLost: isTalk && clock.talkSince !== null ? clock.talkLost + pause : 0,
  };
}

/** How long the session has gone on, its pauses left out. */
export function timePlayed({ began, ended, lost, pausedSince }: SessionClock, now: Moment): number {
  if (began === null) return 0;
  const until = Math.min(ended ?? now, pausedSince ?? now);
  return Math.max(0, until - began - lost);
}

/** What is left of a talk of so many minutes; negative when it runs over. Nothing happens at zero. Null while there is no talk. */
export function talkLeft({ talkSince, talkLost, pausedSince }: SessionClock, minutes: number, now: Moment): number | null {
  return talkSince === null ? null : minutes * 60_000 - Math.max(0, (pausedSince ?? now) - talkSince - talkLost);
}

/** How a session keeps to its plan. */
export type Pace = "ahead" | "on-time" | "behind";

/** Minutes of leeway to either side. */
const LEEWAY = 3;

/** The pace: minutes played, against the minutes that the plan had foreseen for what lies behind and for what is being done now. */
export function paceOf(playedMs: number, behind: number, now: number): Pace {
  const minutes = playedMs / 60_000;
  if (minutes > behind + now + LEEWAY) return "behind";
  return minutes < behind - LEEWAY ? "ahead" : "on-time";
}

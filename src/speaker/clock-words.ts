/** Clocks of the desk as words. They run on from the moment the desk was made, where they run. Pure; the time now is handed in. */
import type { DeskClock } from "../session/index.ts";

const goneSince = ({ at }: DeskClock, now: number) => Math.max(0, now - at);

/** How long the session has gone on, pauses left out; milliseconds. */
export function playedAt(clock: DeskClock, now: number): number {
  return clock.played + (clock.runs ? goneSince(clock, now) : 0);
}

/** What is left of the talk, milliseconds; negative when it runs over, null when there is none. */
export function talkLeftAt(clock: DeskClock, now: number): number | null {
  return clock.talkLeft === null ? null : clock.talkLeft - (clock.talkRuns ? goneSince(clock, now) : 0);
}

const two = (value: number) => String(value).padStart(2, "0");

/** Such as `4:05`, from an hour on `1:04:05`; never below zero. */
export function lengthWords(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const minutes = Math.floor(seconds / 60);
  const rest = two(seconds % 60);
  return minutes < 60 ? `${minutes}:${rest}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${rest}`;
}

/** What is left as `4:05`; once it runs over, by how much: `+1:20`. */
export function leftWords(milliseconds: number): string {
  return milliseconds >= 0 ? lengthWords(Math.ceil(milliseconds / 1000) * 1000) : `+${lengthWords(-milliseconds)}`;
}

/** The time of day on this laptop, such as `14:05`. */
export function timeOfDay(moment: number): string {
  const day = new Date(moment);
  return `${two(day.getHours())}:${two(day.getMinutes())}`;
}

const FIVE_MINUTES = 300_000;

/** Around when it will be done: now and what is left of the plan, to five minutes. */
export function doneAround(now: number, minutesLeft: number): number {
  return Math.round((now + minutesLeft * 60_000) / FIVE_MINUTES) * FIVE_MINUTES;
}

/** Which share of the talk is still left, 0 to 1. */
export function shareLeft(milliseconds: number, minutes: number): number {
  return minutes <= 0 ? 0 : Math.min(1, Math.max(0, milliseconds / (minutes * 60_000)));
}

/**
 * To the next moment of talk, as a rehearsal goes: first those ahead, then those that lie on another way from the start, and
 * after the last of them the talk about all of it.
 */
import type { Id, LogEntry, Scenario } from "../core/index.ts";
import type { Moment } from "./room-entry.ts";
import type { Room } from "./room-state.ts";
import type { Walker } from "./walker.ts";
import { shownPath, statesOn } from "./ways.ts";

/** The moments of talk that the room came past, on its own path and on the ways it tried. */
function talksBehind(scenario: Scenario, room: Room): ReadonlySet<Id> {
  const { seed, own, tried } = room;
  const paths = [own, shownPath(room), ...tried.map(({ from, actions }) => [...own.slice(0, from), ...actions])];
  const states = paths.flatMap((path) => statesOn(scenario, seed, path));
  return new Set(states.flatMap(({ waiting, open }) => (waiting === "cue" && open !== null ? [open] : [])));
}

/** What a walk to the next talk comes to; null once the room looks back and nothing is ahead. */
export function wayToTalk(scenario: Scenario, room: Room, at: Moment, { findTalk }: Walker): readonly LogEntry[] | null {
  const behind = talksBehind(scenario, room);
  const talks = Object.keys(scenario.cues).filter((cue) => (room.talks[cue] ?? true) && !behind.has(cue));
  const walk = ({ encounter, way }: NonNullable<ReturnType<Walker["findTalk"]>>): readonly LogEntry[] => [{ type: "jump", encounter, steps: way.length, at }, ...way];
  const ahead = findTalk(scenario, room.story, talks);
  if (ahead) return walk(ahead);
  if (room.part !== "story") return null;
  const back: readonly LogEntry[] = room.branch ? [{ type: "come-back", at }] : [];
  const [start] = statesOn(scenario, room.seed, []);
  const beside = start ? findTalk(scenario, start, talks) : null;
  return beside ? [...back, { type: "what-if", from: 0, at }, ...walk(beside)] : [...back, { type: "part", part: "feel", at }];
}

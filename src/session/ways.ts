/**
 * The ways of a room through its story: the group's own path, a side way that is tried beside it, one step back.
 * Pure; the story moves only by the core's own step.
 */
import { startStory, step } from "../core/index.ts";
import type { Action, Effect, Scenario, StoryState } from "../core/index.ts";
import type { Room } from "./room-state.ts";

/** The actions that lead to what is shown: the own path, or its beginning with the side branch. */
export function shownPath({ own, branch }: Pick<Room, "own" | "branch">): readonly Action[] {
  return branch ? [...own.slice(0, branch.from), ...branch.actions] : own;
}

/** The story after a path of actions. */
function storyAfter(scenario: Scenario, seed: number, actions: readonly Action[]): { state: StoryState; effects: readonly Effect[] } {
  const start = startStory(scenario, { seed, stopsAtCues: true });
  let { state } = start;
  let effects: readonly Effect[] = start.effects;
  for (const action of actions) {
    const next = step(scenario, state, action);
    state = next.state;
    effects = next.effects;
  }
  return { state, effects };
}

/** The story at the start of a path, and after each of its actions. */
export function statesOn(scenario: Scenario, seed: number, actions: readonly Action[]): readonly StoryState[] {
  let { state } = startStory(scenario, { seed, stopsAtCues: true });
  return [state, ...actions.map((action) => { state = step(scenario, state, action).state; return state; })];
}

/** Where in a path another way could be tried: the index of each decision and each visit. */
export function turningPoints(actions: readonly Action[]): readonly number[] {
  return actions.flatMap((action, at) => (action.type === "choose" || action.type === "visit" ? [at] : []));
}

/** The room on a side way from a moment of its own path; null while it is on one already. */
export function tryWay(scenario: Scenario, room: Room, from: number): Room | null {
  if (from > room.own.length || room.branch) return null;
  const { state, effects } = storyAfter(scenario, room.seed, room.own.slice(0, from));
  return { ...room, story: state, fresh: effects, part: "story", card: null, branch: { from, actions: [], left: room.story, leftPart: room.part }, held: null };
}

/** The room back on its own path, exactly where it left; a side way on which something was done is remembered. Null when it is on none. */
export function comeBack(room: Room): Room | null {
  if (!room.branch) return null;
  const { left, leftPart, from, actions } = room.branch;
  return { ...room, story: left, part: leftPart, fresh: [], branch: null, tried: actions.length === 0 ? room.tried : [...room.tried, { from, actions }], held: null };
}

/** One action back. Votes, notes and times stay: they happened. */
export function stepBack(scenario: Scenario, room: Room): Room | null {
  const { branch, own, seed } = room;
  const actions = branch ? branch.actions : own;
  if (actions.length === 0) return null;
  const fewer = actions.slice(0, -1);
  const { state, effects } = storyAfter(scenario, seed, branch ? [...own.slice(0, branch.from), ...fewer] : fewer);
  const back = { ...room, story: state, fresh: effects, held: null };
  return branch ? { ...back, branch: { ...branch, actions: fewer } } : { ...back, own: fewer, walked: room.walked.filter((at) => at < fewer.length) };
}

/** Applies flags, tellings and changes to a state, and writes each change into the ledger of causes. */
import { BAR_MAX, BARS, INCOME_MAX } from "./scenario.ts";
import type { Change, Consequence, Id, Situation } from "./scenario.ts";
import type { LedgerEntry, StoryState } from "./story-state.ts";
import type { Effect } from "./effect.ts";

function clamp(value: number, max: number): number {
  return Math.max(0, Math.min(max, value));
}

/** The situation after a change, and what really changed in it (a full bar cannot rise). */
function changeSituation(before: Situation, change: Change): { situation: Situation; changed: Record<string, number>; bad: boolean } {
  const changed: Record<string, number> = {};
  const next: { -readonly [K in keyof Situation]: Situation[K] } = { ...before };
  let bad = false;
  for (const bar of BARS) {
    const by = change.bars?.[bar] ?? 0;
    if (by === 0) continue;
    next[bar] = clamp(before[bar] + by, BAR_MAX);
    changed[bar] = next[bar] - before[bar];
    if (bar === "stress" ? by > 0 : by < 0) bad = true;
  }
  for (const [actor, by] of Object.entries(change.trust ?? {})) {
    const had = next.trust[actor] ?? 0;
    next.trust = { ...next.trust, [actor]: clamp(had + by, BAR_MAX) };
    changed[`trust:${actor}`] = (next.trust[actor] ?? 0) - had;
    if (by < 0) bad = true;
  }
  if (change.income !== undefined) {
    next.income = clamp(change.income, INCOME_MAX);
    changed["income"] = next.income - before.income;
    if (next.income < before.income) bad = true;
  }
  return { situation: next, changed, bad };
}

function applyChange(state: StoryState, change: Change, where: Id, effects: Effect[]): StoryState {
  const { situation, changed, bad } = changeSituation(state.situation, change);
  const entry: LedgerEntry = {
    cause: change.cause, week: state.week, in: where, changed, bad,
    ...(change.because === undefined ? {} : { because: change.because }),
  };
  effects.push({ type: "changed", entry });
  return { ...state, situation, ledger: { last: entry, before: state.ledger } };
}

/** Lets an actor learn a fact; who knows it already keeps the first way of learning. */
function learn(state: StoryState, fact: Id, actor: Id, where: Id, effects: Effect[]): StoryState {
  const known = state.knowledge[fact] ?? {};
  if (known[actor]) return state;
  effects.push({ type: "learned", fact, actor });
  return { ...state, knowledge: { ...state.knowledge, [fact]: { ...known, [actor]: { week: state.week, in: where } } } };
}

function changeFlags(state: StoryState, { set = [], clear = [] }: Consequence): StoryState {
  if (set.length === 0 && clear.length === 0) return state;
  const flags: Record<Id, true> = { ...state.flags };
  for (const flag of set) flags[flag] = true;
  for (const flag of clear) delete flags[flag];
  return { ...state, flags };
}

/**
 * The state after a consequence. `where` is the encounter (or letter) it happened in.
 * Effects of it are added to the list that is handed in.
 */
export function applyConsequence(
  state: StoryState, consequence: Consequence | undefined, where: Id, effects: Effect[],
): StoryState {
  if (!consequence) return state;
  let next = changeFlags(state, consequence);
  for (const [fact, actors] of Object.entries(consequence.tell ?? {})) {
    for (const actor of actors) next = learn(next, fact, actor, where, effects);
  }
  for (const change of consequence.changes ?? []) next = applyChange(next, change, where, effects);
  return next;
}

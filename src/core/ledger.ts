/** Reads the ledger of causes: what came from a choice, from another person, from a rule, from waiting, from chance. */
import { CAUSES, MAIN_BODIES } from "./scenario.ts";
import type { Body, Cause, Scenario } from "./scenario.ts";
import { toList } from "./story-state.ts";
import type { LedgerEntry, StoryState } from "./story-state.ts";

/** The entries that say why, grouped by cause, oldest first; causes without entries are left out. */
export function ledgerByCause(state: StoryState): { cause: Cause; entries: LedgerEntry[] }[] {
  const all = toList(state.ledger).filter(({ because }) => because !== undefined);
  return CAUSES
    .map((cause) => ({ cause, entries: all.filter((entry) => entry.cause === cause) }))
    .filter(({ entries }) => entries.length > 0);
}

/** The share (0 to 1) of bad turns that the ledger lays at the persona's own door; 0 when nothing went badly. */
export function ownShareOfBadTurns(state: StoryState): number {
  const bad = toList(state.ledger).filter((entry) => entry.bad);
  return bad.length === 0 ? 0 : bad.filter(({ cause }) => cause === "own-choice").length / bad.length;
}

/** The four main bodies of which nobody has been met so far. */
export function mainBodiesNotMet(scenario: Scenario, state: StoryState): Body[] {
  const met = new Set<Body>();
  for (const id of Object.keys(state.met)) {
    const encounter = scenario.encounters[id];
    for (const actor of encounter ? [encounter.with, ...(encounter.also ?? [])] : []) {
      const body = scenario.actors[actor]?.body;
      if (body) met.add(body);
    }
  }
  return MAIN_BODIES.filter((body) => !met.has(body));
}

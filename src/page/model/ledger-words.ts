/** What changed in somebody's situation, said without numbers, and how much of it no choice could have changed. */
import { ownShareOfBadTurns, toList } from "../../core/index.ts";
import type { Id, LedgerEntry, StoryState } from "../../core/index.ts";

/** One change in words: a key under `change.`, and the actor when it is about trust. */
export interface ChangeWord {
  readonly key: "energyUp" | "energyDown" | "stressUp" | "stressDown" | "outlookUp" | "outlookDown" | "incomeUp" | "incomeDown" | "trustUp" | "trustDown";
  readonly actor?: Id;
}

const TRUST = "trust:";

/** The changes of a ledger entry that really changed something, in the order in which they happened. */
export function changeWords({ changed }: Pick<LedgerEntry, "changed">): ChangeWord[] {
  return Object.entries(changed).flatMap(([what, by]): ChangeWord[] => {
    if (by === 0) return [];
    const way = by > 0 ? "Up" : "Down";
    if (what.startsWith(TRUST)) return [{ key: `trust${way}`, actor: what.slice(TRUST.length) }];
    if (what === "energy" || what === "stress" || what === "outlook" || what === "income") return [{ key: `${what}${way}` }];
    return [];
  });
}

/** Entries in two heaps: the few that changed most, and the rest. Both stay in the order in which they happened. */
export function tellingEntries(entries: readonly LedgerEntry[], most: number): { telling: LedgerEntry[]; rest: LedgerEntry[] } {
  const weight = (entry: LedgerEntry) => changeWords(entry).length * 2 + (entry.bad ? 1 : 0);
  const heaviest = new Set([...entries].sort((a, b) => weight(b) - weight(a)).slice(0, most));
  return { telling: entries.filter((entry) => heaviest.has(entry)), rest: entries.filter((entry) => !heaviest.has(entry)) };
}

/** Which sentence fits what no choice could have changed; null when nothing went badly. */
export function beyondChoice(story: StoryState): "noChoiceAll" | "noChoiceMost" | "noChoiceSome" | null {
  if (!toList(story.ledger).some(({ bad }) => bad)) return null;
  const own = ownShareOfBadTurns(story);
  if (own === 0) return "noChoiceAll";
  return own < 0.5 ? "noChoiceMost" : "noChoiceSome";
}

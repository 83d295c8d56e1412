/** Which actors, letters and cues a number of encounters brings in. */
import type { Id } from "../../core/index.ts";
import type { AuthoredEncounter } from "../schema/encounter.ts";
import type { AuthoredScenario } from "../schema/scenario.ts";

export interface NamesUsed {
  readonly actors: ReadonlySet<Id>;
  readonly letters: ReadonlySet<Id>;
  readonly cues: ReadonlySet<Id>;
}

/** `untilWeek`: letters of the calendar count when they come in this week or before. */
export function namesUsed(head: AuthoredScenario, encounters: readonly AuthoredEncounter[], untilWeek: number): NamesUsed {
  const actors = new Set<Id>(Object.keys(head.situation.trust ?? {}));
  const letters = new Set<Id>();
  const cues = new Set<Id>();
  for (const { with: met, also = [], nodes } of encounters) {
    for (const actor of [met, ...also]) actors.add(actor);
    for (const beat of nodes.flatMap(({ beats }) => beats)) {
      if (beat.is === "line" && beat.speaker !== "narrator") actors.add(beat.speaker);
      if (beat.is === "enter") actors.add(beat.enter);
      if (beat.is === "letter") letters.add(beat.letter);
      if (beat.is === "cue") cues.add(beat.cue);
    }
  }
  for (const [id, { week }] of Object.entries(head.letters ?? {})) if (week !== undefined && week <= untilWeek) letters.add(id);
  for (const id of letters) {
    const from = head.letters?.[id]?.from;
    if (from !== undefined) actors.add(from);
  }
  for (const { "known-by": knownBy = [] } of Object.values(head.facts)) for (const actor of knownBy) actors.add(actor);
  return { actors, letters, cues };
}

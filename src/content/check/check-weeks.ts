/** WW121, WW122: phases that do not follow on one another, and weeks outside their phase. */
import { PHASES } from "../../core/index.ts";
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../diagnostics.ts";
import type { AuthoredStory } from "../read-catalogue.ts";
import type { AuthoredEncounter } from "../schema/encounter.ts";
import type { AuthoredScenario } from "../schema/scenario.ts";

const LAST_WEEK = 52;

type Phase = AuthoredScenario["phases"][number];

/** What is wrong with a phase that follows another (or is the first), if anything. */
function faultOf(phase: Phase, before: Phase | undefined): { what: string; expected: string } | undefined {
  const [from, until] = phase.weeks;
  const start = before ? before.weeks[1] + 1 : 0;
  const order = PHASES.findIndex((id) => id === phase.id);
  if (order < 0) return { what: `de fase ‘${phase.id}’`, expected: `één van: ${PHASES.join(", ")}` };
  if (before && order <= PHASES.findIndex((id) => id === before.id)) return { what: `‘${phase.id}’ na ‘${before.id}’`, expected: `de volgorde ${PHASES.join(", ")}` };
  if (from !== start) return { what: `een fase vanaf week ${from}`, expected: `een begin in week ${start}` };
  return until < from ? { what: `een fase van week ${from} tot ${until}`, expected: "een einde na het begin" } : undefined;
}

function checkPhases({ head }: AuthoredStory): Diagnostic[] {
  if (!head) return [];
  const { file, is: { phases } } = head;
  const faults = phases.flatMap((phase, index) => {
    const fault = faultOf(phase, phases[index - 1]);
    return fault ? [diagnose("WW121", file.spotOf(["phases", index]), fault)] : [];
  });
  const end = phases.at(-1)?.weeks[1];
  if (end !== LAST_WEEK) {
    faults.push(diagnose("WW121", file.spotOf(["phases", phases.length - 1, "weeks"]), { what: `een laatste week ${end}`, expected: `een einde in week ${LAST_WEEK}` }));
  }
  return faults;
}

/** An encounter is only there in its own phase: a week outside it would never, or not then, be. */
function checkArrival(encounter: AuthoredEncounter, phases: readonly Phase[]): Diagnostic[] {
  const phase = phases.find(({ id }) => id === encounter.phase);
  if (!phase) return [];
  const { file, comes, open } = encounter;
  const [from, until] = phase.weeks;
  const at = comes ? file.spotOf(["comes", "week"]) : file.spotOf(["open", "weeks"]);
  const [first, last] = comes ? [comes.week, comes.week] : open?.weeks ?? [from, until];
  if (last < first) return [diagnose("WW315", at, { from: `week ${first}`, until: `week ${last}` })];
  if (first >= from && last <= until) return [];
  return [diagnose("WW122", at, { weeks: first === last ? `week ${first}` : `week ${first} tot en met ${last}`, phase: phase.id, from, until })];
}

/** Phases of a story and the weeks of its encounters. */
export function checkWeeks(story: AuthoredStory): Diagnostic[] {
  const phases = story.head?.is.phases ?? [];
  return [...checkPhases(story), ...story.encounters.flatMap((encounter) => checkArrival(encounter, phases))];
}

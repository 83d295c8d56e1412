/** A playtest as a text for authors, in Dutch: reach, endings, minutes, what is wrong and how to get there. */
import type { Scenario } from "../core/index.ts";
import type { Playtest } from "./playtest.ts";
import type { PathFault } from "./path-faults.ts";
import { LEAST_CUES } from "./path-faults.ts";
import { MEASURED_PLAYS } from "../walk/index.ts";

const EXPLAIN: Record<PathFault["code"], (found: string) => string> = {
  WW250: (found) => `doodlopend op de weg in ${found}: er komt niets meer en er is geen einde. Laat nog een ontmoeting komen (\`comes:\`) die naar een einde leidt.`,
  WW251: (found) => `geen enkele keuze open in ${found}. Geef minstens één keuze geen voorwaarde.`,
  WW255: (found) => `het verhaal raakt niet uit ${found}: het draait in een kring. Zorg dat een \`goto\` verder leidt.`,
  WW256: (found) => `op dit pad ontmoet niemand: ${found}. Elk pad ontmoet ziekenfonds, arbeidsarts, werkgever en VDAB.`,
  WW257: (found) => `op dit pad staan maar ${found} momenten om stil te staan; minstens ${LEAST_CUES} nodig. Zet een \`cue:\` in een ontmoeting die altijd komt.`,
  WW258: () => "op dit pad is er geen moment van hoop. Zet `- hope: true` bij een klein lukken dat altijd voorbijkomt.",
};

function writeFault({ code, found, path }: PathFault): string[] {
  return [`  ${code}  ${EXPLAIN[code](found)}`, `         pad: ${path.join("  ")}`];
}

const percent = (share: number) => `${(share * 100).toFixed(1).padStart(5)} %`;
const at = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** True when nothing stands in the way of shipping the story. */
export function isSound(result: Playtest): boolean {
  return result.faults.length === 0 && result.unreached.length === 0 && result.blamingShare === 0;
}

/** Each encounter that was met, in the order of the story. */
function writeEncounters(scenario: Scenario, { encounters }: Playtest): string[] {
  const met = Object.keys(scenario.encounters).flatMap((id) => {
    const measured = encounters[id];
    return measured ? [`  ${measured.minutes.toFixed(2).padStart(10)}  ${percent(measured.share)}  ${id}`] : [];
  });
  return met.length === 0 ? [] : [`  ontmoeting minuten (het midden) en in hoeveel van ${MEASURED_PLAYS} spelen ze voorbijkomt; hierop rust het plan van een sessie`, ...met];
}

/** The report, line by line. */
export function writePlaytest(scenario: Scenario, result: Playtest, milliseconds: number): string[] {
  const { everything, unreached, minutes, hits } = result;
  const plays = result.walked + minutes.length;
  const rare = Object.entries(hits).sort((a, b) => a[1] - b[1]).slice(0, 5);
  return [
    `${scenario.id} (versie ${scenario.version}): ${plays} keer gespeeld, ${Math.round(plays / (milliseconds / 1000))} per seconde`,
    `  bereik     ${everything.size - unreached.length} van ${everything.size} (ontmoetingen, knopen, keuzes, brieven, einden, beide kanten van elke voorwaarde), na ${result.walked} wandelingen`,
    ...Object.keys(scenario.endings).map((id) => `  einde      ${percent(result.endings[id] ?? 0)}  ${id}`),
    `  minuten    ${at(minutes, 0.05).toFixed(0)} – ${at(minutes, 0.5).toFixed(0)} – ${at(minutes, 0.95).toFixed(0)} (kort, midden, lang)`,
    ...writeEncounters(scenario, result),
    `  zelden     ${rare.map(([choice, count]) => `${choice} ${count}×`).join(", ")}`,
    ...unreached.map((name) => `  WW252  nooit bereikt: ${name}. Kijk na of de voorwaarde ooit kan kloppen, of haal het weg.`),
    ...(result.blamingShare > 0 ? [`  WW259  in ${percent(result.blamingShare)} van de spelen legt het grootboek meer dan de helft van de slechte wendingen bij de persoon zelf.`] : []),
    ...result.faults.flatMap(writeFault),
    isSound(result) ? "  in orde" : "  NIET in orde",
  ];
}

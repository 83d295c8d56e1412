/** Who looks through whose eyes when each table plays somebody else. Pure; follows from the story and the number of tables alone. */
import { MAIN_BODIES } from "../core/index.ts";
import type { Id, Scenario } from "../core/index.ts";
import type { Setting } from "./setting.ts";

export interface TableRole {
  readonly table: number;
  /** An actor of the story, or the persona. */
  readonly actor: Id;
}

/** How often each actor is met in the story. */
function timesMet(scenario: Scenario): ReadonlyMap<Id, number> {
  const times = new Map<Id, number>();
  for (const { with: actor } of Object.values(scenario.encounters)) times.set(actor, (times.get(actor) ?? 0) + 1);
  return times;
}

/** The actor of a body whom one meets most. */
function faceOf(scenario: Scenario, body: string): Id | undefined {
  const times = timesMet(scenario);
  return Object.values(scenario.actors).filter((actor) => actor.body === body && times.has(actor.id))
    .sort((a, b) => (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0))[0]?.id;
}

/**
 * The roles of the tables: the persona, then the four main bodies, then whoever else is met most; with more tables than
 * roles they begin again. Empty when everybody looks through the persona's eyes.
 */
export function rolesOfTables(scenario: Scenario, setting: Pick<Setting, "roles" | "tables"> | null): readonly TableRole[] {
  if (setting?.roles !== "tables") return [];
  const bodies = MAIN_BODIES.flatMap((body) => faceOf(scenario, body) ?? []);
  const others = [...timesMet(scenario)].sort(([, a], [, b]) => b - a).map(([actor]) => actor).filter((actor) => !bodies.includes(actor));
  const roles = [scenario.persona.id, ...bodies, ...others];
  return Array.from({ length: setting.tables }, (_, at) => ({ table: at + 1, actor: roles[at % roles.length] ?? scenario.persona.id }));
}

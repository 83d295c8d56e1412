/** Conditions from the author's map to the engine's form: all keys of a map must hold. */
import type { Condition, Range } from "../../core/index.ts";
import type { AuthoredCondition } from "../schema/condition.ts";

function tidyRange({ min, max }: { min?: number | undefined; max?: number | undefined }): Range {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function barsOf(authored: AuthoredCondition): Condition[] {
  return (["energy", "stress", "outlook", "income"] as const).flatMap((bar) => {
    const range = authored[bar];
    return range ? [{ is: "bar" as const, bar, range: tidyRange(range) }] : [];
  });
}

/** The parts of a condition, one for each key. */
function partsOf(authored: AuthoredCondition): Condition[] {
  const { flag, not, all, any, week, phase, trust = {}, knows = {}, law, card, chose, met } = authored;
  return [
    ...(flag === undefined ? [] : [{ is: "flag" as const, flag }]),
    ...(not ? [{ is: "not" as const, of: compileCondition(not) }] : []),
    ...(all ? all.map(compileCondition) : []),
    ...(any ? [{ is: "any" as const, of: any.map(compileCondition) }] : []),
    ...(week ? [{ is: "week" as const, range: tidyRange(week) }] : []),
    ...(phase === undefined ? [] : [{ is: "phase" as const, phase: phase as Extract<Condition, { is: "phase" }>["phase"] }]),
    ...barsOf(authored),
    ...Object.entries(trust).map(([actor, range]) => ({ is: "trust" as const, actor, range: tidyRange(range) })),
    ...Object.entries(knows).map(([actor, fact]) => ({ is: "knows" as const, actor, fact })),
    ...(law === undefined ? [] : [{ is: "law" as const, regime: law }]),
    ...(card === undefined ? [] : [{ is: "card" as const, card }]),
    ...(chose === undefined ? [] : [{ is: "chose" as const, choice: chose }]),
    ...(met === undefined ? [] : [{ is: "met" as const, encounter: met }]),
  ];
}

/** The engine's form of a condition. An empty map always holds. */
export function compileCondition(authored: AuthoredCondition): Condition {
  const parts = partsOf(authored);
  const [only] = parts;
  return parts.length === 1 && only ? only : { is: "all", of: parts };
}

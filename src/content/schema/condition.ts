/** Conditions as authors write them: all keys of one map must hold. */
import { z } from "zod";
import { choicePath, id } from "./words.ts";

const range = (max: number) => z.strictObject({
  min: z.int().min(0).max(max).optional(),
  max: z.int().min(0).max(max).optional(),
});

/** Numbers of a bar, 0 to 5. */
const bar = range(5).optional();

/** `if:`; may hold further conditions inside `not`, `all` and `any`. */
export const condition = z.strictObject({
  flag: id.optional().describe("Deze vlag staat aan."),
  get not() { return condition.optional(); },
  get all() { return z.array(condition).min(1).optional(); },
  get any() { return z.array(condition).min(1).optional(); },
  week: range(52).optional().describe("Het is een week tussen min en max."),
  phase: id.optional().describe("Het verhaal is in deze fase."),
  energy: bar,
  stress: bar,
  outlook: bar,
  income: range(100).optional(),
  trust: z.record(id, range(5)).optional().describe("Persoon en hoeveel vertrouwen er is."),
  knows: z.record(id, id).optional().describe("Persoon en wat die weet."),
  law: id.optional().describe("Deze regels gelden, uit regimes.yaml."),
  card: id.optional().describe("Deze kaart is gezien."),
  chose: choicePath.optional(),
  met: id.optional().describe("Deze ontmoeting is geweest."),
});
export type AuthoredCondition = z.infer<typeof condition>;

/** What a choice, a beat or a letter brings about: flags, tellings and changes with their cause. */
import { z } from "zod";
import { CAUSES } from "../../core/index.ts";
import { id, text } from "./words.ts";

const turn = z.int().min(-2).max(2).optional();

/** An effect's own id, written by the tool: `because.2`. */
export const BECAUSE_ID = /^because\.[1-9]\d{0,4}$/;

/** One map is one cause. */
export const change = z.strictObject({
  id: z.string().regex(BECAUSE_ID).optional().describe("Schrijft het gereedschap: because.1, because.2 …"),
  energy: turn,
  stress: turn,
  outlook: turn,
  trust: z.record(id, z.int().min(-2).max(2)).optional(),
  income: z.int().min(0).max(100).optional().describe("Zet het inkomen op dit getal; 100 is het loon van voor de ziekte."),
  cause: z.enum(CAUSES).describe("Waar dit vandaan komt."),
  because: text("Eén zin voor het overzicht van oorzaken.").optional(),
  "because-plain": text("Dezelfde zin in eenvoudige taal.").optional(),
});
export type AuthoredChange = z.infer<typeof change>;

/** The keys that bring something about; used by choices, beats and letters. */
export const consequenceKeys = {
  set: z.array(id).min(1).optional().describe("Vlaggen die aan gaan."),
  clear: z.array(id).min(1).optional().describe("Vlaggen die uit gaan."),
  tell: z.record(id, z.array(id).min(1)).optional().describe("Feit en wie het te weten komt."),
  effects: z.array(change).min(1).optional(),
};
export type AuthoredConsequence = z.infer<z.ZodObject<typeof consequenceKeys>>;

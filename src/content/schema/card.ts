/** cards/<id>.yaml: what an actor or a right comes down to, statement by statement. */
import { z } from "zod";
import { IGLOO_LEVELS } from "../../core/index.ts";
import { day, id, says, sourceId, text } from "./words.ts";

const statement = z.strictObject({
  layer: z.enum(["law", "practice"]).describe("law: zo staat het in de wet. practice: zo gaat het meestal."),
  says: text("De uitspraak, in één of twee zinnen."),
  plain: text("Hetzelfde in eenvoudige taal.").optional(),
  sources: z.array(sourceId).optional().describe("De bronnen, uit sources.yaml."),
  confidence: z.enum(["high", "medium", "low"]).describe("Hoe zeker we zijn. low mag niet op een kaart."),
  "valid-from": day.describe("De eerste dag waarop dit geldt."),
  "valid-until": day.optional().describe("De eerste dag waarop dit niet meer geldt."),
  "checked-on": day.describe("De dag waarop dit is nagekeken."),
  "check-before": day.describe("Voor deze dag kijken we het opnieuw na; ten hoogste negen maanden later."),
});

/** A whole card. */
export const cardFile = z.strictObject({
  id,
  actor: id.describe("Over wie deze kaart gaat, uit actors.yaml."),
  title: text("De titel van de kaart."),
  "title-plain": text("De titel in eenvoudige taal.").optional(),
  igloo: z.array(z.enum(IGLOO_LEVELS)).optional().describe("De lagen van IGLOO waarover dit gaat."),
  statements: z.array(statement).min(1),
  must: z.array(says).optional().describe("Wat deze persoon moet doen."),
  may: z.array(says).optional().describe("Wat deze persoon mag doen."),
  "may-not": z.array(says).optional().describe("Wat deze persoon niet mag doen."),
  ask: z.array(says).min(3).max(5).describe("Drie goede vragen om mee te nemen."),
});
export type AuthoredCard = z.infer<typeof cardFile>;
export type AuthoredStatement = z.infer<typeof statement>;

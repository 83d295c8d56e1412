/** actors.yaml: who may be met, for which body they speak, how they are shown. */
import { z } from "zod";
import { BODIES } from "../../core/index.ts";
import { id, text } from "./words.ts";

const name = z.strictObject({
  nl: text("De naam die bij een zin staat, zoals Dokter Wouters."),
  fr: text("De naam in het Frans.").optional(),
  en: text("De naam in het Engels.").optional(),
});

const role = z.strictObject({
  nl: text("Wat deze persoon doet, in twee of drie woorden."),
  plain: text("Hetzelfde in eenvoudige taal.").optional(),
  fr: text("Hetzelfde in het Frans.").optional(),
  en: text("Hetzelfde in het Engels.").optional(),
});

const actor = z.strictObject({
  name,
  role,
  body: z.enum(BODIES).describe("De instelling waarvoor deze persoon spreekt."),
  figure: id.describe("De tekening, uit assets/figures."),
  pictogram: id.describe("Het pictogram, uit assets/icons."),
  colour: id.describe("De kleur op het scherm, zoals teal."),
});

/** The whole file: actor id → actor. */
export const actorsFile = z.record(id, actor);
export type AuthoredActor = z.infer<typeof actor>;

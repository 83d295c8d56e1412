/** regimes.yaml: sets of rules and the days on which they hold. */
import { z } from "zod";
import { day, id, text } from "./words.ts";

const regime = z.strictObject({
  from: day.describe("De eerste dag waarop deze regels gelden."),
  until: day.optional().describe("De eerste dag waarop ze niet meer gelden."),
  says: text("Hoe we deze regels noemen, in één zin."),
  plain: text("Hetzelfde in eenvoudige taal.").optional(),
});

/** The whole file: regime id → regime. */
export const regimesFile = z.record(id, regime);
export type AuthoredRegime = z.infer<typeof regime>;

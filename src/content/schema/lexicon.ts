/** lexicon.yaml: difficult words with their explanation. */
import { z } from "zod";
import { text } from "./words.ts";

const term = z.strictObject({
  plain: text("Wat het woord betekent, in eenvoudige taal."),
  fr: text("Het woord in het Frans.").optional(),
  en: text("Het woord in het Engels.").optional(),
  also: z.array(text("Een andere vorm van het woord, zoals het meervoud.")).optional(),
});

/** The whole file: word → explanation. Words may hold spaces and capitals. */
export const lexiconFile = z.record(text("Het moeilijke woord."), term);
export type AuthoredTerm = z.infer<typeof term>;

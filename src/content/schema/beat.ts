/** Beats in script form: what is said and what happens, one thing a beat. */
import { z } from "zod";
import { LIGHTS } from "../../core/index.ts";
import { condition } from "./condition.ts";
import { consequenceKeys } from "./consequence.ts";
import { id, text } from "./words.ts";

const whenKeys = {
  if: condition.optional().describe("Alleen als dit klopt."),
  long: z.boolean().optional().describe("true: wordt overgeslagen op een slechte dag."),
};

/** The keys that may stand beside `who (face): words`. */
export const lineKeys = {
  ...whenKeys,
  id: z.string().regex(/^[a-z0-9-]+\.[1-9]\d{0,4}$/).optional().describe("Schrijft het gereedschap: knoop.nummer."),
  plain: text("Hetzelfde in eenvoudige taal.").optional(),
  uses: z.array(id).min(1).optional().describe("Feiten waarop deze woorden steunen."),
};

/** A line, apart from its speaker key. */
export const lineBeat = z.strictObject({ ...lineKeys, says: text("Wat er gezegd wordt.") });

/** The other beats that are not an end, by the key that names them. */
export const beatForms = {
  card: z.strictObject({ card: id.describe("Deze kaart komt op tafel."), ...whenKeys }),
  letter: z.strictObject({ letter: id.describe("Deze brief wordt afgegeven."), ...whenKeys }),
  cue: z.strictObject({ cue: id.describe("Hier kan de spelleider het spel stilleggen."), ...whenKeys }),
  place: z.strictObject({ place: id.describe("Het verhaal gaat naar deze plek."), light: z.enum(LIGHTS).optional(), ...whenKeys }),
  face: z.strictObject({ face: z.record(id, id).describe("Persoon en gezicht."), ...whenKeys }),
  enter: z.strictObject({ enter: id.describe("Deze persoon komt binnen."), ...whenKeys }),
  leave: z.strictObject({ leave: id.describe("Deze persoon gaat weg."), ...whenKeys }),
  hope: z.strictObject({ hope: z.literal(true).describe("Hier is een moment van hoop."), ...whenKeys }),
  sound: z.strictObject({ sound: id.describe("Dit geluid klinkt, voor wie geluid koos."), ...whenKeys }),
  consequence: z.strictObject({ ...consequenceKeys, ...whenKeys }),
};

type Forms = typeof beatForms;
/** A beat as read from its file; `index` is its place in the list of the node. */
export type AuthoredBeat = { readonly index: number } & (
  | ({ readonly is: "line"; readonly key: string; readonly speaker: string; readonly face?: string } & z.infer<typeof lineBeat>)
  | { [K in keyof Forms]: { readonly is: K } & z.infer<Forms[K]> }[keyof Forms]
);
export type AuthoredLine = Extract<AuthoredBeat, { is: "line" }>;

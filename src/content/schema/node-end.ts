/** How a node ends: choices, a way on, chance, back to the road, or an ending. */
import { z } from "zod";
import { CLOSED_REASONS } from "../../core/index.ts";
import { condition } from "./condition.ts";
import { consequenceKeys } from "./consequence.ts";
import { id, text } from "./words.ts";

const road = z.literal("road").describe("Terug naar de weg.");

/** The three ways out; exactly one of them is written. */
const exitKeys = { "to-node": id.optional().describe("Naar deze knoop."), to: road.optional(), ending: id.optional().describe("Naar dit einde.") };

/** Why something is closed just now, and the words for it. */
export const closed = z.strictObject({
  why: z.enum(CLOSED_REASONS).describe("Waarom dit nu niet kan."),
  says: text("De reden, in één zin."),
  plain: text("De reden in eenvoudige taal.").optional(),
});

/** One choice. */
export const choice = z.strictObject({
  id: id.describe("Een naam voor deze keuze, maar één keer in de ontmoeting."),
  says: text("De keuze zoals de speler ze leest."),
  plain: text("Hetzelfde in eenvoudige taal.").optional(),
  if: condition.optional(),
  else: closed.optional().describe("Wat er staat als de keuze niet kan. Zonder else is ze dan niet te zien."),
  ...consequenceKeys,
  goto: id.optional().describe("Naar deze knoop."),
  to: road.optional(),
  ending: id.optional().describe("Naar dit einde."),
});

const branchExit = z.strictObject({ if: condition.optional(), ...exitKeys });
const chanceExit = z.strictObject({ weight: z.int().min(1).max(100), ...exitKeys });

/** The ends, by the key that names them. `branch` is a goto with a list. */
export const endForms = {
  choices: z.strictObject({ choices: z.array(choice).min(1) }),
  goto: z.strictObject({ goto: id.describe("Verder naar deze knoop.") }),
  branch: z.strictObject({ goto: z.array(branchExit).min(1).describe("De eerste die klopt; de laatste heeft geen if.") }),
  chance: z.strictObject({ chance: z.array(chanceExit).min(2).describe("Toeval, naar gewicht.") }),
  road: z.strictObject({ "leave-encounter": z.literal(true).describe("Terug naar de weg.") }),
  to: z.strictObject({ to: road }),
  ending: z.strictObject({ ending: id.describe("Naar dit einde.") }),
};

type Forms = typeof endForms;
/** The end of a node as read from its file. */
export type AuthoredEnd = { readonly index: number } & { [K in keyof Forms]: { readonly is: K } & z.infer<Forms[K]> }[keyof Forms];
export type AuthoredChoice = z.infer<typeof choice>;
export type AuthoredExit = z.infer<typeof branchExit>;

/** The parts of a scenario that its encounters share: facts, letters, cues and endings. */
import { z } from "zod";
import { condition } from "./condition.ts";
import { consequenceKeys } from "./consequence.ts";
import { id, says, text, week } from "./words.ts";

/** Something that others may come to know. */
export const fact = z.strictObject({
  says: text("Wat er te weten valt, in een paar woorden."),
  plain: text("Hetzelfde in eenvoudige taal.").optional(),
  medical: z.boolean().optional().describe("true: gezondheid. Alleen de persoon zelf mag dit op het werk vertellen."),
  "known-by": z.array(id).optional().describe("Wie het van bij het begin weet."),
  words: z.array(text("Een woord dat het feit verraadt.")).optional(),
});

/** A letter: brought by the calendar (with a week) or handed over in an encounter (without). */
export const letter = z.strictObject({
  from: id.describe("Wie schrijft, uit actors.yaml."),
  title: text("De titel van de brief."),
  "title-plain": text("De titel in eenvoudige taal.").optional(),
  week: week.optional(),
  when: condition.optional().describe("De brief komt alleen als dit klopt."),
  card: id.optional().describe("De kaart die na de brief opengaat."),
  lines: z.array(says).min(1),
  ...consequenceKeys,
});

/** A moment for talk, with what the facilitator needs. */
export const cue = z.strictObject({
  prompt: text("De vraag aan de groep."),
  "prompt-plain": text("Dezelfde vraag in eenvoudige taal.").optional(),
  form: z.enum(["plenary", "pairs", "silent", "vote", "line-up"]).describe("Hoe de groep erover praat."),
  minutes: z.int().min(1).max(30),
  aim: text("Wat het gesprek moet opleveren."),
  reactions: z.array(text("Een reactie die je kunt verwachten.")).min(1),
  pitfalls: text("Waar de spelleider op let."),
  card: id.optional().describe("De kaart met het antwoord van de wet, voor de spelleider."),
});

/** A situation at the end of the year. */
export const ending = z.strictObject({
  title: text("De titel van het einde."),
  "title-plain": text("De titel in eenvoudige taal.").optional(),
  lines: z.array(says).min(1),
  opening: text("Eén haalbare volgende stap."),
  "opening-plain": text("Dezelfde stap in eenvoudige taal.").optional(),
});

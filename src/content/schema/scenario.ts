/** <scenario>/scenario.yaml: the persona, the year, and all that the encounters share. */
import { z } from "zod";
import { letter, cue, ending, fact } from "./shared-parts.ts";
import { day, id, text, week } from "./words.ts";

const bar = z.int().min(0).max(5);

const persona = z.strictObject({
  name: text("De voornaam."),
  age: z.int().min(15).max(70),
  work: text("Het werk, in één zin."),
  "work-plain": text("Hetzelfde in eenvoudige taal.").optional(),
  statute: text("Het statuut, zoals arbeider of bediende."),
  employer: z.strictObject({ size: z.int().min(1), sector: text("De sector.") }).optional(),
  household: text("Met wie de persoon woont."),
  "household-plain": text("Hetzelfde in eenvoudige taal.").optional(),
  figure: id.describe("De tekening, uit assets/figures."),
  portrait: text("Twee zinnen over wie dit is."),
  "portrait-plain": text("Dezelfde zinnen in eenvoudige taal.").optional(),
});

const phase = z.strictObject({
  id,
  weeks: z.tuple([week, week]).describe("Eerste en laatste week, allebei inbegrepen."),
  "rests-to": bar.describe("Tot hoeveel energie stille weken in deze fase brengen."),
  says: text("De naam van de fase."),
  plain: text("De naam in eenvoudige taal.").optional(),
  about: text("Waarover deze fase gaat, in één zin."),
  "about-plain": text("Dezelfde zin in eenvoudige taal.").optional(),
});

const seal = z.strictObject({ by: z.string().nullable(), on: day.nullable() });

/** A whole scenario file. */
export const scenarioFile = z.strictObject({
  id,
  version: z.int().min(1).describe("Wordt één hoger bij elke wijziging die een bewaard spel raakt."),
  title: text("De titel van het verhaal."),
  "title-plain": text("De titel in eenvoudige taal.").optional(),
  persona,
  note: text("Waarover het verhaal gaat, zodat je kunt kiezen of je het speelt."),
  "note-plain": text("Hetzelfde in eenvoudige taal.").optional(),
  starts: day.describe("De eerste ziektedag."),
  summary: text("Het verhaal in vijf zinnen, voor wie liever leest dan speelt."),
  "summary-plain": text("Hetzelfde in eenvoudige taal.").optional(),
  situation: z.strictObject({ energy: bar, stress: bar, outlook: bar, income: z.int().min(0).max(100), trust: z.record(id, bar).optional() }),
  facts: z.record(id, fact),
  phases: z.array(phase).min(1).max(5),
  letters: z.record(id, letter).optional(),
  cues: z.record(id, cue).optional(),
  endings: z.record(id, ending),
  review: z.strictObject({ law: seal, "lived-experience": seal }),
});
export type AuthoredScenario = z.infer<typeof scenarioFile>;

/** encounters/<id>.yaml: one meeting, node by node. Beats are read one by one, each by its own form. */
import { z } from "zod";
import { IGLOO_LEVELS, LIGHTS } from "../../core/index.ts";
import type { SourceFile } from "../source-file.ts";
import type { AuthoredBeat } from "./beat.ts";
import { condition } from "./condition.ts";
import { closed } from "./node-end.ts";
import type { AuthoredEnd } from "./node-end.ts";
import { id, text, week } from "./words.ts";

/** The keys of an encounter, apart from its nodes. */
export const encounterKeys = {
  id,
  title: text("De titel van de ontmoeting."),
  "title-plain": text("De titel in eenvoudige taal.").optional(),
  with: id.describe("Wie je hier ontmoet, uit actors.yaml."),
  also: z.array(id).min(1).optional().describe("Wie er nog bij is."),
  place: id.describe("De plek, uit assets/places."),
  light: z.enum(LIGHTS).optional().describe("Dag, avond of een grijze dag."),
  phase: id.describe("De fase waarin dit gebeurt."),
  igloo: z.array(z.enum(IGLOO_LEVELS)).optional().describe("De lagen van IGLOO die hier spelen."),
  comes: z.strictObject({ week }).optional().describe("Het komt naar je toe, vanaf deze week."),
  open: z.strictObject({ weeks: z.tuple([week, week]) }).optional().describe("Je mag het opzoeken, in deze weken."),
  if: condition.optional().describe("Alleen als dit klopt."),
  else: closed.optional().describe("Wat er op de weg staat zolang if niet klopt. Alleen bij open."),
  cost: z.int().min(0).max(5).optional().describe("Hoeveel energie het kost."),
  start: id.describe("De knoop waarmee het begint."),
};

/** A whole encounter, with its beats still unread. */
export const encounterFile = z.strictObject({
  ...encounterKeys,
  nodes: z.record(id, z.array(z.record(z.string(), z.unknown()))),
});

/** A node with its beats and its end, each read by its own form. */
export interface AuthoredNode {
  readonly id: string;
  readonly beats: readonly AuthoredBeat[];
  readonly end: AuthoredEnd;
}

/** An encounter as read from its file. */
export interface AuthoredEncounter extends Omit<z.infer<typeof encounterFile>, "nodes"> {
  readonly file: SourceFile;
  readonly nodes: readonly AuthoredNode[];
}

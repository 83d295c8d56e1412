/** sources.yaml: where what we say of law and practice can be read. */
import { z } from "zod";
import { day, sourceId, text } from "./words.ts";

const source = z.strictObject({
  title: text("De titel van de tekst."),
  publisher: text("Wie de tekst uitgeeft."),
  address: z.string().max(600).regex(/^https?:\/\/[^\s<>"]+$/).optional().describe("Het webadres, met https:// ervoor; weg te laten bij een tekst die nergens op het web staat."),
  date: day.describe("De dag van de tekst; is die niet bekend, de dag waarop hij gelezen werd."),
});

/** The whole file: source id → source. */
export const sourcesFile = z.record(sourceId, source);
export type AuthoredSource = z.infer<typeof source>;

/**
 * The smallest parts of scenario files: ids, days, weeks and texts.
 * Knows nothing of what they are used for.
 */
import { z } from "zod";

/** Lower-case letters, digits and hyphens; words that mean something to JavaScript objects are left out. */
export const ID_PATTERN = /^(?!constructor$|prototype$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id as authors write it. */
export const id = z.string().max(64).regex(ID_PATTERN).describe("Kleine letters, cijfers en koppeltekens, zoals brief-vier-weken.");

/** The id of a source, as it stands in the research: `W61`. */
export const sourceId = z.string().max(64).regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/).describe("Het nummer van een bron uit sources.yaml, zoals W61.");

/** A choice of an encounter, wherever it is named from. */
export const choicePath = z.string().max(130).regex(/^[a-z0-9-]+\/[a-z0-9-]+$/).describe("Ontmoeting en keuze met een schuine streep ertussen: telefoon-werk/zeg-diagnose.");

/** A calendar day that exists, year first. */
export const day = z.iso.date().describe("Een dag als jaar-maand-dag: 2026-01-31.");

/** A week of the story; week 0 begins on the first day of sickness. */
export const week = z.int().min(0).max(52).describe("Een week van het verhaal, van 0 tot en met 52.");

/** The most characters that one text may have. */
export const LONGEST_TEXT = 4000;

/** A text that is shown or read out. */
export function text(about: string) {
  return z.string().trim().min(1).max(LONGEST_TEXT).describe(about);
}

/** The same text in plain Dutch. */
export const plain = text("Hetzelfde in eenvoudige taal: korte woorden, korte zinnen, dezelfde betekenis.").optional();

/** A text with its plain form beside it. */
export const says = z.strictObject({ says: text("De tekst, in gewoon Nederlands."), plain });

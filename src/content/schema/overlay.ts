/** text/fr.yaml and text/en.yaml: translations by text id. */
import { z } from "zod";
import { text } from "./words.ts";

/** The whole file: text id → translation. */
export const overlayFile = z.record(z.string().max(200).regex(/^[a-zA-Z0-9.-]+$/), text("De vertaling."));
export type AuthoredOverlay = z.infer<typeof overlayFile>;

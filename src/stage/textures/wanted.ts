/**
 * What has to be drawn before a view can be shown, as a list of drawings and sizes. Pure but for the list of files.
 */
import { INK } from "../colours.ts";
import type { Strip } from "./rasterise.ts";

/** What is shown where a drawing is missing. `nothing` for pieces without which a picture is still a picture. */
export type Instead = "bust" | "stand" | "room" | "nothing";

/** A drawing at a size in canvas pixels. */
export interface Wanted {
  /** Path below `assets/`. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly strip?: Strip;
  readonly instead: Instead;
  /** Drawings laid over it in the same texture, in this order. */
  readonly over?: readonly string[];
}

/** The name under which a drawing of this size is kept. Pictograms take the colour of the line, so each theme has its own. */
export function keyOf({ path, over = [], width, height, strip }: Wanted): string {
  return `${[path, ...over].join("+")} ${width}x${height}${strip ? ` ${strip.at}/${strip.of}` : ""}${path.startsWith("icons/") ? ` ${INK}` : ""}`;
}

/** A drawing at whole pixels. */
export function want(path: string, width: number, height: number, instead: Instead = "nothing", strip?: Strip): Wanted {
  const size = { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
  return strip ? { path, ...size, instead, strip } : { path, ...size, instead };
}

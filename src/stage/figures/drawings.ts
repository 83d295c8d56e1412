/**
 * Which drawings make a person, at what size. The boxes are those of `assets/drawing/figures/boxes.mjs`:
 * every piece drawn at its own box puts the person together. Drawing units throughout.
 */
import type { Face } from "../../core/index.ts";
import { addressOf } from "../textures/files.ts";
import { want } from "../textures/wanted.ts";
import type { Wanted } from "../textures/wanted.ts";
import { skinOf } from "./skins.ts";

/** x, y, width, height in drawing units. */
export type Box = readonly [number, number, number, number];

export const BOXES = {
  bust: [-300, -60, 1500, 1400],
  stand: [-480, -60, 1600, 2960],
  head: [0, -160, 1000, 1000],
  face: [400, 200, 270, 270],
} as const satisfies Record<string, Box>;

/** Where the head turns on the neck, and the middle and feet of a body. */
export const NECK = { x: 480, y: 560 };
export const MIDDLE = 480;
export const FEET = 2860;
export const BUST_END = 1340;

export type Body = "bust" | "stand";
export type FacePart = "brows" | "eyes" | "mouth";
export const FACE_PARTS = ["brows", "eyes", "mouth"] as const satisfies readonly FacePart[];

/** A figure at a size: canvas pixels for one drawing unit. */
export interface Scaled {
  readonly figure: string;
  readonly body: Body;
  readonly pixels: number;
}

function piece(path: string, [, , width, height]: Box, pixels: number, instead: Wanted["instead"]): Wanted {
  return want(path, width * pixels, height * pixels, instead);
}

/** The body of a figure; its stand-in is a whole outline. */
export function bodyDrawing({ figure, body, pixels }: Scaled): Wanted {
  return piece(`figures/${figure}/${body}.svg`, BOXES[body], pixels, body);
}

/** The head, and what lies over its face where there is such a drawing. */
export function headDrawings({ figure, pixels }: Scaled): { head: Wanted; over: Wanted | null } {
  const over = `figures/${figure}/over.svg`;
  return {
    head: piece(`figures/${figure}/head.svg`, BOXES.head, pixels, "nothing"),
    over: addressOf(over) === undefined ? null : piece(over, BOXES.head, pixels, "nothing"),
  };
}

/** A face of the story, or the one part that is drawn for blinking and speaking. */
export type FaceLook = Face | "closed" | "talk" | "wide";

const SPECIAL: Readonly<Partial<Record<FaceLook, string>>> = { closed: "eyes-closed", talk: "mouth-talk", wide: "mouth-talk-wide" };

function faceFile(figure: string, part: FacePart, face: FaceLook): string {
  return `figures/faces/${skinOf(figure)}/${SPECIAL[face] ?? `${face}-${part}`}.svg`;
}

/** One part of a face; `closed`, `talk` and `wide` are the parts for blinking and speaking. */
export function faceDrawing({ figure, pixels }: Scaled, part: FacePart, face: FaceLook): Wanted {
  return piece(faceFile(figure, part, face), BOXES.face, pixels, "nothing");
}

/** Whether this figure's faces have a second open mouth. */
export function hasWideMouth({ figure }: Scaled): boolean {
  return addressOf(faceFile(figure, "mouth", "wide")) !== undefined;
}

/** The parts of a face, of a figure that is drawn; nothing for an outline. */
export function faceDrawings(scaled: Scaled, face: Face): Wanted[] {
  return isDrawn(scaled) ? FACE_PARTS.map((part) => faceDrawing(scaled, part, face)) : [];
}

/** Everything that a figure needs to be shown with a face. A figure without drawings needs only its outline. */
export function figureDrawings(scaled: Scaled, face: Face): Wanted[] {
  if (!isDrawn(scaled)) return [bodyDrawing(scaled)];
  const { head, over } = headDrawings(scaled);
  const alive = scaled.body === "bust" ? aliveDrawings(scaled) : [];
  return [bodyDrawing(scaled), head, ...(over ? [over] : []), ...faceDrawings(scaled, face), ...alive];
}

function aliveDrawings(scaled: Scaled): Wanted[] {
  const wide = hasWideMouth(scaled) ? [faceDrawing(scaled, "mouth", "wide")] : [];
  return [faceDrawing(scaled, "eyes", "closed"), faceDrawing(scaled, "mouth", "talk"), ...wide];
}

/** Whether there are drawings of this figure at all. */
export function isDrawn({ figure, body }: Scaled): boolean {
  return addressOf(`figures/${figure}/${body}.svg`) !== undefined && addressOf(`figures/${figure}/head.svg`) !== undefined;
}

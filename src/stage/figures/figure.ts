/**
 * A person in the picture, put together from body, head and face. Knows where the pieces go and how a person moves,
 * not why. A figure without drawings is an outline that moves as well.
 */
import { addDrawing, addGroup } from "../easel.ts";
import type { Easel } from "../easel.ts";
import { between, easeOut } from "../motion.ts";
import type { Standing } from "../layout.ts";
import type { Container } from "../phaser.ts";
import type { StagePerson } from "../stage-view.ts";
import { BOXES, BUST_END, FEET, MIDDLE, NECK, bodyDrawing, headDrawings, isDrawn } from "./drawings.ts";
import type { Body, Scaled } from "./drawings.ts";
import { addFace } from "./face.ts";
import type { FaceOnHead } from "./face.ts";

/** Head lower and bent when somebody is low: degrees and drawing units. */
const LOW = { angle: 5, down: 20 };
/** Leaning in, drawing units. */
const LEAN = 34;
const SETTLE = 260;
const WALK_IN = 340;

export interface Figure {
  /** Holds the person: its point is the middle of the lower edge. */
  readonly root: Container;
  /** Takes on face, posture and speech; `before` is null for somebody who has just come. */
  update(person: Look, before: Look | null): void;
  /** Steps aside: middle of the lower edge, world units. */
  moveTo(x: number): void;
  comeIn(): void;
  goOut(): void;
}

export type Look = Pick<StagePerson, "face" | "isSpeaking" | "posture"> & { readonly line?: string | undefined };

/** Where the pieces of a figure stand against its own point. */
function addPieces(easel: Easel, root: Container, scaled: Scaled, face: StagePerson["face"]) {
  const inner = addGroup(easel, root, -MIDDLE, scaled.body === "bust" ? -BUST_END : -FEET);
  const [x, y, width] = BOXES[scaled.body];
  addDrawing(easel, inner, bodyDrawing(scaled), x, y, width);
  if (!isDrawn(scaled)) return { inner, head: null, faceOnHead: null };
  const { head, over } = headDrawings(scaled);
  const neck = addGroup(easel, inner, NECK.x, NECK.y);
  const onHead = addGroup(easel, neck, -NECK.x, -NECK.y);
  const [headX, headY, headWidth] = BOXES.head;
  addDrawing(easel, onHead, head, headX, headY, headWidth);
  const faceGroup = addGroup(easel, onHead);
  const faceOnHead = addFace(easel, faceGroup, scaled, face);
  if (over) addDrawing(easel, onHead, over, headX, headY, headWidth);
  return { inner, head: neck, faceOnHead };
}

function bendHead(head: Container, share: number): void {
  head.setAngle(LOW.angle * share).setY(NECK.y + LOW.down * share);
}

/** Canvas pixels for a drawing unit where a figure stands. */
export function scaledAt(figure: string, body: Body, unit: number, scale: number): Scaled {
  return { figure, body, pixels: unit * scale };
}

function animateLook(easel: Easel, pieces: ReturnType<typeof addPieces>, look: Look, before: Look | null): void {
  const { head, inner, faceOnHead } = pieces;
  const low = look.posture === "low" ? 1 : 0;
  const wasLow = before?.posture === "low" ? 1 : 0;
  if (head && before === null) bendHead(head, low);
  else if (head && low !== wasLow) easel.motions.add({ duration: SETTLE, apply: (share) => bendHead(head, between(wasLow, low, share)) });
  const from = inner.x;
  const to = -MIDDLE + (look.isSpeaking ? LEAN : 0);
  if (from !== to) easel.motions.add({ duration: SETTLE, ease: easeOut, apply: (share) => inner.setX(between(from, to, share)) });
  animateFace(faceOnHead, look, before);
}

function animateFace(face: FaceOnHead | null, look: Look, before: Look | null): void {
  face?.change(look.face);
  const isNewLine = look.isSpeaking && (!before?.isSpeaking || look.line !== before.line);
  if (isNewLine) face?.speak();
  else if (!look.isSpeaking) face?.blink();
}

/** Puts a figure into a container at a place; its drawings must be there. */
export function addFigure(easel: Easel, into: Container, scaled: Scaled, standing: Standing, look: Look): Figure {
  const turn = standing.isMirrored ? -1 : 1;
  const root = addGroup(easel, into, standing.x, standing.bottom).setScale(standing.unit * turn, standing.unit);
  const pieces = addPieces(easel, root, scaled, look.face);
  let place = standing.x;
  const slide = (from: number, to: number, after?: () => void) => easel.motions.add({
    duration: WALK_IN, ease: easeOut,
    apply: (share) => {
      const away = between(from, to, share);
      root.setX(place - turn * away * 150).setAlpha(1 - away);
    },
    ...(after ? { after } : {}),
  });
  return {
    root,
    update: (next, before) => animateLook(easel, pieces, next, before),
    moveTo(x) {
      const from = root.x;
      place = x;
      easel.motions.add({ duration: SETTLE, apply: (share) => root.setX(between(from, x, share)) });
    },
    comeIn: () => slide(1, 0),
    goOut: () => slide(0, 1, () => root.destroy()),
  };
}

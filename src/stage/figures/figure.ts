/**
 * A person in the picture, put together from body, head and face. Knows where the pieces go and how a person moves,
 * not why. A figure without drawings is an outline that moves as well.
 */
import { addDrawing, addGroup } from "../easel.ts";
import type { Easel } from "../easel.ts";
import type { Standing } from "../layout.ts";
import { between } from "../motion.ts";
import type { Container } from "../phaser.ts";
import type { StagePerson } from "../stage-view.ts";
import { BOXES, BUST_END, FEET, MIDDLE, NECK, bodyDrawing, isDrawn } from "./drawings.ts";
import type { Body, Scaled } from "./drawings.ts";
import { addFace } from "./face.ts";
import type { FaceOnHead } from "./face.ts";
import { strideAt } from "./gait.ts";
import { addHead } from "./head.ts";
import { UPRIGHT, headWidth, isSamePose, poseBetween, poseOf } from "./pose.ts";
import type { Pose } from "./pose.ts";

/** What a whole pose does to body and head: degrees and drawing units. */
const LEAN = { angle: 1.5, forward: 20, neck: 10, chin: 1.4 };
const BACK = { angle: -1.2, away: 24 };
const BOW = { angle: 5, down: 20 };
const TURN = { away: 14, down: 6 };

const CHANGE = 340;
const STEP_ASIDE = 300;
const WALK = 400;
/** World units from the door to the place, and the height of a step. */
const STRIDE = { away: 170, rise: 9 };

export interface Figure {
  /** Holds the person: its point is the middle of the lower edge. */
  readonly root: Container;
  /** Takes on face, posture and speech; `before` is null for somebody who has just come. */
  update(person: Look, before: Look | null): void;
  /** Steps aside: middle of the lower edge, world units. */
  moveTo(x: number): void;
  /** Steps in, after so many milliseconds in which nobody is seen yet. */
  comeIn(delay?: number): void;
  goOut(): void;
}

export type Look = Pick<StagePerson, "face" | "isSpeaking" | "posture"> & { readonly line?: string | undefined; readonly length?: number | undefined };

interface Pieces {
  /** Bends at the lower edge. */
  readonly waist: Container;
  readonly neck: Container | null;
  readonly faceOnHead: FaceOnHead | null;
}

/** Where the pieces of a figure stand against its own point. */
function addPieces(easel: Easel, root: Container, scaled: Scaled, face: StagePerson["face"]): Pieces {
  const waist = addGroup(easel, root);
  const inner = addGroup(easel, waist, -MIDDLE, scaled.body === "bust" ? -BUST_END : -FEET);
  const [x, y, width] = BOXES[scaled.body];
  addDrawing(easel, inner, bodyDrawing(scaled), x, y, width);
  if (!isDrawn(scaled)) return { waist, neck: null, faceOnHead: null };
  const { neck, face: into } = addHead(easel, inner, scaled);
  return { waist, neck, faceOnHead: into && addFace(easel, into, scaled, face) };
}

/** Canvas pixels for a drawing unit where a figure stands. */
export function scaledAt(figure: string, body: Body, unit: number, scale: number): Scaled {
  return { figure, body, pixels: unit * scale };
}

function hold({ waist, neck }: Pieces, head: Pose, body: Pose): void {
  waist.setX(body.lean * LEAN.forward - body.back * BACK.away).setAngle(body.lean * LEAN.angle + body.back * BACK.angle);
  if (!neck) return;
  const width = headWidth(head.turned);
  neck.setPosition(NECK.x + head.lean * LEAN.neck - head.turned * TURN.away, NECK.y + head.bow * BOW.down + head.turned * TURN.down);
  neck.setScale(width, 1).setAngle((head.bow * BOW.angle + head.lean * LEAN.chin) * Math.sign(width));
}

function changePose(easel: Easel, pieces: Pieces, before: Pose, after: Pose): void {
  if (isSamePose(before, after)) return;
  easel.motions.add({
    duration: CHANGE, ease: (share) => share,
    apply: (share) => {
      const { head, body } = poseBetween(before, after, share);
      hold(pieces, head, body);
    },
  });
}

function animateFace(face: FaceOnHead | null, look: Look, before: Look | null): void {
  face?.change(look.face);
  const isNewLine = look.isSpeaking && (!before?.isSpeaking || look.line !== before.line);
  if (isNewLine) face?.speak(look.line ?? "", look.length);
  else if (!look.isSpeaking) face?.blink();
}

/** Puts a figure into a container at a place; its drawings must be there. */
export function addFigure(easel: Easel, into: Container, scaled: Scaled, standing: Standing, look: Look): Figure {
  const turn = standing.isMirrored ? -1 : 1;
  const root = addGroup(easel, into, standing.x, standing.bottom).setScale(standing.unit * turn, standing.unit);
  const pieces = addPieces(easel, root, scaled, look.face);
  let place = standing.x;
  let pose = UPRIGHT;
  const walk = (delay: number, shareOf: (share: number) => number, after?: () => void) => easel.motions.add({
    duration: WALK, delay, ease: (share) => share,
    apply: (share) => {
      const { away, rise, alpha } = strideAt(shareOf(share));
      root.setPosition(place - turn * away * STRIDE.away, standing.bottom - rise * STRIDE.rise).setAlpha(alpha);
    },
    ...(after ? { after } : {}),
  });
  return {
    root,
    update(next, before) {
      const after = poseOf(next);
      // Who has just come holds themselves as they are; only what changes later is seen to change.
      const from = before === null ? { ...after, lean: 0 } : pose;
      hold(pieces, from, from);
      changePose(easel, pieces, from, after);
      pose = after;
      animateFace(pieces.faceOnHead, next, before);
    },
    moveTo(x) {
      const from = root.x;
      place = x;
      easel.motions.add({ duration: STEP_ASIDE, apply: (share) => root.setX(between(from, x, share)) });
    },
    comeIn(delay = 0) {
      root.setAlpha(0);
      walk(delay, (share) => share);
    },
    goOut: () => walk(0, (share) => 1 - share, () => root.destroy()),
  };
}

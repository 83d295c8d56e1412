/**
 * The persona who walks: standing where they are, in stride on the way, head low when it is hard. Knows no weeks.
 */
import type { Face } from "../../core/index.ts";
import { addDrawing, addGroup } from "../easel.ts";
import type { Easel } from "../easel.ts";
import { BOXES, FACE_PARTS, FEET, MIDDLE, NECK, bodyDrawing, faceDrawing, isDrawn } from "../figures/drawings.ts";
import type { Scaled } from "../figures/drawings.ts";
import { addHead } from "../figures/head.ts";
import type { Container, Picture } from "../phaser.ts";
import { strideDrawing, walkerOf, walkerUnit } from "./road-drawings.ts";

/** Head lower when somebody is low: degrees and drawing units. */
const LOW = { angle: 7, down: 26 };
/** How high a step lifts, and how far the body leans into it: drawing units and degrees. */
const STEP = { rise: 70, lean: 1.6 };

export interface Walker {
  readonly root: Container;
  /** In the middle of a walk (0 to 1) of so many steps; stands at both ends. */
  stride(share: number, steps: number): void;
  hold(posture: "upright" | "low", face: Face): void;
}

interface Body {
  readonly stand: Picture;
  readonly stride: Picture | null;
}

function addBody(easel: Easel, inner: Container, scaled: Scaled): Body {
  const [x, y, width] = BOXES.stand;
  const stand = addDrawing(easel, inner, bodyDrawing(scaled), x, y, width);
  const inStride = strideDrawing(scaled);
  return { stand, stride: inStride ? addDrawing(easel, inner, inStride, x, y, width).setVisible(false) : null };
}

function wear(easel: Easel, into: Container, scaled: Scaled, face: Face): void {
  const [x, y, width] = BOXES.face;
  into.removeAll(true);
  for (const part of FACE_PARTS) addDrawing(easel, into, faceDrawing(scaled, part, face), x, y, width);
}

/** Puts the walker into a container; the drawings must be there. */
export function addWalker(easel: Easel, into: Container, figure: string): Walker {
  const scaled = walkerOf(figure, easel.frame);
  const root = addGroup(easel, into).setScale(walkerUnit(easel.frame));
  const inner = addGroup(easel, root, -MIDDLE, -FEET);
  const body = addBody(easel, inner, scaled);
  const head = isDrawn(scaled) ? addHead(easel, inner, scaled) : null;
  return {
    root,
    stride(share, steps) {
      const isUnderWay = share > 0 && share < 1;
      const part = (share * steps) % 1;
      const isInStride = isUnderWay && part < 0.7 && body.stride !== null;
      body.stride?.setVisible(isInStride);
      body.stand.setVisible(!isInStride);
      inner.setY(-FEET - (isUnderWay ? Math.sin(part * Math.PI) * STEP.rise : 0));
      root.setAngle(isUnderWay ? STEP.lean : 0);
    },
    hold(posture, face) {
      if (!head) return;
      const share = posture === "low" ? 1 : 0;
      head.neck.setAngle(LOW.angle * share).setY(NECK.y + LOW.down * share);
      if (head.face) wear(easel, head.face, scaled, face);
    },
  };
}

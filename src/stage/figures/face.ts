/**
 * A face on a head: three drawings that change one by one, with a short cross. Blinks and speaks when told, for a moment only.
 */
import type { Face } from "../../core/index.ts";
import { addDrawing } from "../easel.ts";
import type { Easel } from "../easel.ts";
import type { Container, Picture } from "../phaser.ts";
import { keyOf } from "../textures/wanted.ts";
import { BOXES, FACE_PARTS, faceDrawing } from "./drawings.ts";
import type { FacePart, Scaled } from "./drawings.ts";

const CROSS = 180;
const BLINK = { delay: 620, duration: 130 };
const SPEECH = { duration: 1150, syllable: 135 };

export interface FaceOnHead {
  /** Changes the face; its drawings must be there. */
  change(face: Face): void;
  blink(): void;
  speak(): void;
}

/** Puts a face on a head. */
export function addFace(easel: Easel, head: Container, scaled: Scaled, first: Face): FaceOnHead {
  const [x, y, width] = BOXES.face;
  let face = first;
  const add = (part: FacePart) => addDrawing(easel, head, faceDrawing(scaled, part, face), x, y, width);
  const shown: Record<FacePart, Picture> = { brows: add("brows"), eyes: add("eyes"), mouth: add("mouth") };
  const key = (part: FacePart, look: Face | "closed" | "talk" = face) => keyOf(faceDrawing(scaled, part, look));

  function cross(part: FacePart): void {
    const old = shown[part];
    const fresh = add(part).setAlpha(0);
    head.moveTo(fresh, head.getIndex(old) + 1);
    shown[part] = fresh;
    easel.motions.add({
      duration: CROSS,
      apply: (share) => { fresh.setAlpha(Math.min(1, share * 1.6)); old.setAlpha(1 - share); },
      after: () => old.destroy(),
    });
  }

  return {
    change(next) {
      if (next === face) return;
      face = next;
      for (const part of FACE_PARTS) cross(part);
    },
    blink() {
      easel.motions.add({
        ...BLINK,
        apply: (share) => shown.eyes.setTexture(share < 1 ? key("eyes", "closed") : key("eyes")),
      });
    },
    speak() {
      const mouths = Math.round(SPEECH.duration / SPEECH.syllable);
      easel.motions.add({
        delay: 90, duration: SPEECH.duration, ease: (share) => share,
        apply: (share) => {
          const isOpen = share < 1 && Math.floor(share * mouths) % 2 === 0;
          shown.mouth.setTexture(isOpen ? key("mouth", "talk") : key("mouth"));
        },
      });
    },
  };
}

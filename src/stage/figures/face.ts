/**
 * A face on a head: three drawings that change one by one, brows and eyes before the mouth.
 * Blinks and speaks when told, for a moment only.
 */
import type { Face } from "../../core/index.ts";
import { addDrawing, showDrawing } from "../easel.ts";
import type { Easel } from "../easel.ts";
import type { Container, Picture } from "../phaser.ts";
import { BOXES, FACE_PARTS, faceDrawing, hasWideMouth } from "./drawings.ts";
import type { FaceLook, FacePart, Scaled } from "./drawings.ts";
import { mouthAt, speak } from "./speech.ts";
import type { Mouth } from "./speech.ts";

const CROSS = 170;
/** Milliseconds after which the mouth follows brows and eyes. */
const AFTER = { brows: 0, eyes: 20, mouth: 110 } as const satisfies Record<FacePart, number>;
const BLINK = { delay: 620, duration: 130 };
const SPEAKS_AFTER = 90;

export interface FaceOnHead {
  /** Changes the face; its drawings must be there. */
  change(face: Face): void;
  blink(): void;
  /** Moves the mouth for a line of so many characters. */
  speak(line: string, length: number | undefined): void;
}

/** Puts a face on a head. */
export function addFace(easel: Easel, head: Container, scaled: Scaled, first: Face): FaceOnHead {
  const [x, y, width] = BOXES.face;
  let face = first;
  const add = (part: FacePart) => addDrawing(easel, head, faceDrawing(scaled, part, face), x, y, width);
  const shown: Record<FacePart, Picture> = { brows: add("brows"), eyes: add("eyes"), mouth: add("mouth") };
  const isWide = hasWideMouth(scaled);

  function show(part: FacePart, look: FaceLook = face): void {
    showDrawing(easel, shown[part], faceDrawing(scaled, part, look), x, y, width);
  }

  function cross(part: FacePart): void {
    const old = shown[part];
    const fresh = add(part).setAlpha(0);
    head.moveTo(fresh, head.getIndex(old) + 1);
    shown[part] = fresh;
    easel.motions.add({
      duration: CROSS, delay: AFTER[part],
      apply: (share) => { fresh.setAlpha(Math.min(1, share * 1.6)); old.setAlpha(1 - share); },
      after: () => old.destroy(),
    });
  }

  const looks: Readonly<Record<Mouth, () => FaceLook>> = { shut: () => face, talk: () => "talk", wide: () => (isWide ? "wide" : "talk") };

  return {
    change(next) {
      if (next === face) return;
      face = next;
      for (const part of FACE_PARTS) cross(part);
    },
    blink() {
      easel.motions.add({ ...BLINK, apply: (share) => show("eyes", share < 1 ? "closed" : face) });
    },
    speak(line, length) {
      const said = speak(line, length);
      const duration = said.at(-1)?.until ?? 0;
      let last: Mouth = "shut";
      easel.motions.add({
        delay: SPEAKS_AFTER, duration, ease: (share) => share,
        apply: (share) => {
          const mouth = share < 1 ? mouthAt(said, share * duration) : "shut";
          if (mouth !== last) show("mouth", looks[mouth]());
          last = mouth;
        },
      });
    },
  };
}

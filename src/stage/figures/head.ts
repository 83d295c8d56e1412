/** A head on its neck: the drawing, room for a face on it, and what lies over that. A head that cannot be had is a plain one. */
import { INK, colourOf } from "../colours.ts";
import { addDrawing, addGroup, addTexture, isMissing } from "../easel.ts";
import type { Easel } from "../easel.ts";
import type { Container } from "../phaser.ts";
import { BOXES, NECK, headDrawings } from "./drawings.ts";
import type { Scaled } from "./drawings.ts";

export interface Head {
  /** Turns and bends. */
  readonly neck: Container;
  /** Where the face goes; null on a plain head. */
  readonly face: Container | null;
}

/** As the outline of a whole person has it (`stand-ins.ts`). */
function paintPlainHead({ textures }: Easel, pixels: number): string {
  const [left, top, size] = BOXES.head;
  return textures.paint(`plain head ${pixels.toFixed(3)}`, size * pixels, size * pixels, (context) => {
    context.setTransform(pixels, 0, 0, pixels, -left * pixels, -top * pixels);
    context.fillStyle = colourOf("shade");
    context.strokeStyle = INK;
    context.lineWidth = 14;
    context.beginPath();
    context.ellipse(500, 330, 200, 270, 0, 0, 7);
    context.fill();
    context.stroke();
  });
}

/** Puts a head on a body; its drawings must be there. */
export function addHead(easel: Easel, inner: Container, scaled: Scaled): Head {
  const { head, over } = headDrawings(scaled);
  const neck = addGroup(easel, inner, NECK.x, NECK.y);
  const onHead = addGroup(easel, neck, -NECK.x, -NECK.y);
  const [x, y, size] = BOXES.head;
  if (isMissing(easel, head)) {
    addTexture(easel, onHead, paintPlainHead(easel, scaled.pixels), x, y, size);
    return { neck, face: null };
  }
  addDrawing(easel, onHead, head, x, y, size);
  const face = addGroup(easel, onHead);
  if (over) addDrawing(easel, onHead, over, x, y, size);
  return { neck, face };
}

/**
 * How a sign beside the road looks: a board in the colour of an actor with their pictogram, on a wooden post.
 * What is still open is only an outline. Painted in sign units (the board is 100 wide); knows no road.
 */
import { INK, PAPER, colourOf } from "../colours.ts";

export const BOARD = 100;
/** Height of the post below the board, sign units. */
export const POST = { low: 44, high: 122 } as const;
const EDGE = 6;

/** A mark of something met, or of something that may be met. */
export interface Sign {
  readonly is: "met" | "open";
  readonly colour: string;
  readonly post: keyof typeof POST;
}

function paintPost(context: CanvasRenderingContext2D, { is, post }: Sign): void {
  const [top, foot] = [BOARD - 10, BOARD + POST[post] - 4];
  const half = is === "met" ? 8 : 4;
  context.lineWidth = EDGE;
  context.strokeStyle = INK;
  context.fillStyle = is === "met" ? colourOf("wood") : PAPER;
  context.beginPath();
  context.rect(BOARD / 2 - half, top, 2 * half, foot - top);
  context.fill();
  if (is === "met") context.stroke();
}

/** Paints a sign; `pictogram` is drawn as it comes, in the middle of the board. */
export function paintSign(context: CanvasRenderingContext2D, sign: Sign, pictogram: CanvasImageSource | null): void {
  paintPost(context, sign);
  const isMet = sign.is === "met";
  const inset = EDGE / 2 + 2;
  context.fillStyle = isMet ? colourOf(sign.colour) : PAPER;
  context.strokeStyle = isMet ? INK : colourOf(sign.colour);
  context.lineWidth = isMet ? EDGE + 1 : EDGE + 4;
  context.setLineDash(isMet ? [] : [17, 12]);
  context.beginPath();
  context.roundRect(inset, inset, BOARD - 2 * inset, BOARD - 2 * inset, 24);
  context.fill();
  context.stroke();
  context.setLineDash([]);
  if (isMet) {
    context.fillStyle = PAPER;
    context.beginPath();
    context.arc(BOARD / 2, BOARD / 2, BOARD * 0.31, 0, 7);
    context.fill();
  }
  if (pictogram) context.drawImage(pictogram, BOARD * 0.24, BOARD * 0.24, BOARD * 0.52, BOARD * 0.52);
}

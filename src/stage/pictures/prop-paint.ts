/**
 * How a card and a letter look, painted in their own units. No words stand on them: those are the page's.
 */
import { INK, PAPER, colourOf } from "../colours.ts";

export const CARD = { width: 360, height: 500 };
/** Height of the middle of the pictogram on a card, as a share of it. */
export const CARD_EYE = 0.28;
export const LETTER = { width: 620, height: 400 };

type Paint = (context: CanvasRenderingContext2D) => void;

function outline(context: CanvasRenderingContext2D, x: number, y: number, width: number, height: number, radius: number): void {
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
}

function paintSheet(context: CanvasRenderingContext2D, fill: string): void {
  context.fillStyle = "rgba(43, 31, 43, 0.22)";
  outline(context, 12, 16, CARD.width - 20, CARD.height - 22, 26);
  context.fill();
  context.fillStyle = fill;
  context.strokeStyle = INK;
  context.lineWidth = 6;
  outline(context, 6, 6, CARD.width - 20, CARD.height - 22, 26);
  context.fill();
}

/** The back of a card: the actor's colour with a quiet pattern of stitches. */
export function paintCardBack(colour: string): Paint {
  return (context) => {
    paintSheet(context, colourOf(colour));
    context.stroke();
    context.strokeStyle = PAPER;
    context.globalAlpha = 0.85;
    context.lineWidth = 4;
    context.setLineDash([14, 12]);
    outline(context, 30, 30, CARD.width - 68, CARD.height - 70, 14);
    context.stroke();
    context.setLineDash([]);
    context.beginPath();
    context.arc((CARD.width - 8) / 2, (CARD.height - 10) / 2, 54, 0, 7);
    context.stroke();
  };
}

/** The front: a band in the actor's colour behind the pictogram, and three quiet lines for law, practice and what we say. */
export function paintCardFront(colour: string): Paint {
  return (context) => {
    paintSheet(context, PAPER);
    context.save();
    context.clip();
    context.fillStyle = colourOf(colour);
    context.fillRect(0, 0, CARD.width, CARD.height * 0.5);
    context.restore();
    context.fillStyle = PAPER;
    context.beginPath();
    context.arc(CARD.width / 2 - 4, CARD.height * CARD_EYE, 96, 0, 7);
    context.fill();
    context.strokeStyle = INK;
    context.lineWidth = 5;
    context.stroke();
    context.beginPath();
    context.moveTo(6, CARD.height * 0.5);
    context.lineTo(CARD.width - 14, CARD.height * 0.5);
    context.stroke();
    context.lineWidth = 6;
    outline(context, 6, 6, CARD.width - 20, CARD.height - 22, 26);
    context.stroke();
    context.globalAlpha = 0.28;
    context.lineCap = "round";
    context.lineWidth = 10;
    for (const [row, length] of [[0.62, 0.7], [0.73, 0.56], [0.84, 0.64]] as const) {
      context.beginPath();
      context.moveTo(CARD.width * 0.13, CARD.height * row);
      context.lineTo(CARD.width * (0.13 + length), CARD.height * row);
      context.stroke();
    }
  };
}

/** A closed envelope with a window and a stamp. */
export function paintLetter(context: CanvasRenderingContext2D): void {
  const { width, height } = LETTER;
  context.fillStyle = "rgba(43, 31, 43, 0.22)";
  outline(context, 16, 20, width - 26, height - 28, 14);
  context.fill();
  context.fillStyle = "#fffaf0";
  context.strokeStyle = INK;
  context.lineWidth = 6;
  outline(context, 8, 8, width - 28, height - 30, 12);
  context.fill();
  context.stroke();
  context.beginPath();
  context.moveTo(12, 14);
  context.lineTo(width / 2 - 6, height * 0.5);
  context.lineTo(width - 24, 14);
  context.stroke();
  context.fillStyle = "#d9e7ea";
  context.lineWidth = 4;
  outline(context, 60, height * 0.6, 220, 84, 8);
  context.fill();
  context.stroke();
  context.fillStyle = "#d9694f";
  outline(context, width - 130, height * 0.58, 72, 88, 6);
  context.fill();
  context.stroke();
}

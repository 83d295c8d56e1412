/**
 * Quiet shapes for drawings that are missing, so that play goes on: somebody's outline, a plain wall. Drawn by code.
 */
import { INK, colourOf } from "../colours.ts";
import { createCanvas } from "./rasterise.ts";
import type { Instead } from "./wanted.ts";

function paintBust(context: CanvasRenderingContext2D, width: number, height: number): void {
  const unit = width / 1500;
  context.setTransform(unit, 0, 0, height / 1400, 300 * unit, 60 * (height / 1400));
  context.fillStyle = colourOf("shade");
  context.strokeStyle = INK;
  context.lineWidth = 14;
  context.beginPath();
  context.moveTo(110, 1360);
  context.bezierCurveTo(90, 900, 150, 690, 490, 660);
  context.bezierCurveTo(830, 690, 880, 900, 870, 1360);
  context.fill();
  context.stroke();
  context.beginPath();
  context.ellipse(500, 330, 200, 270, 0, 0, 7);
  context.fill();
  context.stroke();
}

function paintStanding(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.fillStyle = colourOf("shade");
  context.strokeStyle = INK;
  context.lineWidth = Math.max(2, width / 120);
  context.beginPath();
  context.roundRect(width * 0.42, height * 0.22, width * 0.36, height * 0.76, width * 0.16);
  context.fill();
  context.stroke();
  context.beginPath();
  context.ellipse(width * 0.6, height * 0.13, width * 0.12, height * 0.09, 0, 0, 7);
  context.fill();
  context.stroke();
}

function paintRoom(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.fillStyle = colourOf("shade");
  context.fillRect(0, 0, width, height);
  context.fillStyle = colourOf("sand");
  context.fillRect(0, height * 0.72, width, height * 0.28);
}

const painters = { bust: paintBust, stand: paintStanding, room: paintRoom, nothing: null } as const;

/** A canvas with the stand-in; an empty one pixel for `nothing`. */
export function paintStandIn(instead: Instead, width: number, height: number): HTMLCanvasElement {
  const paint = painters[instead];
  const canvas = paint ? createCanvas(width, height) : createCanvas(1, 1);
  const context = canvas.getContext("2d");
  if (context) paint?.(context, canvas.width, canvas.height);
  return canvas;
}

/**
 * What was met, let go by and is still open, as marks on the road. Painted by code in the colours of the actors.
 */
import { addDrawing, addGroup, addTexture } from "../easel.ts";
import type { Easel } from "../easel.ts";
import { INK, PAPER, colourOf } from "../colours.ts";
import type { Container } from "../phaser.ts";
import { pointAt, spreadWeeks } from "../road-path.ts";
import type { StageView } from "../stage-view.ts";
import { LINE, SIDE_PATH, sidePathDrawing } from "./road-drawings.ts";

type RoadView = Extract<StageView, { is: "road" }>;
type Paint = (context: CanvasRenderingContext2D) => void;

/** World units. */
const DOT = 46;
/** Weeks by which marks of one week are moved apart. */
const APART = 0.75;

function paintMet(colour: string): Paint {
  return (context) => {
    context.fillStyle = colourOf(colour);
    context.strokeStyle = INK;
    context.lineWidth = 5;
    context.beginPath();
    context.arc(DOT / 2, DOT / 2, DOT / 2 - 6, 0, 7);
    context.fill();
    context.stroke();
  };
}

function paintOpen(colour: string): Paint {
  return (context) => {
    context.fillStyle = PAPER;
    context.strokeStyle = colourOf(colour);
    context.lineWidth = 6;
    context.setLineDash([9, 7]);
    context.beginPath();
    context.arc(DOT / 2, DOT / 2, DOT / 2 - 7, 0, 7);
    context.globalAlpha = 0.75;
    context.fill();
    context.globalAlpha = 1;
    context.stroke();
  };
}

/** A painted mark whose texture has the pixels it needs here. */
function addMark(easel: Easel, into: Container, name: string, size: { width: number; height: number }, x: number, y: number, paint: Paint): void {
  const { scale } = easel.frame;
  const key = easel.textures.paint(`${name} ${scale.toFixed(3)}`, size.width * scale, size.height * scale, (context) => {
    context.scale(scale, scale);
    paint(context);
  });
  addTexture(easel, into, key, x, y, size.width);
}

function addDots(easel: Easel, into: Container, name: "met" | "open", stops: RoadView["met"]): void {
  const paint = name === "met" ? paintMet : paintOpen;
  const weeks = spreadWeeks(stops.map(({ week }) => week), APART);
  stops.forEach(({ colour }, at) => {
    const { x, y } = pointAt(LINE, weeks[at] ?? 0);
    addMark(easel, into, `${name} ${colour}`, { width: DOT, height: DOT }, x - DOT / 2, y - DOT / 2, paint(colour));
  });
}

/** A faint path off the upper side of the road; it leads back where the road climbs, so that the two part. */
function addSidePath(easel: Easel, into: Container, week: number): void {
  const { x, y } = pointAt(LINE, week);
  const isClimbing = pointAt(LINE, week + 0.5).y < y;
  const path = addDrawing(easel, into, sidePathDrawing(easel.frame), x, y - SIDE_PATH.height - 14, SIDE_PATH.width);
  if (isClimbing) path.setFlipX(true).setX(x - SIDE_PATH.width);
}

/** Lays the marks of a view into an emptied group. */
export function layMarks(easel: Easel, group: Container, { met, missed, open }: Pick<RoadView, "met" | "missed" | "open">): void {
  group.removeAll(true);
  const inner = addGroup(easel, group);
  for (const week of spreadWeeks(missed.map((one) => one.week), APART)) addSidePath(easel, inner, week);
  addDots(easel, inner, "open", open);
  addDots(easel, inner, "met", met);
}

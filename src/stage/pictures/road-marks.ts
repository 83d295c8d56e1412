/**
 * What was met, let go by and is still open, beside the road: signs on its far side, closed-off paths on its near side.
 */
import { addDrawing, addGroup, addTexture } from "../easel.ts";
import type { Easel } from "../easel.ts";
import type { Container } from "../phaser.ts";
import { besideAt, lengthOf, placeSigns, raiseSigns } from "../road-path.ts";
import type { StageView } from "../stage-view.ts";
import { keyOf } from "../textures/wanted.ts";
import { HALF_WIDTH, LINE } from "./road-course.ts";
import { SIDE_PATH, pictogramDrawing, sidePathDrawing, signSize } from "./road-drawings.ts";
import { BOARD, POST, paintSign } from "./road-signs.ts";
import type { Sign } from "./road-signs.ts";

type RoadView = Extract<StageView, { is: "road" }>;
type Stop = RoadView["met"][number];

/** Shares of a board: from one sign to the next, and up to which a sign stands higher than the one before it. */
const APART = 1.08;
const CLOSE = 0.97;
/** World units on either side of the walker in which no sign stands. */
const ROOM = 60;
/** Weeks before the first and after the last in which signs may still stand, where there is no room elsewhere. */
const BEFORE = 2.8;
const AFTER = 2.6;
/** Weeks between two side paths. */
const PATHS_APART = 2.4;
/** World units of road for a week. */
const WEEK = lengthOf(LINE) / LINE.weeks;

/** A sign as a texture with the pixels that it needs here; its pictogram must be there. */
function signTexture(easel: Easel, sign: Sign, pictogram: string): string {
  const { frame, textures, scene } = easel;
  const pixels = (signSize(frame) / BOARD) * frame.scale;
  const icon = keyOf(pictogramDrawing(pictogram, frame));
  const name = `sign ${sign.is} ${sign.post} ${sign.colour} ${pictogram} ${pixels.toFixed(3)}`;
  return textures.paint(name, BOARD * pixels, (BOARD + POST[sign.post]) * pixels, (context) => {
    context.scale(pixels, pixels);
    const image = scene.textures.exists(icon) ? (scene.textures.get(icon).getSourceImage() as CanvasImageSource) : null;
    paintSign(context, sign, image);
  });
}

function addSign(easel: Easel, into: Container, week: number, sign: Sign, pictogram: string): void {
  const size = signSize(easel.frame);
  const { x, y } = besideAt(LINE, week);
  const height = (size * (BOARD + POST[sign.post])) / BOARD;
  addTexture(easel, into, signTexture(easel, sign, pictogram), x - size / 2, y - HALF_WIDTH + 8 - height, size);
}

/** High ones first, so that low ones stand before them. */
function addSigns(easel: Easel, into: Container, is: Sign["is"], stops: readonly Stop[], placed: readonly number[]): void {
  const high = raiseSigns(placed, (CLOSE * signSize(easel.frame)) / WEEK);
  for (const post of ["high", "low"] as const) {
    stops.forEach(({ colour, pictogram }, at) => {
      if (high[at] === (post === "high")) addSign(easel, into, placed[at] ?? 0, { is, colour, post }, pictogram);
    });
  }
}

/** A path that leaves the road on the near side and is closed off. */
function addSidePath(easel: Easel, into: Container, week: number): void {
  const { x, y } = besideAt(LINE, week);
  addDrawing(easel, into, sidePathDrawing(easel.frame), x - SIDE_PATH.width * 0.24, y + HALF_WIDTH - 7, SIDE_PATH.width);
}

/** Lays the marks of a view into an emptied group. */
export function layMarks(easel: Easel, group: Container, { met, missed, open, week }: Pick<RoadView, "met" | "missed" | "open" | "week">): void {
  group.removeAll(true);
  const inner = addGroup(easel, group);
  for (const at of placeSigns(missed.map((one) => one.week), PATHS_APART, week)) addSidePath(easel, inner, at);
  const size = signSize(easel.frame);
  const [apart, clear] = [(APART * size) / WEEK, (ROOM + size / 2) / WEEK];
  const behind = Math.min(week, LINE.weeks) - clear;
  const room = Math.min(apart, (behind + BEFORE) / Math.max(1, met.length - 1));
  addSigns(easel, inner, "open", open, placeSigns(open.map((one) => Math.max(one.week, week + clear)), apart, LINE.weeks + AFTER));
  addSigns(easel, inner, "met", met, placeSigns(met.map((one) => one.week), room, behind));
}

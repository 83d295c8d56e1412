/**
 * The year as a road: the picture glides along it so that the persona stands at its week.
 * Without a persona it is only a calm road, as behind the title.
 */
import { addDrawing, addGroup, addWorld, cornerOf } from "../easel.ts";
import type { Easel } from "../easel.ts";
import type { Scenery } from "../differences.ts";
import { addFigure } from "../figures/figure.ts";
import { WORLD } from "../layout.ts";
import { between } from "../motion.ts";
import type { Container, Picture } from "../phaser.ts";
import { pointAt } from "../road-path.ts";
import type { StageView } from "../stage-view.ts";
import type { StagePicture } from "./picture.ts";
import { HALVES, LINE, VAN, WALKER_UNIT, frameOfWeek, halfDrawing, roadFrame, vanDrawing, walkerOf } from "./road-drawings.ts";
import type { RoadShown } from "./road-drawings.ts";
import { layMarks } from "./road-marks.ts";

type RoadView = Extract<StageView, { is: "road" }>;

/** Milliseconds for a walk: longer for more weeks, never long. */
const WALK = { least: 450, perWeek: 70, most: 1000 };
/** Weeks that the van stops ahead of the walker. */
const AHEAD = 2;
/** The part of the year behind a title without anybody. */
const QUIET_WEEK = 21;

/** The road of a view; null for a room. */
export function roadOf(view: Scenery): RoadShown | null {
  if (view.is === "road") return { figure: view.figure, week: view.week };
  return view.is === "title" && view.figure === null ? { figure: null, week: QUIET_WEEK } : null;
}

function addWalker(easel: Easel, into: Container, figure: string): Container {
  const standing = { x: 0, bottom: 0, unit: WALKER_UNIT, isMirrored: false };
  const look = { face: "calm", isSpeaking: false, posture: "upright" } as const;
  return addFigure(easel, into, walkerOf(figure, easel.frame), standing, look).root;
}

interface Moving {
  readonly world: Container;
  readonly walker: Container | null;
  readonly van: Picture | null;
}

/** Puts walker, van and window where they are in a week (parts of a week count). */
function standAt(easel: Easel, { world, walker, van }: Moving, week: number): void {
  const here = pointAt(LINE, week);
  const there = pointAt(LINE, week + AHEAD);
  world.setPosition(...cornerOf(frameOfWeek(easel.frame, week)));
  walker?.setPosition(here.x, here.y);
  van?.setPosition(there.x - VAN.width * 0.3, there.y - VAN.height * 0.86);
}

function walk(easel: Easel, moving: Moving, from: number, to: number): void {
  if (from === to) return;
  const duration = Math.min(WALK.most, WALK.least + Math.abs(to - from) * WALK.perWeek);
  easel.motions.add({ duration, apply: (share) => standAt(easel, moving, between(from, to, share)) });
}

/** Lets the van come or go. */
function showVan(easel: Easel, van: Picture | null, isThere: boolean): void {
  if (!van || (van.alpha === 1) === isThere) return;
  const from = van.alpha;
  easel.motions.add({ duration: 300, apply: (share) => van.setAlpha(between(from, isThere ? 1 : 0, share)) });
}

/** Sets up the road; its drawings must be there. */
export function showRoad(stage: Easel, first: Scenery): StagePicture {
  const easel = { ...stage, frame: roadFrame(stage.frame) };
  const world = addWorld(easel);
  for (const half of HALVES) addDrawing(easel, world, halfDrawing(half, easel.frame), half * WORLD.width, 0, WORLD.width);
  const [marks, walkers] = [addGroup(easel, world), addGroup(easel, world)];
  const shown = roadOf(first);
  let week = shown?.week ?? 0;
  const figure = shown?.figure ?? null;
  const van = figure === null ? null : addDrawing(easel, walkers, vanDrawing(easel.frame), 0, 0, VAN.width).setAlpha(0);
  const walker = figure === null ? null : addWalker(easel, walkers, figure);
  const moving: Moving = { world, walker, van };
  standAt(easel, moving, week);

  function update(view: Scenery): void {
    if (view.is !== "road") return;
    layMarks(easel, marks, view as RoadView);
    walk(easel, moving, week, view.week);
    showVan(easel, van, view.hasPost);
    week = view.week;
  }
  update(first);
  return { root: world, update };
}

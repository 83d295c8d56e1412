/**
 * The year as a road: the picture glides along it so that the persona stands at its week, the far land slower than the road.
 * Without a persona it is only a calm road, as behind the title.
 */
import { addDrawing, addGroup, addWorld, cornerOf } from "../easel.ts";
import type { Easel } from "../easel.ts";
import type { Scenery } from "../differences.ts";
import { WORLD } from "../layout.ts";
import { between } from "../motion.ts";
import type { Container } from "../phaser.ts";
import { pointAt } from "../road-path.ts";
import type { StageView } from "../stage-view.ts";
import { layWash } from "../theme-veil.ts";
import type { StagePicture } from "./picture.ts";
import { LINE, ROAD, cornerOfLayer, frameOfWeek, roadFrame, shiftOf, sizeOf } from "./road-course.ts";
import type { RoadLayer } from "./road-course.ts";
import { HALVES, ROAD_LAYERS, halfDrawing } from "./road-drawings.ts";
import type { RoadShown } from "./road-drawings.ts";
import { layMarks } from "./road-marks.ts";
import { addVan } from "./road-van.ts";
import { addWalker } from "./road-walker.ts";
import type { Walker } from "./road-walker.ts";

type RoadView = Extract<StageView, { is: "road" }>;

/** Milliseconds for a walk: longer for more weeks, never long. */
const WALK = { least: 600, perWeek: 80, most: 1200 };
/** Steps of a walk: two at least. */
const STEPS = { least: 2, most: 6 };
/** The part of the year behind a title without anybody: the bridge, the city far off. */
const QUIET_WEEK = 27;
/** The road itself is what is looked at: a theme washes it less than a room. */
const WASHED = 0.55;

/** How a walker looks: low when energy and outlook are. */
const faceOf = ({ posture }: RoadView) => (posture === "low" ? "tired" : "calm");

/** The road of a view; null for a room. */
export function roadOf(view: Scenery): RoadShown | null {
  if (view.is === "road") {
    const pictograms = [...view.met, ...view.open].map(({ pictogram }) => pictogram);
    return { figure: view.figure, week: view.week, face: faceOf(view), pictograms };
  }
  return view.is === "title" && view.figure === null ? { figure: null, week: QUIET_WEEK, face: "calm", pictograms: [] } : null;
}

interface Moving {
  readonly world: Container;
  readonly layers: ReadonlyMap<RoadLayer, Container>;
  readonly walker: Walker | null;
}

function addLayers(easel: Easel, world: Container): Map<RoadLayer, Container> {
  const layers = new Map<RoadLayer, Container>();
  for (const layer of ROAD_LAYERS) {
    const group = addGroup(easel, world);
    layers.set(layer, group);
    const size = sizeOf(layer);
    const { x, y } = cornerOfLayer(size);
    for (const half of HALVES) addDrawing(easel, group, halfDrawing(layer, half, easel.frame), x + half * WORLD.width * size, y, WORLD.width * size);
  }
  return layers;
}

/** Puts walker, window and layers where they are in a week (parts of a week count). */
function standAt(easel: Easel, { world, layers, walker }: Moving, week: number): void {
  const window = frameOfWeek(easel.frame, week);
  const { x, y } = pointAt(LINE, week);
  world.setPosition(...cornerOf(window));
  for (const [layer, group] of layers) group.setX(shiftOf(layer, window));
  walker?.root.setPosition(x, y);
}

/** Walks on to a week; back to an earlier one it only glides. */
function walk(easel: Easel, moving: Moving, from: number, to: number): void {
  if (from === to) return;
  const weeks = Math.abs(to - from);
  const steps = to > from ? Math.max(STEPS.least, Math.min(STEPS.most, Math.round(weeks) * 2)) : 0;
  easel.motions.add({
    duration: Math.min(WALK.most, WALK.least + weeks * WALK.perWeek),
    apply: (share) => {
      standAt(easel, moving, between(from, to, share));
      if (steps > 0) moving.walker?.stride(share, steps);
    },
  });
}

/** Sets up the road; its drawings must be there. */
export function showRoad(stage: Easel, first: Scenery): StagePicture {
  const easel = { ...stage, frame: roadFrame(stage.frame) };
  const world = addWorld(easel);
  const layers = addLayers(easel, world);
  layWash(easel, world, ROAD, WASHED);
  const [marks, movers] = [addGroup(easel, world), addGroup(easel, world)];
  const shown = roadOf(first);
  const figure = shown?.figure ?? null;
  const van = figure === null ? null : addVan(easel, movers);
  const walker = figure === null ? null : addWalker(easel, movers, figure);
  const moving: Moving = { world, layers, walker };
  let week = shown?.week ?? 0;
  standAt(easel, moving, week);

  function update(view: Scenery): void {
    if (view.is !== "road") return;
    layMarks(easel, marks, view);
    walker?.hold(view.posture ?? "upright", faceOf(view));
    walk(easel, moving, week, view.week);
    van?.follow(view.hasPost, view.week);
    week = view.week;
  }
  update(first);
  return { root: world, update };
}

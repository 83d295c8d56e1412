/**
 * Brings the stage from one view to the next: asks for the drawings, then changes what is there or crosses to another picture.
 * The last view always wins; nothing queues up. Whatever still moves is brought to its end first.
 */
import { isSamePicture, sceneryOf } from "./differences.ts";
import type { Scenery } from "./differences.ts";
import type { Easel } from "./easel.ts";
import type { StagePicture } from "./pictures/picture.ts";
import { roadDrawings } from "./pictures/road-drawings.ts";
import { roadOf, showRoad } from "./pictures/road-picture.ts";
import { roomDrawings, roomOf, soonDrawings } from "./pictures/room-drawings.ts";
import { showRoom } from "./pictures/room-picture.ts";
import { crossThroughLight, dimPicture, passDays } from "./pictures/veil.ts";
import type { StageView } from "./stage-view.ts";
import type { Wanted } from "./textures/wanted.ts";

export interface Director {
  /** Shows a view once its drawings are there. Resolves then, or as soon as another view was asked for. */
  show(view: StageView): Promise<void>;
  /** Takes up another window on the world (another size) and shows the same again, at once. */
  reframe(easel: Easel): Promise<void>;
  /** Whether drawings are still awaited. */
  isWaiting(): boolean;
  /** Draws ahead what is likely to be needed, one by one, until another view is asked for. */
  prepare(): Promise<void>;
  /** Lets go of drawings that are no longer shown. Only when nothing moves: who walks out still needs theirs. */
  tidy(): void;
}

function drawingsOf(easel: Easel, view: StageView): Wanted[] {
  const scenery = sceneryOf(view);
  const road = roadOf(scenery);
  const room = roomOf(scenery, easel.frame);
  return [...(road ? roadDrawings(road, easel.frame) : []), ...(room ? roomDrawings(room, easel.frame) : [])];
}

function open(easel: Easel, scenery: Scenery, before: Scenery | null): StagePicture {
  return roadOf(scenery) ? showRoad(easel, scenery) : showRoom(easel, scenery, before);
}

/** What stands on the stage just now. */
interface Standing {
  scenery: Scenery | null;
  picture: StagePicture | null;
  dimmed: { takeAway(): void } | null;
}

function crossTo(easel: Easel, standing: Standing, scenery: Scenery, isAtOnce: boolean): void {
  const before = standing.picture;
  const after = open(easel, scenery, isAtOnce ? null : standing.scenery);
  standing.picture = after;
  easel.scene.children.sendToBack(after.root);
  if (isAtOnce) return before?.root.destroy();
  if (before) after.root.setVisible(false);
  crossThroughLight(easel, scenery.is === "encounter" ? scenery.light : "day", before !== null, () => {
    before?.root.destroy();
    after.root.setVisible(true);
  });
}

/** Changes what is there; in between, days may pass. */
function goOn(easel: Easel, { picture, scenery: before }: Standing, after: Scenery): void {
  picture?.update(after);
  if (before?.is === "road" && after.is === "road" && before.week !== after.week) passDays(easel);
}

/** Dims the picture while something lies before it. */
function dim(easel: Easel, standing: Standing, isDim: boolean, isAnew: boolean): void {
  if (!isAnew && isDim === (standing.dimmed !== null)) return;
  standing.dimmed?.takeAway();
  standing.dimmed = isDim ? dimPicture(easel) : null;
}

/** When the browser has nothing else to do; soon, where it cannot tell. */
const idle = () => new Promise<void>((resolve) => {
  if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: 500 });
  else setTimeout(resolve, 60);
});

/** A director for an easel. */
export function createDirector(first: Easel): Director {
  let easel = first;
  let wanted: StageView | null = null;
  let waiting = 0;
  let shown: StageView | null = null;
  const standing: Standing = { scenery: null, picture: null, dimmed: null };

  /** Whoever hurries from place to place drags no more than two along. Only once nothing moves: who walks out still needs theirs. */
  function letGo(view: StageView): void {
    if (shown) easel.textures.keepOnly([...drawingsOf(easel, shown), ...drawingsOf(easel, view)]);
  }

  function apply(view: StageView, isAtOnce: boolean): void {
    easel.motions.finish();
    const scenery = sceneryOf(view);
    if (!isAtOnce && standing.picture && isSamePicture(standing.scenery, scenery)) goOn(easel, standing, scenery);
    else {
      if (!isAtOnce) letGo(view);
      crossTo(easel, standing, scenery, isAtOnce);
    }
    shown = view;
    standing.scenery = scenery;
    dim(easel, standing, scenery !== view, isAtOnce);
    if (isAtOnce) easel.motions.finish();
  }

  async function bring(view: StageView, isAtOnce: boolean): Promise<void> {
    wanted = view;
    const at = easel;
    const drawings = drawingsOf(at, view);
    if (!at.textures.hasAll(drawings)) {
      waiting += 1;
      await at.textures.load(drawings);
      waiting -= 1;
    }
    if (wanted === view && easel === at) apply(view, isAtOnce);
  }

  return {
    show: (view) => bring(view, false),
    async reframe(next) {
      easel = next;
      if (wanted) await bring(wanted, true);
    },
    isWaiting: () => waiting > 0,
    async prepare() {
      const [view, at] = [wanted, easel];
      for (const drawing of view ? soonDrawings(sceneryOf(view), at.frame) : []) {
        if (at.textures.hasAll([drawing])) continue;
        await idle();
        if (wanted !== view || easel !== at || waiting > 0) return;
        await at.textures.load([drawing]);
      }
    },
    tidy() {
      if (waiting > 0 || !wanted) return;
      easel.textures.keepOnly([...drawingsOf(easel, wanted), ...soonDrawings(sceneryOf(wanted), easel.frame)]);
    },
  };
}

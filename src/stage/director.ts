/**
 * Brings the stage from one view to the next: asks for the drawings, then changes what is there or crosses to another picture.
 * The last view always wins; nothing queues up. Whatever still moves is brought to its end first.
 */
import { isSamePicture, isSameProp, propOf, sceneryOf } from "./differences.ts";
import type { Prop, Scenery } from "./differences.ts";
import type { Easel } from "./easel.ts";
import { between } from "./motion.ts";
import type { StagePicture } from "./pictures/picture.ts";
import { layProp, propDrawings } from "./pictures/prop.ts";
import { roadDrawings } from "./pictures/road-drawings.ts";
import { roadOf, showRoad } from "./pictures/road-picture.ts";
import { roomDrawings, roomOf } from "./pictures/room-drawings.ts";
import { showRoom } from "./pictures/room-picture.ts";
import type { StageView } from "./stage-view.ts";
import type { Wanted } from "./textures/wanted.ts";

/** Milliseconds for one place to fade into the next. */
const FADE = 280;

export interface Director {
  /** Shows a view once its drawings are there. Resolves then, or as soon as another view was asked for. */
  show(view: StageView): Promise<void>;
  /** Takes up another window on the world (another size) and shows the same again, at once. */
  reframe(easel: Easel): Promise<void>;
  /** Whether drawings are still awaited. */
  isWaiting(): boolean;
  /** Lets go of drawings that are no longer shown. Only when nothing moves: who walks out still needs theirs. */
  tidy(): void;
}

function drawingsOf(easel: Easel, view: StageView): Wanted[] {
  const scenery = sceneryOf(view);
  const road = roadOf(scenery);
  const room = roomOf(scenery, easel.frame);
  return [
    ...(road ? roadDrawings(road, easel.frame) : []), ...(room ? roomDrawings(room, easel.frame) : []),
    ...propDrawings(easel, propOf(view)),
  ];
}

function open(easel: Easel, scenery: Scenery): StagePicture {
  return roadOf(scenery) ? showRoad(easel, scenery) : showRoom(easel, scenery);
}

/** What stands on the stage just now. */
interface Standing {
  scenery: Scenery | null;
  picture: StagePicture | null;
  prop: Prop;
  laid: { takeAway(): void } | null;
}

function crossTo(easel: Easel, standing: Standing, scenery: Scenery, isAtOnce: boolean): void {
  const before = standing.picture;
  const after = open(easel, scenery);
  standing.picture = after;
  easel.scene.children.sendToBack(after.root);
  if (before) easel.scene.children.sendToBack(before.root);
  easel.motions.add({
    duration: isAtOnce ? 0 : FADE,
    apply: (share) => after.root.setAlpha(between(before ? 0 : 0.2, 1, share)),
    after: () => before?.root.destroy(),
  });
}

function changeProp(easel: Easel, standing: Standing, prop: Prop, isAnew: boolean): void {
  if (!isAnew && isSameProp(standing.prop, prop)) return;
  standing.laid?.takeAway();
  standing.laid = prop ? layProp(easel, prop) : null;
  standing.prop = prop;
}

/** A director for an easel. */
export function createDirector(first: Easel): Director {
  let easel = first;
  let wanted: StageView | null = null;
  let waiting = 0;
  const standing: Standing = { scenery: null, picture: null, prop: null, laid: null };

  function apply(view: StageView, isAtOnce: boolean): void {
    easel.motions.finish();
    const scenery = sceneryOf(view);
    if (!isAtOnce && standing.picture && isSamePicture(standing.scenery, scenery)) standing.picture.update(scenery);
    else crossTo(easel, standing, scenery, isAtOnce);
    standing.scenery = scenery;
    changeProp(easel, standing, propOf(view), isAtOnce);
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
    tidy() {
      if (waiting === 0 && wanted) easel.textures.keepOnly(drawingsOf(easel, wanted));
    },
  };
}

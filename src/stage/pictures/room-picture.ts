/**
 * A room with the people in it: layers from the window to the table edge, busts between them.
 * Layers drift a few units towards who speaks.
 */
import { addDrawing, addGroup, addWorld } from "../easel.ts";
import type { Easel } from "../easel.ts";
import { speakingSide } from "../differences.ts";
import type { Scenery } from "../differences.ts";
import { WORLD } from "../layout.ts";
import { between } from "../motion.ts";
import type { Container } from "../phaser.ts";
import { addPeople } from "./people.ts";
import type { StagePicture } from "./picture.ts";
import { layerDrawings, roomOf } from "./room-drawings.ts";
import type { Room, RoomLayer } from "./room-drawings.ts";

/** How far a layer drifts, world units; near things move more. The light lies on the glass and stays. */
const DRIFT: Record<RoomLayer | "people", number> = { back: 2, wall: 4, middle: 6, people: 8, front: 13, light: 0 };
const DRIFT_TIME = 400;

type Layers = ReadonlyMap<RoomLayer | "people", Container>;

function addLayers(easel: Easel, world: Container, room: Room): Layers {
  const layers = new Map<RoomLayer | "people", Container>();
  const drawings = layerDrawings(room, easel.frame);
  for (const layer of ["back", "wall", "middle", "people", "front", "light"] as const) {
    const group = addGroup(easel, world);
    layers.set(layer, group);
    const wanted = layer === "people" ? undefined : drawings.get(layer);
    if (wanted) addDrawing(easel, group, wanted, 0, 0, WORLD.width);
  }
  return layers;
}

/** Lets the layers drift to a side; whole pixels at rest, so that lines stay sharp. */
function drift(easel: Easel, layers: Layers, side: number): void {
  const { scale } = easel.frame;
  for (const [layer, group] of layers) {
    const from = group.x;
    const to = Math.round(-side * DRIFT[layer] * scale) / scale;
    if (from !== to) easel.motions.add({ duration: DRIFT_TIME, apply: (share) => group.setX(between(from, to, share)) });
  }
}

/** Sets up a room; its drawings must be there. */
export function showRoom(easel: Easel, first: Scenery): StagePicture {
  const root = addWorld(easel);
  const room = roomOf(first, easel.frame);
  if (!room) return { root, update: () => undefined };
  const layers = addLayers(easel, root, room);
  const people = addPeople(easel, layers.get("people") ?? root, room.people);
  drift(easel, layers, speakingSide(first));
  return {
    root,
    update(view) {
      people.update(roomOf(view, easel.frame)?.people ?? []);
      drift(easel, layers, speakingSide(view));
    },
  };
}

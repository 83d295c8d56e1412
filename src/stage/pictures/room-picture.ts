/**
 * A room with the people in it: layers from the window to the table edge, busts between them.
 * The camera drifts towards who speaks, and comes a little nearer at a moment that counts.
 */
import { lightShare } from "../colours.ts";
import { addDrawing, addGroup, addWorld } from "../easel.ts";
import type { Easel } from "../easel.ts";
import { aimBetween, placeLayer } from "../camera.ts";
import type { Aim, Layer } from "../camera.ts";
import { aimOf, newcomersIn } from "../differences.ts";
import type { Scenery } from "../differences.ts";
import { WORLD } from "../layout.ts";
import type { Container } from "../phaser.ts";
import { layWash } from "../theme-veil.ts";
import { addPeople } from "./people.ts";
import type { StagePicture } from "./picture.ts";
import { layerDrawings, roomOf } from "./room-drawings.ts";
import type { Room } from "./room-drawings.ts";

/** Slow: nothing waits for it. */
const CAMERA_TIME = 540;

/** How much of the hour's light lies on the people too: enough to belong there, so little that a dark face can be read. */
const ON_PEOPLE = 0.3;

type Layers = ReadonlyMap<Layer, Container>;

function addLayers(easel: Easel, world: Container, room: Room): Layers {
  const layers = new Map<Layer, Container>();
  const drawings = layerDrawings(room, easel.frame);
  for (const layer of ["back", "wall", "middle", "light", "people", "front", "haze"] as const) {
    if (layer === "people") layWash(easel, world, WORLD);
    const group = addGroup(easel, world);
    layers.set(layer, group);
    if (layer === "light") group.setAlpha(lightShare());
    if (layer === "haze") group.setAlpha(lightShare() * ON_PEOPLE);
    const wanted = layer === "people" ? undefined : drawings.get(layer === "haze" ? "light" : layer);
    if (wanted) addDrawing(easel, group, wanted, 0, 0, WORLD.width);
  }
  return layers;
}

function aimLayers(easel: Easel, layers: Layers, aim: Aim): void {
  for (const [layer, group] of layers) {
    const { x, y, scale } = placeLayer(layer, aim, easel.frame);
    group.setPosition(x, y).setScale(scale);
  }
}

/** Lets the camera go from one aim to another. */
function moveCamera(easel: Easel, layers: Layers, from: Aim, to: Aim): void {
  if (from.side === to.side && from.near === to.near) return;
  easel.motions.add({ duration: CAMERA_TIME, apply: (share) => aimLayers(easel, layers, aimBetween(from, to, share)) });
}

/** Sets up a room after what was seen before it; its drawings must be there. */
export function showRoom(easel: Easel, first: Scenery, before: Scenery | null): StagePicture {
  const root = addWorld(easel);
  const room = roomOf(first, easel.frame);
  if (!room) return { root, update: () => undefined };
  const layers = addLayers(easel, root, room);
  const people = addPeople(easel, layers.get("people") ?? root, room.people, newcomersIn(before, first));
  let aim = aimOf(first);
  aimLayers(easel, layers, aim);
  return {
    root,
    update(view) {
      people.update(roomOf(view, easel.frame)?.people ?? []);
      const next = aimOf(view);
      moveCamera(easel, layers, aim, next);
      aim = next;
    },
  };
}

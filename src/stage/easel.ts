/**
 * What every picture is made with: Phaser's scene, the textures, the movements and the window on the world.
 */
import type { Frame } from "./layout.ts";
import type { Motions } from "./motion.ts";
import type { Container, Picture, Scene } from "./phaser.ts";
import type { TextureStore } from "./textures/texture-store.ts";
import { keyOf } from "./textures/wanted.ts";
import type { Wanted } from "./textures/wanted.ts";

export interface Easel {
  readonly scene: Scene;
  readonly textures: TextureStore;
  readonly motions: Motions;
  readonly frame: Frame;
}

/** An empty container inside another. */
export function addGroup({ scene }: Easel, into: Container, x = 0, y = 0): Container {
  const group = scene.add.container(x, y);
  into.add(group);
  return group;
}

/** A texture inside a container, its top left at a point and `width` units wide; the texture must be there. */
export function addTexture({ scene }: Easel, into: Container, key: string, x: number, y: number, width: number): Picture {
  const picture = scene.add.image(x, y, key).setOrigin(0);
  picture.setScale(width / picture.width);
  into.add(picture);
  return picture;
}

/** A drawing inside a container: as if its whole were `width` units wide with its top left at a point. */
export function addDrawing(easel: Easel, into: Container, wanted: Wanted, x: number, y: number, width: number): Picture {
  return showDrawing(easel, addTexture(easel, into, keyOf(wanted), x, y, 1), wanted, x, y, width);
}

/** Another drawing on a picture that stands there: at its own place, since each drawing is cut to where it shows anything. */
export function showDrawing(easel: Easel, picture: Picture, wanted: Wanted, x: number, y: number, width: number): Picture {
  const pixel = width / wanted.width;
  const corner = easel.textures.cornerOf(wanted);
  if (picture.texture.key !== keyOf(wanted)) picture.setTexture(keyOf(wanted));
  return picture.setPosition(x + corner.x * pixel, y + corner.y * pixel).setScale(pixel);
}

/** True when a drawing could not be had and nothing stands for it. */
export function isMissing({ scene }: Easel, wanted: Wanted): boolean {
  return scene.textures.getFrame(keyOf(wanted)).width <= 1;
}

/** The whole of the stage as one container in world units: its top left is the top left of the world. */
export function addWorld({ scene, frame }: Easel): Container {
  return scene.add.container(0, 0).setScale(frame.scale).setPosition(...cornerOf(frame));
}

/** Where the world's top left lies on the canvas, in whole pixels so that lines stay sharp. */
export function cornerOf({ left, top, scale }: Frame): [number, number] {
  return [Math.round(-left * scale), Math.round(-top * scale)];
}

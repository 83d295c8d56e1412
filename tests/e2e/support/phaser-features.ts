/**
 * What the stage asks of Phaser, one small drawing for each, with the colours that must be seen then. Runs in a browser,
 * built with the same cut-down Phaser as the game: a part that was cut away too many shows here by name.
 */
import { CANVAS, Game, WEBGL } from "../../../src/stage/phaser.ts";
import type { Container, Picture, Scene } from "../../../src/stage/phaser.ts";

type Colour = "red" | "blue" | "none" | "faint";
/** Where to look, and what to see there. */
type Sight = readonly [x: number, y: number, colour: Colour];

interface Feature {
  readonly draw: (scene: Scene, game: Game) => void | Promise<void>;
  readonly sights: readonly Sight[];
}

const SIZE = 120;
const nextFrame = () => new Promise<void>((resolve) => { requestAnimationFrame(() => { resolve(); }); });

/** A texture of 20 by 20: the left half in one colour, the right half in another. */
function addTexture(scene: Scene, key: string, left: string, right: string): void {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [20, 20];
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas to paint a texture on");
  context.fillStyle = left;
  context.fillRect(0, 0, 10, 20);
  context.fillStyle = right;
  context.fillRect(10, 0, 10, 20);
  scene.textures.addImage(key, canvas as unknown as HTMLImageElement);
}

const add = (scene: Scene, x: number, y: number, key = "red"): Picture => scene.add.image(x, y, key).setOrigin(0);

function group(scene: Scene, ...inside: Picture[]): Container {
  const container = scene.add.container(0, 0);
  for (const picture of inside) container.add(picture);
  return container;
}

const FEATURES: Readonly<Record<string, Feature>> = {
  "a picture at its place": { draw: (scene) => { add(scene, 40, 40); }, sights: [[50, 50, "red"], [30, 50, "none"]] },
  "origin in the middle": { draw: (scene) => { scene.add.image(50, 50, "red").setOrigin(0.5); }, sights: [[42, 42, "red"], [38, 50, "none"]] },
  "scale": { draw: (scene) => { add(scene, 0, 0).setScale(3, 2); }, sights: [[55, 35, "red"], [55, 45, "none"]] },
  "display size": { draw: (scene) => { add(scene, 0, 0).setDisplaySize(80, 10); }, sights: [[75, 5, "red"], [75, 15, "none"]] },
  "position": { draw: (scene) => { add(scene, 0, 0).setX(60).setY(80); }, sights: [[70, 90, "red"], [10, 10, "none"]] },
  "alpha": { draw: (scene) => { add(scene, 0, 0).setAlpha(0.5); }, sights: [[10, 10, "faint"]] },
  "alpha of a group": { draw: (scene) => { group(scene, add(scene, 0, 0)).setAlpha(0.5); }, sights: [[10, 10, "faint"]] },
  "angle": { draw: (scene) => { scene.add.image(60, 60, "halves").setOrigin(0.5).setAngle(180); }, sights: [[54, 60, "blue"], [66, 60, "red"]] },
  "angle of a group": { draw: (scene) => { group(scene, scene.add.image(0, 0, "halves")).setPosition(60, 60).setAngle(180); }, sights: [[54, 60, "blue"], [66, 60, "red"]] },
  "flip": { draw: (scene) => { add(scene, 0, 0, "halves").setFlipX(true); }, sights: [[5, 10, "blue"], [15, 10, "red"]] },
  "mirror of a group": { draw: (scene) => { group(scene, add(scene, 0, 0, "halves")).setPosition(40, 0).setScale(-1, 1); }, sights: [[25, 10, "blue"], [35, 10, "red"]] },
  "visibility": { draw: (scene) => { add(scene, 0, 0).setVisible(false); }, sights: [[10, 10, "none"]] },
  "another texture": { draw: (scene) => { add(scene, 0, 0).setTexture("blue"); }, sights: [[10, 10, "blue"]] },
  "depth": { draw: (scene) => { add(scene, 0, 0).setDepth(1); add(scene, 0, 0, "blue"); }, sights: [[10, 10, "red"]] },
  "sent to the back": { draw: (scene) => { add(scene, 0, 0); scene.children.sendToBack(add(scene, 0, 0, "blue")); }, sights: [[10, 10, "red"]] },
  "groups in groups": {
    draw: (scene) => {
      const inner = group(scene, add(scene, 5, 5)).setScale(2);
      const outer = scene.add.container(20, 20);
      outer.add(inner);
    },
    sights: [[35, 35, "red"], [65, 65, "red"], [75, 75, "none"]],
  },
  "order in a group": {
    draw: (scene) => {
      const [under, over] = [add(scene, 0, 0), add(scene, 0, 0, "blue")];
      const container = group(scene, under, over);
      container.moveTo(over, container.getIndex(under));
    },
    sights: [[10, 10, "red"]],
  },
  "a group sends to its back": {
    draw: (scene) => {
      const over = add(scene, 0, 0, "blue");
      group(scene, add(scene, 0, 0), over).sendToBack(over);
    },
    sights: [[10, 10, "red"]],
  },
  "an emptied group": { draw: (scene) => { group(scene, add(scene, 0, 0)).removeAll(true); }, sights: [[10, 10, "none"]] },
  "a picture that is taken away": { draw: (scene) => { add(scene, 0, 0).destroy(); }, sights: [[10, 10, "none"]] },
  "a group that is taken away": { draw: (scene) => { group(scene, add(scene, 0, 0)).destroy(); }, sights: [[10, 10, "none"]] },
  "a texture that is let go and made anew": {
    draw: (scene) => {
      scene.textures.remove("red");
      if (scene.textures.exists("red")) throw new Error("the texture is still there");
      addTexture(scene, "red", "#0000ff", "#0000ff");
      add(scene, 0, 0);
    },
    sights: [[10, 10, "blue"]],
  },
  "another size of the stage": { draw: (scene, game) => { game.scale.resize(200, 160); add(scene, 170, 130); }, sights: [[180, 140, "red"]] },
  "sleep and waking": {
    draw: async (scene, game) => {
      game.loop.sleep();
      if (game.loop.running) throw new Error("it does not sleep");
      const picture = add(scene, 0, 0);
      await nextFrame();
      picture.setX(60);
      game.loop.wake();
    },
    sights: [[70, 10, "red"], [10, 10, "none"]],
  },
};

/** Reads the canvas in the frame in which it was drawn: a graphics processor keeps it no longer. */
function readColours(canvas: HTMLCanvasElement, sights: readonly Sight[]): Colour[] {
  const copy = document.createElement("canvas");
  [copy.width, copy.height] = [canvas.width, canvas.height];
  const context = copy.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("no canvas to read on");
  context.drawImage(canvas, 0, 0);
  return sights.map(([x, y]) => {
    const [red = 0, , blue = 0, alpha = 0] = context.getImageData(x, y, 1, 1).data;
    if (alpha < 20) return "none";
    if (alpha < 200) return "faint";
    return red > blue ? "red" : "blue";
  });
}

function openGame(renderer: "webgl" | "canvas"): Promise<{ game: Game; scene: Scene }> {
  return new Promise((resolve) => {
    const game = new Game({
      type: renderer === "webgl" ? WEBGL : CANVAS, parent: document.body, width: SIZE, height: SIZE, banner: false, transparent: true,
      audio: { noAudio: true }, input: { keyboard: false, mouse: false, touch: false, gamepad: false }, plugins: { default: [] },
      scene: { create(this: Scene) { resolve({ game, scene: this }); } },
    });
  });
}

async function tryFeature(renderer: "webgl" | "canvas", { draw, sights }: Feature): Promise<string> {
  const { game, scene } = await openGame(renderer);
  addTexture(scene, "red", "#ff0000", "#ff0000");
  addTexture(scene, "blue", "#0000ff", "#0000ff");
  addTexture(scene, "halves", "#ff0000", "#0000ff");
  await draw(scene, game);
  for (let frame = 0; frame < 3; frame += 1) await nextFrame();
  const seen = readColours(game.canvas, sights);
  game.destroy(true);
  if (!game.loop.running) game.loop.wake();
  return sights.map(([x, y, colour], at) => (seen[at] === colour ? "" : `at ${x},${y} ${seen[at]} instead of ${colour}`)).filter(Boolean).join("; ");
}

/** Tries every feature; gives back what went wrong by feature, and nothing for those that work. */
async function tryAll(renderer: "webgl" | "canvas"): Promise<{ tried: number; faults: Record<string, string> }> {
  const faults: Record<string, string> = {};
  for (const [name, feature] of Object.entries(FEATURES)) {
    const fault = await tryFeature(renderer, feature).catch((error: unknown) => String(error));
    if (fault) faults[name] = fault;
  }
  return { tried: Object.keys(FEATURES).length, faults };
}

declare global {
  interface Window { tryAllFeatures: typeof tryAll }
}
window.tryAllFeatures = tryAll;

/**
 * Starts Phaser with everything off that the stage does not use: its sound, its input, its banner, its grip on the focus.
 */
import { CANVAS, Game, WEBGL } from "./phaser.ts";
import type { Scene } from "./phaser.ts";
import type { Size } from "./layout.ts";
import type { Renderer } from "./renderers.ts";

/** A running game with its one scene. */
export interface OpenGame {
  readonly game: Game;
  readonly scene: Scene;
}

/** Milliseconds after which a start counts as failed. */
const PATIENCE = 8000;

function settle(canvas: HTMLCanvasElement): void {
  canvas.setAttribute("aria-hidden", "true");
  canvas.tabIndex = -1;
  canvas.style.pointerEvents = "none";
}

/** The canvas fills its parent, also between two sizes, without ever being stretched out of shape. */
function fillParent(canvas: HTMLCanvasElement): void {
  Object.assign(canvas.style, { display: "block", width: "100%", height: "100%", objectFit: "cover" });
}

/** Resolves when the scene is there; rejects when the renderer cannot be had. `size` in canvas pixels. */
export function openGame(parent: HTMLElement, renderer: Renderer, size: Size, onFrame: () => void): Promise<OpenGame> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the stage did not start in time")), PATIENCE);
    const game = new Game({
      type: renderer === "webgl" ? WEBGL : CANVAS,
      parent, width: size.width, height: size.height,
      banner: false, autoFocus: false, disableContextMenu: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      // Of Phaser's own plugins none is used: no tweens, no timers, no loader, no lights.
      plugins: { default: [] },
      transparent: true, powerPreference: "low-power",
      scene: {
        create(this: Scene) {
          clearTimeout(timer);
          settle(this.game.canvas);
          fillParent(this.game.canvas);
          resolve({ game: this.game, scene: this });
        },
        update: () => onFrame(),
      },
    });
    settle(game.canvas ?? document.createElement("canvas"));
  });
}

/** Gives the canvas another size, in its own pixels; it goes on filling its parent. */
export function resizeGame(game: Game, { width, height }: Size): void {
  game.scale.resize(width, height);
  fillParent(game.canvas);
}

/** Takes the game apart with its canvas. Phaser does so in its next frame, so it must be awake for it. */
export function closeGame(game: Game): void {
  game.destroy(true);
  if (!game.loop.running) game.loop.wake();
}

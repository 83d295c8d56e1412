/**
 * What a theme lays over the picture: a dimming in the evening, a strong edge in high contrast. One texture, moved and made clear.
 */
import { addTexture } from "./easel.ts";
import type { Easel } from "./easel.ts";
import { INK } from "./colours.ts";
import type { Container } from "./phaser.ts";
import type { Theme } from "./stage-view.ts";

const DIMMED = 0.2;
/** Canvas pixels for each of 1080 of the stage's height. */
const EDGE = 8;

function addSheet(easel: Easel, into: Container, x: number, y: number, width: number, height: number, alpha: number): void {
  const key = easel.textures.paint("sheet", 4, 4, (context) => {
    context.fillStyle = INK;
    context.fillRect(0, 0, 4, 4);
  });
  addTexture(easel, into, key, x, y, 1).setDisplaySize(width, height).setAlpha(alpha);
}

/** Lays the theme's veil over everything; gives back how to take it away. Canvas pixels throughout. */
export function layThemeVeil(easel: Easel, theme: Theme): { takeAway(): void } {
  const { width, height } = easel.frame.canvas;
  const group = easel.scene.add.container(0, 0).setDepth(2);
  if (theme === "evening") addSheet(easel, group, 0, 0, width, height, DIMMED);
  if (theme === "contrast") {
    const edge = Math.max(3, Math.round((EDGE * height) / 1080));
    addSheet(easel, group, 0, 0, width, edge, 1);
    addSheet(easel, group, 0, height - edge, width, edge, 1);
    addSheet(easel, group, 0, 0, edge, height, 1);
    addSheet(easel, group, width - edge, 0, edge, height, 1);
  }
  return { takeAway: () => group.destroy() };
}

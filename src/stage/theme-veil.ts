/**
 * What a theme lays over the drawings. Evening: a room with one lamp, dim behind the people and dark towards the edges.
 * High contrast: the room grows pale, so that people and marks stand out, inside a strong edge. Plain see-through colour
 * only, which every renderer shows alike. Knows no drawing.
 */
import { INK, colourOf } from "./colours.ts";
import { addTexture } from "./easel.ts";
import type { Easel } from "./easel.ts";
import type { Size } from "./layout.ts";
import type { Container, Picture } from "./phaser.ts";
import type { Theme } from "./stage-view.ts";

/** Canvas pixels for each of 1080 of the stage's height. */
const EDGE = 10;
/** The lamp hangs above the middle, where faces are; both as shares of the stage. */
const LAMP = { x: 0.5, y: 0.36, reach: 0.68, glow: 0.36 };
/** The light is soft: few pixels say it all. */
const GLOW = { width: 320, height: 180 };

function addSheet(easel: Easel, into: Container, colour: string, x: number, y: number, width: number, height: number): Picture {
  const key = easel.textures.paint(`sheet ${colour}`, 4, 4, (context) => {
    context.fillStyle = colour;
    context.fillRect(0, 0, 4, 4);
  });
  return addTexture(easel, into, key, x, y, 1).setDisplaySize(width, height);
}

/** Lamp light in the middle, dusk around it. */
function paintGlow(context: CanvasRenderingContext2D): void {
  const { width, height } = GLOW;
  const [x, y, reach] = [width * LAMP.x, height * LAMP.y, width * LAMP.reach];
  const light = (colour: string, from: number, to: number) => {
    const gradient = context.createRadialGradient(x, y, from, x, y, to);
    gradient.addColorStop(0, colour);
    gradient.addColorStop(1, "transparent");
    return gradient;
  };
  // Dusk everywhere, taken away again around the lamp: so it grows towards the edges.
  context.fillStyle = colourOf("dusk");
  context.fillRect(0, 0, width, height);
  context.globalCompositeOperation = "destination-out";
  context.fillStyle = light("black", width * 0.12, reach);
  context.fillRect(0, 0, width, height);
  context.globalCompositeOperation = "source-over";
  context.fillStyle = light(colourOf("lamp"), 0, width * LAMP.glow * 1.6);
  context.fillRect(0, 0, width, height);
}

/** Lays the theme's wash, or a share of it, over what has been drawn so far: what comes after it stands out. World units. */
export function layWash(easel: Easel, into: Container, { width, height }: Size, share = 1): void {
  const colour = colourOf("wash");
  if (colour === "transparent") return;
  addSheet(easel, into, colour, -width * 0.1, -height * 0.1, width * 1.2, height * 1.2).setAlpha(share);
}

/** Lays the theme's veil over the picture, under what lies on top of it; gives back how to take it away. Canvas pixels throughout. */
export function layThemeVeil(easel: Easel, theme: Theme): { takeAway(): void } {
  const { width, height } = easel.frame.canvas;
  const group = easel.scene.add.container(0, 0).setDepth(0.5);
  if (theme === "evening") {
    const key = easel.textures.paint("glow", GLOW.width, GLOW.height, paintGlow);
    addTexture(easel, group, key, 0, 0, 1).setDisplaySize(width, height);
  }
  if (theme === "contrast") {
    const edge = Math.max(3, Math.round((EDGE * height) / 1080));
    addSheet(easel, group, INK, 0, 0, width, edge);
    addSheet(easel, group, INK, 0, height - edge, width, edge);
    addSheet(easel, group, INK, 0, 0, edge, height);
    addSheet(easel, group, INK, width - edge, 0, edge, height);
  }
  return { takeAway: () => group.destroy() };
}

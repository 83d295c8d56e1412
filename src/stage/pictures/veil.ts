/**
 * Light that goes over the whole picture for a moment: down while a card or letter lies open, across while weeks pass,
 * and over it all between two places. Knows no drawing and no words.
 */
import type { Light } from "../../core/index.ts";
import { colourOf } from "../colours.ts";
import type { Easel } from "../easel.ts";
import { between, easeIn, easeOut } from "../motion.ts";
import type { Picture } from "../phaser.ts";

/** Under the theme's own veil, over the picture. */
const DEPTH = { passing: 0.4, dim: 1 };

type Paint = (context: CanvasRenderingContext2D, height: number) => void;

const HEIGHT = 128;

function addSheet({ scene, textures, frame }: Easel, name: string, depth: number, paint: Paint): Picture {
  const key = textures.paint(name, 4, HEIGHT, (context) => {
    paint(context, HEIGHT);
    context.fillRect(0, 0, 4, HEIGHT);
  });
  return scene.add.image(0, 0, key).setOrigin(0).setDisplaySize(frame.canvas.width, frame.canvas.height).setDepth(depth).setAlpha(0);
}

/** One colour everywhere. */
function addVeil(easel: Easel, colour: string, depth: number): Picture {
  return addSheet(easel, `veil ${colour}`, depth, (context) => { context.fillStyle = colourOf(colour); });
}

/** A colour in the sky that thins out towards the ground. */
function addSky(easel: Easel, colour: string): Picture {
  return addSheet(easel, `sky ${colour}`, DEPTH.passing, (context, height) => {
    const gradient = context.createLinearGradient(0, 0, 0, height);
    gradient.addColorStop(0, "black");
    gradient.addColorStop(0.75, "transparent");
    // The colour first, then how much of it stays: so it thins out without growing grey.
    context.fillStyle = colourOf(colour);
    context.fillRect(0, 0, 4, height);
    context.globalCompositeOperation = "destination-in";
    context.fillStyle = gradient;
  });
}

const DIM = 0.4;
/** As long as a card takes to rise and turn over in the page (`cards.css`). */
const DIMS = 400;
/** The light is back before the card is in the tray. */
const BRIGHTENS = 260;

/** Dims the picture behind a card or letter, which is the page's; gives back how to let the light in again. */
export function dimPicture(easel: Easel): { takeAway(): void } {
  const veil = addVeil(easel, "night", DEPTH.dim);
  easel.motions.add({ duration: DIMS, apply: (share) => veil.setAlpha(DIM * share) });
  return {
    takeAway() {
      const from = veil.alpha;
      easel.motions.add({ duration: BRIGHTENS, apply: (share) => veil.setAlpha(between(from, 0, share)), after: () => veil.destroy() });
    },
  };
}

/** Milliseconds for any number of weeks. */
const DAYS = 400;
const EVENING = { strength: 0.5, from: 0, to: 0.64 };
const MORNING = { strength: 0.55, from: 0.4, to: 1 };

function swell(share: number, { strength, from, to }: typeof EVENING): number {
  const part = Math.min(1, Math.max(0, (share - from) / (to - from)));
  return part >= 1 ? 0 : strength * Math.sin(Math.PI * part);
}

/** The light of passing days: an evening and a morning over the sky. */
export function passDays(easel: Easel): void {
  const [evening, morning] = [addSky(easel, "plum"), addSky(easel, "ochre")];
  easel.motions.add({
    duration: DAYS, ease: (share) => share,
    apply: (share) => {
      evening.setAlpha(swell(share, EVENING));
      morning.setAlpha(swell(share, MORNING));
    },
    after: () => {
      evening.destroy();
      morning.destroy();
    },
  });
}

/** Of the light one comes into. */
const COMING: Readonly<Record<Light, string>> = { day: "sand", evening: "plum", grey: "shade" };
const GOES = 140;
const COMES = 240;

/** Covers one picture with light, changes it unseen, and lets the other come out. Without a picture before, only the second half. */
export function crossThroughLight(easel: Easel, light: Light, hasBefore: boolean, change: () => void): void {
  const veil = addVeil(easel, COMING[light], DEPTH.passing);
  const open = () => {
    change();
    easel.motions.add({ duration: COMES, ease: easeOut, apply: (share) => veil.setAlpha(1 - share), after: () => veil.destroy() });
  };
  if (!hasBefore) return open();
  easel.motions.add({ duration: GOES, ease: easeIn, apply: (share) => veil.setAlpha(share), after: open });
}

/**
 * What is laid before the picture: a card that turns over, a letter that slides in. The picture behind dims a little.
 */
import { addGroup, addTexture, addWorld } from "../easel.ts";
import type { Easel } from "../easel.ts";
import type { Prop } from "../differences.ts";
import { WORLD, placeProp } from "../layout.ts";
import { INK } from "../colours.ts";
import { between, easeIn, easeOut } from "../motion.ts";
import type { Container, Picture } from "../phaser.ts";
import { keyOf, want } from "../textures/wanted.ts";
import type { Wanted } from "../textures/wanted.ts";
import { CARD, CARD_EYE, LETTER, paintCardBack, paintCardFront, paintLetter } from "./prop-paint.ts";

/** Height of the pictogram against the card. */
const ICON = 0.31;
const DIM = 0.42;
const TURN = 170;
const LAY = 320;

/** The pictogram on a card, so that it is there before the card turns. */
export function propDrawings(easel: Pick<Easel, "frame">, prop: Prop): Wanted[] {
  if (prop?.is !== "card") return [];
  const side = placeProp(easel.frame).height * ICON * easel.frame.scale;
  return [want(`icons/${prop.pictogram}.svg`, side, side)];
}

/** A painted texture of a card or letter at the pixels it needs. */
function paintProp(easel: Easel, name: string, size: { width: number; height: number }, paint: (context: CanvasRenderingContext2D) => void): string {
  const pixels = (placeProp(easel.frame).height / CARD.height) * easel.frame.scale;
  return easel.textures.paint(`${name} ${pixels.toFixed(3)}`, size.width * pixels, size.height * pixels, (context) => {
    context.scale(pixels, pixels);
    paint(context);
  });
}

/** A picture whose own middle is its point, so that it can turn. */
function addMiddle(easel: Easel, into: Container, key: string, width: number): Picture {
  return addTexture(easel, into, key, 0, 0, width).setOrigin(0.5);
}

/** Turns by becoming narrow and wide again; at the narrowest the other side is shown. */
function turnCard(easel: Easel, holder: Container, back: Picture, front: Container): void {
  front.setVisible(false);
  easel.motions.add({
    duration: TURN, delay: 140, ease: easeIn,
    apply: (share) => { holder.setScale(between(1, 0.02, share), 1); },
    after: () => {
      back.setVisible(false);
      front.setVisible(true);
      easel.motions.add({ duration: TURN + 40, ease: easeOut, apply: (share) => { holder.setScale(between(0.02, 1, share), 1); } });
    },
  });
}

function layCard(easel: Easel, holder: Container, prop: Extract<Prop, { is: "card" }>): void {
  const { colour } = prop;
  const unit = placeProp(easel.frame).height / CARD.height;
  const back = addMiddle(easel, holder, paintProp(easel, `card back ${colour}`, CARD, paintCardBack(colour)), CARD.width * unit);
  const front = addGroup(easel, holder);
  addMiddle(easel, front, paintProp(easel, `card front ${colour}`, CARD, paintCardFront(colour)), CARD.width * unit);
  for (const icon of propDrawings(easel, prop)) {
    addMiddle(easel, front, keyOf(icon), CARD.height * ICON * unit).setY((CARD_EYE - 0.5) * CARD.height * unit);
  }
  turnCard(easel, holder, back, front);
}

function layLetter(easel: Easel, holder: Container): void {
  const unit = (placeProp(easel.frame).height / CARD.height) * 0.9;
  addMiddle(easel, holder, paintProp(easel, "letter", LETTER, paintLetter), LETTER.width * unit);
}

/** A dark sheet of one colour over the whole world, still clear. */
function addVeil(easel: Easel, world: Container): Picture {
  const key = easel.textures.paint("veil", 4, 4, (context) => {
    context.fillStyle = INK;
    context.fillRect(0, 0, 4, 4);
  });
  return addTexture(easel, world, key, -WORLD.width, -WORLD.height, 1).setDisplaySize(WORLD.width * 3, WORLD.height * 3).setAlpha(0);
}

/** Lays a card or letter before the picture; gives back how to take it away. */
export function layProp(easel: Easel, prop: Exclude<Prop, null>): { takeAway(): void } {
  const world = addWorld(easel).setDepth(1);
  const { x, y, height } = placeProp(easel.frame);
  const veil = addVeil(easel, world);
  const holder = addGroup(easel, world, x, y);
  if (prop.is === "card") layCard(easel, holder, prop);
  else layLetter(easel, holder);
  const from = prop.is === "card" ? { x: 0, y: height * 0.4 } : { x: height * 0.9, y: 0 };
  const show = (share: number) => {
    veil.setAlpha(DIM * share);
    holder.setAlpha(Math.min(1, share * 1.4)).setPosition(x + from.x * (1 - share), y + from.y * (1 - share));
  };
  easel.motions.add({ duration: LAY, ease: easeOut, apply: show });
  return {
    takeAway: () => easel.motions.add({ duration: 220, apply: (share) => show(1 - share), after: () => world.destroy() }),
  };
}

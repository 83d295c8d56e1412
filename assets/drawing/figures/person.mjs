// Puts the body of one person together: pose, colours, build, and clothing drawn by hand.
// Knows cast entries; heads and faces are layers of their own.
import { drawBody } from './colour-body.mjs';
import { POSES } from './poses.mjs';

/** Where every neck stands; a body is made broader or slimmer around it. */
const NECK = [475, 480];

/** The ground (units) on which everybody stands. */
const GROUND = 2880;

function reshape(inner, width, height) {
  if (width === 1 && height === 1) return inner;
  const move = [NECK[0] * (1 - width), NECK[1] * (1 - height)].map((value) => Math.round(value * 10) / 10);
  return `<g transform="matrix(${width} 0 0 ${height} ${move.join(' ')})">${inner}</g>`;
}

function drawOutfit(person, outfit) {
  const colours = { ...person.clothes, ...outfit.clothes, skin: person.look.skin };
  return drawBody(outfit.pose, colours, { bands: outfit.bands, wear: outfit.wear });
}

/** Body of the bust, running down below its box. */
export function drawBust(person) {
  return reshape(drawOutfit(person, person.bust), person.width ?? 1, 1);
}

function drawWhole(person, outfit) {
  const { feet } = POSES[outfit.pose];
  const height = Math.round(((GROUND - NECK[1]) / (feet - NECK[1])) * 1000) / 1000;
  return reshape(drawOutfit(person, outfit), person.width ?? 1, height);
}

/** Whole body, feet on the common ground. */
export const drawStand = (person) => drawWhole(person, person.stand);

/** Whole body on its way, feet on the common ground; nothing for people who are never seen walking. */
export const drawWalk = (person) => (person.walk ? drawWhole(person, person.walk) : '');

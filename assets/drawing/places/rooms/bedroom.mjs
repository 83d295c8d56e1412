// The bedroom: lamp and glass by the bed, a dressing gown on the cupboard door; at night the moon over the roofs. Own work of the project.
import { curtains, wall, windowFrame } from '../objects/openings.mjs';
import { bed, hungCloth } from '../objects/household.mjs';
import { tableLamp } from '../objects/lamps.mjs';
import { cupboard, quilt, table } from '../objects/furniture.mjs';
import { framed, mug, photo } from '../objects/office.mjs';
import { corners, curve, flat } from '../ink.mjs';
import { gableView } from '../views.mjs';
import { C } from '../palette.mjs';

const seaPicture = (x, y, w, h) => flat(corners(x, y, w, h), '#e6d3c9') + flat([[x, y + h], ...curve([[x, y + h * 0.5], [x + w * 0.4, y + h * 0.2], [x + w, y + h * 0.64]], 8), [x + w, y + h]], '#9fb0bd') + flat([[x, y + h], ...curve([[x, y + h * 0.76], [x + w * 0.6, y + h * 0.5], [x + w, y + h * 0.84]], 8), [x + w, y + h]], '#7f95a8');
const pane = [740, 130, 440, 330];
/** The place, as functions that draw its layers. */
export const bedroom = {
  id: 'bedroom', lamps: [[896, 500, 1]], dark: 1.1, pane, window: [940, 260],
  back: (light) => gableView('bedroom-sky', { x: pane[0], y: pane[1], w: pane[2], h: pane[3], light, sun: [0.3, 0.24] }),
  wall: () => wall('bedroom-wall', '#c9bfd6', [pane], { light: [940, 400], floorColour: '#8d6a5c', band: { y: 600, colour: '#a99fc4' } })
    + windowFrame(...pane, { colour: '#efe8e6', bars: 1, transom: 0 }) + curtains(730, 96, 460, 470, '#b87088', 22)
    + framed(1600, 150, 200, 160, '#5f4a63', seaPicture) + framed(1690, 346, 120, 130, '#8a6a5a', seaPicture),
  middle: () => cupboard(10, 110, 300, 800, '#8f6a62') + hungCloth(196, 250, 100, 330, '#d9a3a0') + bed(1120, 640, 830, 300, '#7a5148', '#6b86a6', '#efe6ea')
    + table(810, 606, 290, 300, '#9b6a50') + tableLamp(896, 606, 1.06, '#f6cf86') + photo(974, 604, 0.6) + mug(1052, 606, 0.72, C.tealSoft),
  front: () => quilt(742, '#6d6a9a', ['#c9a0a6', '#7590a4', '#9b90bf', '#d2ab90', '#7f98b4', '#b9899d', '#918cba', '#7f98b4', '#b9899d', '#d2ab90', '#7590a4', '#9b90bf', '#c9a0a6', '#7590a4']),
};

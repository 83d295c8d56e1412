// The open office of the public employment service: round table, wide window on the towers, a bicycle indoors. Own work of the project.
import { wall, windowFrame } from '../objects/openings.mjs';
import { roundTop, slatCounter } from '../objects/furniture.mjs';
import { tableLamp } from '../objects/lamps.mjs';
import { folder, leaflets, mug, noticeBoard, papers, pens, screen } from '../objects/office.mjs';
import { ficus } from '../objects/plants.mjs';
import { bicycle } from '../objects/outdoors.mjs';
import { towerView } from '../views.mjs';
import { C } from '../palette.mjs';

const pane = [706, 110, 508, 330];
/** The place, as functions that draw its layers. */
export const vdabCounter = {
  id: 'vdab-counter', lamps: [[886, 456, 0.95]], pane, window: [960, 280],
  back: (light) => towerView('vdab-counter-sky', { x: pane[0], y: pane[1], w: pane[2], h: pane[3], light, k: 0.72, sun: [0.9, 0.34] }),
  wall: () => wall('vdab-counter-wall', '#e6dde2', [pane], { floorColour: '#9aa0ad', band: { y: 590, colour: '#b9b3cc' } }) + windowFrame(...pane, { bars: 2, transom: 0, colour: '#f3ece6' })
    + noticeBoard(60, 130, 280, 230, [[24, 26, 98, 84, C.white], [146, 28, 104, 60, C.sun], [30, 134, 90, 70, C.tealPale], [146, 112, 100, 92, C.white]]),
  middle: () => slatCounter(640, 570, 640, 900, '#d9b48a', '#f3ece6') + mug(806, 570, 0.7, C.plum) + tableLamp(886, 570, 0.9, C.ochre) + screen(976, 570, 180, 122, { tone: C.tealSoft }) + leaflets(1600, 130, 190, 3) + ficus(1800, 800, 1, C.plum) + bicycle(200, 800, 1.25, C.teal),
  front: () => roundTop(960, 996, 2000, 266, '#e0bd90', 30) + screen(1560, 940, 240, 180, { back: true }) + folder(860, 830, 220, C.ochre) + papers(1090, 830, 200, 2) + mug(640, 920, 1.4, C.teal) + pens(420, 920, 1.2, C.coral),
};

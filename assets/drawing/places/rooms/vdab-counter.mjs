// The open office of the public employment service: round table, screens, wide windows. Own work of the project.
import { wall, windowFrame } from '../objects/openings.mjs';
import { cupboard, roundTop } from '../objects/furniture.mjs';
import { hangingLamp } from '../objects/household.mjs';
import { folder, leaflets, mug, noticeBoard, papers, screen } from '../objects/office.mjs';
import { roundPlant } from '../objects/plants.mjs';
import { towerView } from '../views.mjs';
import { C } from '../palette.mjs';

const pane = [560, 100, 800, 330];
/** The place, as functions that draw its layers. */
export const vdabCounter = {
  id: 'vdab-counter', lamp: [960, 170], window: [960, 280],
  back: (light) => towerView('vdab-counter-sky', { x: pane[0], y: pane[1], w: pane[2], h: pane[3], light, k: 0.8, sun: [0.9, 0.34] }),
  wall: () => wall('vdab-counter-wall', '#e6dde2', [pane], { floorColour: '#9aa0ad', band: { y: 600, colour: '#b9b3cc' } }) + windowFrame(...pane, { bars: 2, transom: 0, colour: '#f3ece6' })
    + noticeBoard(70, 110, 280, 240, [[22, 24, 100, 88, C.white], [146, 26, 104, 60, C.sun], [30, 134, 90, 80, C.tealPale], [146, 110, 100, 104, C.white]]),
  middle: () => cupboard(640, 560, 640, 340, '#d9b48a', 3) + screen(690, 560, 170, 120) + screen(1060, 560, 170, 120, { tone: C.sun }) + mug(960, 560, 0.75, C.plum) + leaflets(1620, 130, 230, 4) + roundPlant(150, 660, 1.1, C.plum) + hangingLamp(694, 84, 64, C.ochre) + hangingLamp(1226, 84, 64, C.ochre),
  front: () => roundTop(960, 996, 2000, 266, '#e0bd90', 30) + screen(1560, 940, 240, 180, { back: true }) + folder(860, 830, 220, C.ochre) + papers(1090, 830, 200, 2) + mug(640, 920, 1.4, C.teal),
};

// The office of the household-help agency: keys on a board, the planning wall, coffee. Own work of the project.
import { wall, windowFrame } from '../objects/openings.mjs';
import { cupboard, nearTable } from '../objects/furniture.mjs';
import { bucket, coatRack } from '../objects/household.mjs';
import { clock, coffeeMachine, folder, keyBoard, mug, papers, pens, phone, planningWall } from '../objects/office.mjs';
import { broadPlant, smallPlant } from '../objects/plants.mjs';
import { gableView } from '../views.mjs';
import { C } from '../palette.mjs';

const pane = [1560, 110, 310, 420];
/** The place, as functions that draw its layers. */
export const agency = {
  id: 'agency', lamp: [960, 120], window: [1180, 300],
  back: (light) => gableView('agency-sky', { x: pane[0], y: pane[1], w: pane[2], h: pane[3], light }),
  wall: () => wall('agency-wall', '#f6d9a0', [pane], { light: [1300, 280], band: { y: 590, colour: '#e8b27c' } })
    + windowFrame(...pane, { bars: 0, transom: 0.26 }) + planningWall(670, 80, 570, 320, 5, 5) + keyBoard(70, 110, 290, 330, 4, 4) + clock(1490, 104, 44, 8, 20),
  middle: () => cupboard(700, 560, 520, 340, '#7fa8a4', 3) + coffeeMachine(740, 560, 0.92) + mug(910, 560, 0.8, C.coral) + mug(978, 560, 0.8, C.teal) + mug(1046, 560, 0.8, C.sun) + smallPlant(1150, 514, 1, C.plum)
    + coatRack(60, 490, 300, [[C.teal, 300], [C.coral, 280], [C.plum, 310]]) + broadPlant(1790, 650, 0.85, C.coral, [160, 180]),
  front: () => nearTable(748, '#d9a56e') + mug(690, 890, 1.4, C.sun, true) + papers(880, 800, 230, 3) + folder(1130, 810, 220, C.coral) + phone(1660, 880, 1.4, C.teal) + pens(1540, 872, 1.2, C.plum) + bucket(220, 940, 1.25, C.teal, C.sun),
};

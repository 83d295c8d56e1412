// The office of the household-help agency: keys on a board, the planning wall, coffee for who drops in. Own work of the project.
import { wall, windowFrame } from '../objects/openings.mjs';
import { cupboard, nearTable } from '../objects/furniture.mjs';
import { tableLamp } from '../objects/lamps.mjs';
import { bucket, coatRack, vacuum } from '../objects/household.mjs';
import { coffeeMachine, folder, keyBoard, mug, papers, pens, phone, photo, planningWall } from '../objects/office.mjs';
import { cactus, smallPlant } from '../objects/plants.mjs';
import { gableView } from '../views.mjs';
import { C } from '../palette.mjs';

const pane = [1590, 130, 380, 400];
/** The place, as functions that draw its layers. */
export const agency = {
  id: 'agency', lamps: [[896, 450, 0.95]], pane, window: [1500, 300],
  back: (light) => gableView('agency-sky', { x: pane[0], y: pane[1], w: pane[2], h: pane[3], light }),
  wall: () => wall('agency-wall', '#f6d9a0', [pane], { light: [1300, 280], band: { y: 590, colour: '#e8b27c' } })
    + windowFrame(...pane, { bars: 1, transom: 0 }) + planningWall(716, 96, 490, 290, 4, 4) + keyBoard(56, 120, 270, 310, 4, 4) + cactus(1664, 484, 1, C.teal) + smallPlant(1850, 484, 0.9, C.sun),
  middle: () => cupboard(690, 560, 540, 340, '#7fa8a4', 3) + photo(800, 560, 0.86) + tableLamp(896, 560, 0.92, C.coralSoft) + coffeeMachine(990, 560, 0.86) + mug(1136, 560, 0.72, C.coral) + mug(1192, 560, 0.72, C.cream)
    + coatRack(40, 490, 310, [[C.teal, 300], [C.coral, 280], [C.plum, 310]]) + vacuum(1780, 760, 0.92, C.plum),
  front: () => nearTable(748, '#d9a56e') + mug(690, 890, 1.4, C.sun) + papers(880, 800, 230, 3) + folder(1130, 810, 220, C.coral) + phone(1660, 880, 1.4, C.teal) + pens(1540, 872, 1.2, C.plum) + bucket(220, 940, 1.25, C.teal, C.sun),
};

// A warehouse at the edge of the city: racks, a walkway to the open roll door, a packing table. Own work of the project.
import { aidBox } from '../objects/care.mjs';
import { wall } from '../objects/openings.mjs';
import { nearTable } from '../objects/furniture.mjs';
import { stripLight } from '../objects/lamps.mjs';
import { lunchBox, mug, papers } from '../objects/office.mjs';
import { carton, forklift, helmet, pallet, palletTruck, rack, ribs, rollDoor, tapeRoll, vest, walkway } from '../objects/warehouse.mjs';
import { gardenView } from '../views.mjs';
import { C } from '../palette.mjs';

const pane = [790, 250, 340, 380];
/** The place, as functions that draw its layers. */
export const warehouse = {
  id: 'warehouse', lamps: [[770, 128, 0.7, 'strip'], [1150, 128, 0.6, 'strip']], pane, window: [960, 380],
  back: (light) => gardenView('warehouse-sky', { x: pane[0], y: pane[1], w: pane[2], h: pane[3], light, sun: [0.2, 0.2] }),
  wall: () => wall('warehouse-wall', '#e4dcc6', [pane], { floor: 630, skirting: false, floorColour: '#b3aa9c', light: [960, 380] }) + ribs(0, 596, '#d3c8ae', pane) + walkway(960, 636, 150, 780, 330, C.sun) + rollDoor(...pane, 96, C.tealSoft)
    + stripLight(680, 104, 180) + stripLight(1060, 104, 180),
  middle: () => rack(-60, 96, 400, 720, 3) + rack(1600, 96, 400, 720, 3) + vest(722, 384, 0.62) + aidBox(1168, 262, 0.52) + forklift(990, 640, 0.62)
    + pallet(1106, 712, 170) + carton(1112, 676, 80, 74) + carton(1194, 676, 70, 96, 1) + carton(1126, 602, 76, 60, 2) + lunchBox(1226, 580, 0.7) + palletTruck(800, 722, 0.8),
  front: () => nearTable(748, '#cdb38c', { grain: false }) + carton(180, 884, 250, 190, 0) + tapeRoll(560, 880, 1.3) + papers(880, 800, 220, 2) + mug(1230, 880, 1.4, C.teal) + helmet(1640, 880, 1.7, C.sun),
};

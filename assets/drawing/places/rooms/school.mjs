// A classroom after the bell: drawings on a string, small coats, a board with a chalk landscape. Own work of the project.
import { wall, windowFrame } from '../objects/openings.mjs';
import { books, nearTable, wallBoard } from '../objects/furniture.mjs';
import { tableLamp } from '../objects/lamps.mjs';
import { lunchBox, mug, papers, pens } from '../objects/office.mjs';
import { smallPlant } from '../objects/plants.mjs';
import { blackboard, drawingLine, exerciseBooks, globe, pencilBox, smallChair, smallCoats, trayCase } from '../objects/school.mjs';
import { gardenView } from '../views.mjs';
import { C } from '../palette.mjs';

const pane = [730, 248, 460, 226];
/** The place, as functions that draw its layers. */
export const school = {
  id: 'school', lamps: [[896, 478, 0.9]], pane, window: [960, 320],
  back: (light) => gardenView('school-sky', { x: pane[0], y: pane[1], w: pane[2], h: pane[3], light, sun: [0.5, 0.16] }),
  wall: () => wall('school-wall', '#f8e3b6', [pane], { floorColour: '#c29a70', band: { y: 590, colour: '#9dc0ae' } }) + windowFrame(...pane, { bars: 2, transom: 0 }) + drawingLine(690, 112, 540, 5, 0.62)
    + blackboard(-40, 190, 400, 300) + smallPlant(1136, 436, 0.8, C.teal),
  middle: () => trayCase(680, 590, 560, 900, 5) + globe(770, 590, 0.9) + tableLamp(896, 590, 0.9, C.sun) + pencilBox(1010, 590, 0.8, C.coral) + books(1068, 588, 130, 74, 4) + smallCoats(1560, 300, 380, [['coat', C.coral], ['bag', C.teal], ['coat', C.plum], ['coat', C.moss]]) + wallBoard(1560, 250, 380, C.straw) + lunchBox(1640, 248, 0.7, C.sun) + lunchBox(1770, 248, 0.7, C.mossSoft)
    + smallChair(30, 560, 140, 330, C.coral) + smallChair(200, 560, 140, 330, C.tealSoft),
  front: () => nearTable(748, '#e3bb86') + exerciseBooks(200, 860, 240, [C.tealSoft, C.coral, C.sun]) + mug(620, 880, 1.4, C.plum) + papers(900, 800, 220, 3) + pens(1250, 874, 1.3, C.teal) + smallPlant(1650, 830, 1.7, C.coral),
};

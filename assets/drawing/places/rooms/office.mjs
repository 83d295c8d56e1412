// An open-plan office on a quiet day: two screens, a whiteboard, a chair with a cardigan on it. Own work of the project.
import { wall, windowFrame } from '../objects/openings.mjs';
import { books, nearTable, table, wallBoard } from '../objects/furniture.mjs';
import { deskLamp, hangingLamp } from '../objects/lamps.mjs';
import { cardigan } from '../objects/household.mjs';
import { feltPanel, keyboard, mug, officeChair, papers, pens, photo, screen, whiteboard } from '../objects/office.mjs';
import { broadPlant, smallPlant, trailingPlant } from '../objects/plants.mjs';
import { gableView } from '../views.mjs';
import { C } from '../palette.mjs';

const pane = [690, 206, 540, 274];
/** The place, as functions that draw its layers. */
export const office = {
  id: 'office', lamps: [[900, 164, 0.95]], pane, window: [960, 340],
  back: (light) => gableView('office-sky', { x: pane[0], y: pane[1], w: pane[2], h: pane[3], light }),
  wall: () => wall('office-wall', '#dfe6e6', [pane], { floorColour: '#a99c92', band: { y: 600, colour: '#b7c7cc' } }) + windowFrame(...pane, { bars: 2, transom: 0, colour: '#f3ece2' }) + whiteboard(44, 150, 320, 230),
  middle: () => hangingLamp(900, 158, 76, C.coral) + feltPanel(640, 620, 640, 96, '#8fb3a8') + table(660, 620, 600, 280, '#dcb98c') + screen(800, 620, 160, 112) + screen(970, 620, 160, 112, { tone: C.tealSoft }) + officeChair(880, 560, 170, 330, C.blue) + cardigan(894, 566, 142, 168, C.ochre)
    + deskLamp(1190, 620, 0.8, C.sun, -1) + photo(736, 620, 0.7) + broadPlant(1760, 600, 1.15, C.cream, [150, 170]) + wallBoard(44, 520, 300, C.straw) + trailingPlant(110, 462, 0.9, C.coral) + books(180, 518, 130, 70, 2),
  front: () => nearTable(748, '#e2c79e') + keyboard(240, 860, 260) + mug(600, 880, 1.3, C.plum) + papers(900, 806, 210, 2) + pens(1240, 872, 1.2, C.teal) + smallPlant(1640, 830, 1.6, C.sun),
};

// The kitchen at home: window on the street, fridge with drawings, keys on their hook, yesterday's cup. Own work of the project.
import { curtains, wall, windowFrame } from '../objects/openings.mjs';
import { childDrawing, cookingPot, fridge, kettle, keys, radio, smallPainting, stove, tap, tiles, worktop } from '../objects/household.mjs';
import { nearTable, wallBoard } from '../objects/furniture.mjs';
import { hangingLamp } from '../objects/lamps.mjs';
import { envelope, fruitBowl, mug, papers } from '../objects/office.mjs';
import { flowers, smallPlant } from '../objects/plants.mjs';
import { gableView } from '../views.mjs';
import { C } from '../palette.mjs';

const pane = [716, 214, 488, 212];
/** The place, as functions that draw its layers. */
export const kitchen = {
  id: 'kitchen', lamps: [[904, 164]], pane, window: [960, 300],
  back: (light) => gableView('kitchen-sky', { x: pane[0], y: pane[1], w: pane[2], h: pane[3], light }),
  wall: () => wall('kitchen-wall', '#f6ddb4', [pane], { band: { y: 596, colour: '#e9bd8d' } })
    + tiles(330, 424, 1270, 98, 49, C.tealSoft) + windowFrame(...pane, { bars: 1, transom: 0 }) + curtains(716, 194, 488, 150, C.coral, 24) + smallPlant(1150, 388, 0.8, C.ochre, [-140, -40, -110, -70, -92])
    + wallBoard(1600, 226, 290, C.wood) + radio(1690, 224, 0.8, C.teal) + cookingPot(1786, 224, 76, 54, C.coral) + keys(1640, 268, 0.9, C.plum),
  middle: () => hangingLamp(904, 158, 76, C.ochre) + worktop(330, 520, 1260, 900, C.straw, '#7fa8a4', 6) + tap(888, 522) + mug(846, 522, 0.76, C.sun) + flowers(1046, 522, 0.95, C.cream, [C.coral, C.sun, C.rose])
    + fridge(20, 150, 290, 750, C.tealPale) + childDrawing(90, 200, 1.05) + smallPainting(130, 470, 0.72, 1)
    + stove(1600, 520, 300, 380) + kettle(1720, 520, 1, C.plum),
  front: () => nearTable(748, C.straw) + mug(330, 900, 1.5, C.coral) + envelope(880, 800, 230) + papers(1120, 806, 210, 2) + fruitBowl(1560, 900, 1.25),
};

// The kitchen at home: table, window on the street, fridge with a child's drawing. Own work of the project.
import { curtains, wall, windowFrame } from '../objects/openings.mjs';
import { childDrawing, cookingPot, fridge, hangingLamp, kettle, stove, tap, tiles, worktop } from '../objects/household.mjs';
import { nearTable, wallBoard } from '../objects/furniture.mjs';
import { clock, envelope, fruitBowl, mug, papers } from '../objects/office.mjs';
import { flowers, smallPlant } from '../objects/plants.mjs';
import { gableView } from '../views.mjs';
import { C } from '../palette.mjs';

const pane = [700, 84, 520, 356];
/** The place, as functions that draw its layers. */
export const kitchen = {
  id: 'kitchen', lamp: [960, 130], window: [960, 260],
  back: (light) => gableView('kitchen-sky', { x: pane[0], y: pane[1], w: pane[2], h: pane[3], light }),
  wall: () => wall('kitchen-wall', '#f6ddb4', [pane], { band: { y: 596, colour: '#e9bd8d' } })
    + tiles(330, 424, 1270, 98, 49, C.tealSoft) + windowFrame(...pane, { bars: 1, transom: 0.3 }) + curtains(690, 52, 540, 150, C.coral, 60)
    + smallPlant(770, 396, 0.95, C.coral) + smallPlant(1160, 402, 0.85, C.ochre, [-140, -40, -110, -70, -92])
    + wallBoard(1590, 196, 290, C.wood) + cookingPot(1622, 194, 92, 62, C.coral) + kettle(1800, 194, 0.9, C.teal) + clock(1480, 112, 48, 10, 10),
  middle: () => hangingLamp(960, 82, 92, C.ochre) + worktop(330, 520, 1260, 900, C.straw, '#7fa8a4', 6) + tap(900, 522) + mug(850, 522, 0.8, C.sun) + flowers(1046, 522, 0.95, C.cream, [C.coral, C.sun, C.rose])
    + fridge(40, 150, 300, 750, C.tealPale) + childDrawing(118, 196, 1.05) + childDrawing(160, 470, 0.72)
    + stove(1600, 520, 300, 380) + cookingPot(1650, 520, 150, 84, C.plum),
  front: () => nearTable(748, C.straw) + mug(330, 900, 1.5, C.coral, true) + envelope(880, 800, 230) + papers(1120, 806, 210, 2) + fruitBowl(1560, 900, 1.25),
};

// A bakery in a side street: shelves half sold out, the oven, an apron with flour. Own work of the project.
import { wall, windowFrame } from '../objects/openings.mjs';
import { apron, awning, breadBasket, breadShelves, glassCounter, oven, scales } from '../objects/bakery.mjs';
import { nearTable } from '../objects/furniture.mjs';
import { radio } from '../objects/household.mjs';
import { hangingLamp } from '../objects/lamps.mjs';
import { mug, papers } from '../objects/office.mjs';
import { flowers } from '../objects/plants.mjs';
import { gableView } from '../views.mjs';
import { C } from '../palette.mjs';

const pane = [1580, 170, 380, 380];
/** The place, as functions that draw its layers. */
export const bakery = {
  id: 'bakery', lamps: [[904, 168, 0.95]], pane, window: [1740, 320],
  back: (light) => gableView('bakery-sky', { x: pane[0], y: pane[1], w: pane[2], h: pane[3], light }),
  wall: () => wall('bakery-wall', '#f7e0b8', [pane], { light: [1500, 300], floorColour: '#b98d6a', band: { y: 590, colour: '#d9a27c' } }) + windowFrame(...pane, { bars: 1, transom: 0 }) + awning(1580, 170, 380, 44, C.coral, C.cream),
  middle: () => oven(-40, 230, 290, 520) + radio(120, 226, 0.9, C.teal) + apron(336, 130, 0.8) + breadShelves(720, 204, 480, 366, 3) + hangingLamp(904, 162, 70, C.teal) + glassCounter(640, 596, 640, 900) + flowers(1690, 548, 0.9, C.cream, [C.coral, C.sun]),
  front: () => nearTable(748, C.straw) + breadBasket(290, 900, 1.3) + papers(900, 806, 200, 1) + mug(1180, 880, 1.3, C.cream) + scales(1640, 900, 1.3),
};

// The waiting room of the fund: a row of chairs, a number display without digits, somebody's bag and umbrella. Own work of the project.
import { door, wall, windowFrame } from '../objects/openings.mjs';
import { chairBack, shellChair } from '../objects/furniture.mjs';
import { stripLight } from '../objects/lamps.mjs';
import { umbrella } from '../objects/household.mjs';
import { bag, clock, display, leaflets } from '../objects/office.mjs';
import { cactus, swordPlant } from '../objects/plants.mjs';
import { box } from '../ink.mjs';
import { gableView } from '../views.mjs';
import { C } from '../palette.mjs';

const pane = [716, 176, 290, 280];
/** The place, as functions that draw its layers. */
export const fundWaiting = {
  id: 'fund-waiting', lamps: [[840, 126, 0.8, 'strip']], pane, window: [850, 290],
  back: (light) => gableView('fund-waiting-sky', { x: pane[0], y: pane[1], w: pane[2], h: pane[3], light }),
  wall: () => wall('fund-waiting-wall', '#cfe0d6', [pane], { light: [900, 280], floorColour: '#c6a88a', band: { y: 590, colour: '#9fc0b8' } })
    + windowFrame(...pane, { bars: 1, transom: 0 }) + cactus(934, 410, 1, C.sun) + stripLight(730, 102, 220),
  middle: () => door(1600, 130, 250, 732, C.wood, { glass: true }) + leaflets(1064, 196, 144, 3) + clock(1136, 144, 34, 10, 20) + display(70, 130, 240, 136)
    + [560, 698, 836, 974, 1112].map((x, i) => shellChair(x, 560, 116, 310, i === 2 ? C.ochre : C.coral)).join('') + bag(1034, 722, 0.62, C.plum) + umbrella(832, 748, 190, 22, C.sun) + swordPlant(150, 670, 1.1, C.coral),
  front: () => box(-20, 768, 1960, 340, '#a3bdb3', 6) + [-130, 234, 598, 962, 1326, 1690].map((x) => chairBack(x, 752, 340, x === 962 ? C.ochre : C.teal)).join(''),
};

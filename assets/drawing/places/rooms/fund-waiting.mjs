// The waiting room of the fund: a row of chairs, a number display without digits, a plant. Own work of the project.
import { door, wall, windowFrame } from '../objects/openings.mjs';
import { chairBack, shellChair } from '../objects/furniture.mjs';
import { display, leaflets, noticeBoard } from '../objects/office.mjs';
import { roundPlant } from '../objects/plants.mjs';
import { box } from '../ink.mjs';
import { gableView } from '../views.mjs';
import { C } from '../palette.mjs';

const pane = [650, 110, 360, 320];
/** The place, as functions that draw its layers. */
export const fundWaiting = {
  id: 'fund-waiting', lamp: [1180, 130], window: [850, 270],
  back: (light) => gableView('fund-waiting-sky', { x: pane[0], y: pane[1], w: pane[2], h: pane[3], light }),
  wall: () => wall('fund-waiting-wall', '#cfe0d6', [pane], { light: [900, 280], floorColour: '#c6a88a', band: { y: 600, colour: '#9fc0b8' } })
    + windowFrame(...pane, { bars: 1, transom: 0.3 }) + noticeBoard(60, 120, 270, 250, [[24, 26, 88, 110, C.white], [140, 30, 100, 78, C.sun], [30, 156, 100, 70, C.rose], [150, 130, 90, 96, C.tealPale]]),
  middle: () => door(1600, 110, 250, 752, C.wood, { glass: true }) + leaflets(1070, 246, 186, 3) + display(1056, 76, 214, 124)
    + [560, 698, 836, 974].map((x, i) => shellChair(x, 540, 116, 330, i === 2 ? C.ochre : C.coral)).join('') + roundPlant(150, 660, 1.15, C.ochre),
  front: () => box(-20, 768, 1960, 340, '#a3bdb3', 6) + [-130, 234, 598, 962, 1326, 1690].map((x) => chairBack(x, 752, 340, x === 962 ? C.ochre : C.teal)).join(''),
};

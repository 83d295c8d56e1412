// The bedroom at night: lamp by the bed, moon over the roofs. Own work of the project.
import { curtains, wall, windowFrame } from '../objects/openings.mjs';
import { bed, tableLamp } from '../objects/household.mjs';
import { books, cupboard, quilt, table } from '../objects/furniture.mjs';
import { framed, mug } from '../objects/office.mjs';
import { corners, curve, flat } from '../ink.mjs';
import { gableView } from '../views.mjs';
import { C } from '../palette.mjs';

const nightPicture = (x, y, w, h) => flat(corners(x, y, w, h), '#8f8aa8') + flat([[x, y + h], ...curve([[x, y + h * 0.5], [x + w * 0.4, y + h * 0.2], [x + w, y + h * 0.64]], 8), [x + w, y + h]], '#5f6c84') + flat([[x, y + h], ...curve([[x, y + h * 0.76], [x + w * 0.6, y + h * 0.5], [x + w, y + h * 0.84]], 8), [x + w, y + h]], '#4c5a74');
const pane = [720, 90, 440, 350];
/** The place, as functions that draw its layers. */
export const bedroom = {
  id: 'bedroom', light: 'night', lamp: [960, 440], window: [940, 260],
  back: (light) => gableView('bedroom-sky', { x: pane[0], y: pane[1], w: pane[2], h: pane[3], light, sun: [0.3, 0.24] }),
  wall: () => wall('bedroom-wall', '#77709a', [pane], { light: [940, 500], floorColour: '#6b4a4a', band: { y: 600, colour: '#5c567f' } })
    + windowFrame(...pane, { colour: '#d9d3dc', bars: 1, transom: 0 }) + curtains(700, 60, 480, 520, '#a0627c', 40)
    + framed(1600, 140, 200, 160, '#4e3d58', nightPicture) + framed(1690, 336, 120, 130, '#8a6a5a', nightPicture),
  middle: () => cupboard(30, 90, 290, 820, '#7a5a58') + bed(1120, 640, 830, 300, '#7a5148', '#6b86a6', '#e6dfe6')
    + table(810, 606, 290, 300, '#9b6a50') + tableLamp(930, 606, 1.12, '#f6cf86', 0.6) + mug(1046, 606, 0.72, C.tealSoft) + books(820, 604, 72, 44, 3),
  front: () => quilt(742, '#5d5a8c', ['#b98a96', '#5f7d92', '#8b7fb2', '#c79a80', '#6b86a6', '#a3718a', '#7d78ab', '#6b86a6', '#a3718a', '#c79a80', '#5f7d92', '#8b7fb2', '#b98a96', '#5f7d92']),
};

// The hall of a customer: a steep staircase, the vacuum cleaner at its foot. Own work of the project.
import { frontDoor, wall, windowFrame } from '../objects/openings.mjs';
import { banister, bucket, radiator, stairs, vacuum } from '../objects/household.mjs';
import { tableLamp } from '../objects/lamps.mjs';
import { nearTable, wallBoard } from '../objects/furniture.mjs';
import { cleaning, framed, photo, townPrint } from '../objects/office.mjs';
import { flowers } from '../objects/plants.mjs';
import { corners, flat, line, rounded } from '../ink.mjs';
import { gardenView } from '../views.mjs';
import { C } from '../palette.mjs';

const pane = [870, 92, 180, 146];
const flight = { cx: 960, foot: 870, top: 284, half: 280, halfTop: 108 };
// Striped wallpaper on both sides of the flight, and the landing above.
const stripes = () => [380, 450, 520, 590, 660, 1230, 1300, 1370, 1440, 1510, 1580, 1650, 1720, 1790, 1860].map((x) => flat(corners(x, 0, 26, 836), '#cdbb8c', 0.28)).join('');
const landing = () => [716, 758, 800, 1120, 1162, 1204].map((x) => line([[x, 90], [x, 206]], 11) + line([[x, 94], [x, 202]], 5, C.cream)).join('') + rounded(690, 72, 136, 24, 10, C.woodDark) + rounded(1094, 72, 136, 24, 10, C.woodDark) + rounded(676, 206, 568, 30, 8, C.woodDark) + rounded(812, 56, 28, 160, 8, C.woodDark) + rounded(1080, 56, 28, 160, 8, C.woodDark);
/** The place, as functions that draw its layers. */
export const customerStairs = {
  id: 'customer-stairs', lamps: [[1826, 446, 0.9], [960, 130, 0.9, 'soft']], pane, window: [960, 130],
  back: (light) => gardenView('customer-stairs-sky', { x: pane[0], y: pane[1], w: pane[2], h: pane[3], light }),
  wall: () => wall('customer-stairs-wall', '#e9ddb9', [pane], { light: [960, 200], floorColour: '#b9a08a' }) + stripes() + windowFrame(...pane, { bars: 1, transom: 0, sill: 16 }) + `<g transform="translate(0 48)">${landing()}</g>`,
  middle: () => frontDoor(40, 90, 300, 772, C.teal) + stairs({ ...flight, n: 11, tread: C.wood, runner: C.coral }) + banister({ ...flight, side: -1, rise: 190, colour: C.woodDark }) + banister({ ...flight, side: 1, rise: 190, colour: C.woodDark })
    + vacuum(922, 738, 0.86, C.plum) + framed(1640, 140, 190, 160, C.walnut, townPrint) + photo(1716, 560, 0.9) + radiator(1590, 590, 280, 230) + wallBoard(1570, 560, 320, C.woodDark) + tableLamp(1826, 560, 0.95, C.sun),
  front: () => nearTable(760, C.woodDark) + bucket(190, 950, 1.3, C.sun, C.coral) + cleaning(660, 960, 1.25) + flowers(1660, 900, 1.5, C.tealSoft, [C.coral, C.cream, C.sun]),
};

// A hospital room in the afternoon: a made bed, a curtain drawn aside, a card and flowers. Own work of the project.
import { wall, windowFrame } from '../objects/openings.mjs';
import { drawers, nearTable } from '../objects/furniture.mjs';
import { wallLamp } from '../objects/lamps.mjs';
import { framed, papers, smallLandscape } from '../objects/office.mjs';
import { hungCloth } from '../objects/household.mjs';
import { flowers } from '../objects/plants.mjs';
import { armchair, bedPanel, curtainRail, dripStand, railCurtain, standingCard, wardBed, waterJug } from '../objects/ward.mjs';
import { towerView } from '../views.mjs';
import { C } from '../palette.mjs';

const pane = [40, 120, 320, 360];
/** The place, as functions that draw its layers. */
export const hospitalWard = {
  id: 'hospital-ward', lamps: [[916, 304, 0.9]], pane, window: [200, 300],
  back: (light) => towerView('hospital-ward-sky', { x: pane[0], y: pane[1], w: pane[2], h: pane[3], light, k: 0.42, sun: [0.7, 0.24] }),
  wall: () => wall('hospital-ward-wall', '#e3ebe0', [pane], { light: [300, 300], floorColour: '#c0b59c', band: { y: 560, colour: '#bcd6cd' } }) + windowFrame(...pane, { bars: 1, transom: 0 }) + framed(806, 92, 220, 146, C.straw, smallLandscape) + wallLamp(916, 330, 54, C.sun) + bedPanel(720, 400, 410),
  middle: () => curtainRail(1540, 66, 420) + railCurtain(1590, 74, 360, 660, C.tealSoft) + dripStand(1104, 740, 330) + wardBed(936, 500, 286, 248, '#9fc3cf') + armchair(70, 500, 270, 360, C.coral) + hungCloth(130, 496, 130, 170, C.sun)
    + drawers(670, 590, 110, 300, 3, C.straw) + flowers(742, 590, 0.9, C.cream, [C.coral, C.sun, C.rose]),
  front: () => nearTable(748, '#e0d3b8', { grain: false }) + waterJug(300, 900, 1.2) + papers(900, 806, 210, 2) + standingCard(1240, 870, 1.1, C.rose) + flowers(1650, 900, 1.5, C.teal, [C.sun, C.cream, C.coral]),
};

// The doctor's practice: couch, heart poster, books, a desk with a box of handkerchiefs. Own work of the project.
import { curtains, wall, windowFrame } from '../objects/openings.mjs';
import { books, boards, nearTable, shelfCase } from '../objects/furniture.mjs';
import { couch, heartPoster, heightRule, stethoscope } from '../objects/care.mjs';
import { clock, papers, pens, screen, tissues } from '../objects/office.mjs';
import { broadPlant, smallPlant } from '../objects/plants.mjs';
import { gardenView } from '../views.mjs';
import { C } from '../palette.mjs';

const pane = [720, 92, 480, 372];
/** The place, as functions that draw its layers. */
export const practice = {
  id: 'practice', lamp: [960, 180], window: [960, 280],
  back: (light) => gardenView('practice-sky', { x: pane[0], y: pane[1], w: pane[2], h: pane[3], light }),
  wall: () => wall('practice-wall', '#f7dcc0', [pane], { band: { y: 590, colour: '#e2b492' } })
    + windowFrame(...pane, { bars: 1, transom: 0.34 }) + curtains(708, 52, 504, 540, C.ochre, 46) + smallPlant(790, 420, 0.9, C.teal) + smallPlant(1130, 424, 0.8, C.coral)
    + heartPoster(84, 110, 210, 270) + clock(1490, 110, 46, 3, 40) + heightRule(338, 110, 480),
  middle: () => shelfCase(1580, 92, 300, 810, 4, C.wood) + boards(92, 810, 4).map((y, i) => (i % 2 ? books(1610, y, 150, 110, i * 3) : books(1610, y, 236, 120, i * 2))).join('') + smallPlant(1810, 440, 0.95, C.coral)
    + couch(650, 596, 440, 300, C.teal) + broadPlant(60, 640, 1, C.coral, [150, 170]),
  front: () => nearTable(748, C.wood) + stethoscope(890, 800, 1.2) + tissues(600, 892, 1.3) + papers(1120, 800, 210, 2) + pens(1700, 880, 1.4, C.plum) + screen(80, 930, 250, 190, { back: true }),
};

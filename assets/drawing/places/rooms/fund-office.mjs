// An office of the health insurance fund: a low cabinet under the window, binders, a lamp, a chair that has seen many. Own work of the project.
import { blind, wall, windowFrame } from '../objects/openings.mjs';
import { binders, boards, chair, drawers, nearTable, shelfCase, sideboard } from '../objects/furniture.mjs';
import { tableLamp } from '../objects/lamps.mjs';
import { cardigan } from '../objects/household.mjs';
import { folder, framed, mug, papers, pens, phone, screen, tissues, townPrint } from '../objects/office.mjs';
import { roundPlant, smallPlant, trailingPlant } from '../objects/plants.mjs';
import { towerView } from '../views.mjs';
import { C } from '../palette.mjs';

const pane = [716, 110, 488, 350];
/** The place, as functions that draw its layers. */
export const fundOffice = {
  id: 'fund-office', lamps: [[896, 478, 0.95]], pane, window: [960, 300],
  back: (light) => towerView('fund-office-sky', { x: pane[0], y: pane[1], w: pane[2], h: pane[3], light, k: 0.66, sun: [0.84, 0.36] }),
  wall: () => wall('fund-office-wall', '#e0e4c8', [pane], { floorColour: '#b58f6c', band: { y: 570, colour: '#a9c0a8' } })
    + windowFrame(...pane, { bars: 2, transom: 0 }) + blind(716, 110, 488, 84, C.cream) + framed(60, 150, 260, 190, C.walnut, townPrint),
  middle: () => shelfCase(1580, 130, 340, 450, 3, C.straw) + boards(130, 450, 3).map((y, i) => [binders(1608, y, 4, [C.ochre, C.coral, C.plum], 110, 43) + smallPlant(1840, y - 46, 0.8, C.teal), binders(1608, y, 6, [C.teal, C.tealSoft, C.cream], 110, 43), binders(1608, y, 5, [C.plum, C.ochre, C.coral], 110, 43)][i]).join('') + drawers(1580, 580, 340, 330, 3, C.straw)
    + sideboard(680, 586, 560, 880, '#c98f5d') + mug(806, 586, 0.66, C.coral) + tableLamp(896, 586, 0.92, C.sun) + tissues(1010, 586, 0.62, C.tealSoft) + trailingPlant(1126, 530, 0.9, C.plum)
    + roundPlant(84, 660, 0.95, C.ochre) + chair(210, 500, 140, 400, C.teal) + cardigan(216, 500, 128, 150, C.plum),
  front: () => nearTable(748, '#b98a66') + folder(850, 800, 220, C.teal) + papers(1090, 800, 200, 2) + phone(300, 880, 1.4) + screen(1640, 930, 250, 190, { back: true }) + pens(460, 870, 1.2, C.coral),
};

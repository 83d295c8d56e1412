// An office of the health insurance fund: a desk, two chairs, a blind half down. Own work of the project.
import { blind, wall, windowFrame } from '../objects/openings.mjs';
import { binders, boards, chair, drawers, nearTable, shelfCase, table } from '../objects/furniture.mjs';
import { clock, folder, framed, mug, papers, pens, phone, screen, smallLandscape } from '../objects/office.mjs';
import { roundPlant, smallPlant, trailingPlant } from '../objects/plants.mjs';
import { towerView } from '../views.mjs';
import { C } from '../palette.mjs';

const pane = [690, 84, 540, 380];
/** The place, as functions that draw its layers. */
export const fundOffice = {
  id: 'fund-office', lamp: [960, 150], window: [960, 300],
  back: (light) => towerView('fund-office-sky', { x: pane[0], y: pane[1], w: pane[2], h: pane[3], light, k: 0.74, sun: [0.84, 0.36] }),
  wall: () => wall('fund-office-wall', '#dfe3cf', [pane], { floorColour: '#b58f6c', band: { y: 600, colour: '#b9c9bb' } })
    + windowFrame(...pane, { bars: 2, transom: 0 }) + blind(690, 84, 540, 94, C.cream) + smallPlant(752, 418, 0.9, C.coral)
    + framed(96, 140, 220, 180, C.walnut, smallLandscape) + clock(1480, 112, 46, 2, 20),
  middle: () => shelfCase(1570, 120, 320, 460, 3, C.straw) + boards(120, 460, 3).map((y, i) => binders(1598, y, 6, i === 1 ? [C.teal, C.tealSoft, C.cream] : [C.ochre, C.coral, C.plum], 112, 43)).join('') + drawers(1570, 580, 320, 330, 3, C.straw) + trailingPlant(1620, 60, 1, C.coral)
    + table(800, 590, 330, 300, C.wood) + chair(764, 470, 120, 430, C.teal) + chair(1046, 470, 120, 430, C.teal) + mug(930, 590, 0.7, C.coral) + mug(1000, 590, 0.7, C.sun)
    + roundPlant(130, 640, 1.05, C.ochre),
  front: () => nearTable(748, '#d8a878') + folder(850, 800, 220, C.teal) + papers(1090, 800, 200, 2) + phone(300, 880, 1.4) + screen(1640, 930, 250, 190, { back: true }) + pens(460, 870, 1.2, C.coral),
};

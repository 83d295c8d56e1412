// The examination room of the external service for prevention: ring chart, couch, cabinet. Own work of the project.
import { rollerBlind, wall, windowFrame } from '../objects/openings.mjs';
import { nearTable } from '../objects/furniture.mjs';
import { aidBox, backPoster, basin, bloodPressure, couch, foldingScreen, glassCabinet, heightRule, ringChart } from '../objects/care.mjs';
import { folder, papers, pens, screen } from '../objects/office.mjs';
import { smallPlant } from '../objects/plants.mjs';
import { towerView } from '../views.mjs';
import { C } from '../palette.mjs';

const pane = [676, 96, 330, 330];
/** The place, as functions that draw its layers. */
export const occupationalHealth = {
  id: 'occupational-health', lamp: [960, 140], window: [840, 260],
  back: (light) => towerView('occupational-health-sky', { x: pane[0], y: pane[1], w: pane[2], h: pane[3], light, k: 0.5, sun: [0.2, 0.42] }),
  wall: () => wall('occupational-health-wall', '#e2e6dc', [pane], { light: [840, 280], floorColour: '#a9b2a6', band: { y: 570, colour: '#bcd0cd' } })
    + windowFrame(...pane, { bars: 2, transom: 0 }) + rollerBlind(676, 96, 330, 70, C.tealSoft) + smallPlant(740, 384, 0.8, C.coral)
    + ringChart(1080, 90, 190, 300) + backPoster(70, 110, 200, 270) + heightRule(320, 100, 520) + aidBox(1690, 34, 0.8),
  middle: () => glassCabinet(1600, 120, 280, 330) + basin(1620, 560, 240) + foldingScreen(20, 430, 470, C.tealSoft) + couch(650, 596, 440, 300, C.blue),
  front: () => nearTable(748, '#dcd3bf', { grain: false }) + bloodPressure(860, 900, 1.15) + papers(1130, 806, 210, 2) + screen(70, 930, 250, 190, { back: true }) + pens(1720, 880, 1.3, C.teal) + folder(420, 830, 220, C.ochre),
};

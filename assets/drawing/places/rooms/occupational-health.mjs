// The examination room of the external service for prevention: ring chart, couch, cabinet, a helmet from a visit. Own work of the project.
import { rollerBlind, wall, windowFrame } from '../objects/openings.mjs';
import { nearTable } from '../objects/furniture.mjs';
import { backPoster, basin, bloodPressure, couch, foldingScreen, glassCabinet, heightRule, ringChart, stool } from '../objects/care.mjs';
import { stripLight } from '../objects/lamps.mjs';
import { folder, mug, papers, pens, screen } from '../objects/office.mjs';
import { helmet } from '../objects/warehouse.mjs';
import { orchid } from '../objects/plants.mjs';
import { towerView } from '../views.mjs';
import { C } from '../palette.mjs';

const pane = [716, 176, 270, 270];
/** The place, as functions that draw its layers. */
export const occupationalHealth = {
  id: 'occupational-health', lamps: [[850, 126, 0.8, 'strip']], pane, window: [850, 280],
  back: (light) => towerView('occupational-health-sky', { x: pane[0], y: pane[1], w: pane[2], h: pane[3], light, k: 0.44, sun: [0.2, 0.42] }),
  wall: () => wall('occupational-health-wall', '#d9e6e4', [pane], { light: [900, 300], floorColour: '#a9b2a6', band: { y: 570, colour: '#9dbfc4' } })
    + windowFrame(...pane, { bars: 1, transom: 0 }) + rollerBlind(716, 176, 270, 50, C.coralSoft) + orchid(756, 400, 1, C.cream) + stripLight(740, 102, 220)
    + ringChart(1046, 160, 164, 286) + backPoster(40, 130, 190, 250) + heightRule(284, 130, 500),
  middle: () => glassCabinet(1600, 190, 280, 300) + helmet(1680, 184, 0.9, C.sun) + basin(1630, 590, 220) + foldingScreen(-40, 440, 460, C.coralSoft) + couch(650, 596, 440, 300, C.blue) + stool(1150, 860, 90, 200, C.coral),
  front: () => nearTable(748, '#dcd3bf', { grain: false }) + bloodPressure(860, 900, 1.15) + papers(1190, 806, 210, 2) + screen(70, 930, 250, 190, { back: true }) + mug(1480, 880, 1.3, C.coral) + pens(1720, 880, 1.3, C.teal) + folder(420, 830, 220, C.ochre),
};

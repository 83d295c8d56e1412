// The doctor's practice: couch, heart poster, books, a rain coat on its hook, a drawing from a small patient. Own work of the project.
import { curtains, wall, windowFrame } from '../objects/openings.mjs';
import { books, boards, nearTable, shelfCase } from '../objects/furniture.mjs';
import { tableLamp } from '../objects/lamps.mjs';
import { couch, heartPoster, stethoscope } from '../objects/care.mjs';
import { rainCoat, smallPainting } from '../objects/household.mjs';
import { mug, papers, pens, photo, screen, tissues } from '../objects/office.mjs';
import { orchid } from '../objects/plants.mjs';
import { gardenView } from '../views.mjs';
import { C } from '../palette.mjs';

const pane = [730, 116, 460, 340];
/** The place, as functions that draw its layers. */
export const practice = {
  id: 'practice', lamps: [[900, 368, 0.9]], pane, window: [960, 280],
  back: (light) => gardenView('practice-sky', { x: pane[0], y: pane[1], w: pane[2], h: pane[3], light }),
  wall: () => wall('practice-wall', '#f7dcc0', [pane], { band: { y: 590, colour: '#e2b492' } })
    + windowFrame(...pane, { bars: 1, transom: 0 }) + curtains(730, 82, 460, 480, C.ochre, 16) + tableLamp(900, 460, 0.82, C.cream) + orchid(1060, 414, 1, C.coral) + heartPoster(56, 126, 190, 246),
  middle: () => shelfCase(1580, 110, 300, 800, 4, C.wood) + boards(110, 800, 4).map((y, i) => [books(1606, y, 240, 116, 0), books(1606, y, 110, 104, 3) + photo(1770, y, 1), books(1606, y, 236, 116, 4), books(1606, y, 150, 110, 9)][i]).join('')
    + couch(650, 596, 440, 300, C.teal) + rainCoat(346, 150, 0.82, C.blue) + smallPainting(74, 430, 0.9, 3),
  front: () => nearTable(748, C.wood) + stethoscope(890, 800, 1.2) + tissues(600, 892, 1.3) + papers(1120, 800, 210, 2) + mug(1500, 880, 1.3, C.tealSoft) + pens(1700, 880, 1.4, C.plum) + screen(80, 930, 250, 190, { back: true }),
};

// A bench along the water in Ghent: houses over the river, trees, a railing. Own work of the project.
import { disc, line } from '../ink.mjs';
import { hedge, tree, tuft } from '../objects/plants.mjs';
import { bench, boat, duck, quay, railing, streetLamp, water } from '../objects/outdoors.mjs';
import { cloud, houseRow, lightInSky, mist, rain, sky, towers, treeBank } from '../objects/town.mjs';
import { C } from '../palette.mjs';

const row = [[150, 250, 'rose', 'stepped'], [128, 300, 'straw', 'neck'], [164, 220, 'brick', 'stepped'], [130, 310, 'sun', 'plain'], [150, 262, 'coralSoft', 'neck'], [140, 326, 'rose', 'plain'], [120, 340, 'straw', 'stepped'],
  [150, 322, 'coral', 'neck'], [150, 300, 'sun', 'stepped'], [136, 300, 'rose', 'plain'], [158, 250, 'brick', 'neck'], [150, 290, 'straw', 'stepped'], [160, 240, 'coralSoft', 'stepped'], [140, 280, 'sun', 'plain']];
const mirrored = [[120, 160, C.straw], [420, 160, C.brick], [860, 140, C.rose], [1180, 160, C.sun], [1560, 150, C.brick]];
const weather = (light) => (light === 'grey' ? cloud(1120, 110, 1.7, light) + cloud(620, 150, 1.5, light) + rain(0, 0, 1920, 500, 80) : '');
// Small flowers in the near grass.
const daisies = [[260, 850], [420, 930], [640, 842], [760, 960], [1010, 860], [1190, 940], [1400, 850], [1530, 946], [1690, 870]]
  .map(([x, y], i) => line([[x, y + 34], [x + 2, y + 6]], 6, C.mossDark) + [0, 72, 144, 216, 288].map((a) => disc(x + 11 * Math.cos((a * Math.PI) / 180), y + 11 * Math.sin((a * Math.PI) / 180), 8, i % 3 ? C.cream : C.rose)).join('') + disc(x, y, 7, C.sun)).join('');

/** The place, as functions that draw its layers. */
export const parkBench = {
  id: 'park-bench', lamps: [[886, 336, 0.9]], window: [960, 200],
  back: (light) => sky('park-bench-sky', 0, 0, 1920, 1080, light) + lightInSky(1180, 130, light) + cloud(330, 120, 1.4, light) + cloud(760, 80, 1.1, light) + cloud(1560, 150, 1.5, light) + towers(752, 440, 0.98, light) + houseRow(-30, 484, row, light) + treeBank(-20, 454, 1960, 40, C.mossSoft, light) + mist(light, 0.26) + weather(light),
  wall: () => quay(474, 44, '#cdb8a0') + water(518, 1080, 'day', mirrored) + boat(1000, 566, 0.8, C.coral, 'day') + duck(1200, 548, 0.9, 'day') + duck(120, 560, 1, 'day') + duck(186, 578, 0.8, 'day'),
  middle: () => tree(96, 780, 560, 236, 230, C.moss) + tree(1836, 780, 560, 226, 220, C.leaf) + hedge(-20, 690, 1960, 1080, C.mossSoft) + railing(-20, 600, 1960, 120) + streetLamp(886, 700, 330, 'day') + bench(330, 560, 1260, C.wood),
  front: () => hedge(-20, 734, 1960, 1080, C.moss, { swing: 24, pitch: 72 }) + [60, 190, 350, 560, 1330, 1590, 1750, 1870].map((x, i) => tuft(x, 1016, 1.1 + 0.45 * (i % 2), i % 2 ? C.mossSoft : C.leaf)).join('') + daisies + hedge(-20, 1004, 1960, 1080, C.mossDark, { swing: 22, pitch: 88 }),
};

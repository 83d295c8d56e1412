// A bus stop along the tram rails: gables across the street, a shelter, a bicycle on its lock. Own work of the project.
import { bicycle, busShelter, cobbles, lowWall, pavement, puddle, rails, stopPole, streetLamp } from '../objects/outdoors.mjs';
import { cloud, doorRow, houseRow, lightInSky, mist, rain, sky, stars } from '../objects/town.mjs';
import { bag } from '../objects/office.mjs';
import { tree } from '../objects/plants.mjs';
import { C } from '../palette.mjs';

const row = [[190, 210, 'rose', 'plain'], [170, 150, 'brick', 'stepped'], [160, 240, 'straw', 'neck'], [186, 190, 'coralSoft', 'plain'], [176, 130, 'sun', 'stepped'], [160, 210, 'rose', 'neck'], [190, 160, 'brick', 'stepped'], [170, 220, 'straw', 'plain'], [186, 140, 'coral', 'neck'], [180, 200, 'sun', 'plain'], [190, 170, 'rose', 'stepped']];
const doors = [[20, 40, 'teal'], [170, 90, 'coral', 'shop'], [300, 40, 'plum'], [400, 40, 'moss'], [540, 100, 'teal', 'shop'], [690, 40, 'blue'], [860, 110, 'coral', 'shop'], [1010, 42, 'moss'], [1180, 40, 'teal'], [1270, 100, 'plum', 'shop'], [1420, 40, 'blue'], [1560, 44, 'coral'], [1700, 100, 'moss', 'shop'], [1840, 42, 'teal']];
const weather = (light) => (light === 'grey' ? cloud(1100, 90, 1.7, light) + cloud(640, 130, 1.5, light) + rain(0, 0, 1920, 560, 150) : '');
/** The place, as functions that draw its layers. */
export const busStop = {
  id: 'bus-stop', lamps: [[1826, 216, 0.8], [860, 280, 0.7]], window: [960, 200],
  back: (light) => sky('bus-stop-sky', 0, 0, 1920, 1080, light) + (light === 'evening' ? stars(0, 0, 1920, 140, 14) : '') + lightInSky(1230, 100, light) + cloud(360, 90, 1.4, light) + cloud(800, 60, 1.1, light) + houseRow(-30, 560, row, light) + doorRow(556, doors, light) + mist(light, 0.34) + weather(light),
  wall: () => cobbles(556, 1080, '#c9b9a4') + pavement(552, 34, '#dccfba') + rails(616, '#77737e') + puddle(420, 676, 130, '#a9cbd6') + puddle(1500, 690, 110, '#a9cbd6'),
  middle: () => tree(66, 740, 500, 220, 210, C.moss) + streetLamp(1826, 720, 470, 'day') + busShelter(690, 240, 350, 740) + bag(930, 640, 0.7, C.plum) + stopPole(1136, 740, 520) + bicycle(1716, 738, 1, C.teal),
  front: () => lowWall(744, '#b9705a', '#cfc0ab'),
};

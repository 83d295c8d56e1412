// Puts the files of one place together: four layers, the views of other light, two overlays.
// It knows what a room's functions are called, not what they draw. Own work of the project.
import { evening, grey, haze } from './overlays.mjs';

const picture = (body) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1920 1080">${body}</svg>\n`;

/** The texts of all files of a room, by file name. */
export const drawRoom = (room) => ({
  'back.svg': picture(room.back('day')), 'back-evening.svg': picture(room.back('evening')), 'back-grey.svg': picture(room.back('grey')),
  'wall.svg': picture(room.wall()), 'middle.svg': picture(room.middle() + haze(room)), 'front.svg': picture(room.front()),
  'light-evening.svg': picture(evening(room)), 'light-grey.svg': picture(grey(room)),
});

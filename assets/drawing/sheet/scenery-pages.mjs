// The sheets of places in all lights, of the road and of the icons.
// Knows which layers lie over each other; knows no person.
import { addressOf, namesIn } from './assets.mjs';
import { fill, label, page, rowName, split } from './page.mjs';

const LIGHTS = ['day', 'evening', 'grey'];
const ROAD_LAYERS = ['back', 'road', 'buildings', 'front'];

/** Layers over each other in a window of so many pixels; what is not there is left out. */
function drawLayers(paths, width, height) {
  const layers = paths.map(addressOf).filter((address) => address !== undefined);
  return `<div class="window" style="width:${width}px;height:${height}px">${layers.map(fill).join('')}</div>`;
}

function drawPlace(id, light) {
  const layers = ['back', 'wall', 'middle', 'front'].map((layer) => {
    const special = `places/${id}/${layer}-${light}.svg`;
    return addressOf(special) ? special : `places/${id}/${layer}.svg`;
  });
  return drawLayers([...layers, `places/${id}/light-${light}.svg`], 560, 315);
}

/** Rows of places, columns of lights. */
export function drawPlaceSheets(ids) {
  return split(ids, 4).map((some, i) => page(`places-${i + 1}`, 'Places', LIGHTS.length + 1, some.flatMap((id) => [
    rowName(id), ...LIGHTS.map((light) => label(drawPlace(id, light), light)),
  ])));
}

/** The whole year as a road, and the small drawings that stand on it. */
export function drawRoadSheet() {
  const whole = label(drawLayers(ROAD_LAYERS.map((layer) => `road/${layer}.svg`), 1920, 540), 'road: back, road, buildings, front');
  const small = namesIn('road').filter((name) => !ROAD_LAYERS.includes(name));
  return page('road', 'The road', 1, [whole, ...small.map((name) => label(`<img src="${addressOf(`road/${name}.svg`)}" height="160">`, name))]);
}

/** Every icon with its name. */
export function drawIconSheet() {
  return page('icons', 'Icons', 10, namesIn('icons').map((name) => label(`<img src="${addressOf(`icons/${name}.svg`)}" width="72" height="72">`, name)));
}

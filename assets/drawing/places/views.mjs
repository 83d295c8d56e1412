// The pictures behind the windows, each for one opening and one light. They reach 80 pixels beyond the opening on
// every side, so that the layer may drift. Own work of the project.
import { cityTree, cloud, houseRow, lightInSky, mist, rain, sky, stars, towers, treeBank } from './objects/town.mjs';
import { C } from './palette.mjs';

const edge = 80;

function air(id, { x, y, w, h, light, sun = [0.76, 0.3] }) {
  const dark = light === 'evening';
  return sky(id, x - edge, y - edge, w + 2 * edge, h + 2 * edge, light) + (dark ? stars(x, y, w, h * 0.5, 12) : '') + lightInSky(Math.round(x + w * sun[0]), Math.round(y + h * sun[1]), light)
    + cloud(Math.round(x + w * 0.22), Math.round(y + h * 0.22), 1, light) + (light === 'grey' ? cloud(Math.round(x + w * 0.62), Math.round(y + h * 0.16), 1.5, light) + cloud(Math.round(x + w * 0.9), Math.round(y + h * 0.34), 1.1, light) : cloud(Math.round(x + w * 0.56), Math.round(y + h * 0.1), 0.7, light));
}
// The air in front of the view: light by day, and rain when it is grey.
const wet = ({ x, y, w, h, light }) => mist(light, light === 'evening' ? 0.1 : 0.2) + (light === 'grey' ? rain(x - 20, y, w + 40, h, Math.round((w * h) / 3600)) : '');

// A house list that is as wide as the opening and its edges, made of a repeating pattern.
function fill(pattern, width) {
  const list = [];
  for (let i = 0, sum = 0; sum < width; i++) { list.push(pattern[i % pattern.length]); sum += pattern[i % pattern.length][0]; }
  return list;
}

/** A street with stepped and necked gables, trees at their feet. */
export function gableView(id, o) {
  const { x, y, w, h, light } = o, t = (f) => Math.round(y + h * f), foot = y + h + edge;
  const houses = fill([[112, t(0.36), 'coralSoft', 'stepped'], [96, t(0.5), 'sun', 'neck'], [124, t(0.3), 'brick', 'stepped'], [100, t(0.46), 'rose', 'plain'], [118, t(0.4), 'straw', 'neck'], [108, t(0.34), 'coral', 'stepped']], w + 2 * edge);
  return air(id, o) + houseRow(x - edge, foot, houses, light) + treeBank(x - edge, t(0.93), w + 2 * edge, h * 0.07 + edge, C.mossSoft, light) + wet(o);
}

/** The towers of the city over roofs, far away. */
export function towerView(id, o) {
  const { x, y, w, h, light } = o, t = (f) => Math.round(y + h * f), foot = y + h + edge;
  const roofs = fill([[128, t(0.74), 'brick', 'plain'], [110, t(0.66), 'straw', 'stepped'], [136, t(0.78), 'coralSoft', 'plain'], [104, t(0.7), 'rose', 'neck']], w + 2 * edge);
  const k = o.k ?? Math.min(1.5, w / 640);
  return air(id, o) + towers(Math.round(x + w * 0.5 - 210 * k), Math.round(y + h * 0.9), k, light) + treeBank(x - edge, t(0.78), w + 2 * edge, h * 0.3 + edge, C.moss, light) + houseRow(x - edge, foot, roofs, light) + wet(o);
}

/** A garden or courtyard with trees and a row of low houses behind. */
export function gardenView(id, o) {
  const { x, y, w, h, light } = o, t = (f) => Math.round(y + h * f), foot = y + h + edge;
  const houses = fill([[150, t(0.52), 'rose', 'plain'], [130, t(0.58), 'straw', 'plain'], [140, t(0.5), 'brick', 'plain']], w + 2 * edge);
  return air(id, o) + houseRow(x - edge, foot, houses, light) + treeBank(x - edge, t(0.8), w + 2 * edge, h * 0.3 + edge, C.mossSoft, light)
    + cityTree(Math.round(x + w * 0.2), t(1.02), h / 330, C.moss, light) + cityTree(Math.round(x + w * 0.86), t(1.06), h / 400, C.leaf, light) + treeBank(x - edge, t(0.97), w + 2 * edge, h * 0.1 + edge, C.moss, light) + wet(o);
}

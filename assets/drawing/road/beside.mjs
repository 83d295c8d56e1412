// What stands beside the road and gives each stretch its own character: garden and bench, street, bridge, far view,
// and what marks the borders between them. It knows the course, not the people. Own work of the project.
import { arc, box, chance, corners, curve, disc, flat, flow, line, oval, pool, rounded, shape } from '../places/ink.mjs';
import { C, mix } from '../places/palette.mjs';
import { borders, farEdge, nearEdge, roadAt } from './course.mjs';
import { bush, seasonColour, willow, yearTree } from './seasons.mjs';

const flower = (x, y, k, c) => line([[x, y], [x + 1, y - 17 * k]], 4.5 * k, C.mossDark) + disc(x + 1, Math.round(y - 21 * k), Math.round(7 * k), c) + disc(x + 1, Math.round(y - 21 * k), Math.round(2.6 * k), '#fff3cf');
const tulip = (x, y, k, c) => line([[x, y], [x, y - 18 * k]], 4.5 * k, C.mossDark) + shape([[-8, -32], [-3, -27], [0, -34], [3, -27], [8, -32], [8, -20], [0, -14], [-8, -20]].map(([a, b]) => [x + a * k, y + b * k]), c, 4);
/** A milestone with as many stripes as stretches lie behind it. */
const milestone = (x, y, stripes) => pool(x + 4, y, 24, 6, C.walnut, 0.3) + shape([[x - 17, y], [x - 17, y - 34], ...arc(x, y - 36, 17, 18, 180, 360, 10), [x + 17, y - 34], [x + 17, y]], '#efe4d0', 5.5) + Array.from({ length: stripes }, (_, i) => flat(corners(x - 11, y - 12 - i * 9, 22, 5), C.coral)).join('') + flat([[x + 9, y - 44], [x + 15, y - 36], [x + 15, y - 2], [x + 9, y - 2]], C.walnut, 0.16);

function bench(x, y, k, c = C.wood) {
  const at = (a, b) => [x + a * k, y + b * k], leg = (a, b, d, e) => line([at(a, b), at(d, e)], 6, '#4c4a58');
  return pool(x + 76 * k, y + 2, 92 * k, 9 * k, C.plumDark, 0.2) + leg(12, -78, 8, 2) + leg(130, -78, 134, 2) + leg(24, -28, 22, 6) + leg(118, -28, 122, 6)
    + [-80, -58].map((b) => shape([at(-2, b), at(146, b), at(146, b + 17), at(-2, b + 17)], c, 3.2)).join('') + shape([at(-8, -34), at(152, -34), at(158, -19), at(-14, -19)], mix(c, '#ffffff', 0.22), 3.4);
}
function fence(x, y, n, gap, colour = C.cream, h = 40) {
  const top = Array.from({ length: n }, (_, i) => shape([[x + i * gap - 5, y], [x + i * gap - 5, y - h + 6], [x + i * gap, y - h], [x + i * gap + 5, y - h + 6], [x + i * gap + 5, y]], colour, 4)).join('');
  return line([[x - 10, y - h * 0.7], [x + (n - 1) * gap + 10, y - h * 0.7]], 7, mix(colour, C.walnut, 0.35)) + line([[x - 10, y - h * 0.3], [x + (n - 1) * gap + 10, y - h * 0.3]], 7, mix(colour, C.walnut, 0.35)) + top;
}
const lamp = (x, y, k = 1) => pool(x, y, 18, 5, C.walnut, 0.25) + line([[x, y], [x, y - 118 * k]], 7, '#4c4a58') + line([[x - 9, y - 5], [x + 9, y - 5]], 8, '#4c4a58') + shape([[x - 12, y - 148 * k], [x + 12, y - 148 * k], [x + 8, y - 118 * k], [x - 8, y - 118 * k]], '#ffe7a6', 4.5) + line([[x - 14, y - 150 * k], [x, y - 160 * k], [x + 14, y - 150 * k]], 6, '#4c4a58');

// First border: a garden gate that stands open.
function gardenGate(x) {
  const y = farEdge(x) - 4, post = (a) => shape([[a - 8, y + 4], [a - 8, y - 66], [a + 8, y - 66], [a + 8, y + 4]], C.cream, 5) + disc(a, y - 73, 9, C.coral);
  return fence(x - 128, y, 5, 22) + post(x - 22) + flat([[x - 14, y - 54], [x + 20, y - 66], [x + 20, y - 8], [x - 14, y - 2]], C.tealSoft) + [[x - 14, y - 54], [x + 20, y - 66]].map(() => '').join('') + line([[x - 14, y - 54], [x + 20, y - 66], [x + 20, y - 8], [x - 14, y - 2], [x - 14, y - 54]], 5) + line([[x - 12, y - 4], [x + 18, y - 62]], 5) + post(x + 62) + fence(x + 86, y, 4, 22) + milestone(x + 34, y + 2, 1);
}
// Second border: two stone posts with lanterns, where the street begins.
const streetPosts = (x) => { const y = farEdge(x) - 2; return [x - 30, x + 46].map((a) => rounded(a - 13, y - 74, 26, 76, 4, '#d9cbb8', 5.5) + rounded(a - 18, y - 84, 36, 12, 4, '#efe4d0', 5) + shape([[a - 9, y - 112], [a + 9, y - 112], [a + 7, y - 86], [a - 7, y - 86]], '#ffe7a6', 4.5) + line([[a - 12, y - 113], [a, y - 122], [a + 12, y - 113]], 5.5)).join('') + milestone(x + 8, y + 2, 2); };
// Fourth border: a field gate, wide open on the far view.
function fieldGate(x) {
  const y = farEdge(x) - 2, c = '#efe2cb', wing = (dir, a) => { const q = (u, v) => [a + dir * u, y + v - u * 0.32]; return [-64, -44, -24].map((v) => shape([q(0, v), q(54, v), q(54, v + 10), q(0, v + 10)], c, 3.6)).join('') + line([q(4, -14), q(52, -62)], 5, '#6b5148') + shape([q(48, -70), q(56, -70), q(56, -8), q(48, -8)], c, 3.6); };
  const post = (a) => shape([[a - 9, y + 4], [a - 9, y - 84], [a, y - 94], [a + 9, y - 84], [a + 9, y + 4]], C.woodDark, 5);
  return wing(-1, x - 40) + wing(1, x + 56) + post(x - 40) + post(x + 56) + milestone(x + 8, y + 2, 4);
}

/** The water that runs under the bridge, from far to near. */
export function river(x) {
  const y = roadAt(x), a = curve([[x + 150, 462], [x + 40, 500], [x - 10, 560], [x - 66, y]], 10), b = curve([[x + 206, 462], [x + 120, 500], [x + 96, 560], [x + 66, y]], 10);
  const lower = [[x + 66, y], [x + 92, 730], [x + 160, 900], [x + 260, 1080], [x - 260, 1080], [x - 150, 900], [x - 92, 730], [x - 66, y]];
  const water = mix(C.sky, C.teal, 0.25);
  let out = flat([...a, ...[...b].reverse()], water) + flat(lower, water) + line(a, 5.5, '#6f7f74') + line(b, 5.5, '#6f7f74') + line([[x + 66, y], [x + 92, 730], [x + 160, 900], [x + 260, 1080]], 7) + line([[x - 66, y], [x - 92, 730], [x - 150, 900], [x - 260, 1080]], 7);
  for (const [dx, yy, w] of [[90, 486, 22], [54, 522, 30], [20, 552, 34], [-20, 690, 34], [24, 712, 40], [-40, 746, 46], [30, 790, 60], [-60, 850, 70], [20, 930, 90]]) out += line([[x + dx - w, yy], [x + dx, yy - 4], [x + dx + w, yy]], 5, '#eef8fa');
  const barge = x + 96;
  return out + shape([[barge - 26, 500], [barge + 22, 500], [barge + 16, 513], [barge - 20, 513]], C.coral, 4) + box(barge - 8, 487, 16, 13, C.cream, 3.5);
}
/** The bridge: a stone arch that carries the road, its near parapet in front of it. */
export function bridge(x) {
  const stone = '#d8c2a4', far = (a) => farEdge(a) + 2, near = (a) => nearEdge(a), xs = Array.from({ length: 13 }, (_, i) => x - 132 + i * 22);
  const farWall = shape([...xs.map((a) => [a, far(a) - 26]), ...[...xs].reverse().map((a) => [a, far(a)])], mix(stone, C.plumDark, 0.14), 5);
  const y = near(x), arch = arc(x, y + 92, 74, 66, 180, 360, 16);
  const nearWall = shape([...xs.map((a) => [a, near(a) - 4]), [x + 132, y + 82], [x + 74, y + 92], ...[...arch].reverse(), [x - 74, y + 92], [x - 132, y + 82]], stone, 6.5) + arch.filter((_, i) => i % 2 === 0).map(([a, b]) => line([[a, b], [x + (a - x) * 1.2, y + 92 + (b - y - 92) * 1.22]], 4, '#8b7159')).join('');
  const rail = shape([...xs.map((a) => [a, near(a) - 16]), ...[...xs].reverse().map((a) => [a, near(a) + 2])], mix(stone, '#ffffff', 0.3), 5.5);
  const post = (a) => rounded(a - 12, near(a) - 34, 24, 46, 4, mix(stone, '#ffffff', 0.2), 5.5) + rounded(a - 16, near(a) - 42, 32, 11, 4, '#f3e6cf', 5);
  return { behind: farWall, front: nearWall + rail + post(x - 132) + post(x + 132) + Array.from({ length: 9 }, (_, i) => flat(corners(Math.round(x - 118 + 218 * chance(i, 3, 1)), Math.round(y + 12 + 20 * chance(i, 3, 2)), 20, 7), '#a98d6d', 0.5)).join('') };
}

// The street of the offices: a row of narrow houses further back, pavement, lanterns, trees in a row.
function streetRow(from, to, foot) {
  const tones = [C.rose, C.straw, C.brick, C.coralSoft, '#cdb8a0', '#e6c987'];
  let out = '';
  for (let x = from, i = 0; x < to; i++) {
    const w = 62 + 22 * chance(i, 6, 1), h = 92 + 44 * chance(i, 6, 2), c = mix(tones[i % 6], '#efe6d8', 0.3), s = w / 6;
    const top = i % 2 ? [[x, foot - h], [x + w / 2, foot - h - w * 0.5], [x + w, foot - h]] : [[x, foot - h], [x + s, foot - h], [x + s, foot - h - s * 1.2], [x + 2 * s, foot - h - s * 1.2], [x + 2 * s, foot - h - s * 2.4], [x + 4 * s, foot - h - s * 2.4], [x + 4 * s, foot - h - s * 1.2], [x + 5 * s, foot - h - s * 1.2], [x + 5 * s, foot - h], [x + w, foot - h]];
    out += shape([[x, foot], ...top, [x + w, foot]], c, 4.5, '#5b4a50');
    for (let r = 0; r < 2; r++) for (let k = 0; k < 2; k++) out += flat(corners(x + w * (0.2 + k * 0.38), foot - h + 14 + r * 38, w * 0.2, 24), r === 1 && (i + k) % 3 === 0 ? '#ffe2a0' : '#f3ead8') + line([[x + w * (0.2 + k * 0.38), foot - h + 38 + r * 38], [x + w * (0.4 + k * 0.38), foot - h + 38 + r * 38]], 4, '#5b4a50');
    x += w - 2;
  }
  return out;
}

/** Behind the buildings: the row of the street, hedges, trees further off. */
export function drawFurther() {
  let out = streetRow(1352, 1640, 584) + streetRow(1866, 1920, 584);
  for (const [x, y, k] of [[430, 566, 0.46], [930, 556, 0.62], [1032, 560, 0.5], [1290, 566, 0.5], [2170, 566, 0.5], [2310, 572, 0.62], [2352, 566, 0.44], [2772, 560, 0.42], [2984, 560, 0.44], [3352, 560, 0.5], [3756, 568, 0.56]]) out += yearTree(x, y, k, 5);
  return out;
}

/** Between buildings and road, stretch by stretch. */
export function drawBeside() {
  const [garden, street, , view] = borders, e = (x, up = 8) => Math.round(farEdge(x) - up);
  let out = gardenGate(garden);
  for (const [x, k] of [[384, 0.5], [424, 0.36]]) out += yearTree(x, e(x, 14), k, 5.5);
  // Recovery: blossom, a bench, beds of tulips, a winding garden path to a pond.
  out += yearTree(604, e(604, 16), 0.6, 5.5, 1) + pool(990, e(990, 24), 74, 13, '#a9d3de', 1) + line(arc(990, e(990, 24), 74, 13, 10, 350, 22), 5, '#5f7f78') + line([[950, e(990, 24)], [978, e(990, 27)]], 4.5, '#ffffff') + willow(1052, e(1052, 12), 0.82) + bench(912, e(960, 4), 0.66) + yearTree(902, e(902, 14), 0.7, 5.5, 0);
  for (let i = 0; i < 9; i++) out += tulip(1000 + i * 10 + (i % 2) * 4, e(1040, -2) + (i % 2) * 7, 0.8, [C.coral, C.sun, C.plum][i % 3]);
  out += streetPosts(street);
  // Preparation: lanterns and round trees along the pavement.
  for (const x of [1404, 1582, 1886]) out += lamp(x, e(x, 4), 0.92);
  out += yearTree(1470, e(1470, 10), 0.56, 5.5, 0) + yearTree(1546, e(1546, 10), 0.5, 5.5, 2) + bush(1432, e(1432, 4), 0.5) + bush(1512, e(1512, 4), 0.5) + yearTree(1912, e(1912, 26), 0.5, 5.5, 1);
  // Return: after the bridge willows, late wheat in sheaves, then autumn trees and pumpkins at the door.
  out += willow(2246, e(2246, 10), 0.84) + willow(2336, e(2336, 10), 0.7);
  for (const [x, k] of [[2284, 1], [2306, 0.86]]) out += shape([[x - 17 * k, e(x)], [x - 6 * k, e(x) - 26 * k], [x - 17 * k, e(x) - 48 * k], [x + 17 * k, e(x) - 48 * k], [x + 6 * k, e(x) - 26 * k], [x + 17 * k, e(x)]], '#e6bf5f', 5) + line([[x - 8 * k, e(x) - 26 * k], [x + 8 * k, e(x) - 26 * k]], 6, C.woodDark);
  for (const [x, y, k] of [[2686, 2, 0.9], [2712, 4, 0.7], [2664, 5, 0.6]]) out += oval(x, e(x, y) - 14 * k, 23 * k, 18 * k, '#d9803f', 5) + line(arc(x, e(x, y) - 14 * k, 10 * k, 17 * k, 100, 260, 7), 4.5, '#a8592a') + line([[x, e(x, y) - 31 * k], [x + 5, e(x, y) - 41 * k]], 6, C.mossDark);
  out += yearTree(2724, e(2724, 16), 0.66, 5.5, 1) + yearTree(2350, e(2350, 8), 0.5, 5.5, 2) + fieldGate(view);
  // After the return: the view opens; a bench, a tree, posts with wire that run into the distance.
  for (let i = 0; i < 8; i++) out += line([[3384 + i * 46, e(3384 + i * 46, 30 - i * 1.5)], [3384 + i * 46, e(3384 + i * 46, 66 - i * 2)]], 7, C.walnut);
  out += line(flow(Array.from({ length: 8 }, (_, i) => [3384 + i * 46, e(3384 + i * 46, 58 - i * 2)]), 4), 3.5, '#7d6f74') + bush(2960, e(2960, 6), 0.6, 5, '#c08a4e') + bench(3436, e(3480, 0), 0.72, '#b98a62') + yearTree(3590, e(3590, 10), 0.84, 6) + willow(3716, e(3716, 10), 0.8);
  return out + flower(560, e(560, 2), 0.8, '#efe2f2') + flower(576, e(576, -2), 0.7, '#d9c6ea') + flower(590, e(590, 1), 0.8, '#efc46a');
}
/** A colour of the near land, darker. */
export const furrow = (x) => mix(seasonColour('near', x), C.walnut, 0.18);

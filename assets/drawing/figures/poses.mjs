// Which numbered area of a body drawing is which material; the numbers come from regions.mjs ("b" = was solid ink).
// cutAt: the row (units) from which a bust runs straight down (cutLeft: another row for
// what lies left of `until`). feet: lowest row of a
// standing pose. endsAt: row below which the drawing is left out, because clothing.mjs draws the rest. extraInk: lines added by hand before areas are sought.
import { strokePath } from './svg.mjs';

const line = (outline, width = 14) => strokePath(outline, '#000', width);
const count = (from, to, prefix = '') => Array.from({ length: to - from + 1 }, (_, i) => `${prefix}${from + i}`).join(' ');

/** All poses in use, by kind/name. */
export const POSES = {
  'bust/BlazerBlackTee': { cutAt: 1120, areas: { skin: '1', jacket: '2 3 4 5', inner: 'b1' } },
  'bust/ShirtCoat': {
    cutAt: 1076, extraInk: line('M426 1092Q490 1088 556 1090M428 1131Q490 1127 556 1129M430 1171Q490 1167 556 1169M432 1213Q490 1209 556 1211M432 1256Q490 1252 556 1254M432 1299Q490 1295 556 1297', 12),
    areas: { skin: '1', jacket: '2 3 4 5', inner: count(6, 26) },
  },
  'bust/Shirt': { cutAt: 1110, areas: { skin: '1 3 4', top: '2' } },
  'bust/ButtonShirt': { cutAt: 1120, extraInk: line('M468 628L487 662', 13), areas: { skin: '1', top: '2 3 4 5' } },
  'bust/StripedShirt': {
    cutAt: 1080, extraInk: line('M205 1124Q450 1116 694 1120M205 1180Q450 1172 694 1177M205 1236Q450 1228 694 1233M205 1292Q450 1284 694 1289', 17),
    areas: { skin: '1 10 12', top: `2 3 4 5 6 7 8 9 11 ${count(13, 22)}` },
  },
  'bust/Coffee': { cutAt: 1090, cutLeft: { until: 250, at: 1150 }, areas: { skin: '1 7', top: '2 3 4 5', prop: '6' } },
  'bust/Paper': { cutAt: 1148, areas: { skin: '1 3 4', top: 'b1 5', prop: '2' } },
  'bust/PoloSweater': { cutAt: 1078, areas: { skin: '1', inner: '2 3', top: 'b1' } },
  'bust/SweaterDots': { cutAt: 1114, areas: { skin: '1', top: 'b1' } },
  'bust/SportyShirt': { cutAt: 1110, areas: { skin: '1 5 6', inner: '2 3 4', top: 'b1' } },
  'bust/Hoodie': { cutAt: 1130, extraInk: line('M391 449L398 472M392 498L379 506'), areas: { skin: '1', top: '2 3 4' } },
  'bust/FurJacket': { cutAt: 1120, extraInk: line('M397 468Q401 486 414 497', 12), areas: { skin: '1', lining: '2 3 4', inner: '5', jacket: 'b1 b2' } },
  'standing/EasingWB': { feet: 2944, areas: { skin: '1 9 10 12 13', jacket: '2 3 4 5 7 8 11 b2 b3', inner: '6', bottom: 'b1', shoes: '14 15 16 17 18 b4 b5', sole: '19 20' } },
  'standing/EasingBW': { feet: 2944, areas: { skin: '1 8 9 12 13', jacket: '2 3 4 5 6 7 10 b2 b3 b4', inner: 'b1', bottom: '11 b5', shoes: '14 15 16 17 18 b6 b7', sole: '19 20' } },
  'standing/BlazerPantsWB': { feet: 2888, areas: { skin: '1 8 9 10 11', jacket: '2 3 4 6 7', inner: '5', bottom: 'b1', shoes: '12 13' } },
  'standing/BlazerPantsBW': { feet: 2886, areas: { skin: '1 8 9 10 11', jacket: '2 3 4 5 6', inner: 'b1', bottom: '7', shoes: '12 13' } },
  'standing/ShirtPantsWB': { feet: 2994, areas: { skin: '1 7 8 9 10', top: '2 3 4 5 6', bottom: 'b1', shoes: '11 12', sole: '13 14 b2' } },
  'standing/ShirtPantsBW': { feet: 2994, areas: { skin: '1 3 4 5 6', top: 'b1', bottom: '2', shoes: '7 8', sole: '9 10' } },
  'standing/Doc': { feet: 2970, endsAt: 2600, areas: { skin: '1 7 8', jacket: '2 3 4', inner: '5', bottom: '6', shoes: '9 10' } },
  'standing/DocStethoscope': { feet: 2970, endsAt: 2600, areas: { skin: '1 10 13', jacket: '2 3 8 9', inner: '4 5 6 7', bottom: '11 12', shoes: '14 15' } },
  'standing/WalkingWB': { feet: 2908, areas: { skin: '1 3 4 7 9', top: '2 5 b1', bottom: 'b2', shoes: '6 10', sole: '8 11 12' } },
  'standing/WalkingBW': { feet: 2908, areas: { skin: '1 2 3 6 8', top: 'b1 b2', bottom: '4', shoes: '5 9', sole: '7 10 11' } },
  'standing/PolkaDots': { feet: 2898, areas: { skin: '1 6 7 8 9', top: '2 3 4', dots: count(1, 28, 'b'), bottom: '5 b29 b30', shoes: 'b31 b32', sole: '10 11' } },
  'standing/CrossedArmsWB': { feet: 2932, areas: { skin: '1 3 4 6 7', top: '2 5', bottom: 'b1', shoes: '8 9', sole: '10 11' } },
  'bust/Turtleneck': { cutAt: 1120, areas: { skin: '1', top: 'b1' } },
  'standing/ShirtPantsWB/short': {
    feet: 2994, extraInk: line('M104 964Q176 1000 258 984M784 962Q808 962 830 948', 13),
    areas: { skin: '1 7 8 9 10 11 12', top: '2 3 4 5 6', bottom: 'b1', shoes: '13 14', sole: '15 16 b2' },
  },
  'standing/DocProtectiveClothe': { feet: 2970, endsAt: 2600, extraInk: line('M316 1386L330 1386M650 1388Q720 1380 790 1376', 12), areas: { skin: '1 6 7', top: '2 4 5', bottom: '3', shoes: '8' } },
};

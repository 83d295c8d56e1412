// Torso, sleeves and hands drawn by hand in the three forms a garment is worn in: bust (over bust/Shirt or bust/BlazerBlackTee), stand (over standing/ShirtPants…)
// and walk (over standing/WalkingWB). Each gives SVG in the units of its pose. Knows no garment by name and no person.
import { INK, shadeOf } from './palette.mjs';
import { fillPath, strokePath } from './svg.mjs';

/** An ink line. */
export const line = (outline, width = 13) => strokePath(outline, INK, width);
/** A closed piece of one colour in an ink line. */
export const piece = (outline, colour, width = 14) => strokePath(outline, INK, width, colour);
/** A strip along a path: `width` of colour between two ink edges. */
export const strip = (outline, colour, width, edge = 8) => strokePath(outline, INK, width + 2 * edge) + strokePath(outline, colour, width);
/** A strip with square ends, for bands that run to an edge. */
export const band = (outline, colour, width, edge = 6) => (strokePath(outline, INK, width + 2 * edge) + strokePath(outline, colour, width)).replaceAll('linecap="round"', 'linecap="butt"');
/** A button. */
export const button = (x, y, colour, radius = 13) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}" stroke="${INK}" stroke-width="7"/>`;
/** Colour without a line. */
export const flat = (outline, colour) => fillPath(outline, colour);

const ARMS = 'M318 534Q196 548 124 650Q18 780 11 960L9 1400M600 540Q700 588 746 690Q804 860 826 1120L832 1400';

/** The lines of both arms of a bust, for drawing again over bands that cross them. */
export const drawBustArms = () => line(ARMS, 19) + line('M206 860Q198 1000 194 1400M702 806Q718 1000 726 1400', 17);

/** Long-sleeved upper body of a bust, open at the neck as `neck` says. */
export function drawBustBody(colour, neck = 'Q540 560 468 632Q396 560 318 534') {
  const shade = shadeOf(colour);
  return flat(`M318 534Q196 548 124 650Q18 780 9 960L7 1400H832L826 1120Q804 860 746 690Q700 588 600 540${neck}Z`, colour)
    + flat('M52 800Q18 900 15 1010L12 1400H44L46 1030Q48 900 82 760ZM206 880Q200 1000 196 1400H222Q222 1060 228 930ZM704 830Q718 1000 726 1400H746Q740 1060 722 880Z', shade)
    + drawBustArms();
}

/** Near hand of the standing pose, for garments that would hide it. */
export const drawStandHand = (skin) => piece('M140 1500Q128 1590 150 1650Q164 1710 215 1714Q272 1716 298 1692Q308 1664 298 1636Q336 1628 334 1602Q300 1568 260 1502Z', skin, 13)
  + line('M298 1636Q286 1624 284 1604', 9);

/** Skin at an open neck of the standing pose, over the collar of its shirt; `point` is how low it reaches. */
export const drawStandNeck = (skin, point) => flat(`M388 506H554L600 548Q560 620 484 ${point}Q410 620 372 548Z`, skin) + line('M392 490Q396 528 372 546M552 490Q556 530 598 546', 12);

/** Forearms and hands of the standing pose, bare from the elbow. */
export const drawStandForearms = (skin) => flat('M98 930Q68 1200 134 1510L262 1506Q250 1250 246 940Z', skin) + line('M98 930Q68 1200 136 1502M260 1502Q252 1250 246 940', 16)
  + drawFarForearm(skin) + drawStandHand(skin);

const FAR_ARM = 'Q822 980 858 1083L924 1243Q942 1320 936 1377L926 1492';

/** Lower part of the far arm of the standing pose, in skin or in cloth. */
export const drawFarForearm = (colour) => flat(`M790 900L802 880${FAR_ARM}L850 1510Q872 1400 830 1250Z`, colour) + line(`M770 654Q784 760 803 870${FAR_ARM}`, 13);

/** Far sleeve of the walking pose; lies behind the torso. */
export const drawFarSleeve = (colour) => piece('M596 548Q712 574 764 690Q800 790 800 900Q804 1120 788 1336Q754 1356 726 1342Q716 1000 700 740Z', colour, 17);

/** Torso of the walking pose down to `hem`, with a neck opening. */
export function drawWalkTorso(colour, hem = 1500, neck = 'Q560 632 476 634Q392 632 350 548') {
  const side = `Q716 900 728 1150Q738 1290 776 1354Q818 1424 804 ${hem - 14}`;
  return flat(`M350 548Q250 580 190 800L196 1100L150 1290Q136 1380 134 ${hem}Q460 ${hem + 46} 804 ${hem - 14}Q818 1424 776 1354Q738 1290 728 1150Q716 900 712 730Q690 588 598 546${neck}Z`, colour)
    + flat(`M150 1330Q138 1400 140 ${hem - 6}L176 ${hem}Q170 1420 186 1370Z`, shadeOf(colour))
    + line(`M150 1300Q136 1380 134 ${hem}Q460 ${hem + 46} 804 ${hem - 14}`, 15) + line(`M712 730${side}`, 15);
}

const SLEEVE = 'Q132 588 66 755Q34 850 28 990Q22 1130 76 1246Q106 1306 162 1350L322 1496Q392 1470 444 1424Q356 1340 296 1226Q238 1146 196 1108Q194 1000 214 890';

/** Near sleeve of the walking pose, with the hand. `inside` is drawn on the sleeve, under its line. */
export function drawNearSleeve(colour, skin, inside = '') {
  return piece('M330 1480L356 1518Q392 1562 437 1600Q482 1592 506 1546L524 1502Q518 1464 498 1446Q470 1434 430 1420Z', skin, 13)
    + line('M494 1516Q500 1534 520 1530', 9)
    + flat(`M352 546L330 540${SLEEVE}L250 790Q330 660 352 546Z`, colour)
    + flat('M60 850Q40 950 44 1060Q50 1180 100 1250Q130 1306 178 1346L318 1482L338 1470Q260 1390 190 1318Q100 1240 84 1100Q76 960 92 840Z', shadeOf(colour))
    + inside + line(`M330 540${SLEEVE}L248 796`, 17);
}
